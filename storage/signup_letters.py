"""Organisers' letters, and who is to be reminded of an event."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, cast, exists, func, literal, select

from bot.domain.events import Event, EventStatus
from bot.domain.reminder_ladders import Kind
from bot.domain.reminders import Turn
from bot.domain.signup import Standing
from bot.domain.signup_letters import BEGINNING, Letter, LetterStatus
from storage.reminders import flooded, heard, silently, was_told
from storage.rows import add, many, one, save
from storage.signup import concerned
from storage.tables import events, participations, people, reminder_marks, signup_letters
from storage.uow import Reading, Writing


async def begin(tx: Writing, person_id: int, event_id: int) -> Letter:
    """Begin a letter."""
    values = {"person_id": person_id, "event_id": event_id, "status": LetterStatus.DRAFT, "audience": "joined"}
    return await add(tx, signup_letters, Letter, **values, version=1, created_at=tx.now)


async def get(tx: Reading, letter_id: int) -> Letter | None:
    """Find a letter."""
    return await one(tx, Letter, select(signup_letters).where(signup_letters.c.id == letter_id))


async def of_event(tx: Reading, event_id: int, limit: int, offset: int = 0) -> list[Letter]:
    """List an event's letters, the latest first."""
    query = select(signup_letters).where(signup_letters.c.event_id == event_id)
    return await many(tx, Letter, query.order_by(signup_letters.c.id.desc()).limit(limit).offset(offset))


async def write(tx: Writing, letter: Letter) -> Letter:
    """Write a letter where its version matches."""
    return await save(tx, signup_letters, letter, "letter")


async def readers(tx: Reading, letter: Letter) -> int:
    """Count whom a letter goes to."""
    query = select(func.count()).select_from(concerned(letter.event_id, letter.to).subquery())
    return int((await tx.execute(query)).scalar_one())


async def sent(tx: Reading, event_id: int) -> list[Letter]:
    """List an event's letters that were sent."""
    these = (signup_letters.c.event_id == event_id) & signup_letters.c.sent_at.is_not(None)
    return await many(tx, Letter, select(signup_letters).where(these).order_by(signup_letters.c.id))


async def beginning(tx: Reading, since: datetime, until: datetime) -> list[Event]:
    """List what begins after a moment, until another."""
    return await many(tx, Event, select(events).where(_begins(since, until)).order_by(events.c.id))


def to_remind(event: Event, turn: Turn) -> Select[Any]:
    """Query the ids of those with a place since before a step who have not had it, nor put it off, nor want none."""
    row, due = participations.c, turn.watch.due.at
    placed = and_(row.event_id == event.id, row.status == Standing.JOINED.value, row.joined_at < turn.planned)
    wanted = heard(row.person_id, turn.watch.thing, Kind.EVENT, due)
    return select(row.person_id).where(placed, wanted, ~was_told(row.person_id, turn))


def unflooded(persons: Select[Any], now: datetime) -> Select[Any]:
    """Leave out of a query of people who has had as many letters with reminders as an hour may bring."""
    return persons.where(~flooded(persons.selected_columns[0], now))


async def some(tx: Reading, persons: Select[Any], limit: int) -> list[tuple[int, datetime]]:
    """Give the first whom a query of those with a place names, and since when they have it."""
    query = persons.add_columns(participations.c.joined_at).order_by(participations.c.person_id).limit(limit)
    return [(row.person_id, row.joined_at) for row in await tx.execute(query)]


def unheard() -> ColumnElement[bool]:
    """Say of a row of `people` that they want no sound with the reminder of an event."""
    return silently(people.c.id, Kind.EVENT)


async def placed(
    tx: Reading, now: datetime, until: datetime, person_id: int | None = None
) -> list[tuple[Event, datetime, int, datetime]]:
    """List what begins until a moment, with the start, who has a place, and since when.

    It is one person's, or of everybody who has put its reminder off.
    """
    row = participations.c
    query = select(events, row.person_id, row.joined_at).join(participations, row.event_id == events.c.id)
    query = query.where(row.status == Standing.JOINED.value, _begins(now, until))
    if person_id is not None:
        query = query.where(row.person_id == person_id)
    else:
        thing = literal(BEGINNING).concat(cast(events.c.id, reminder_marks.c.thing.type))
        off = and_(reminder_marks.c.thing == thing, reminder_marks.c.snoozed_until.is_not(None))
        mine = exists().where(reminder_marks.c.person_id == row.person_id, off)
        # Asked of the event first: where nobody has put it off, none of its 100,000 people need be looked at.
        query = query.where(exists().where(off), mine)
    rows = [dict(one) for one in (await tx.execute(query.order_by(events.c.id))).mappings()]
    return [(Event.model_validate(one), one["starts_at"], one["person_id"], one["joined_at"]) for one in rows]


def _begins(now: datetime, until: datetime) -> ColumnElement[bool]:
    return and_(events.c.status == EventStatus.PUBLISHED.value, events.c.starts_at > now, events.c.starts_at <= until)
