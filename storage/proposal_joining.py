"""Requests of sides to join a proposal of another as co-executors."""

from sqlalchemy import select

from bot.domain.proposal_joining import Join, JoinStatus
from bot.domain.proposals import Proposal
from storage.rows import add, many, one, save
from storage.tables import proposal_joins
from storage.uow import Reading, Writing


async def ask(tx: Writing, draft: Proposal, other: Proposal) -> Join:
    """Keep that a side asks to join another's proposal."""
    row = {"proposal_id": other.id, "draft_id": draft.id, "side": draft.side, "person_id": tx.person_id}
    return await add(tx, proposal_joins, Join, **row, status=JoinStatus.ASKED, version=1, created_at=tx.now)


async def get(tx: Reading, join_id: int) -> Join | None:
    """Find a request."""
    return await one(tx, Join, select(proposal_joins).where(proposal_joins.c.id == join_id))


async def of_proposal(tx: Reading, proposal_id: int) -> list[Join]:
    """List the requests to join a proposal."""
    query = select(proposal_joins).where(proposal_joins.c.proposal_id == proposal_id)
    return await many(tx, Join, query.order_by(proposal_joins.c.id))


async def write(tx: Writing, join: Join) -> Join:
    """Write a request where its version matches."""
    return await save(tx, proposal_joins, join, "proposal")
