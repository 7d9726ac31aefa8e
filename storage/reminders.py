"""What was sent of reminders, what people said of it, how they want them, and when the ticks last ran."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, func, select

from bot.domain.reminder_ladders import Kind, Wish
from bot.domain.reminders import Absence, Habits, Mark, Told, Turn, away_between
from storage.people import active
from storage.rows import many
from storage.tables import grants, people, reminder_beats, reminder_marks, reminder_wishes, reminders, sides
from storage.uow import Reading, Writing

AT_ONCE = 500
"""Values in one query: both databases take so many."""
BEAT = timedelta(minutes=5)
"""Between two beats that are written: a tick with nothing to do writes no more often."""
Key = tuple[str, int]
SENT, MISSED = "sent", "missed"


def _parts(values: Collection[Any]) -> Iterator[list[Any]]:
    ordered = sorted(values)
    return (ordered[at : at + AT_ONCE] for at in range(0, len(ordered), AT_ONCE))


async def habits(tx: Reading, persons: Collection[int], now: datetime) -> dict[int, Habits]:
    """Give by whose clock people live, and which days are off: those of their side, or else of the zone's capital."""
    off = {side.zone: tuple(side.weekend) for side in await tx.execute(select(sides.c.zone, sides.c.weekend))}
    found: dict[int, Habits] = {}
    for part in _parts(persons):
        mine = select(people.c.id, people.c.zone, people.c.quiet).where(people.c.id.in_(part))
        for row in await tx.execute(mine):
            found[row.id] = Habits(zone=row.zone, quiet=row.quiet, days_off=off.get(row.zone, ()))
        seats = select(grants.c.person_id, sides.c.weekend).join(sides, sides.c.code == grants.c.side)
        for row in await tx.execute(seats.where(grants.c.person_id.in_(part), active(now))):
            found[row.person_id] = found[row.person_id].model_copy(update={"days_off": tuple(row.weekend)})
    return found


async def told(tx: Reading, persons: Collection[int], things: Collection[str]) -> dict[Key, list[Told]]:
    """Give the latest that people have had of each of these things, for each of its dates."""
    columns = (reminders.c.thing, reminders.c.person_id, reminders.c.due_at)
    found: dict[Key, list[Told]] = {}
    for part in _parts(things):
        query = select(*columns, func.max(reminders.c.planned_at).label("planned_at")).group_by(*columns)
        for one in await many(tx, Told, query.where(reminders.c.thing.in_(part))):
            if one.person_id in persons:
                found.setdefault((one.thing, one.person_id), []).append(one)
    return found


async def marks(tx: Reading, things: Collection[str]) -> dict[Key, Mark]:
    """Give what people have said of these things."""
    found: dict[Key, Mark] = {}
    for part in _parts(things):
        for mark in await many(tx, Mark, select(reminder_marks).where(reminder_marks.c.thing.in_(part))):
            found[mark.thing, mark.person_id] = mark
    return found


async def keep_mark(tx: Writing, mark: Mark) -> None:
    """Keep what a person says of a thing, instead of what they said before."""
    values = {"snoozed_until": mark.snoozed_until, "done_at": mark.done_at}
    new = tx.insert_new(reminder_marks).values(thing=mark.thing, person_id=mark.person_id, **values)
    await tx.execute(new.on_conflict_do_update(index_elements=["person_id", "thing"], set_=values))


async def wishes(tx: Reading, persons: Collection[int]) -> dict[tuple[int, Kind], Wish]:
    """Give how people want to be reminded of which kind, where they chose."""
    found = {}
    for part in _parts(persons):
        for row in await tx.execute(select(reminder_wishes).where(reminder_wishes.c.person_id.in_(part))):
            found[row.person_id, Kind(row.kind)] = Wish(row.wish)
    return found


async def keep_wish(tx: Writing, person_id: int, kind: Kind, wish: Wish | None) -> None:
    """Keep how a person wants to be reminded of a kind; None: as the ladder says."""
    mine = (reminder_wishes.c.person_id == person_id) & (reminder_wishes.c.kind == kind.value)
    if wish is None:
        await tx.execute(delete(reminder_wishes).where(mine))
        return
    new = tx.insert_new(reminder_wishes).values(person_id=person_id, kind=kind.value, wish=wish.value)
    await tx.execute(new.on_conflict_do_update(index_elements=["person_id", "kind"], set_={"wish": wish.value}))


async def claim(tx: Writing, turn: Turn, letter: str | None) -> bool:
    """Keep that a reminder was put into a letter (or, without one, that it was missed); tell whether that is new."""
    watch = turn.watch
    row = {
        "person_id": watch.person_id,
        "thing": watch.thing,
        "due_at": watch.due.at,
        "stage": turn.stage,
        "kind": watch.kind.value,
        "rung": watch.rung.value,
        "planned_at": turn.planned,
        "put_at": tx.now,
        "fate": SENT if letter is not None else MISSED,
        "letter": letter,
    }
    new = tx.insert_new(reminders).values(**row).on_conflict_do_nothing().returning(reminders.c.stage)
    return (await tx.execute(new)).first() is not None


async def letters(tx: Reading, persons: Collection[int], since: datetime) -> dict[int, int]:
    """Count the letters with reminders that people were sent since a moment."""
    found: dict[int, int] = {}
    for part in _parts(persons):
        query = select(reminders.c.person_id, func.count(reminders.c.letter.distinct()).label("number"))
        query = query.where(reminders.c.person_id.in_(part), reminders.c.put_at > since)
        found |= {row.person_id: int(row.number) for row in await tx.execute(query.group_by(reminders.c.person_id))}
    return found


async def missed(tx: Reading, since: datetime) -> int:
    """Count the reminders that could not be given before the date, since a moment."""
    query = select(func.count()).select_from(reminders)
    found = await tx.execute(query.where(reminders.c.fate == MISSED, reminders.c.put_at > since))
    return int(found.scalar_one())


async def absence(tx: Reading, now: datetime) -> tuple[Absence | None, bool]:
    """Give when the bot was last away, this moment included; and whether it is time for a beat."""
    row = (await tx.execute(select(reminder_beats))).first()
    if row is None:
        return None, True
    last = Absence(since=row.away_since, until=row.away_until) if row.away_since is not None else None
    away = away_between(row.at, now, BEAT)
    return away or last, away is not None or not row.at <= now < row.at + BEAT


async def beat(tx: Writing, last: Absence | None) -> None:
    """Keep that the ticks run, and when they last did not."""
    values = {"at": tx.now, "away_since": last and last.since, "away_until": last and last.until}
    new = tx.insert_new(reminder_beats).values(id=1, **values)
    await tx.execute(new.on_conflict_do_update(index_elements=["id"], set_=values))


def heard(person_id: ColumnElement[int], thing: str, kind: Kind) -> ColumnElement[bool]:
    """Say in SQL that somebody has neither put a thing off, nor said that it is done, nor wants none of its kind."""
    said = and_(reminder_marks.c.person_id == person_id, reminder_marks.c.thing == thing)
    return ~exists().where(said) & ~_wants(person_id, kind, Wish.NONE)


def silently(person_id: ColumnElement[int], kind: Kind) -> ColumnElement[bool]:
    """Say in SQL that somebody wants no sound with a kind."""
    return _wants(person_id, kind, Wish.SILENT)


def _wants(person_id: ColumnElement[int], kind: Kind, wish: Wish) -> ColumnElement[bool]:
    mine = and_(reminder_wishes.c.person_id == person_id, reminder_wishes.c.kind == kind.value)
    return exists().where(mine, reminder_wishes.c.wish == wish.value)
