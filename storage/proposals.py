"""Proposals to the annual work plan."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select

from bot.domain.proposals import Proposal, ProposalStatus
from storage.rows import add, many, one, save
from storage.tables import diplomatic_filings, proposal_files, proposal_versions, proposals
from storage.uow import Reading, Writing

GONE = (ProposalStatus.WITHDRAWN.value, ProposalStatus.DELETED.value)


def filed_for(meeting_id: int) -> ColumnElement[bool]:
    """Say what was filed for a meeting, and not taken back."""
    standing = and_(proposals.c.filed_at.is_not(None), proposals.c.status.not_in(GONE))
    return and_(proposals.c.meeting_id == meeting_id, standing)


async def get(tx: Reading, proposal_id: int) -> Proposal | None:
    """Find a proposal."""
    return await one(tx, Proposal, select(proposals).where(proposals.c.id == proposal_id))


async def of_side(tx: Reading, side: str, limit: int, offset: int = 0) -> list[Proposal]:
    """List a side's drafts and filed proposals, the latest first; not what somebody prepares on its behalf."""
    own = or_(proposals.c.status != ProposalStatus.DRAFT.value, proposals.c.behalf_by.is_(None))
    query = select(proposals).where(proposals.c.side == side, proposals.c.status != ProposalStatus.DELETED.value, own)
    return await many(tx, Proposal, query.order_by(proposals.c.id.desc()).limit(limit).offset(offset))


async def filed(tx: Reading, meeting_id: int, limit: int | None = None, offset: int = 0) -> list[Proposal]:
    """List what has been filed for a meeting and not taken back, in the order of filing."""
    query = select(proposals).where(filed_for(meeting_id)).order_by(proposals.c.filed_at, proposals.c.id)
    return await many(tx, Proposal, query.limit(limit).offset(offset))


async def begin(tx: Writing, side: str, author_id: int, now: datetime, **fields: Any) -> Proposal:
    """Begin a draft; `fields` are what its message says, its language at least."""
    values = {"co_executors": (), "guessed": (), "late_seconds": 0, **fields}
    status = ProposalStatus.DRAFT
    return await add(
        tx, proposals, Proposal, side=side, author_id=author_id, **values, status=status, version=1, created_at=now
    )


async def write(tx: Writing, proposal: Proposal) -> Proposal:
    """Write a proposal where its version matches."""
    return await save(tx, proposals, proposal, "proposal")


async def beside(tx: Reading, proposal: Proposal) -> dict[str, int]:
    """Count a proposal's files and versions, by the names that a Sheet has for them."""
    counts = {}
    for name, table in (("files", proposal_files), ("versions", proposal_versions)):
        query = select(func.count()).select_from(table).where(table.c.proposal_id == proposal.id)
        counts[name] = int((await tx.execute(query)).scalar_one())
    return counts


async def count_numbered(tx: Reading, prefix: str) -> int:
    """Count the receipts whose numbers begin like this (2027-KZ-)."""
    numbered = select(func.count()).select_from(proposals).where(proposals.c.number.startswith(prefix))
    return int((await tx.execute(numbered)).scalar_one())


async def drafting(tx: Reading) -> set[tuple[int, str]]:
    """Give who holds a draft of their own, and for which side."""
    own = and_(proposals.c.status == ProposalStatus.DRAFT.value, proposals.c.behalf_by.is_(None))
    return {
        (row.author_id, row.side)
        for row in await tx.execute(select(proposals.c.author_id, proposals.c.side).where(own))
    }


async def sides_that_filed(tx: Reading, meeting_id: int) -> set[str]:
    """Give the sides that have filed for a meeting: at least one proposal, or through the diplomatic channel."""
    query = select(proposals.c.side).where(filed_for(meeting_id)).distinct()
    sent = select(diplomatic_filings.c.side).where(diplomatic_filings.c.meeting_id == meeting_id)
    return {side for (side,) in [*await tx.execute(query), *await tx.execute(sent)]}
