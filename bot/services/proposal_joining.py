"""A side looks for proposals of others that are like its draft, and joins one when that side agrees."""

from bot.domain import proposal_joining as rules
from bot.domain.errors import DomainError
from bot.domain.people import Action, require
from bot.domain.proposal_joining import Join
from bot.domain.proposals import Proposal
from bot.screens import proposal_joining as screens
from bot.services import board
from bot.services.context import Ctx
from bot.services.proposals import keep_version, known, seat_of
from storage import meetings, proposals
from storage import proposal_joining as rows
from storage.uow import Reading


async def similar(ctx: Ctx, draft_id: int) -> tuple[Proposal, list[Proposal]]:
    """Give a draft with the proposals of other sides, filed for the same meeting, that are most like it.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`.
    """
    async with ctx.reading() as tx:
        draft = await known(tx, draft_id)
        require(ctx.actor, Action.DRAFT_PROPOSAL, draft.side)
        meeting = await meetings.current(tx)
        others = await proposals.filed(tx, meeting.id) if meeting is not None else []
    return draft, rules.most_similar(draft, others)


async def ask_to_join(ctx: Ctx, draft_id: int, other_id: int) -> Proposal:
    """Ask another side to let one's own join its proposal as a co-executor.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, `join-own`, `join-done`, `join-asked`,
            `join-nobody`; StaleError: `proposal-locked`.
    """
    async with ctx.writing() as tx:
        draft, other = await known(tx, draft_id), await known(tx, other_id)
        require(ctx.actor, Action.FILE_PROPOSAL, draft.side)
        rules.check_joinable(draft, other, await rows.of_proposal(tx, other_id))
        asked = await seat_of(tx, ctx, other.side)
        if not asked:
            raise DomainError("join-nobody")
        join = await rows.ask(tx, draft, other)
        for person_id in asked:
            await tx.put(screens.asked(join, other, draft, person_id))
        await tx.record("ask-to-join", "proposal", draft_id, other=other_id)
    return other


async def answer_join(ctx: Ctx, join_id: int, *, agreed: bool) -> Proposal:
    """Agree that a side becomes a co-executor of one's proposal, or decline; its seat is told.

    Raises:
        DomainError: `join-unknown`, `proposal-unknown`, `role-needed`, `role-of-side-needed`;
            StaleError: `join-answered`, `proposal-locked`.
    """
    async with ctx.writing() as tx:
        join = await _known(tx, join_id)
        found = await known(tx, join.proposal_id)
        require(ctx.actor, Action.FILE_PROPOSAL, found.side)
        join, joined = rules.answer(join, found, agreed=agreed)
        await rows.write(tx, join)
        if joined != found:
            joined = await proposals.write(tx, joined)
            await keep_version(tx, ctx, joined)
        for person_id in await seat_of(tx, ctx, join.side):
            await tx.put(screens.answered(join, joined, person_id))
        await tx.record("join" if agreed else "decline-join", "proposal", found.id, side=join.side)
        await board.refresh(tx)
    return joined


async def _known(tx: Reading, join_id: int) -> Join:
    found = await rows.get(tx, join_id)
    if found is None:
        raise DomainError("join-unknown")
    return found
