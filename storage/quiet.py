"""When letters that can wait are to go: not in the quiet hours of whoever gets them.

It is settled when a letter is put, as its `due_at`: so the claim of letters stays one query, on either database, that
knows nothing of zones.
"""

from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Executable, and_, case, literal, select

from bot.domain.quiet import due_at
from storage.prepared import Result
from storage.tables import outbox, people


class Asking(Protocol):
    """What is needed of a transaction here."""

    async def execute(self, statement: Executable, values: Any = None) -> Result:
        """Run one statement."""
        ...


async def due_for(tx: Asking, person_id: int, now: datetime, expires_at: datetime | None) -> datetime:
    """Give the moment at which a letter that can wait is to go to a person."""
    row = (await tx.execute(select(people.c.zone, people.c.quiet).where(people.c.id == person_id))).one()
    return due_at(row.quiet, row.zone, now, expires_at)


async def due_for_each(
    tx: Asking, among: ColumnElement[bool], now: datetime, expires_at: datetime | None
) -> ColumnElement[datetime]:
    """Say in SQL when a letter that can wait is to go to each person of a query joined with `people`.

    `among` says of a row of `people` that it may be one of them. There are few pairs of a zone and hours, however many
    people: each is reckoned once.
    """
    pairs = select(people.c.zone, people.c.quiet).where(among, people.c.quiet.is_not(None))
    moment = outbox.c.due_at.type
    later = []
    for zone, quiet in (tuple(row) for row in await tx.execute(pairs.distinct())):
        due = due_at(quiet, zone, now, expires_at)
        if due > now:
            later.append((and_(people.c.zone == zone, people.c.quiet == quiet), literal(due, moment)))
    at_once = literal(now, moment)
    return case(*later, else_=at_once) if later else at_once
