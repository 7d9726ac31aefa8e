"""Events, who takes part, and who wants to know of which kind."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, or_, select

from bot.domain.events import Event, EventKind, EventStatus
from storage.rows import add, many, one, save
from storage.tables import events, participations, subscriptions
from storage.uow import Reading, Writing


async def get(tx: Reading, event_id: int) -> Event | None:
    """Find an event."""
    return await one(tx, Event, select(events).where(events.c.id == event_id))


async def upcoming(tx: Reading, now: datetime, limit: int, offset: int = 0) -> list[Event]:
    """List what is published and not over, the nearest first."""
    ahead = or_(events.c.starts_at > now, events.c.ends_at > now)
    query = select(events).where(events.c.status == EventStatus.PUBLISHED.value, ahead)
    return await many(tx, Event, query.order_by(events.c.starts_at, events.c.id).limit(limit).offset(offset))


async def of_organiser(tx: Reading, organiser_id: int, limit: int, offset: int = 0) -> list[Event]:
    """List an organiser's own, the latest first."""
    query = select(events).where(events.c.organiser_id == organiser_id).order_by(events.c.id.desc())
    return await many(tx, Event, query.limit(limit).offset(offset))


async def begin(
    tx: Writing, organiser_id: int, kind: EventKind, language: str, zone: str | None, now: datetime
) -> Event:
    """Begin a draft."""
    values: dict[str, Any] = {"organiser_id": organiser_id, "kind": kind, "language": language, "zone": zone}
    return await add(tx, events, Event, **values, status=EventStatus.DRAFT, version=1, sequence=0, created_at=now)


async def write(tx: Writing, event: Event) -> Event:
    """Write an event where its version matches."""
    return await save(tx, events, event, "event")


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


async def topics_of(tx: Reading, person_id: int) -> set[EventKind]:
    """Give the kinds of event that a person wants to know of."""
    query = select(subscriptions.c.topic).where(subscriptions.c.person_id == person_id)
    return {EventKind(topic) for (topic,) in await tx.execute(query)}


async def subscribe(tx: Writing, person_id: int, topic: EventKind) -> None:
    """Let a person know of this kind from now on."""
    row = {"person_id": person_id, "topic": topic.value}
    await tx.execute(tx.insert_new(subscriptions).values(**row).on_conflict_do_nothing())


async def unsubscribe(tx: Writing, person_id: int, topic: EventKind) -> None:
    """Let a person alone about this kind."""
    row = (subscriptions.c.person_id == person_id) & (subscriptions.c.topic == topic.value)
    await tx.execute(delete(subscriptions).where(row))


async def count_subscribers(tx: Reading, topic: EventKind) -> int:
    """Count who wants to know of this kind."""
    query = select(func.count()).select_from(subscribers(topic).subquery())
    return int((await tx.execute(query)).scalar_one())


def subscribers(topic: EventKind) -> Select[Any]:
    """Query the ids of all who want to know of this kind."""
    return select(subscriptions.c.person_id).where(subscriptions.c.topic == topic.value)
