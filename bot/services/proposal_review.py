"""The chair acknowledges, returns, accepts or defers what was filed; its side answers; both are told."""

from bot.domain import proposal_review as rules
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require
from bot.domain.proposal_review import Change, Review
from bot.domain.proposals import Proposal
from bot.screens import proposal_review as screens
from bot.services.context import Ctx
from bot.services.ideas import tell_author
from bot.services.proposals import chairs, known, seat_of, seen
from storage import proposal_review as rows
from storage import proposals
from storage.uow import Reading

HISTORY_PAGE = 4
"""Lines of a history on a page: each may have a long reason."""


async def proposal_to_review(ctx: Ctx, proposal_id: int, review: Review) -> Proposal:
    """See, before words are asked for, that the person may do this now.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `proposal-moved-on`.
    """
    async with ctx.reading() as tx:
        found = await _to_review(tx, ctx, proposal_id, review)
    rules.require_open(found, review)
    return found


async def review(ctx: Ctx, proposal_id: int, review: Review, words: str = "") -> Proposal:
    """Acknowledge, accept, return or defer it for the chair, or answer for its side; the other one is told.

    Raises:
        DomainError: as `proposal_to_review`, and `reason-needed`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        found = await _to_review(tx, ctx, proposal_id, review)
        moved, said = rules.decide(found, review, words, ctx.now)
        moved = await proposals.write(tx, moved)
        await rows.keep(tx, proposal_id, found.status, moved.status, said)
        told = set(await seat_of(tx, ctx, found.side))
        told |= set(await chairs(tx, ctx)) if review is Review.ANSWER else set()
        for person_id in sorted(told):
            await tx.put(screens.told(moved, review, said, person_id))
        if review is not Review.ANSWER:
            await tell_author(tx, moved)
        await tx.record(review, "proposal", proposal_id, reason=said)
    return moved


async def history(ctx: Ctx, proposal_id: int, page: int) -> tuple[Proposal, Page[Change]]:
    """Show what became of a proposal, to whoever may see it.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        found = await seen(tx, ctx, proposal_id)
        changes = await rows.history(tx, proposal_id, *window(page, HISTORY_PAGE))
    return found, page_of(changes, page, HISTORY_PAGE)


async def _to_review(tx: Reading, ctx: Ctx, proposal_id: int, review: Review) -> Proposal:
    found = await known(tx, proposal_id)
    if review is Review.ANSWER:
        require(ctx.actor, Action.FILE_PROPOSAL, found.side)
    else:
        require(ctx.actor, Action.REVIEW_PROPOSAL)
    return found
