"""The versions of filed proposals: a row for each, never changed."""

from sqlalchemy import func, select

from bot.domain.proposal_versions import Version, content_of
from bot.domain.proposals import Proposal
from storage.rows import many
from storage.tables import people, proposal_versions
from storage.uow import Reading, Writing


async def keep(tx: Writing, proposal: Proposal, *, overdue: bool) -> int:
    """Keep a proposal as it now stands; give the number of the version."""
    last = select(func.max(proposal_versions.c.number)).where(proposal_versions.c.proposal_id == proposal.id)
    number = ((await tx.execute(last)).scalar_one() or 0) + 1
    row = {"proposal_id": proposal.id, "person_id": tx.person_id, "at": tx.now, "number": number, "overdue": overdue}
    await tx.execute(proposal_versions.insert().values(**row, content=content_of(proposal)))
    return int(number)


async def listed(tx: Reading, proposal_id: int, limit: int, offset: int = 0) -> list[Version]:
    """List the versions of a proposal, the latest first."""
    query = select(proposal_versions, people.c.name.label("person"))
    query = query.join(people, people.c.id == proposal_versions.c.person_id)
    query = query.where(proposal_versions.c.proposal_id == proposal_id).order_by(proposal_versions.c.number.desc())
    return await many(tx, Version, query.limit(limit).offset(offset))


async def pair(tx: Reading, proposal_id: int, number: int) -> tuple[Version, Version] | None:
    """Find a version and the one before it; none where either is not there."""
    query = select(proposal_versions, people.c.name.label("person"))
    query = query.join(people, people.c.id == proposal_versions.c.person_id)
    both = proposal_versions.c.number.in_((number - 1, number))
    query = query.where(proposal_versions.c.proposal_id == proposal_id, both)
    found = await many(tx, Version, query.order_by(proposal_versions.c.number))
    return (found[0], found[1]) if len(found) > 1 else None
