"""The history of proposals: a line for each step, never changed."""

from sqlalchemy import select

from bot.domain.proposal_review import Change
from bot.domain.proposals import ProposalStatus
from storage.rows import many
from storage.tables import people, proposal_changes
from storage.uow import Reading, Writing


async def keep(
    tx: Writing, proposal_id: int, before: ProposalStatus, after: ProposalStatus, reason: str | None = None
) -> None:
    """Keep who moved a proposal, from where to where, and what they said to it."""
    row = {"proposal_id": proposal_id, "person_id": tx.person_id, "at": tx.now, "reason": reason}
    await tx.execute(proposal_changes.insert().values(**row, before=before.value, after=after.value))


async def history(tx: Reading, proposal_id: int, limit: int, offset: int = 0) -> list[Change]:
    """List what became of a proposal, the latest first."""
    query = select(proposal_changes, people.c.name.label("person"))
    query = query.join(people, people.c.id == proposal_changes.c.person_id)
    query = query.where(proposal_changes.c.proposal_id == proposal_id).order_by(proposal_changes.c.id.desc())
    return await many(tx, Change, query.limit(limit).offset(offset))
