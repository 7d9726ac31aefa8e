"""Events, who takes part in them, and who wants to know of which kind."""

from datetime import timedelta

from bot.domain.events import Event, EventKind, EventStatus
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
        written = await events.write(tx, draft.model_copy(update={"title": "创新论坛", "sequence": 3}))
        assert await events.get(tx, draft.id) == written
        assert await events.get(tx, draft.id + 1) is None
    assert (draft.status, draft.kind, draft.version, written.version) == (EventStatus.DRAFT, EventKind.GRANT, 1, 2)


async def test_what_is_ahead_or_under_way_is_listed_the_nearest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        organiser = await newcomer(tx)
        far, near = await published(tx, organiser.id, 48), await published(tx, organiser.id, 2)
        under_way = await published(tx, organiser.id, -2, ends=2)
        await published(tx, organiser.id, -5)
        await published(tx, organiser.id, -5, ends=-1)
        await events.begin(tx, organiser.id, EventKind.FORUM, "ru", "UTC", NOW)
        assert await events.upcoming(tx, NOW, 10) == [under_way, near, far]
        assert await events.upcoming(tx, NOW, 1, 1) == [near]


async def test_an_organiser_sees_their_own_by_pages_the_latest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        organiser, other = await newcomer(tx, 1), await newcomer(tx, 2)
        own = [await published(tx, organiser.id, hours) for hours in (1, 2, 3)]
        await published(tx, other.id, 1)
        assert await events.of_organiser(tx, organiser.id, 2) == [own[2], own[1]]
        assert await events.of_organiser(tx, organiser.id, 2, 2) == [own[0]]


async def test_one_signs_up_once_and_may_leave_once(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        event = await published(tx, person.id, 1)
        assert not await events.takes_part(tx, event.id, person.id)
        assert [await events.join(tx, event.id, person.id, NOW) for _ in range(2)] == [True, False]
        assert await events.takes_part(tx, event.id, person.id)
        assert await events.participants(tx, event.id) == 1
        assert [await events.leave(tx, event.id, person.id) for _ in range(2)] == [True, False]
        assert await events.participants(tx, event.id) == 0


async def test_a_subscription_is_to_one_kind_and_made_once(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person, other = await newcomer(tx, 1), await newcomer(tx, 2)
        for topic in (EventKind.GRANT, EventKind.FORUM, EventKind.GRANT):
            await events.subscribe(tx, person.id, topic)
        await events.subscribe(tx, other.id, EventKind.GRANT)
        assert await events.topics_of(tx, person.id) == {EventKind.GRANT, EventKind.FORUM}
        assert await events.count_subscribers(tx, EventKind.GRANT) == 2
        await events.unsubscribe(tx, person.id, EventKind.GRANT)
        assert await events.topics_of(tx, person.id) == {EventKind.FORUM}
        assert [row for (row,) in await tx.execute(events.subscribers(EventKind.GRANT))] == [other.id]
        assert await events.count_subscribers(tx, EventKind.EXHIBITION) == 0
