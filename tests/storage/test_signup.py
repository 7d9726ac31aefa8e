"""Places in the database: counted with guests, the line in its order, and the last one given once."""

import asyncio
from datetime import timedelta

from sqlalchemy import update

from bot.domain.people import Actor, Person
from bot.domain.signup import Counts, Settings, Standing
from bot.services.context import Ctx, Office
from bot.services.signup import join, tick
from storage import events, signup, signup_questions
from storage.tables import events as events_table
from storage.tables import outbox
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer, signed_up
from tests.storage.test_events import published

MINUTE = timedelta(minutes=1)


async def with_places(tx: Writing, capacity: int) -> int:
    """Let there be an event with so many places."""
    organiser = await newcomer(tx, 999)
    event = await published(tx, organiser.id, 48)
    await tx.execute(update(events_table).where(events_table.c.id == event.id).values(capacity=capacity))
    return event.id


async def test_guests_and_offers_take_places_and_drafts_do_not(database: Database) -> None:
    async with database.writing(NOW) as tx:
        event_id = await with_places(tx, 5)
        people = [await newcomer(tx, number) for number in range(1, 6)]
        await signed_up(tx, event_id, people[0].id, guest="Dana")
        await signed_up(tx, event_id, people[1].id, status="offered", offer_until=NOW)
        for person in people[2:4]:
            await signed_up(tx, event_id, person.id, status="waiting")
        await signed_up(tx, event_id, people[4].id, status="draft")
        counts = await signup.counts(tx, event_id)
        assert counts == Counts(joined=2, offered=1, waiting=2, capacity=5)
        concerned = {row[0] for row in await tx.execute(signup.concerned(event_id))}
        assert concerned == {person.id for person in people[:4]}
        assert {row[0] for row in await tx.execute(signup.of_person(people[4].id))} == set()


async def test_the_line_is_in_the_order_in_which_people_came(database: Database) -> None:
    async with database.writing(NOW) as tx:
        event_id = await with_places(tx, 1)
        first, second = await newcomer(tx, 1), await newcomer(tx, 2)
        late = await signed_up(tx, event_id, first.id, status="waiting", joined_at=NOW + MINUTE)
        early = await signed_up(tx, event_id, second.id, status="waiting")
        assert await signup.in_line(tx, event_id, 5) == [early, late]
        assert [await signup.place_in_line(tx, one) for one in (early, late)] == [1, 2]
        assert await signup.in_line(tx, event_id, 1) == [early]


async def test_settings_are_what_holds_until_somebody_chooses(database: Database) -> None:
    async with database.writing(NOW) as tx:
        event_id = await with_places(tx, 1)
        assert await signup.settings(tx, event_id) == Settings(event_id=event_id, plus_one=False, offer_hours=24)
        chosen = Settings(event_id=event_id, plus_one=True, offer_hours=2, helper_hash="abc")
        await signup.keep_settings(tx, chosen)
        assert await signup.settings(tx, event_id) == chosen
        assert await signup.settings_by_helper(tx, "abc") == chosen


async def test_what_is_asked_goes_with_its_draft(database: Database) -> None:
    async with database.writing(NOW) as tx:
        organiser = await newcomer(tx, 999)
        draft = await events.begin(tx, organiser.id, (await published(tx, organiser.id, 1)).kind, "ru", None, NOW)
        asked = await signup_questions.begin(tx, draft.id, "text")
        await events.remove(tx, draft.id)
        assert await signup_questions.get(tx, asked.id) is None
        again = await signup_questions.begin(tx, (await published(tx, organiser.id, 2)).id, "text")
        assert again.id > asked.id


def context(database: Database, person: Person) -> Ctx:
    """Let a person act."""
    return Ctx(Office(database), Actor(person=person, grants=()), NOW)


async def test_of_all_who_take_the_last_place_at_once_exactly_one_gets_it(database: Database) -> None:
    async with database.writing(NOW) as tx:
        event_id = await with_places(tx, 1)
        people = [await newcomer(tx, number) for number in range(1, 9)]
    views = await asyncio.gather(*(join(context(database, person), event_id) for person in people))
    assert sorted(str(view.status) for view in views) == ["joined"] + ["waiting"] * 7
    async with database.reading() as tx:
        assert await signup.counts(tx, event_id) == Counts(joined=1, waiting=7, capacity=1)


async def test_two_ticks_at_once_offer_a_free_place_once(database: Database) -> None:
    async with database.writing(NOW) as tx:
        event_id = await with_places(tx, 1)
        for number in (1, 2, 3):
            await signed_up(tx, event_id, (await newcomer(tx, number)).id, status=Standing.WAITING)
    await asyncio.gather(*(tick(Office(database), NOW) for _ in range(3)))
    async with database.reading() as tx:
        assert await signup.counts(tx, event_id) == Counts(offered=1, waiting=2, capacity=1)
        assert len((await tx.execute(outbox.select())).all()) == 1
