"""The versions of a filed proposal are looked at, compared, and it is withdrawn, until the deadline."""

from bot.domain import proposals as rules
from bot.domain.errors import DomainError
from bot.domain.forms import check_length
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require
from bot.domain.proposal_versions import Version
from bot.domain.proposals import Proposal
from bot.domain.registry import REASON_LIMIT
from bot.screens import proposal_versions as screens
from bot.services import board
from bot.services.context import Ctx
from bot.services.ideas import tell_author
from bot.services.proposals import chairs, due_of, known, seat_of, seen
from storage import proposal_review, proposals
from storage import proposal_versions as rows
from storage.uow import Reading


async def versions(ctx: Ctx, proposal_id: int, page: int) -> tuple[Proposal, Page[Version]]:
    """List the versions of a proposal, the latest first.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        found = await seen(tx, ctx, proposal_id)
        return found, page_of(await rows.listed(tx, proposal_id, *window(page)), page)


async def compared(ctx: Ctx, proposal_id: int, number: int) -> tuple[Proposal, Version, Version]:
    """Give a version with the one before it.

    Raises:
        DomainError: as `versions`, and `proposal-version-unknown`.
    """
    async with ctx.reading() as tx:
        found = await seen(tx, ctx, proposal_id)
        pair = await rows.pair(tx, proposal_id, number)
    if pair is None:
        raise DomainError("proposal-version-unknown")
    return found, *pair


async def proposal_to_withdraw(ctx: Ctx, proposal_id: int) -> Proposal:
    """See, before it is asked why, that the person may withdraw it now.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `proposal-locked`,
            `proposal-overdue`.
    """
    async with ctx.reading() as tx:
        return (await _to_withdraw(tx, ctx, proposal_id))[0]


async def withdraw(ctx: Ctx, proposal_id: int, words: str) -> Proposal:
    """Take a filed proposal back, and tell the chair and the seat; why need not be said.

    Raises:
        DomainError: as `proposal_to_withdraw`, and `field-too-long`.
    """
    check_length(words.strip(), REASON_LIMIT)
    async with ctx.writing() as tx:
        found, withdrawn = await _to_withdraw(tx, ctx, proposal_id)
        withdrawn = await proposals.write(tx, withdrawn)
        reason = words.strip() or None
        await proposal_review.keep(tx, proposal_id, found.status, withdrawn.status, reason)
        for person_id in sorted({*await chairs(tx, ctx), *await seat_of(tx, ctx, found.side)}):
            await tx.put(screens.withdrawn(withdrawn, reason, person_id))
        await tell_author(tx, withdrawn)
        await tx.record("withdraw", "proposal", proposal_id, reason=reason)
        await board.refresh(tx)
    return withdrawn


async def _to_withdraw(tx: Reading, ctx: Ctx, proposal_id: int) -> tuple[Proposal, Proposal]:
    found = await known(tx, proposal_id)
    require(ctx.actor, Action.FILE_PROPOSAL, found.side)
    return found, rules.withdraw(found, await due_of(tx, found), ctx.now)
