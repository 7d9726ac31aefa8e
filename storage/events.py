"""Events."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from bot.domain.events import Event, EventKind, EventStatus
from storage.rows import add, many, one, save
from storage.tables import events
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
