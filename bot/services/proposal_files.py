"""Files are added to a proposal one by one, sent to whoever may see it, and taken away while it may be changed."""

from bot.domain import proposal_files as rules
from bot.domain.errors import DomainError
from bot.domain.forms import Document
from bot.domain.proposal_files import ProposalFile
from bot.domain.proposals import Sheet
from bot.services.context import Ctx
from bot.services.proposals import editable, keep_version, seen, sheet_of
from storage import proposal_files as rows
from storage.uow import Reading


async def files(ctx: Ctx, proposal_id: int) -> tuple[Sheet, list[ProposalFile]]:
    """List the files of a proposal, to whoever may see it.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        found = await seen(tx, ctx, proposal_id)
        return await sheet_of(tx, ctx, found), await rows.of_proposal(tx, proposal_id)


async def files_to_add(ctx: Ctx, proposal_id: int) -> list[ProposalFile]:
    """See, before files are asked for, that the person may add some.

    Raises:
        DomainError: as `files`, `proposal-files-full`; StaleError: `proposal-locked`, `proposal-overdue`.
    """
    async with ctx.reading() as tx:
        await editable(tx, ctx, proposal_id)
        found = await rows.of_proposal(tx, proposal_id)
    rules.check_room(len(found))
    return found


async def attach(ctx: Ctx, proposal_id: int, document: Document) -> list[ProposalFile]:
    """Add a file; of a filed proposal it makes a version.

    Raises:
        DomainError: as `files_to_add`.
    """
    async with ctx.writing() as tx:
        found = await editable(tx, ctx, proposal_id)
        rules.check_room(len(await rows.of_proposal(tx, proposal_id)))
        await rows.attach(tx, proposal_id, document)
        await keep_version(tx, ctx, found)
        await tx.record("attach", "proposal", proposal_id, name=document.name)
        return await rows.of_proposal(tx, proposal_id)


async def file(ctx: Ctx, file_id: int) -> ProposalFile:
    """Give one file, to whoever may see its proposal.

    Raises:
        DomainError: `proposal-file-unknown`, and as `files`.
    """
    async with ctx.reading() as tx:
        found = await _known(tx, file_id)
        await seen(tx, ctx, found.proposal_id)
    return found


async def remove(ctx: Ctx, file_id: int) -> int:
    """Take a file away; give the number of its proposal.

    Raises:
        DomainError: `proposal-file-unknown`, and as `files_to_add`.
    """
    async with ctx.writing() as tx:
        found = await _known(tx, file_id)
        proposal = await editable(tx, ctx, found.proposal_id)
        await rows.remove(tx, file_id)
        await keep_version(tx, ctx, proposal)
        await tx.record("remove-file", "proposal", found.proposal_id, name=found.name)
    return found.proposal_id


async def _known(tx: Reading, file_id: int) -> ProposalFile:
    found = await rows.get(tx, file_id)
    if found is None:
        raise DomainError("proposal-file-unknown")
    return found
