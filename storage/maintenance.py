"""Times of maintenance, and whom they concern."""

from typing import Any

from sqlalchemy import Select, select

from bot.domain.maintenance import Maintenance
from storage.rows import add, one, save
from storage.tables import maintenance, people
from storage.uow import Reading, Writing

OPEN = maintenance.c.ended_at.is_(None)


async def get(tx: Reading, maintenance_id: int) -> Maintenance | None:
    """Find one."""
    return await one(tx, Maintenance, select(maintenance).where(maintenance.c.id == maintenance_id))


async def lasting(tx: Reading) -> Maintenance | None:
    """Give the one that lasts now."""
    return await one(tx, Maintenance, select(maintenance).where(OPEN, maintenance.c.begun_at.is_not(None)).limit(1))


async def latest_open(tx: Reading) -> Maintenance | None:
    """Give the one that lasts or is being prepared."""
    return await one(tx, Maintenance, select(maintenance).where(OPEN).order_by(maintenance.c.id.desc()).limit(1))


async def prepare(tx: Writing, **values: Any) -> Maintenance:
    """Keep a new one."""
    return await add(tx, maintenance, Maintenance, **values, version=1)


async def write(tx: Writing, one_time: Maintenance) -> Maintenance:
    """Write one where its version matches."""
    return await save(tx, maintenance, one_time, "maintenance")


def everybody(but: int) -> Select[Any]:
    """Select the ids of all whom a letter can reach, but for one person."""
    return select(people.c.id).where(people.c.unreachable_since.is_(None), people.c.id != but, people.c.name != "")
