"""The bot is killed in the middle of its work, and goes on where it stopped: nothing lost, nothing done twice."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select, text

from bot.domain.notices import Notice
from bot.domain.people import Role
from bot.playground import Person
from bot.services import people
from bot.services.context import Ctx, Office
from bot.services.invitations import accept, invite
from bot.services.meetings import announce_meeting, begin_meeting, set_meeting_field
from bot.services.presidency import set_presidency
from storage.outbox import put_to_each
from storage.tables import outbox, proposals
from storage.tables import people as people_table
from storage.uow import Database
from tests.end_to_end.process import ADMIN_ID, Process, installed, saw, until, until_told

pytestmark = pytest.mark.process

NOW = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
"""Before the bot starts: it runs by the machine's clock."""
TEXT = "A joint accelerator\nFor startups of ten states."


@pytest.fixture(params=["polling", "webhook"])
async def process(request: pytest.FixtureRequest, database_url: str) -> AsyncIterator[Process]:
    """Install the bot, by each way in which updates come."""
    async with installed(database_url, webhook=request.param == "webhook") as process:
        yield process


async def _representative(process: Process, database: Database) -> Person:
    """Let a side have a representative, and the Commission a meeting far ahead, by the use cases."""
    process.world.new_person("Admin", "en", id=ADMIN_ID)
    person = process.world.new_person("Aigul", "en")
    office = Office(database, frozenset({ADMIN_ID}))
    admin = await people.enter(office, people.Visitor(ADMIN_ID, "Admin", None, "en"), NOW)
    _invitation, code = await invite(admin, Role.REPRESENTATIVE, "KZ")
    aigul = await people.enter(office, people.Visitor(person.id, person.name, None, "en"), NOW)
    await accept(aigul, code)
    await set_presidency(admin, "KZ")
    await _meeting(admin)
    return person


async def _meeting(admin: Ctx) -> None:
    meeting = await begin_meeting(admin)
    await set_meeting_field(admin, meeting.id, "day", NOW.date().replace(year=2099))
    await set_meeting_field(admin, meeting.id, "city", "Almaty")
    await announce_meeting(admin, meeting.id)


async def _filed(database: Database) -> list[str]:
    async with database.reading() as tx:
        return [number for (number,) in await tx.execute(select(proposals.c.number)) if number is not None]


async def _drafted(database: Database) -> int:
    async with database.reading() as tx:
        return int((await tx.execute(select(func.count()).select_from(proposals))).scalar_one())


async def test_killed_after_the_commit_and_before_the_answer_it_shows_what_came_of_it(
    process: Process, database: Database
) -> None:
    person = await _representative(process, database)
    await process.start()
    person.say(TEXT)
    await until(lambda: saw(process.world, person, "A joint accelerator"), "the draft is shown")
    process.world.faults.order("editMessageText", "hang")
    process.world.faults.order("sendMessage", "hang", times=9)
    person.tap("📨 File")

    async def committed() -> bool:
        return bool(await _filed(database))

    await until_told(committed, "the proposal is filed")
    await process.kill()
    process.world.faults.clear()
    await process.start()
    await until(lambda: saw(process.world, person, "Receipt") or saw(process.world, person, "KZ-01"), "the receipt")
    assert await _filed(database) == ["2099-KZ-01"]


@pytest.mark.only("sqlite")
async def test_killed_before_the_commit_it_does_everything_when_it_comes_back(
    database_url: str, database: Database
) -> None:
    async with installed(database_url, webhook=False) as process:
        await _kill_it_while_the_database_is_held(process, database)


async def _kill_it_while_the_database_is_held(process: Process, database: Database) -> None:
    person = await _representative(process, database)
    await process.start()
    person.start()
    await until(lambda: saw(process.world, person, "Aigul"), "it answers")
    async with database.writing(NOW) as tx:  # whoever writes now waits for us
        await tx.execute(text("SELECT 1"))
        for number in range(5):
            person.say(f"{TEXT} {number}")
        process.world.faults.order("getUpdates", "latency", times=2)
        await until(lambda: not process.world.faults, "it has fetched them, and asks for more")
        await process.kill()
        assert len(process.world.updates) == 5, "none of them was confirmed"
    await process.start()

    async def drafted() -> bool:
        return await _drafted(database) == 5

    await until_told(drafted, "five drafts")
    await until(lambda: all(saw(process.world, person, f"ten states. {n}") for n in range(5)), "five cards")
    assert await process.stop() == 0
    assert await _drafted(database) == 5


async def test_killed_while_it_delivers_it_loses_no_letter(process: Process, database: Database) -> None:
    world = process.world
    crowd = [world.new_person(f"Reader {number}", "en") for number in range(60)]
    office = Office(database)
    for reader in crowd:
        reader.start()
        await people.enter(office, people.Visitor(reader.id, reader.name, None, "en"), NOW)
    world.take_updates()
    notice = Notice(key="topics", dedupe="news")
    async with database.writing(NOW) as tx:
        assert await put_to_each(tx, notice, select(people_table.c.id), NOW) == len(crowd)
    world.faults.order("sendMessage", "latency", seconds=0.05, times=1000)
    await process.start()
    await until(lambda: sum(bool(saw(world, reader, "Subscriptions")) for reader in crowd) >= 5, "the first have it")
    await process.kill()
    had = sum(saw(world, reader, "Subscriptions") for reader in crowd)
    assert had < len(crowd), "it was not killed in the middle"
    await process.start()
    await until(lambda: all(saw(world, reader, "Subscriptions") for reader in crowd), "everybody has it")

    async def settled() -> bool:
        async with database.reading() as tx:
            open_ = select(func.count()).select_from(outbox).where(outbox.c.state != "sent")
            return int((await tx.execute(open_)).scalar_one()) == 0

    await until_told(settled, "every letter is settled")
    twice = [reader.name for reader in crowd if saw(world, reader, "Subscriptions") > 1]
    assert len(twice) <= 20, "only letters that were on their way may come twice"


async def test_asked_to_stop_it_finishes_what_it_is_doing(process: Process, database: Database) -> None:
    person = await _representative(process, database)
    await process.start()
    process.world.faults.order("sendMessage", "latency", seconds=0.5, times=2)
    person.say(TEXT)

    async def drafted() -> bool:
        return await _drafted(database) == 1

    await until_told(drafted, "the draft is kept")
    assert await process.stop() == 0
    assert saw(process.world, person, "A joint accelerator") == 1
