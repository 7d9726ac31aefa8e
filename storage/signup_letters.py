"""Organisers' letters, and who is to be reminded of an event."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, cast, exists, false, func, literal, select

from bot.domain.events import Event, EventStatus
from bot.domain.reminder_ladders import Kind, Step
from bot.domain.signup import Standing
from bot.domain.signup_letters import BEGINNING, Letter, LetterStatus
from storage.reminders import heard, silently
from storage.rows import add, many, one, save
from storage.signup import concerned
from storage.tables import events, outbox, participations, people, reminder_marks, signup_letters
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


async def beginning(tx: Reading, now: datetime, until: datetime) -> list[Event]:
    """List what begins until a moment."""
    return await many(tx, Event, select(events).where(_begins(now, until)).order_by(events.c.id))


def to_remind(event: Event, step: Step) -> Select[Any]:
    """Query the ids of those with a place since before a step who have neither put its reminder off nor want none."""
    row = participations.c
    since = row.joined_at <= event.starts_at - step.offset if event.starts_at is not None else false()
    placed = and_(row.event_id == event.id, row.status == Standing.JOINED.value, since)
    return select(row.person_id).where(placed, heard(row.person_id, f"{BEGINNING}{event.id}", Kind.EVENT))


def without(persons: Select[Any], dedupe: str) -> Select[Any]:
    """Leave out of a query of people who has had a notice that is put to each."""
    person_id = persons.selected_columns[0]
    key = literal(dedupe + ":").concat(cast(person_id, outbox.c.dedupe.type))
    return persons.where(~exists().where(outbox.c.dedupe == key))


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


async def anybody(tx: Reading, persons: Select[Any]) -> bool:
    """Tell whether a query of people finds somebody."""
    return (await tx.execute(persons.limit(1))).first() is not None
