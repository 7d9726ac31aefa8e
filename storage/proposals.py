"""Proposals to the annual work plan."""

from datetime import datetime

from sqlalchemy import func, select, update

from bot.domain.proposals import Proposal, ProposalStatus
from storage.rows import add, many, one, save
from storage.tables import proposals
from storage.uow import Reading, Writing


async def get(tx: Reading, proposal_id: int) -> Proposal | None:
    """Find a proposal."""
    return await one(tx, Proposal, select(proposals).where(proposals.c.id == proposal_id))


async def of_side(tx: Reading, side: str, limit: int, offset: int = 0) -> list[Proposal]:
    """List a side's drafts and filed proposals, the latest first."""
    query = select(proposals).where(proposals.c.side == side, proposals.c.status != ProposalStatus.DELETED.value)
    return await many(tx, Proposal, query.order_by(proposals.c.id.desc()).limit(limit).offset(offset))


async def filed(tx: Reading, meeting_id: int, limit: int, offset: int = 0) -> list[Proposal]:
    """List what has been filed for a meeting, in the order of filing."""
    query = select(proposals).where(proposals.c.meeting_id == meeting_id, proposals.c.filed_at.is_not(None))
    return await many(tx, Proposal, query.order_by(proposals.c.filed_at, proposals.c.id).limit(limit).offset(offset))


async def begin(tx: Writing, side: str, author_id: int, title: str, text: str, now: datetime) -> Proposal:
    """Begin a draft."""
    words = {"title": title, "text": text, "late_seconds": 0}
    status = ProposalStatus.DRAFT
    return await add(
        tx, proposals, Proposal, side=side, author_id=author_id, **words, status=status, version=1, created_at=now
    )


async def write(tx: Writing, proposal: Proposal) -> Proposal:
    """Write a proposal where its version matches."""
    return await save(tx, proposals, proposal, "proposal")


async def count_numbered(tx: Reading, prefix: str) -> int:
    """Count the receipts whose numbers begin like this (2027-KZ-)."""
    numbered = select(func.count()).select_from(proposals).where(proposals.c.number.startswith(prefix))
    return int((await tx.execute(numbered)).scalar_one())


async def carry_over(tx: Writing, meeting_id: int, later_id: int) -> None:
    """Let what was filed for a meeting count for the one that takes its place."""
    await tx.execute(update(proposals).where(proposals.c.meeting_id == meeting_id).values(meeting_id=later_id))


async def sides_that_filed(tx: Reading, meeting_id: int) -> set[str]:
    """Give the sides that have filed at least one proposal for a meeting."""
    query = select(proposals.c.side).where(proposals.c.meeting_id == meeting_id, proposals.c.filed_at.is_not(None))
    return {side for (side,) in await tx.execute(query.distinct())}
