"""Who signed up for an event, who waits, and how full it is."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, case, delete, exists, func, or_, select, update

from bot.domain.events import Event, EventStatus
from bot.domain.signup import COUNTED, HOLDING, ON_LIST, Counts, Known, Participation, Settings, Standing
from storage.rows import many, one, plain
from storage.tables import events, members, organisations, participations, signup_settings
from storage.uow import Reading, Writing

UNFINISHED = (Standing.OFFERED.value, Standing.DRAFT.value)
LISTED = [status.value for status in ON_LIST]


async def lock(tx: Writing, event_id: int) -> None:
    """Let nobody else change who is on an event's list before this transaction has ended.

    SQLite has one writer at a time anyway; on PostgreSQL the event's row is held.
    """
    await tx.execute(select(events.c.id).where(events.c.id == event_id).with_for_update())


async def get(tx: Reading, event_id: int, person_id: int) -> Participation | None:
    """Find how a person stands with an event."""
    row = and_(participations.c.event_id == event_id, participations.c.person_id == person_id)
    return await one(tx, Participation, select(participations).where(row))


async def keep(tx: Writing, participation: Participation) -> None:
    """Write how a person stands with an event, anew or over what was there."""
    values = plain(participation.model_dump())
    known = {name: value for name, value in values.items() if name not in ("event_id", "person_id")}
    statement = tx.insert_new(participations).values(**values)
    await tx.execute(statement.on_conflict_do_update(index_elements=["event_id", "person_id"], set_=known))


async def remove(tx: Writing, event_id: int, person_id: int) -> None:
    """Take a person off the list."""
    row = and_(participations.c.event_id == event_id, participations.c.person_id == person_id)
    await tx.execute(delete(participations).where(row))


async def counts(tx: Reading, event_id: int) -> Counts:
    """Count an event's places: who has one (with guests), to whom one is offered, who waits, how many there are."""
    places = func.sum(case((participations.c.guest.is_not(None), 2), else_=1)).label("places")
    query = select(participations.c.status, places).where(participations.c.event_id == event_id)
    rows = await tx.execute(query.group_by(participations.c.status))
    found = {row.status: int(row.places) for row in rows}
    capacity = (await tx.execute(select(events.c.capacity).where(events.c.id == event_id))).scalar_one_or_none()
    return Counts(
        joined=found.get(Standing.JOINED, 0),
        offered=found.get(Standing.OFFERED, 0),
        waiting=found.get(Standing.WAITING, 0),
        capacity=capacity,
    )


async def place_in_line(tx: Reading, participation: Participation) -> int:
    """Tell which place in the waiting list somebody has; the first is 1."""
    row, at = participations.c, participation.joined_at
    before = or_(row.joined_at < at, and_(row.joined_at == at, row.person_id < participation.person_id))
    waiting = and_(row.event_id == participation.event_id, row.status == Standing.WAITING.value)
    query = select(func.count()).select_from(participations).where(waiting, before)
    return int((await tx.execute(query)).scalar_one()) + 1


async def in_line(tx: Reading, event_id: int, limit: int) -> list[Participation]:
    """List who waits, in the order in which they are asked."""
    waiting = and_(participations.c.event_id == event_id, participations.c.status == Standing.WAITING.value)
    query = select(participations).where(waiting).order_by(participations.c.joined_at, participations.c.person_id)
    return await many(tx, Participation, query.limit(limit))


async def lapsed(tx: Reading, event_id: int, now: datetime) -> list[Participation]:
    """List whose time to accept is over."""
    over = and_(participations.c.status == Standing.OFFERED.value, participations.c.offer_until < now)
    query = select(participations).where(participations.c.event_id == event_id, over)
    return await many(tx, Participation, query.order_by(participations.c.person_id))


async def stirring(tx: Reading, now: datetime) -> list[Event]:
    """List the events that have not begun at which something may be due: an offer that is over, or somebody waits
    although a place may be free."""
    held = select(func.coalesce(func.sum(case((participations.c.guest.is_not(None), 2), else_=1)), 0)).where(
        participations.c.event_id == events.c.id, participations.c.status.in_([status.value for status in HOLDING])
    )
    of_event = participations.c.event_id == events.c.id
    waits = exists().where(of_event, participations.c.status == Standing.WAITING.value)
    over = exists().where(
        of_event, participations.c.status == Standing.OFFERED.value, participations.c.offer_until < now
    )
    room = or_(events.c.capacity.is_(None), held.scalar_subquery() < events.c.capacity)
    open_ = and_(events.c.status == EventStatus.PUBLISHED.value, events.c.starts_at > now)
    return await many(tx, Event, select(events).where(open_, or_(over, and_(waits, room))).order_by(events.c.id))


async def unfinished(
    tx: Reading, now: datetime, until: datetime, person_id: int | None = None
) -> list[tuple[Event, Participation, datetime]]:
    """List who has a place kept for them or is still answering, where the time for it ends between two moments; with
    the event and the end. `person_id`: of one person only."""
    row, closes = participations.c, func.coalesce(events.c.apply_until, events.c.submit_until, events.c.starts_at)
    ends = case((row.status == Standing.OFFERED.value, row.offer_until), else_=closes)
    query = select(participations).join(events, events.c.id == row.event_id).order_by(row.event_id, row.person_id)
    begun = and_(events.c.status == EventStatus.PUBLISHED.value, events.c.starts_at > now)
    query = query.where(begun, row.status.in_(UNFINISHED), ends > now, ends <= until)
    found = await many(tx, Participation, query if person_id is None else query.where(row.person_id == person_id))
    theirs = select(events).where(events.c.id.in_({one.event_id for one in found}))
    of = {event.id: event for event in (await many(tx, Event, theirs) if found else ())}
    due = [(of[one.event_id], one, one.offer_until or of[one.event_id].closes_at) for one in found]
    return [(event, one, at) for event, one, at in due if at is not None]


def concerned(event_id: int, statuses: Collection[Standing] = ON_LIST) -> Select[Any]:
    """Query the ids of those who are on an event's list: with a place, with an offer, waiting."""
    wanted = participations.c.status.in_([status.value for status in statuses])
    return select(participations.c.person_id).where(participations.c.event_id == event_id, wanted)


def of_person(person_id: int) -> Select[Any]:
    """Query the ids of the events on whose lists a person is."""
    own = and_(participations.c.person_id == person_id, participations.c.status.in_(LISTED))
    return select(participations.c.event_id).where(own)


async def settings(tx: Reading, event_id: int) -> Settings:
    """Give what an organiser chose for an event's sign-up, or what holds where nothing was chosen."""
    found = await one(tx, Settings, select(signup_settings).where(signup_settings.c.event_id == event_id))
    return found if found is not None else Settings(event_id=event_id)


async def settings_by_helper(tx: Reading, helper_hash: str) -> Settings | None:
    """Find the event of a helpers' link."""
    return await one(tx, Settings, select(signup_settings).where(signup_settings.c.helper_hash == helper_hash))


async def keep_settings(tx: Writing, chosen: Settings) -> None:
    """Write what an organiser chose."""
    values = chosen.model_dump()
    known = {name: value for name, value in values.items() if name != "event_id"}
    statement = tx.insert_new(signup_settings).values(**values)
    await tx.execute(statement.on_conflict_do_update(index_elements=["event_id"], set_=known))


async def organisations_of(tx: Reading, person_id: int) -> list[Known]:
    """List the organisations that a person owns or belongs to, and that were handed in."""
    theirs = exists().where(members.c.organisation_id == organisations.c.id, members.c.person_id == person_id)
    counted = organisations.c.status.in_([status.value for status in COUNTED])
    query = select(organisations.c.side, organisations.c.kind, organisations.c.sectors)
    query = query.where(or_(organisations.c.owner_id == person_id, theirs), counted)
    return await many(tx, Known, query.order_by(organisations.c.id))


async def shift(tx: Writing, event_id: int, person_id: int, **values: Any) -> None:
    """Write some columns of a person's place."""
    row = and_(participations.c.event_id == event_id, participations.c.person_id == person_id)
    await tx.execute(update(participations).where(row).values(**values))
