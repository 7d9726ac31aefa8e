"""Proposals to the annual work plan, made by one message."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import DomainError
from bot.domain.notices import Screen
from bot.domain.people import Action, check_not_suspended, may, require
from bot.domain.proposals import PROPOSAL_FIELDS, Proposal, ProposalStatus
from bot.screens import proposals as screens
from bot.services import proposals as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="proposals")


async def card(ctx: Ctx, proposal_id: int) -> Screen:
    """Show a proposal as it stands."""
    return await _card(ctx, await service.proposal(ctx, proposal_id))


async def _card(ctx: Ctx, proposal: Proposal) -> Screen:
    if proposal.status is ProposalStatus.DRAFT:
        return screens.draft_card(proposal, await service.proposals_due(ctx), ctx.actor)
    zone = await service.legal_zone(ctx, proposal)
    own = proposal.side == ctx.actor.seat
    return screens.receipt(proposal, zone) if own else screens.filed_card(proposal, zone)


PROPOSAL = forms.Form("proposal", PROPOSAL_FIELDS, service.proposal, service.set_proposal_field, card)


@router.message(Command("propose"))
async def propose(_: Message, command: CommandObject, ctx: Ctx, answer: Answer) -> None:
    """Draft a proposal of the text behind the command, or say how it is done."""
    require(ctx.actor, Action.DRAFT_PROPOSAL)
    if command.args:
        await answer.show(await _card(ctx, await service.draft_proposal(ctx, command.args)))
    else:
        await answer.show(screens.how(ctx.actor.seat or "", await service.proposals_due(ctx)))


@router.message(Command("proposals"))
@router.callback_query(Pressed("proposal", "mine"))
async def mine(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List the side's own."""
    side, page = await service.side_proposals(ctx, page_number(ident))
    await answer.show(screens.mine(page, side, await service.proposals_due(ctx)))


@router.message(Command("filed"))
@router.callback_query(Pressed("proposal", "filed"))
async def filed(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what all sides have filed."""
    page = await service.filed_proposals(ctx, page_number(ident))
    await answer.show(screens.filed_list(page))


@router.callback_query(PressedOne("proposal", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("proposal", "file"))
async def file(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """File it."""
    await answer.show(await _card(ctx, await service.file_proposal(ctx, ident)))


@router.callback_query(PressedOne("proposal", "delete"))
async def delete(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Put a draft away."""
    await service.delete_proposal(ctx, ident)
    await answer.show(screens.deleted())


by_message = Router(name="proposals.by_message")
"""Comes last: a text that nothing else has taken."""


@by_message.message(F.text)
async def take_text(message: Message, ctx: Ctx, answer: Answer) -> None:
    """Draft a proposal of a seat's plain text; tell anybody else what to do."""
    if not may(ctx.actor, Action.DRAFT_PROPOSAL):
        check_not_suspended(ctx.actor, Action.DRAFT_PROPOSAL)
        raise DomainError("text-unexpected")
    await answer.show(await _card(ctx, await service.draft_proposal(ctx, message.text or "")))
