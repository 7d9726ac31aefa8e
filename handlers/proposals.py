"""Proposals to the annual work plan: shown, filed, put away, listed."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.notices import Screen
from bot.domain.proposals import PROPOSAL_FIELDS
from bot.screens import proposals as screens
from bot.services import proposals as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="proposals")


async def card(ctx: Ctx, proposal_id: int) -> Screen:
    """Show a proposal as it stands."""
    return screens.card(await service.sheet(ctx, proposal_id), ctx.actor)


PROPOSAL = forms.Form("proposal", PROPOSAL_FIELDS, service.proposal, service.set_proposal_field, card)


@router.message(Command("proposals"))
@router.callback_query(Pressed("proposal", "mine"))
async def mine(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List the side's own."""
    side, page = await service.side_proposals(ctx, page_number(ident))
    await answer.show(screens.mine(page, side, await service.proposals_due(ctx), ctx.actor))


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


@router.callback_query(Pressed("proposal", "text"))
async def text(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show its words in full, in one of its languages."""
    number, _dot, language = ident.partition(".")
    sheet = await service.sheet(ctx, row_number(number))
    await answer.show(screens.full_text(sheet.proposal, language or ctx.actor.person.language))


@router.callback_query(PressedOne("proposal", "file"))
async def file(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """File it."""
    await service.file_proposal(ctx, ident)
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("proposal", "delete"))
async def delete(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Put a draft away."""
    await service.delete_proposal(ctx, ident)
    await answer.show(screens.deleted())
