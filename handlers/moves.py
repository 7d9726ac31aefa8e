"""An announced meeting is moved: what is to be different, the preview of the whole chain, the confirmation."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.exceptions import EXCEPTION_FIELDS
from bot.domain.moves import MOVE_FIELDS
from bot.domain.notices import Screen
from bot.screens import meetings as meeting_screens
from bot.screens import moves as screens
from bot.services import moves as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.meetings import card as meeting_card
from handlers.pressed import PressedOne

router = Router(name="moves")


async def card(ctx: Ctx, move_id: int) -> Screen:
    """Show the whole chain, as it is and as it would be."""
    move, was, would_be = await service.preview_move(ctx, move_id)
    return screens.preview(move, was, would_be, ctx.now)


MOVE = forms.Form("move", MOVE_FIELDS, service.own_move, service.set_move_field, card)
EXCEPTION = forms.Form("move-exception", EXCEPTION_FIELDS, service.own_move, service.set_move_field, card)


@router.callback_query(PressedOne("move", "begin"))
async def begin(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin with the day, which is what mostly moves."""
    move = await service.begin_move(ctx, ident)
    await forms.Wizard(ctx, answer, state).begin(MOVE, move.id, walk=False)


@router.callback_query(PressedOne("move", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show the preview."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("move", "confirm"))
async def confirm(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Move it, and tell the seats."""
    sheet = await service.move_meeting(ctx, ident)
    await answer.show(meeting_screens.card(sheet, ctx.actor, ctx.now))
    await answer.note("meeting-seats-told")


@router.callback_query(PressedOne("move", "drop"))
async def drop(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Leave the meeting as it is."""
    await answer.show(await meeting_card(ctx, await service.drop_move(ctx, ident)))
