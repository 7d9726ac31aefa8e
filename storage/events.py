"""Events, and who takes part."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select

from bot.domain.events import Event, EventKind, EventStatus
from storage.rows import add, many, one, save
from storage.tables import events, participations
from storage.uow import Reading, Writing


async def get(tx: Reading, event_id: int) -> Event | None:
    """Find an event."""
    return await one(tx, Event, select(events).where(events.c.id == event_id))


async def of_organiser(tx: Reading, organiser_id: int, limit: int, offset: int = 0) -> list[Event]:
    """List an organiser's own, the latest first."""
    query = select(events).where(events.c.organiser_id == organiser_id).order_by(events.c.id.desc())
    return await many(tx, Event, query.limit(limit).offset(offset))


async def begin(
    tx: Writing, organiser_id: int, kind: EventKind, language: str, zone: str | None, now: datetime, **taken: Any
) -> Event:
    """Begin a draft. `taken`: what it takes over of an earlier one."""
    values = {"organiser_id": organiser_id, "kind": kind, "language": language, "zone": zone} | taken
    return await add(tx, events, Event, **values, status=EventStatus.DRAFT, version=1, sequence=0, created_at=now)


async def write(tx: Writing, event: Event) -> Event:
    """Write an event where its version matches."""
    return await save(tx, events, event, "event")


async def remove(tx: Writing, event_id: int) -> None:
    """Delete a draft."""
    await tx.execute(delete(events).where(events.c.id == event_id, events.c.status == EventStatus.DRAFT.value))


async def join(tx: Writing, event_id: int, person_id: int, now: datetime) -> bool:
    """Sign a person up; tell whether they were not already."""
    row = {"event_id": event_id, "person_id": person_id, "joined_at": now}
    statement = tx.insert_new(participations).values(**row).on_conflict_do_nothing()
    return (await tx.execute(statement.returning(participations.c.event_id))).first() is not None


async def leave(tx: Writing, event_id: int, person_id: int) -> bool:
    """Take a person off the list; tell whether they were on it."""
    row = (participations.c.event_id == event_id) & (participations.c.person_id == person_id)
    return (await tx.execute(delete(participations).where(row))).rowcount > 0


async def takes_part(tx: Reading, event_id: int, person_id: int) -> bool:
    """Tell whether a person is on the list."""
    row = (participations.c.event_id == event_id) & (participations.c.person_id == person_id)
    return (await tx.execute(select(participations.c.event_id).where(row))).first() is not None


async def participants(tx: Reading, event_id: int) -> int:
    """Count who takes part."""
    query = select(func.count()).select_from(participations).where(participations.c.event_id == event_id)
    return int((await tx.execute(query)).scalar_one())
