"""Looks into the audit: a page of it, one act, the whole chain. It is written by storage.audit_chain."""

from collections.abc import AsyncIterator, Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select

from bot.domain.audit import Entry, Sieve
from storage.rows import many, one
from storage.tables import audit, people
from storage.uow import Reading

AT_ONCE = 500


def _entries() -> Select[Any]:
    query = select(audit, people.c.name).join(people, people.c.id == audit.c.person_id, isouter=True)
    return query.order_by(audit.c.sequence.desc())


def _wanted(sieve: Sieve, things: Collection[str] | None, now: datetime) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    for column in (audit.c.thing, audit.c.role, audit.c.action):
        value = getattr(sieve, column.name)
        if value is not None:
            wanted.append(column == value)
    if sieve.side is not None:
        wanted.append(or_(audit.c.side == sieve.side, audit.c.on_behalf == sieve.side))
    if sieve.days is not None:
        wanted.append(audit.c.at >= now - timedelta(days=sieve.days))
    if sieve.marked:
        wanted.append(or_(audit.c.override, audit.c.on_behalf.is_not(None)))
    if things is not None:
        wanted.append(audit.c.thing.in_(sorted(things)))
    return wanted


async def newest(
    tx: Reading, sieve: Sieve, things: Collection[str] | None, now: datetime, limit: int, offset: int = 0
) -> list[Entry]:
    """List acts, the newest first; `things` are the kinds that may be seen, where not all are."""
    query = _entries().where(*_wanted(sieve, things, now)).limit(limit).offset(offset)
    return await many(tx, Entry, query)


async def actions(tx: Reading, thing: str) -> list[str]:
    """List what was done to a kind of thing."""
    query = select(audit.c.action).where(audit.c.thing == thing).distinct().order_by(audit.c.action)
    return list((await tx.execute(query)).scalars())


async def by_sequence(tx: Reading, sequence: int) -> Entry | None:
    """Find an act by its place in the chain."""
    return await one(tx, Entry, _entries().where(audit.c.sequence == sequence))


async def chain(tx: Reading) -> AsyncIterator[dict[str, Any]]:
    """Give all links in their order, some at a time."""
    last = 0
    while True:
        query = select(audit).where(audit.c.sequence > last).order_by(audit.c.sequence).limit(AT_ONCE)
        rows = (await tx.execute(query)).mappings().all()
        for row in rows:
            last = row["sequence"]
            yield dict(row)
        if not rows:
            return
