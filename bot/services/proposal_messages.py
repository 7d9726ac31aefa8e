"""A message of somebody of a seat becomes a draft, its fields guessed; whoever is no seat is told what to do."""

from bot.domain.calendar import local
from bot.domain.errors import DomainError
from bot.domain.forms import Document
from bot.domain.notices import Moment
from bot.domain.people import Action, check_not_suspended, may, require
from bot.domain.proposal_messages import check_text, guess
from bot.domain.proposals import Proposal
from bot.services import board
from bot.services.context import Ctx
from bot.services.proposals import proposals_due
from storage import proposal_files
from storage import proposals as rows


async def draft_proposal(ctx: Ctx, text: str, document: Document | None = None) -> Proposal:
    """Make a draft of one message: its first line is the title, what else it says fills the other fields.

    Raises:
        DomainError: `role-needed`, `mandate-suspended`, `proposal-empty`, `field-too-long`.
    """
    require(ctx.actor, Action.DRAFT_PROPOSAL)
    words = check_text(text, document)
    person, side = ctx.actor.person, ctx.actor.seat or ""
    fields = guess(words, side, person.language, local(ctx.now, person.zone).date())
    async with ctx.writing() as tx:
        draft = await rows.begin(tx, side, person.id, ctx.now, **fields)
        if document is not None:
            await proposal_files.attach(tx, draft.id, document)
        await tx.record("draft", "proposal", draft.id, guessed=draft.guessed)
        await board.refresh(tx)
    return draft


async def take_message(ctx: Ctx, text: str, document: Document | None = None) -> Proposal:
    """Make a draft of a message that nothing else has taken.

    Raises:
        DomainError: `text-unexpected`, and as `draft_proposal`.
    """
    if not may(ctx.actor, Action.DRAFT_PROPOSAL):
        check_not_suspended(ctx.actor, Action.DRAFT_PROPOSAL)
        raise DomainError("text-unexpected")
    return await draft_proposal(ctx, text, document)


async def how(ctx: Ctx) -> tuple[str, Moment | None]:
    """Give what is said of how to propose: the person's side, and the deadline.

    Raises:
        DomainError: `role-needed`, `mandate-suspended`.
    """
    require(ctx.actor, Action.DRAFT_PROPOSAL)
    return ctx.actor.seat or "", await proposals_due(ctx)
