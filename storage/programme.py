"""Which events are looked for, and which fall into a month."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select

from bot.domain.events import Event, EventStatus
from bot.domain.programme import Search
from storage import signup
from storage.rows import many
from storage.tables import events
from storage.uow import Reading

OVER = func.coalesce(events.c.ends_at, events.c.starts_at)


async def upcoming(
    tx: Reading, search: Search, person_id: int, now: datetime, limit: int, offset: int = 0
) -> list[Event]:
    """List what is announced and not over, the nearest first; of one's own also what was called off."""
    query = _matching(search, person_id).where(now < OVER)
    return await many(tx, Event, query.order_by(events.c.starts_at, events.c.id).limit(limit).offset(offset))


async def between(tx: Reading, since: datetime, until: datetime, limit: int, offset: int = 0) -> list[Event]:
    """List what is announced and under way at some time between two moments, in the order in which it begins."""
    query = _matching(Search(), 0).where(events.c.starts_at < until, since <= OVER)
    return await many(tx, Event, query.order_by(events.c.starts_at, events.c.id).limit(limit).offset(offset))


def _matching(search: Search, person_id: int) -> Select[Any]:
    query = select(events).where(events.c.status == EventStatus.PUBLISHED.value)
    if search.mine:
        shown = (EventStatus.PUBLISHED.value, EventStatus.CANCELLED.value)
        query = select(events).where(events.c.id.in_(signup.of_person(person_id)), events.c.status.in_(shown))
    if search.kind is not None:
        query = query.where(events.c.kind == search.kind.value)
    if search.side is not None:
        query = query.where(events.c.host_side == search.side)
    return query
