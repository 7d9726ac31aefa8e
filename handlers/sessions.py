"""Sessions of the Council of Heads of Government: entered, listed, kept up to date."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.notices import Screen
from bot.domain.sessions import SESSION_FIELDS, SessionStatus
from bot.screens import sessions as screens
from bot.services import sessions as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="sessions")


async def card(ctx: Ctx, session_id: int) -> Screen:
    """Show a session as it stands."""
    return screens.card(await service.session(ctx, session_id), ctx.actor)


SESSION = forms.Form("session", SESSION_FIELDS, service.session_to_change, service.set_session_field, card)


@router.message(Command("sessions"))
@router.callback_query(Pressed("session", "list"))
async def listing(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List them."""
    await answer.show(screens.listing(await service.listed_sessions(ctx, page_number(ident)), ctx.actor))


@router.callback_query(PressedOne("session", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(Pressed("session", "begin"))
async def begin(_: CallbackQuery, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to enter one."""
    session = await service.begin_session(ctx)
    await forms.Wizard(ctx, answer, state).begin(SESSION, session.id)


@router.callback_query(PressedOne("session", "enter"))
async def enter(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Let it stand in the list."""
    await answer.show(screens.card(await service.enter_session(ctx, ident), ctx.actor))


@router.callback_query(PressedOne("session", "held", "cancelled"))
async def end(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Say that it was held, or is cancelled."""
    await answer.show(screens.card(await service.end_session(ctx, ident, SessionStatus(verb)), ctx.actor))
