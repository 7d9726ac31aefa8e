"""Who wants to know of what, and whom an event therefore concerns."""

from typing import Any

from bot.domain.events import Event
from bot.domain.people import Role
from bot.domain.registry import OrganisationKind
from storage import people, registry, subscriptions
from storage.uow import Database, Reading
from tests.conftest import NOW
from tests.domain.test_events import event
from tests.storage.newcomers import newcomer


async def told(tx: Reading, **values: Any) -> list[int]:
    about: Event = event(**values)
    return sorted(row[0] for row in await tx.execute(subscriptions.subscribers(about, NOW)))


async def test_a_subscription_is_made_once_and_ended(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        for topic in ("grant", "sector-agro", "grant"):
            await subscriptions.subscribe(tx, person.id, topic)
        assert await subscriptions.topics_of(tx, person.id) == {"grant", "sector-agro"}
        await subscriptions.unsubscribe(tx, person.id, "grant")
        assert await subscriptions.topics_of(tx, person.id) == {"sector-agro"}


async def test_who_follows_its_kind_or_one_of_its_sectors_is_told_once(database: Database) -> None:
    async with database.writing(NOW) as tx:
        both, sector, other = [await newcomer(tx, number) for number in (1, 2, 3)]
        for person, topic in ((both, "forum"), (both, "sector-agro"), (sector, "sector-agro"), (other, "grant")):
            await subscriptions.subscribe(tx, person.id, topic)
        assert await told(tx, sectors=("agro", "it")) == [both.id, sector.id]
        assert await told(tx) == [both.id]
        assert await subscriptions.count(tx, event(sectors=("agro",)), NOW) == 2


async def test_where_it_is_for_some_sides_those_of_others_are_left_alone(database: Database) -> None:
    async with database.writing(NOW) as tx:
        ours, theirs, founder, guest = [await newcomer(tx, number) for number in (1, 2, 3, 4)]
        for person in (ours, theirs, founder, guest):
            await subscriptions.subscribe(tx, person.id, "forum")
        await people.grant(tx, ours.id, Role.EXPERT, "KZ", NOW)
        await people.grant(tx, theirs.id, Role.EXPERT, "UZ", NOW)
        organisation = await registry.begin(tx, founder.id, OrganisationKind.STARTUP, NOW)
        await registry.write(tx, organisation.model_copy(update={"side": "UZ"}))
        assert await told(tx, sides=("KZ",)) == [ours.id, guest.id]
        assert await told(tx, sides=("UZ",)) == [theirs.id, founder.id, guest.id]


async def test_an_announcement_can_be_for_some_roles_only(database: Database) -> None:
    async with database.writing(NOW) as tx:
        expert, guest = [await newcomer(tx, number) for number in (1, 2)]
        for person in (expert, guest):
            await subscriptions.subscribe(tx, person.id, "forum")
        await people.grant(tx, expert.id, Role.EXPERT, "KZ", NOW)
        assert await told(tx, told_roles=("expert",)) == [expert.id]
        assert await told(tx, told_roles=("representative",)) == []
