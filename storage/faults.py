"""Faults by their ids."""

from datetime import datetime

from sqlalchemy import func, select

from bot.domain.faults import Fault, Trace
from storage.rows import many, one
from storage.tables import faults
from storage.uow import Reading, Writing


async def keep(tx: Writing, trace: Trace, kind: str, update_id: int | None) -> None:
    """Keep a fault, or count one more of a kind that is known."""
    seen = {"kind": kind, "handler": trace.handler, "last_at": tx.now, "last_update_id": update_id}
    row = {"code": trace.code, "error": trace.error, "head": trace.head, "count": 1, "first_at": tx.now, **seen}
    kept = tx.insert_new(faults).values(**row)
    again = {**seen, "count": faults.c.count + 1}
    await tx.execute(kept.on_conflict_do_update(index_elements=["code"], set_=again))


async def latest(tx: Reading, limit: int, offset: int) -> list[Fault]:
    """List the faults, those that came last first."""
    query = select(faults).order_by(faults.c.last_at.desc(), faults.c.id.desc())
    return await many(tx, Fault, query.limit(limit).offset(offset))


async def by_code(tx: Reading, code: str) -> Fault | None:
    """Find a fault by the id that somebody was shown."""
    return await one(tx, Fault, select(faults).where(faults.c.code == code))


async def get(tx: Reading, fault_id: int) -> Fault | None:
    """Find a fault by its row."""
    return await one(tx, Fault, select(faults).where(faults.c.id == fault_id))


async def since(tx: Reading, moment: datetime) -> int:
    """Count the kinds of faults that came since a moment."""
    query = select(func.count()).select_from(faults).where(faults.c.last_at >= moment)
    return int((await tx.execute(query)).scalar_one())
