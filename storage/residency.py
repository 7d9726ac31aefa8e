"""The history of residencies: a line for each thing done, never changed."""

from datetime import date

from sqlalchemy import select

from bot.domain.residency import Change, Verdict
from bot.domain.residents import Residency, ResidencyStatus
from storage.rows import many
from storage.tables import people, resident_changes
from storage.uow import Reading, Writing


async def keep(tx: Writing, before: Residency, after: Residency, verdict: Verdict) -> None:
    """Keep who did what to a residency, from where to where, and why; with the remarks where it is returned."""
    remarks = before.remarks if verdict is Verdict.RETURN else {}
    moved = {"before": before.status.value, "after": after.status.value}
    said = {"reason": after.remark, "valid_until": after.valid_until}
    row = {"resident_id": after.id, "person_id": tx.person_id, "at": tx.now, "verdict": verdict.value}
    await tx.execute(resident_changes.insert().values(**row, **moved, **said, remarks=remarks))


async def keep_expiry(tx: Writing, residency_id: int, before: ResidencyStatus, last: date | None) -> None:
    """Keep that the last day was over: nobody did that."""
    moved = {"before": before.value, "after": ResidencyStatus.EXPIRED.value, "valid_until": last}
    row = {"resident_id": residency_id, "person_id": None, "at": tx.now, "verdict": Verdict.EXPIRE.value}
    await tx.execute(resident_changes.insert().values(**row, **moved, remarks={}))


async def history(tx: Reading, residency_id: int, limit: int, offset: int = 0) -> list[Change]:
    """List what became of a residency, the latest first."""
    changes = resident_changes
    whole = changes.outerjoin(people, people.c.id == changes.c.person_id)
    query = select(changes, people.c.name.label("person")).select_from(whole)
    query = query.where(changes.c.resident_id == residency_id).order_by(changes.c.id.desc())
    return await many(tx, Change, query.limit(limit).offset(offset))
