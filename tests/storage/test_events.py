"""Events, who takes part in them, and who wants to know of which kind."""

from datetime import timedelta

from bot.domain.events import Event, EventKind, EventStatus
from bot.domain.forms import Document
from storage import events
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

HOUR = timedelta(hours=1)


async def published(tx: Writing, organiser_id: int, starts: float, ends: float | None = None) -> Event:
    """Announce an event that starts, and ends, so many hours from now."""
    draft = await events.begin(tx, organiser_id, EventKind.FORUM, "ru", "Asia/Tashkent", NOW)
    times = {"starts_at": NOW + starts * HOUR, "ends_at": None if ends is None else NOW + ends * HOUR}
    return await events.write(
        tx, draft.model_copy(update=times | {"status": EventStatus.PUBLISHED, "published_at": NOW})
    )


async def test_a_draft_comes_back_as_it_was_written(database: Database) -> None:
    async with database.writing(NOW) as tx:
        draft = await events.begin(tx, (await newcomer(tx)).id, EventKind.GRANT, "zh", "Asia/Shanghai", NOW)
        files = (Document(file_id="f-1", name="程序.pdf"),)
        filled = {"title_zh": "创新论坛", "sequence": 3, "files": files, "sides": ("CN", "KZ"), "capacity": 40}
        written = await events.write(tx, draft.model_copy(update=filled))
        assert await events.get(tx, draft.id) == written
        assert await events.get(tx, draft.id + 1) is None
    assert (draft.status, draft.kind, draft.version, written.version) == (EventStatus.DRAFT, EventKind.GRANT, 1, 2)


async def test_an_organiser_sees_their_own_by_pages_the_latest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        organiser, other = await newcomer(tx, 1), await newcomer(tx, 2)
        own = [await published(tx, organiser.id, hours) for hours in (1, 2, 3)]
        await published(tx, other.id, 1)
        assert await events.of_organiser(tx, organiser.id, 2) == [own[2], own[1]]
        assert await events.of_organiser(tx, organiser.id, 2, 2) == [own[0]]
