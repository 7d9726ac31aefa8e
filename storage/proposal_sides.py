"""Where the sides stand before the deadline for proposals; which have sent theirs by diplomatic channels."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select

from bot.domain.people import Role
from bot.domain.proposal_sides import SideProgress
from bot.domain.proposals import Proposal, ProposalStatus
from storage import sides
from storage.people import active
from storage.proposals import filed_for
from storage.rows import one
from storage.tables import diplomatic_filings, grants, people, proposals
from storage.uow import Reading, Writing


async def progress(tx: Reading, meeting_id: int | None, now: datetime) -> list[SideProgress]:
    """Tell where every side stands, in the order of their codes; without a meeting nothing can have been filed."""
    filed = await _counts(tx, filed_for(meeting_id)) if meeting_id is not None else {}
    waiting = (proposals.c.status == ProposalStatus.DRAFT.value) & proposals.c.behalf_by.is_(None)
    drafts, marked, reachable = await _counts(tx, waiting), await _marked(tx, meeting_id), await _reachable(tx, now)
    return [
        SideProgress(
            side=side.code,
            filed=filed.get(side.code, 0),
            drafts=drafts.get(side.code, 0),
            reachable=side.code in reachable,
            marked_at=marked.get(side.code),
        )
        for side in await sides.every(tx)
    ]


async def _counts(tx: Reading, where: Any) -> dict[str, int]:
    query = select(proposals.c.side, func.count().label("number")).where(where).group_by(proposals.c.side)
    return {row.side: int(row.number) for row in await tx.execute(query)}


async def _marked(tx: Reading, meeting_id: int | None) -> dict[str, datetime]:
    query = select(diplomatic_filings.c.side, diplomatic_filings.c.at)
    rows = await tx.execute(query.where(diplomatic_filings.c.meeting_id == meeting_id))
    return {row.side: row.at for row in rows}


async def _reachable(tx: Reading, now: datetime) -> set[str]:
    """Give the sides whose seat is held by somebody who can be written to."""
    query = select(grants.c.side).join(people, people.c.id == grants.c.person_id)
    held = query.where(grants.c.role == Role.REPRESENTATIVE.value, active(now), people.c.unreachable_since.is_(None))
    return {side for (side,) in await tx.execute(held.distinct())}


async def mark(tx: Writing, meeting_id: int, side: str) -> bool:
    """Mark a side as having sent its proposals by diplomatic channels; tell whether that is new."""
    row = {"meeting_id": meeting_id, "side": side, "marked_by": tx.person_id, "at": tx.now}
    new = tx.insert_new(diplomatic_filings).values(**row).on_conflict_do_nothing()
    return (await tx.execute(new.returning(diplomatic_filings.c.side))).first() is not None


async def unmark(tx: Writing, meeting_id: int, side: str) -> bool:
    """Take the mark away; tell whether there was one."""
    mine = (diplomatic_filings.c.meeting_id == meeting_id) & (diplomatic_filings.c.side == side)
    taken = delete(diplomatic_filings).where(mine).returning(diplomatic_filings.c.side)
    return (await tx.execute(taken)).first() is not None


async def begun(tx: Reading, side: str, person_id: int) -> Proposal | None:
    """Find what a person has begun to file on behalf of a side."""
    mine = (proposals.c.behalf_by == person_id) & (proposals.c.side == side)
    drafts = select(proposals).where(mine, proposals.c.status == ProposalStatus.DRAFT.value)
    return await one(tx, Proposal, drafts.order_by(proposals.c.id.desc()).limit(1))
