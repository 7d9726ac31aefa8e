"""Ideas: sent by somebody of a confirmed organisation to their side's seat, which takes them over or declines."""

from bot.domain import ideas as rules
from bot.domain.calendar import local
from bot.domain.errors import DomainError
from bot.domain.ideas import Idea
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, Role, may, require
from bot.domain.proposal_messages import check_text, guess
from bot.domain.proposals import Proposal
from bot.domain.registry import Organisation
from bot.screens import ideas as screens
from bot.services import board
from bot.services.context import Ctx
from storage import ideas as rows
from storage import people, proposals, registry
from storage.uow import Reading, Writing

OWN_LIMIT = 50
"""How many of a person's organisations are looked through for a confirmed one."""
IDEA_PAGE = 5


async def sender(ctx: Ctx) -> Organisation:
    """Give the organisation for which the person may send an idea.

    Raises:
        DomainError: `idea-organisation-needed`.
    """
    async with ctx.reading() as tx:
        return await _sender(tx, ctx)


async def _sender(tx: Reading, ctx: Ctx) -> Organisation:
    return rules.check_sender(await registry.of_person(tx, ctx.actor.person.id, OWN_LIMIT))


async def send_idea(ctx: Ctx, text: str) -> Idea:
    """Send an idea to the seat of the organisation's side, and tell its representative.

    Raises:
        DomainError: `idea-organisation-needed`, `field-required`, `field-too-long`.
    """
    words = rules.check_idea(text)
    async with ctx.writing() as tx:
        idea = await rows.send(tx, await _sender(tx, ctx), words)
        for grant in await people.holders(tx, Role.REPRESENTATIVE, ctx.now, idea.side):
            await tx.put(screens.arrived(idea, grant.person_id))
        await tx.record("send", "idea", idea.id)
    return idea


async def own_ideas(ctx: Ctx, page: int) -> Page[Idea]:
    """List what the person has sent."""
    async with ctx.reading() as tx:
        found = await rows.of_author(tx, ctx.actor.person.id, *window(page, IDEA_PAGE))
    return page_of(found, page, IDEA_PAGE)


async def side_ideas(ctx: Ctx, page: int) -> tuple[str, Page[Idea]]:
    """List what was sent to the person's seat.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.DRAFT_PROPOSAL)
    side = ctx.actor.seat or ""
    async with ctx.reading() as tx:
        return side, page_of(await rows.of_side(tx, side, *window(page, IDEA_PAGE)), page, IDEA_PAGE)


async def idea(ctx: Ctx, idea_id: int) -> Idea:
    """Show an idea: to who sent it, and to the seat that it was sent to.

    Raises:
        DomainError: `idea-unknown`.
    """
    async with ctx.reading() as tx:
        found = await rows.get(tx, idea_id)
    of_seat = found is not None and may(ctx.actor, Action.DRAFT_PROPOSAL, found.side)
    if found is None or not (of_seat or found.author_id == ctx.actor.person.id):
        raise DomainError("idea-unknown")
    return found


async def take_idea(ctx: Ctx, idea_id: int) -> Proposal:
    """Take an idea over as a draft of the side, and tell who sent it.

    Raises:
        DomainError: `idea-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `idea-decided`.
    """
    async with ctx.writing() as tx:
        found = await _of_seat(tx, ctx, idea_id)
        rules.require_new(found)
        author = await people.get(tx, found.author_id)
        language = author.language if author is not None else ctx.actor.person.language
        today = local(ctx.now, ctx.actor.person.zone).date()
        fields = guess(check_text(found.text), found.side, language, today)
        draft = await proposals.begin(tx, found.side, ctx.actor.person.id, ctx.now, **fields)
        await tx.put(screens.taken(await rows.write(tx, rules.take(found, draft.id))))
        await tx.record("take", "idea", idea_id, proposal=draft.id)
        await board.refresh(tx)
    return draft


async def idea_to_decline(ctx: Ctx, idea_id: int) -> Idea:
    """See, before the reason is asked, that the person may decline it.

    Raises:
        DomainError: `idea-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `idea-decided`.
    """
    async with ctx.reading() as tx:
        found = await _of_seat(tx, ctx, idea_id)
    rules.require_new(found)
    return found


async def decline_idea(ctx: Ctx, idea_id: int, words: str) -> Idea:
    """Decline an idea, and tell who sent it why.

    Raises:
        DomainError: as `idea_to_decline`, and `reason-needed`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        declined = await rows.write(tx, rules.decline(await _of_seat(tx, ctx, idea_id), words))
        await tx.put(screens.declined(declined))
        await tx.record("decline", "idea", idea_id, reason=declined.reason)
    return declined


async def tell_author(tx: Writing, proposal: Proposal) -> None:
    """Tell who had the idea of a proposal what has become of it now: filed, or moved by the chair or its side."""
    found = await rows.of_proposal(tx, proposal.id)
    if found is not None:
        await tx.put(screens.followed(found, proposal))


async def give_back(tx: Writing, draft: Proposal) -> None:
    """Let the idea of a draft that was put away wait for the seat again."""
    found = await rows.of_proposal(tx, draft.id)
    if found is not None:
        await rows.write(tx, rules.give_back(found))


async def _of_seat(tx: Reading, ctx: Ctx, idea_id: int) -> Idea:
    found = await rows.get(tx, idea_id)
    if found is None:
        raise DomainError("idea-unknown")
    require(ctx.actor, Action.DRAFT_PROPOSAL, found.side)
    return found
