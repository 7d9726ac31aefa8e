"""Which events are found: ahead, by kind, by the side that holds them, one's own, in a month."""

from bot.domain.events import EventKind, EventStatus
from bot.domain.programme import Search
from storage import events, programme
from storage.uow import Database
from tests.conftest import NOW
from tests.storage.newcomers import newcomer, signed_up
from tests.storage.test_events import HOUR, published

ALL = Search()


async def test_what_is_ahead_or_under_way_is_listed_the_nearest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        organiser = await newcomer(tx)
        far, near = await published(tx, organiser.id, 48), await published(tx, organiser.id, 2)
        under_way = await published(tx, organiser.id, -2, ends=2)
        await published(tx, organiser.id, -5)
        await published(tx, organiser.id, -5, ends=-1)
        await events.begin(tx, organiser.id, EventKind.FORUM, "ru", "UTC", NOW)
        assert await programme.upcoming(tx, ALL, 0, NOW, 10) == [under_way, near, far]
        assert await programme.upcoming(tx, ALL, 0, NOW, 1, 1) == [near]


async def test_a_search_is_by_kind_by_side_and_for_ones_own(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        here, there = await published(tx, person.id, 2), await published(tx, person.id, 3)
        grant = await published(tx, person.id, 4)
        here = await events.write(tx, here.model_copy(update={"host_side": "UZ"}))
        grant = await events.write(tx, grant.model_copy(update={"kind": EventKind.GRANT, "host_side": "UZ"}))
        await signed_up(tx, there.id, person.id)
        there = await events.write(tx, there.model_copy(update={"status": EventStatus.CANCELLED}))

        async def found(search: Search) -> list[int]:
            return [event.id for event in await programme.upcoming(tx, search, person.id, NOW, 10)]

        assert await found(ALL) == [here.id, grant.id]
        assert await found(Search(side="UZ")) == [here.id, grant.id]
        assert await found(Search(kind=EventKind.GRANT, side="UZ")) == [grant.id]
        assert await found(Search(side="KZ")) == []
        assert await found(Search(mine=True)) == [there.id]


async def test_a_month_has_what_is_under_way_in_it(database: Database) -> None:
    async with database.writing(NOW) as tx:
        organiser = await newcomer(tx)
        long, short = await published(tx, organiser.id, -48, ends=1), await published(tx, organiser.id, 3)
        await published(tx, organiser.id, -48, ends=-47)
        await published(tx, organiser.id, 6)
        assert await programme.between(tx, NOW, NOW + 5 * HOUR, 10) == [long, short]
