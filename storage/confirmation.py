"""What waits to be confirmed, and the history of organisations: a line for each change, never changed itself."""

from sqlalchemy import select

from bot.domain.confirmation import Change
from bot.domain.registry import Organisation, OrganisationStatus
from storage.rows import many
from storage.tables import organisation_changes, organisations, people
from storage.uow import Reading, Writing

SUBMITTED = organisations.c.status == OrganisationStatus.SUBMITTED.value


async def submitted(tx: Reading, side: str, limit: int, offset: int = 0) -> list[Organisation]:
    """List what waits for a side's decision, the oldest first."""
    query = select(organisations).where(SUBMITTED, organisations.c.side == side)
    query = query.order_by(organisations.c.submitted_at, organisations.c.id)
    return await many(tx, Organisation, query.limit(limit).offset(offset))


async def keep(tx: Writing, before: Organisation, after: Organisation, field: str | None, reason: str | None) -> None:
    """Keep who changed a field of an organisation, or moved it, and why."""
    row = {"organisation_id": before.id, "person_id": tx.person_id, "at": tx.now, "field": field, "reason": reason}
    moved = {"before": before.status.value, "after": after.status.value}
    await tx.execute(organisation_changes.insert().values(**row, **moved))


async def history(tx: Reading, organisation_id: int, limit: int, offset: int = 0) -> list[Change]:
    """List what became of an organisation, the latest first."""
    changes = organisation_changes
    query = select(changes, people.c.name.label("person")).join(people, people.c.id == changes.c.person_id)
    query = query.where(changes.c.organisation_id == organisation_id).order_by(changes.c.id.desc())
    return await many(tx, Change, query.limit(limit).offset(offset))
