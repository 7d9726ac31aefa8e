"""Each reminder is put exactly once, whatever happens: restarts, replicas, double ticks, moved dates, clock jumps."""

import asyncio
from collections.abc import Iterable
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update

from bot.domain.events import EventKind, EventStatus
from bot.services.context import Office
from bot.services.reminders import remind
from storage import events
from storage.tables import events as events_table
from storage.tables import grants, invitations, outbox, participations, people, reminder_beats, reminders
from storage.uow import Database
from tests.conftest import NOW

DAY = timedelta(days=1)
ENDS = NOW + timedelta(days=60)
MANDATE, EVENT = (30 * 1440, 7 * 1440, 1440), (1440, 120)
"""The steps of both, in minutes before the date."""
PERSON = {"name": "Aigul", "language": "en", "quiet": None, "created_at": NOW}
ZONES = ("America/New_York", "Australia/Lord_Howe", "Europe/London")
ACTS = st.one_of(
    st.tuples(st.just("tick"), st.integers(-5, 200)),
    st.tuples(st.just("twice"), st.integers(0, 100)),
    st.tuples(st.just("restart"), st.integers(0, 24)),
    st.tuples(st.just("move"), st.integers(-10, 20)),
)
LIVES = {True: 8, False: 4}
"""How many are played on SQLite, on PostgreSQL: there each of the questions of a tick is a journey."""
MOST = 10**9
TABLES = (outbox, reminders, reminder_beats, grants, invitations, participations, events_table, people)


async def set_scene(database: Database) -> int:
    """Begin anew: three people without a country's days off to keep, whose mandates end when an event begins.

    Give the event's number.
    """
    async with database.writing(NOW) as tx:
        for table in TABLES:
            await tx.execute(delete(table))
        for number, zone in enumerate(ZONES, 1):
            await tx.execute(insert(people).values(id=number, telegram_id=number, zone=zone, **PERSON))
            held = {"role": "organiser", "zone": "UTC", "starts_at": NOW, "delegated": False, "version": 1}
            await tx.execute(insert(grants).values(id=number, person_id=number, ends_at=ENDS, **held))
        begun = await events.begin(tx, 1, EventKind.FORUM, "en", "UTC", NOW, title_en="Expo")
        announced = {"status": EventStatus.PUBLISHED, "starts_at": ENDS}
        event = await events.write(tx, begun.model_copy(update=announced))
        places = [{"event_id": event.id, "person_id": n, "joined_at": NOW} for n in range(1, len(ZONES) + 1)]
        await tx.execute(insert(participations), places)
    return event.id


async def play(replicas: list[Database], acts: list[tuple[str, int]]) -> None:
    """Let two processes live through all this on one database; then see what was put."""
    event_id = await set_scene(replicas[0])
    now, ends, moved_at = NOW, ENDS, NOW
    for turn, (act, number) in enumerate(acts):
        awake = [replicas[turn % 2]] if act == "tick" else replicas * 2 if act == "twice" else replicas
        if act == "move":
            ends, moved_at = ends + number * DAY, now if number else moved_at
            async with replicas[0].writing(now) as tx:
                await tx.execute(update(grants).values(ends_at=ends))
                await tx.execute(update(events_table).values(starts_at=ends, moved_at=moved_at))
        else:
            now += timedelta(hours=number)
        if act == "restart":
            await replicas[0].close()
            replicas[0] = Database(replicas[0].url)
        await asyncio.gather(*(remind(Office(one), now) for one in awake))
    await check(replicas[1], f"event:{event_id}", now, ends, moved_at)


async def check(database: Database, event: str, now: datetime, ends: datetime, moved_at: datetime) -> None:
    """See that nobody had a step twice, and that the latest step of the date that holds was put, or one after it."""
    async with database.reading() as tx:
        rows = list(await tx.execute(select(reminders)))
        letters = set((await tx.execute(select(outbox.c.dedupe).where(outbox.c.dedupe.like("%remind:%")))).scalars())
    had = [(row.thing, row.person_id, row.due_at, row.stage) for row in rows]
    assert len(set(had)) == len(had)
    assert {row.letter for row in rows if row.letter is not None} == letters
    for number in range(1, len(ZONES) + 1):
        for thing, steps, since in ((f"mandate:{number}", MANDATE, NOW), (event, EVENT, moved_at)):
            if last := latest(steps, since, now, ends):
                mine = [stage for what, who, due, stage in had if (what, who, due) == (thing, number, ends)]
                assert min(mine, default=MOST) <= last, (thing, number, had)


def latest(steps: Iterable[int], since: datetime, now: datetime, ends: datetime) -> int | None:
    """Give the step that came last and is still of use."""
    reached = [step for step in steps if since < ends - timedelta(minutes=step) <= now < ends]
    return min(reached, default=None)


def test_each_reminder_is_put_exactly_once_whatever_happens(database_url: str) -> None:
    with asyncio.Runner() as runner:
        replicas = [Database(database_url), Database(database_url)]

        @settings(max_examples=LIVES[replicas[0].on_sqlite], deadline=None)
        @given(st.lists(ACTS, min_size=4, max_size=14))
        def live(acts: list[tuple[str, int]]) -> None:
            runner.run(play(replicas, acts))

        live()
        for one in replicas:
            runner.run(one.close())
