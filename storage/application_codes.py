"""Codes of late entry."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.application_codes import LateCode
from storage.rows import add, many, one
from storage.tables import application_codes
from storage.uow import Reading, Writing


async def make(tx: Writing, **values: Any) -> LateCode:
    """Keep a new code."""
    return await add(tx, application_codes, LateCode, **values)


async def by_hash(tx: Reading, code_hash: str) -> LateCode | None:
    """Find a code by its fingerprint."""
    return await one(tx, LateCode, select(application_codes).where(application_codes.c.code_hash == code_hash))


async def of_event(tx: Reading, event_id: int, limit: int, offset: int = 0) -> list[LateCode]:
    """List the codes of a competition, the latest first."""
    query = select(application_codes).where(application_codes.c.event_id == event_id)
    return await many(tx, LateCode, query.order_by(application_codes.c.id.desc()).limit(limit).offset(offset))


async def use(tx: Writing, code_id: int, organisation_id: int, now: datetime) -> bool:
    """Use a code, unless somebody else has in the meantime; tell whether it was still free."""
    free = (application_codes.c.id == code_id) & application_codes.c.used_at.is_(None)
    used = {"used_by": tx.person_id, "used_at": now, "organisation_id": organisation_id}
    statement = update(application_codes).where(free).values(**used).returning(application_codes.c.id)
    return (await tx.execute(statement)).first() is not None
