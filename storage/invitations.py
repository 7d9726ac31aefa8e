"""Invitations, by the hash of their code."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.invitations import Invitation
from storage.rows import add, one
from storage.tables import invitations, people
from storage.uow import Reading, Writing


async def make(tx: Writing, **values: Any) -> Invitation:
    """Keep a new invitation."""
    return await add(tx, invitations, Invitation, **values)


async def by_hash(tx: Reading, code_hash: str) -> Invitation | None:
    """Find the invitation that a code opens."""
    return await one(tx, Invitation, select(invitations).where(invitations.c.code_hash == code_hash))


async def use(tx: Writing, invitation_id: int, person_id: int, now: datetime) -> bool:
    """Use it, unless somebody else has in the meantime; tell whether it was still free."""
    free = (invitations.c.id == invitation_id) & invitations.c.used_at.is_(None)
    statement = update(invitations).where(free).values(used_by=person_id, used_at=now).returning(invitations.c.id)
    return (await tx.execute(statement)).first() is not None


async def unused(tx: Reading, now: datetime, until: datetime) -> list[tuple[Invitation, str]]:
    """List what ends between two moments and was not used, with the zone of who made it."""
    query = select(invitations, people.c.zone).join(people, people.c.id == invitations.c.created_by)
    soon = invitations.c.used_at.is_(None) & (invitations.c.expires_at > now) & (invitations.c.expires_at <= until)
    rows = [dict(row) for row in (await tx.execute(query.where(soon).order_by(invitations.c.id))).mappings()]
    return [(Invitation.model_validate(row), row["zone"]) for row in rows]
