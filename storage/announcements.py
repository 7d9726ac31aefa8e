"""What waits to be announced, where it is to be posted, and whom a change concerns."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, select, union

from bot.domain.events import Event, EventStatus
from storage import applications, signup
from storage.programme import OVER
from storage.rows import many
from storage.tables import events, planned_posts
from storage.uow import Reading, Writing


def concerned(event: Event) -> Select[Any]:
    """Query the ids of those whom a change of an event concerns: who signed up, who waits for a place, and the teams
    of the applications, also of drafts.

    The one place that says so. Nobody but the outbox learns who they are.
    """
    both = union(signup.concerned(event.id), applications.concerned(event.id)).subquery()
    return select(both.c.person_id)


async def scheduled(tx: Reading, now: datetime) -> list[Event]:
    """List what is to be announced by now."""
    due = (events.c.status == EventStatus.SCHEDULED.value) & (events.c.publish_at <= now)
    return await many(tx, Event, select(events).where(due).order_by(events.c.publish_at, events.c.id))


async def running(tx: Reading, now: datetime) -> list[Event]:
    """List what is announced and not over."""
    query = select(events).where(events.c.status == EventStatus.PUBLISHED.value, now < OVER)
    return await many(tx, Event, query.order_by(events.c.id))


async def plan(tx: Writing, event_id: int, channel_id: int, due_at: datetime) -> None:
    """Let an event be posted in a channel at a moment."""
    row = {"event_id": event_id, "channel_id": channel_id, "due_at": due_at}
    await tx.execute(tx.insert_new(planned_posts).values(**row).on_conflict_do_nothing())


async def planned(tx: Reading, now: datetime) -> list[tuple[int, int]]:
    """List what is to be posted by now: event and channel."""
    query = select(planned_posts.c.event_id, planned_posts.c.channel_id).where(planned_posts.c.due_at <= now)
    rows = await tx.execute(query.order_by(planned_posts.c.due_at, planned_posts.c.event_id))
    return [(row.event_id, row.channel_id) for row in rows]


async def unplan(tx: Writing, event_id: int, channel_id: int | None = None) -> None:
    """Plan an event's post in a channel no longer, or in none."""
    these = planned_posts.c.event_id == event_id
    if channel_id is not None:
        these = these & (planned_posts.c.channel_id == channel_id)
    await tx.execute(delete(planned_posts).where(these))
