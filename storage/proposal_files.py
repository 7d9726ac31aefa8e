"""The files of proposals."""

from sqlalchemy import delete, select

from bot.domain.forms import Document
from bot.domain.proposal_files import ProposalFile
from storage.rows import add, many, one
from storage.tables import proposal_files
from storage.uow import Reading, Writing


async def attach(tx: Writing, proposal_id: int, document: Document) -> ProposalFile:
    """Add a file to a proposal."""
    row = {"proposal_id": proposal_id, "person_id": tx.person_id, "at": tx.now}
    return await add(tx, proposal_files, ProposalFile, **row, file_id=document.file_id, name=document.name)


async def of_proposal(tx: Reading, proposal_id: int) -> list[ProposalFile]:
    """List the files of a proposal in the order in which they came."""
    query = select(proposal_files).where(proposal_files.c.proposal_id == proposal_id)
    return await many(tx, ProposalFile, query.order_by(proposal_files.c.id))


async def get(tx: Reading, file_id: int) -> ProposalFile | None:
    """Find a file."""
    return await one(tx, ProposalFile, select(proposal_files).where(proposal_files.c.id == file_id))


async def remove(tx: Writing, file_id: int) -> None:
    """Take a file away."""
    await tx.execute(delete(proposal_files).where(proposal_files.c.id == file_id))
