"""Letters to those who applied: written at the organiser's desk, looked at, sent."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.application_letters import LETTER_FIELDS
from bot.domain.notices import Screen
from bot.screens import application_letters as screens
from bot.services import application_letters as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, row_number

router = Router(name="application_letters")


async def card(ctx: Ctx, letter_id: int) -> Screen:
    """Show a letter."""
    return screens.card(*await service.letter(ctx, letter_id))


LETTER = forms.Form("application-letter", LETTER_FIELDS, service.letter_to_write, service.write_letter, card)


@router.callback_query(PressedOne("competition", "letter"))
async def audiences(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Ask to whom to write."""
    await answer.show(screens.audiences(*await service.addressed(ctx, ident)))


@router.callback_query(Pressed("competition", "write"))
async def write(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin a letter."""
    number, _dot, audience = ident.partition(".")
    letter = await service.begin_letter(ctx, row_number(number), audience)
    await forms.Wizard(ctx, answer, state).begin(LETTER, letter.id, walk=False)


@router.callback_query(PressedOne("application-letter", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show a letter, or how far it is."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("application-letter", "send"))
async def send(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send it."""
    await service.send_letter(ctx, ident)
    await answer.show(await card(ctx, ident))
