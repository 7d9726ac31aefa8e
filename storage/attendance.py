"""Who comes to an event: the list with names, codes, and who helps at the door."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, delete, exists, func, or_, select

from bot.domain.attendance import Attendee
from bot.domain.events import Event, EventStatus
from bot.domain.signup import COUNTED, ON_LIST, Participation, Standing
from storage.rows import many, one
from storage.tables import events, members, organisations, participations, people, signup_helpers
from storage.uow import Reading, Writing

ORDER = [Standing.JOINED.value, Standing.OFFERED.value, Standing.WAITING.value]


def _attendees(event_id: int) -> Select[Any]:
    row = participations.c
    theirs = exists().where(members.c.organisation_id == organisations.c.id, members.c.person_id == row.person_id)
    handed_in = organisations.c.status.in_([status.value for status in COUNTED])
    organisation = select(func.min(organisations.c.name)).where(
        or_(organisations.c.owner_id == row.person_id, theirs), handed_in
    )
    query = select(
        participations, people.c.name, people.c.username, organisation.scalar_subquery().label("organisation")
    )
    listed = and_(row.event_id == event_id, row.status.in_([status.value for status in ON_LIST]))
    return query.join(people, people.c.id == row.person_id).where(listed)


async def attendees(tx: Reading, event_id: int, limit: int | None = None, offset: int = 0) -> list[Attendee]:
    """List who is on an event's list: who has a place, to whom one is offered, who waits, each in their order."""
    row = participations.c
    query = _attendees(event_id).order_by(row.status != ORDER[0], row.status != ORDER[1], row.joined_at, row.person_id)
    return await many(tx, Attendee, query.limit(limit).offset(offset) if limit is not None else query)


async def attendee(tx: Reading, event_id: int, person_id: int) -> Attendee | None:
    """Find one of them."""
    return await one(tx, Attendee, _attendees(event_id).where(participations.c.person_id == person_id))


async def last_come(tx: Reading, event_id: int) -> Attendee | None:
    """Find who came last."""
    came = _attendees(event_id).where(participations.c.attended_at.is_not(None))
    return await one(tx, Attendee, came.order_by(participations.c.attended_at.desc()).limit(1))


async def door(tx: Reading, event_id: int) -> tuple[int, int]:
    """Count who has a place, and who of them has come."""
    joined = and_(participations.c.event_id == event_id, participations.c.status == Standing.JOINED.value)
    query = select(func.count().label("joined"), func.count(participations.c.attended_at).label("present")).where(
        joined
    )
    row = (await tx.execute(query)).one()
    return int(row.joined), int(row.present)


async def by_code(tx: Reading, code: str) -> Participation | None:
    """Find whose code this is."""
    return await one(tx, Participation, select(participations).where(participations.c.code == code))


async def add_helper(tx: Writing, event_id: int, person_id: int) -> bool:
    """Let somebody help at the door; tell whether they did not already."""
    row = {"event_id": event_id, "person_id": person_id, "since": tx.now}
    statement = tx.insert_new(signup_helpers).values(**row).on_conflict_do_nothing()
    return (await tx.execute(statement.returning(signup_helpers.c.person_id))).first() is not None


async def remove_helper(tx: Writing, event_id: int, person_id: int) -> None:
    """Let somebody help no longer."""
    row = and_(signup_helpers.c.event_id == event_id, signup_helpers.c.person_id == person_id)
    await tx.execute(delete(signup_helpers).where(row))


async def helps(tx: Reading, event_id: int, person_id: int) -> bool:
    """Tell whether somebody helps at an event's door."""
    row = and_(signup_helpers.c.event_id == event_id, signup_helpers.c.person_id == person_id)
    return (await tx.execute(select(signup_helpers.c.event_id).where(row))).first() is not None


async def helpers(tx: Reading, event_id: int) -> tuple[tuple[int, str], ...]:
    """List who helps: number and name."""
    query = select(people.c.id, people.c.name).join(signup_helpers, signup_helpers.c.person_id == people.c.id)
    rows = await tx.execute(query.where(signup_helpers.c.event_id == event_id).order_by(people.c.id))
    return tuple((row.id, row.name) for row in rows)


async def doors(tx: Reading, person_id: int, opens: datetime, since: datetime, limit: int) -> list[Event]:
    """List the events at whose doors somebody lets people in: those that begin by `opens` and were not over `since`."""
    helped = select(signup_helpers.c.event_id).where(signup_helpers.c.person_id == person_id)
    theirs = or_(events.c.organiser_id == person_id, events.c.id.in_(helped))
    over = func.coalesce(events.c.ends_at, events.c.starts_at)
    now = and_(events.c.status == EventStatus.PUBLISHED.value, events.c.starts_at <= opens, over > since)
    return await many(
        tx, Event, select(events).where(theirs, now).order_by(events.c.starts_at, events.c.id).limit(limit)
    )
