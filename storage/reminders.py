"""What was sent of reminders, what people said of it, how they want them, and when the ticks last ran."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    and_,
    cast,
    column,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    values,
)

from bot.domain.reminder_ladders import LADDERS, Kind, Wish
from bot.domain.reminders import FLOOD, FLOOD_TIME, Absence, Habits, Mark, Told, Turn, away_between
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


def _of(query: Select[Any], table: Table, keys: list[Key]) -> Select[Any]:
    """Ask only of these. Joined, each is looked up by its key; in a list of pairs SQLite would go through all rows."""
    pairs = values(column("thing", table.c.thing.type), column("person_id", table.c.person_id.type), name="asked")
    asked = pairs.data(keys).cte()
    return query.join(asked, and_(asked.c.thing == table.c.thing, asked.c.person_id == table.c.person_id))


async def told(tx: Reading, keys: Collection[Key]) -> dict[Key, list[Told]]:
    """Give the latest that each person has had of each thing, for each of its dates."""
    columns = (reminders.c.thing, reminders.c.person_id, reminders.c.due_at)
    query = select(*columns, func.max(reminders.c.planned_at).label("planned_at")).group_by(*columns)
    found: dict[Key, list[Told]] = {}
    for part in _parts(keys):
        for one in await many(tx, Told, _of(query, reminders, part)):
            found.setdefault((one.thing, one.person_id), []).append(one)
    return found


async def marks(tx: Reading, keys: Collection[Key]) -> dict[Key, Mark]:
    """Give what each person has said of each thing."""
    found: dict[Key, Mark] = {}
    for part in _parts(keys):
        for mark in await many(tx, Mark, _of(select(reminder_marks), reminder_marks, part)):
            found[mark.thing, mark.person_id] = mark
    return found


async def keep_mark(tx: Writing, mark: Mark) -> None:
    """Keep what a person says of a thing, instead of what they said before."""
    values = {"snoozed_until": mark.snoozed_until, "done_at": mark.done_at, "due_at": mark.due_at}
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
    new = tx.insert_new(reminders).values(**_row(turn, tx.now, letter)).on_conflict_do_nothing()
    return (await tx.execute(new.returning(reminders.c.stage))).first() is not None


def _row(turn: Turn, now: datetime, letter: str | None) -> dict[str, Any]:
    watch = turn.watch
    return {
        "person_id": watch.person_id,
        "thing": watch.thing,
        "due_at": watch.due.at,
        "stage": turn.stage,
        "kind": watch.kind.value,
        "rung": watch.rung.value,
        "planned_at": turn.planned,
        "put_at": now,
        "fate": SENT if letter is not None else MISSED,
        "letter": letter,
    }


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


def heard(person_id: ColumnElement[int], thing: str, kind: Kind, due: datetime) -> ColumnElement[bool]:
    """Say in SQL that somebody has neither put a thing off, nor said that it is done, nor wants none of its kind.

    What was said to be done of a date so long ago that `due` (UTC) is another time round does not count.
    """
    for_now = or_(
        reminder_marks.c.snoozed_until.is_not(None),
        reminder_marks.c.due_at.is_(None),
        reminder_marks.c.due_at >= due - LADDERS[kind].longest,
    )
    said = and_(reminder_marks.c.person_id == person_id, reminder_marks.c.thing == thing, for_now)
    return ~exists().where(said) & ~_wants(person_id, kind, Wish.NONE)


def silently(person_id: ColumnElement[int], kind: Kind) -> ColumnElement[bool]:
    """Say in SQL that somebody wants no sound with a kind."""
    return _wants(person_id, kind, Wish.SILENT)


def _wants(person_id: ColumnElement[int], kind: Kind, wish: Wish) -> ColumnElement[bool]:
    mine = and_(reminder_wishes.c.person_id == person_id, reminder_wishes.c.kind == kind.value)
    return exists().where(mine, reminder_wishes.c.wish == wish.value)


def was_told(person_id: ColumnElement[int], turn: Turn) -> ColumnElement[bool]:
    """Say in SQL that somebody has had a step of a thing, whoever the turn is of."""
    return exists().where(_step(person_id, turn))


def _step(person_id: ColumnElement[int], turn: Turn) -> ColumnElement[bool]:
    watch = turn.watch
    date = and_(reminders.c.thing == watch.thing, reminders.c.due_at == watch.due.at)
    return and_(reminders.c.person_id == person_id, date, reminders.c.stage == turn.stage)


def flooded(person_id: ColumnElement[int], now: datetime) -> ColumnElement[bool]:
    """Say in SQL that somebody has had as many letters with reminders as an hour may bring."""
    mine = and_(reminders.c.person_id == person_id, reminders.c.put_at > now - FLOOD_TIME)
    had = select(func.count(reminders.c.letter.distinct())).where(mine).scalar_subquery()
    return had >= FLOOD


async def claim_each(tx: Writing, persons: Select[Any], turn: Turn, letter: str) -> ColumnElement[bool]:
    """Keep of everybody whom a query names that they have a step now, each in a letter of their own.

    Give what says of a row of `people` that they have it by this letter, whose key has the person's id behind it.
    """
    person_id = persons.selected_columns[0]
    row = _row(turn, tx.now, None) | {"fate": SENT}
    picked: list[Any] = [literal(value, reminders.c[name].type).label(name) for name, value in row.items()]
    columns = list(row)
    picked[columns.index("person_id")] = person_id
    key = literal(letter + ":").concat(cast(person_id, reminders.c.letter.type))
    picked[columns.index("letter")] = key
    these = tx.insert_new(reminders).from_select(columns, persons.with_only_columns(*picked))
    await tx.execute(these.on_conflict_do_nothing())
    own = literal(letter + ":").concat(cast(people.c.id, reminders.c.letter.type))
    return exists().where(_step(people.c.id, turn), reminders.c.letter == own)
