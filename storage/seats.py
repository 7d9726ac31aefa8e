"""Mandates: roles with the names of those who hold or held them."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, case, select

from bot.domain.people import INVITED_ROLES, SEAT_ROLES, Grant, Role
from bot.domain.seats import Mandate
from storage.people import running
from storage.tables import grants, people
from storage.uow import Reading

NAMED = select(grants, people.c.name.label("name")).join(people, people.c.id == grants.c.person_id)
IN_A_SEAT = grants.c.role.in_(sorted(SEAT_ROLES))
BY_RANK = case({role.value: rank for rank, role in enumerate(INVITED_ROLES)}, value=grants.c.role, else_=99)


async def get(tx: Reading, grant_id: int) -> Mandate | None:
    """Find a mandate."""
    found = await _many(tx, NAMED.where(grants.c.id == grant_id))
    return found[0] if found else None


async def representatives(tx: Reading, now: datetime, side: str | None = None) -> list[Mandate]:
    """List who holds the seats at a moment, also where the mandate is suspended; of one side when it is named."""
    query = NAMED.where(grants.c.role == Role.REPRESENTATIVE.value, running(now)).order_by(grants.c.id)
    return await _many(tx, query.where(grants.c.side == side) if side is not None else query)


async def of_side(tx: Reading, side: str, now: datetime, limit: int, offset: int = 0) -> list[Mandate]:
    """List who works for a seat at a moment, the representative first."""
    query = NAMED.where(IN_A_SEAT, grants.c.side == side, running(now))
    return await _many(tx, query.order_by(BY_RANK, grants.c.id).limit(limit).offset(offset))


async def history(tx: Reading, side: str, limit: int, offset: int = 0) -> list[Mandate]:
    """List everybody who has ever worked for a seat, the latest first."""
    query = NAMED.where(IN_A_SEAT, grants.c.side == side).order_by(grants.c.starts_at.desc(), grants.c.id.desc())
    return await _many(tx, query.limit(limit).offset(offset))


async def everybody(tx: Reading, now: datetime, limit: int, offset: int = 0) -> list[Mandate]:
    """List all who have a role at a moment, by role and side."""
    query = NAMED.where(running(now)).order_by(BY_RANK, grants.c.side, grants.c.id)
    return await _many(tx, query.limit(limit).offset(offset))


async def ending(tx: Reading, now: datetime, before: datetime) -> list[Mandate]:
    """List what runs at a moment and will run out before another."""
    return await _many(tx, NAMED.where(running(now), grants.c.ends_at < before).order_by(grants.c.id))


async def run_out(tx: Reading, since: datetime, now: datetime) -> list[Mandate]:
    """List what has run out by itself between two moments."""
    over = (grants.c.ends_at > since) & (grants.c.ends_at <= now) & grants.c.ended_by.is_(None)
    return await _many(tx, NAMED.where(over).order_by(grants.c.id))


async def _many(tx: Reading, query: Select[Any]) -> list[Mandate]:
    rows = [dict(row) for row in (await tx.execute(query)).mappings()]
    return [Mandate(name=row.pop("name"), grant=Grant.model_validate(row)) for row in rows]
