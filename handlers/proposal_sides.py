"""Where the sides stand; filing on behalf of one; marking one as having sent its proposals by diplomatic channels."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.proposal_sides import BEHALF_FIELDS
from bot.screens import proposal_sides as screens
from bot.services import proposal_sides as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne
from handlers.proposals import card

router = Router(name="proposal_sides")

BEHALF = forms.Form("behalf", BEHALF_FIELDS, service.behalf, service.set_behalf, card)


@router.message(Command("sides"))
@router.callback_query(Pressed("behalf", "sides"))
async def overview(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show where every side stands."""
    await answer.show(screens.overview(*await service.overview(ctx)))


@router.callback_query(Pressed("behalf", "side"))
async def one_side(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show one side, with what can be done for it."""
    await answer.show(screens.one_side(await service.progress_of(ctx, ident), ctx.actor))


@router.callback_query(Pressed("behalf", "mark", "unmark"))
async def mark(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Mark a side as having filed by diplomatic channels, or take that back."""
    progress = await service.set_diplomatic(ctx, ident, verb == "mark")
    await answer.show(screens.one_side(progress, ctx.actor))


@router.callback_query(Pressed("behalf", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to file for a side: its message, then the document."""
    draft = await service.begin_on_behalf(ctx, ident)
    await forms.Wizard(ctx, answer, state).begin(BEHALF, draft.id)


@router.callback_query(PressedOne("behalf", "file"))
async def file(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """File it for the side."""
    await service.file_on_behalf(ctx, ident)
    await answer.show(await card(ctx, ident))
