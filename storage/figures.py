"""Counts for the figures: one aggregation in SQL each."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, select

from bot.domain.figures import DAYS, Count, first_moment
from storage.tables import (
    diplomatic_filings,
    events,
    meetings,
    organisations,
    outbox,
    parks,
    participations,
    proposals,
    residents,
    sides,
)
from storage.uow import Reading

FILED = proposals.c.status.not_in(("draft", "deleted"))


async def _counts(tx: Reading, query: Select[Any]) -> list[Count]:
    found = [tuple(row) for row in await tx.execute(query)]
    return [Count(category=str(row[0] or ""), series=str(row[1] or ""), number=row[2]) for row in found]


def _period(tx: Reading, column: ColumnElement[Any], form: str) -> ColumnElement[str]:
    """Give the month (`%Y-%m`) or the day of a moment, in UTC."""
    if tx.on_sqlite:
        return func.strftime(form, column)
    return func.to_char(func.timezone("UTC", column), {"%Y-%m": "YYYY-MM", "%Y-%m-%d": "YYYY-MM-DD"}[form])


async def registrations(tx: Reading, now: datetime) -> list[Count]:
    """Count what was handed in, by month and side."""
    month = _period(tx, organisations.c.submitted_at, "%Y-%m")
    query = select(month, organisations.c.side, func.count())
    query = query.where(organisations.c.submitted_at >= first_moment(now)).group_by(month, organisations.c.side)
    return await _counts(tx, query)


async def signups(tx: Reading, now: datetime) -> list[Count]:
    """Count who signed up, by month and kind of event."""
    month = _period(tx, participations.c.joined_at, "%Y-%m")
    query = select(month, events.c.kind, func.count()).select_from(participations)
    query = query.join(events, events.c.id == participations.c.event_id)
    query = query.where(participations.c.joined_at >= first_moment(now), participations.c.status != "left")
    return await _counts(tx, query.group_by(month, events.c.kind))


async def discipline(tx: Reading) -> list[Count]:
    """Count how each side filed for the latest announced meeting: on time, late, by diplomatic channels, not at all."""
    latest = select(meetings.c.id).where(meetings.c.kind == "regular", meetings.c.status.in_(("set", "held")))
    meeting = latest.order_by(meetings.c.day.desc()).limit(1).scalar_subquery()
    diplomatic = and_(diplomatic_filings.c.side == sides.c.code, diplomatic_filings.c.meeting_id == meeting)
    how = case(
        (and_(proposals.c.id.is_not(None), proposals.c.late_seconds == 0), "on-time"),
        (proposals.c.id.is_not(None), "late"),
        (diplomatic_filings.c.side.is_not(None), "diplomatic"),
        else_="silent",
    )
    of_side = and_(proposals.c.side == sides.c.code, proposals.c.meeting_id == meeting, FILED)
    query = select(sides.c.code, how, func.count()).select_from(sides)
    query = query.join(proposals, of_side, isouter=True).join(diplomatic_filings, diplomatic, isouter=True)
    return await _counts(tx, query.group_by(sides.c.code, how).order_by(sides.c.code))


async def directions(tx: Reading) -> list[Count]:
    """Count the filed proposals by direction, and by whether they came in time."""
    how = case((proposals.c.late_seconds == 0, "on-time"), else_="late")
    query = select(func.coalesce(proposals.c.direction, literal("0")), how, func.count()).where(FILED)
    return await _counts(tx, query.group_by(proposals.c.direction, how))


async def of_parks(tx: Reading, of: tuple[int, ...] | None) -> list[Count]:
    """Count residents by park and status; of these parks, or of all."""
    query = select(residents.c.park_id, residents.c.status, func.count()).where(residents.c.status != "draft")
    if of is not None:
        query = query.where(residents.c.park_id.in_(of))
    return await _counts(tx, query.group_by(residents.c.park_id, residents.c.status).order_by(residents.c.park_id))


async def names_of_parks(tx: Reading, numbers: set[str]) -> dict[str, dict[str, str]]:
    """Give the names of parks by language."""
    query = select(parks).where(parks.c.id.in_([int(number) for number in numbers]))
    rows = (await tx.execute(query)).mappings()
    return {
        str(row["id"]): {code: row[f"name_{code}"] for code in ("ru", "zh", "en") if row[f"name_{code}"]}
        for row in rows
    }


async def delivery(tx: Reading, now: datetime) -> list[Count]:
    """Count letters of the last month by day and by what became of them."""
    day = _period(tx, outbox.c.created_at, "%Y-%m-%d")
    query = select(day, outbox.c.state, func.count()).where(outbox.c.created_at >= now - DAYS)
    return await _counts(tx, query.group_by(day, outbox.c.state).order_by(day))
