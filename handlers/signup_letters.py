"""The organiser writes to those who signed up."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.notices import Screen
from bot.domain.signup_letters import LETTER_FIELDS, Letter
from bot.screens import signup_letters as screens
from bot.services import signup_letters as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="signup_letters")


async def card(ctx: Ctx, letter_id: int) -> Screen:
    """Show a letter to its organiser."""
    return screens.card(*await service.letter(ctx, letter_id))


async def _load(ctx: Ctx, letter_id: int) -> Letter:
    return (await service.letter(ctx, letter_id))[0]


LETTER = forms.Form("letter", LETTER_FIELDS, _load, service.set_field, card)


@router.callback_query(Pressed("letter", "list"))
async def listing(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List an event's letters."""
    number, _dot, page = ident.partition(".")
    await answer.show(screens.listing(*await service.letters(ctx, row_number(number), page_number(page))))


@router.callback_query(PressedOne("letter", "begin"))
async def begin(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin one."""
    letter = await service.begin(ctx, ident)
    await forms.Wizard(ctx, answer, state).begin(LETTER, letter.id)


@router.callback_query(PressedOne("letter", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("letter", "send"))
async def send(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send it."""
    await service.send(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("letter-sent-note")


@router.callback_query(PressedOne("letter", "stop"))
async def stop(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send no more."""
    await service.stop(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("broadcast-stopped")
