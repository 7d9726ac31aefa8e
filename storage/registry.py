"""Startups."""

from datetime import datetime

from sqlalchemy import select

from bot.domain.registry import Startup, StartupStatus
from storage.rows import add, many, one, save
from storage.tables import startups
from storage.uow import Reading, Writing


async def get(tx: Reading, startup_id: int) -> Startup | None:
    """Find a startup."""
    return await one(tx, Startup, select(startups).where(startups.c.id == startup_id))


async def of_owner(tx: Reading, owner_id: int, limit: int, offset: int = 0) -> list[Startup]:
    """List what a person has registered or begun to, the latest first."""
    query = select(startups).where(startups.c.owner_id == owner_id).order_by(startups.c.id.desc())
    return await many(tx, Startup, query.limit(limit).offset(offset))


async def submitted(tx: Reading, side: str, limit: int, offset: int = 0) -> list[Startup]:
    """List what waits for a side's decision, the oldest first."""
    waits = (startups.c.side == side) & (startups.c.status == StartupStatus.SUBMITTED.value)
    query = select(startups).where(waits).order_by(startups.c.submitted_at, startups.c.id)
    return await many(tx, Startup, query.limit(limit).offset(offset))


async def begin(tx: Writing, owner_id: int, now: datetime) -> Startup:
    """Begin a draft."""
    return await add(tx, startups, Startup, owner_id=owner_id, status=StartupStatus.DRAFT, version=1, created_at=now)


async def write(tx: Writing, startup: Startup) -> Startup:
    """Write a startup where its version matches."""
    return await save(tx, startups, startup, "startup")
