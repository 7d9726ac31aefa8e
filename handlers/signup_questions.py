"""The organiser's questions to whoever signs up."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.notices import Screen
from bot.domain.signup_questions import QUESTION_FIELDS
from bot.screens import signup_questions as screens
from bot.services import signup_questions as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, row_number

router = Router(name="signup_questions")


async def card(ctx: Ctx, question_id: int) -> Screen:
    """Show a question to its organiser."""
    return screens.card(await service.question(ctx, question_id))


QUESTION = forms.Form("question", QUESTION_FIELDS, service.question, service.set_field, card)


@router.callback_query(PressedOne("question", "list"))
async def listing(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """List what is asked."""
    await answer.show(screens.listing(*await service.questions(ctx, ident)))


@router.callback_query(Pressed("question", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin one, in the organiser's language."""
    number, _dot, kind = ident.partition(".")
    begun = await service.begin(ctx, row_number(number), kind)
    await forms.Wizard(ctx, answer, state).begin(QUESTION, begun.id, at=f"words_{ctx.actor.person.language}")


@router.callback_query(PressedOne("question", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("question", "delete"))
async def delete(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Ask it no more."""
    event_id = await service.delete(ctx, ident)
    await answer.show(screens.listing(*await service.questions(ctx, event_id)))
    await answer.note("question-deleted")
