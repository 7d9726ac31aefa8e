"""Who wants to know of which topics, and so of which event."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, exists, func, not_, or_, select

from bot.domain.events import Event
from bot.domain.subscriptions import topics_of as topics_of_event
from storage.tables import grants, organisations, subscriptions
from storage.uow import Reading, Writing


async def topics_of(tx: Reading, person_id: int) -> set[str]:
    """Give the topics that a person wants to know of."""
    query = select(subscriptions.c.topic).where(subscriptions.c.person_id == person_id)
    return {topic for (topic,) in await tx.execute(query)}


async def subscribe(tx: Writing, person_id: int, topic: str) -> None:
    """Let a person know of this topic from now on."""
    row = {"person_id": person_id, "topic": topic}
    await tx.execute(tx.insert_new(subscriptions).values(**row).on_conflict_do_nothing())


async def unsubscribe(tx: Writing, person_id: int, topic: str) -> None:
    """Let a person alone about this topic."""
    row = (subscriptions.c.person_id == person_id) & (subscriptions.c.topic == topic)
    await tx.execute(delete(subscriptions).where(row))


async def count(tx: Reading, event: Event, now: datetime) -> int:
    """Count whom an event concerns."""
    query = select(func.count()).select_from(subscribers(event, now).subquery())
    return int((await tx.execute(query)).scalar_one())


def subscribers(event: Event, now: datetime) -> Select[Any]:
    """Query the ids of all who want to know of its topics, each once.

    Where it is for some sides only, those of whom we know that they are of another one are left out; where its
    organiser chose roles, only who holds one of them is told.
    """
    query = select(subscriptions.c.person_id).where(subscriptions.c.topic.in_(topics_of_event(event))).distinct()
    if event.sides:
        there = or_(_held(now, grants.c.side.in_(event.sides)), _registered(organisations.c.side.in_(event.sides)))
        anywhere = or_(_held(now, grants.c.side.is_not(None)), _registered(organisations.c.side.is_not(None)))
        query = query.where(or_(there, not_(anywhere)))
    if event.told_roles:
        query = query.where(_held(now, grants.c.role.in_(event.told_roles)))
    return query


def _held(now: datetime, which: ColumnElement[bool]) -> ColumnElement[bool]:
    runs = and_(grants.c.starts_at <= now, or_(grants.c.ends_at.is_(None), grants.c.ends_at > now))
    return exists().where(grants.c.person_id == subscriptions.c.person_id, runs, grants.c.suspended_at.is_(None), which)


def _registered(which: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(organisations.c.owner_id == subscriptions.c.person_id, which)
