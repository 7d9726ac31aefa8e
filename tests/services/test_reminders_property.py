"""Each reminder is put exactly once, whatever happens: restarts, replicas, double ticks, moved dates, clock jumps."""

import asyncio
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update

from bot.services.context import Office
from bot.services.reminders import remind
from storage.tables import grants, invitations, outbox, people, reminder_beats, reminders
from storage.uow import Database
from tests.conftest import NOW

DAY = timedelta(days=1)
ENDS = NOW + timedelta(days=60)
STEPS = (30, 7, 1)
PERSON = {"name": "Aigul", "language": "en", "quiet": None, "created_at": NOW}
ZONES = ("America/New_York", "Australia/Lord_Howe", "Europe/London")
ACTS = st.one_of(
    st.tuples(st.just("tick"), st.integers(-5, 200)),
    st.tuples(st.just("twice"), st.integers(0, 100)),
    st.tuples(st.just("restart"), st.integers(0, 24)),
    st.tuples(st.just("move"), st.integers(-10, 20)),
)


async def set_scene(database: Database) -> None:
    """Begin anew: three people without a country's days off to keep, whose mandates end on one day."""
    async with database.writing(NOW) as tx:
        for table in (outbox, reminders, reminder_beats, grants, invitations, people):
            await tx.execute(delete(table))
        for number, zone in enumerate(ZONES, 1):
            await tx.execute(insert(people).values(id=number, telegram_id=number, zone=zone, **PERSON))
            held = {"role": "organiser", "zone": "UTC", "starts_at": NOW, "delegated": False, "version": 1}
            await tx.execute(insert(grants).values(id=number, person_id=number, ends_at=ENDS, **held))


async def play(url: str, acts: list[tuple[str, int]]) -> None:
    """Let two processes live through all this on one database; then see what was put."""
    replicas = [Database(url), Database(url)]
    await set_scene(replicas[0])
    now, ends = NOW, ENDS
    for act, number in acts:
        match act:
            case "move":
                ends += number * DAY
                async with replicas[0].writing(now) as tx:
                    await tx.execute(update(grants).values(ends_at=ends))
            case "restart":
                await replicas[0].close()
                replicas[0] = Database(url)
                now += timedelta(hours=number)
            case _:
                now += timedelta(hours=number)
        await asyncio.gather(*(remind(Office(one), now) for one in (replicas * 2 if act == "twice" else replicas)))
    await check(replicas[1], now, ends)
    for one in replicas:
        await one.close()


async def check(database: Database, now: datetime, ends: datetime) -> None:
    """See that nobody had a step twice, and that the latest step of the date that holds was put, or one after it."""
    async with database.reading() as tx:
        had = [
            tuple(row) for row in await tx.execute(select(reminders.c.person_id, reminders.c.due_at, reminders.c.stage))
        ]
        letters = set((await tx.execute(select(outbox.c.dedupe).where(outbox.c.dedupe.like("%remind:%")))).scalars())
        named = {row.letter for row in await tx.execute(select(reminders.c.letter)) if row.letter is not None}
    assert len(set(had)) == len(had)
    assert named == letters
    reached = [days for days in STEPS if NOW < ends - days * DAY <= now <= ends]
    for person_id in range(1, len(ZONES) + 1) if reached else ():
        assert [stage for who, due, stage in had if who == person_id and due == ends], (person_id, had)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ACTS, min_size=4, max_size=14))
def test_each_reminder_is_put_exactly_once_whatever_happens(database_url: str, acts: list[tuple[str, int]]) -> None:
    asyncio.run(play(database_url, acts))
