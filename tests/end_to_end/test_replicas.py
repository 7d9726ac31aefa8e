"""Two processes on one PostgreSQL: one delivers for both, and when it is killed the other goes on."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from bot.domain.notices import Notice
from bot.playground import Person
from bot.services import people
from bot.services.context import Office
from storage.outbox import put_to_each
from storage.tables import outbox
from storage.tables import people as people_table
from storage.uow import Database
from tests.end_to_end.process import Process, free_port, installed, saw, until, until_told

pytestmark = [pytest.mark.process, pytest.mark.only("postgres")]

NOW = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
READERS = 60


@pytest.fixture
async def replicas(database_url: str) -> AsyncIterator[tuple[Process, Process]]:
    """Start the leader, then another; Telegram knows one webhook address, the second's."""
    async with installed(database_url, webhook=True) as leader:
        second = replace(leader, port=free_port())
        await leader.start()
        await until(lambda: leader.world.webhook.url, "the first is there")
        await second.start()
        await until(lambda: str(second.port) in leader.world.webhook.url, "the second is there")
        yield leader, second
        await second.kill()


async def _crowd(process: Process, database: Database) -> list[Person]:
    crowd = [process.world.new_person(f"Reader {number}", "en") for number in range(READERS)]
    office = Office(database)
    for reader in crowd:
        with process.world.quiet():
            reader.start()
        await people.enter(office, people.Visitor(reader.id, reader.name, None, "en"), NOW)
    return crowd


async def test_when_the_leader_is_killed_in_a_broadcast_the_other_finishes_it(
    replicas: tuple[Process, Process], database: Database
) -> None:
    leader, _second = replicas
    world = leader.world
    crowd = await _crowd(leader, database)
    world.faults.order("sendMessage", "latency", seconds=0.05, times=1000)
    async with database.writing(NOW) as tx:
        assert await put_to_each(tx, Notice(key="topics", dedupe="news"), select(people_table.c.id), NOW) >= READERS
    await until(lambda: sum(bool(saw(world, reader, "Subscriptions")) for reader in crowd) >= 5, "the first have it")
    await leader.kill()
    assert sum(saw(world, reader, "Subscriptions") for reader in crowd) < READERS, "it was not killed in the middle"

    async def settled() -> bool:
        async with database.reading() as tx:
            open_ = select(func.count()).select_from(outbox).where(outbox.c.state != "sent")
            return int((await tx.execute(open_)).scalar_one()) == 0

    await until_told(settled, "every letter is settled")
    counts = [saw(world, reader, "Subscriptions") for reader in crowd]
    assert min(counts) == 1, "nobody was left out"
    assert sum(count > 1 for count in counts) <= 20, "only what was on its way may come twice"
