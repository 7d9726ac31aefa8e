"""The organiser makes the form of a competition: questions, their order, an earlier form taken over."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.application_questions import QUESTION_FIELDS
from bot.domain.forms import Field, Kind
from bot.domain.notices import Screen
from bot.screens import application_questions as screens
from bot.services import application_questions as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="application_questions")


async def form_card(ctx: Ctx, event_id: int) -> Screen:
    """Show the form of a competition."""
    return screens.form(*await service.form(ctx, event_id))


async def card(ctx: Ctx, question_id: int) -> Screen:
    """Show a question."""
    return screens.question(*await service.question(ctx, question_id))


QUESTION = forms.Form(
    "application-question", QUESTION_FIELDS, service.question_to_edit, service.set_question_field, card
)
EDIT_BY = forms.Form(
    "competition", (Field("edit_until", Kind.MOMENT, required=False),), service.edit_by, service.set_edit_by, form_card
)


@router.callback_query(PressedOne("competition", "form"))
@router.callback_query(PressedOne("competition", "show"))
async def form(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show the form."""
    await answer.show(await form_card(ctx, ident))


@router.callback_query(PressedOne("competition", "add"))
async def add(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin a question."""
    question = await service.begin_question(ctx, ident)
    await forms.Wizard(ctx, answer, state).begin(QUESTION, question.id)


@router.callback_query(Pressed("competition", "earlier"))
async def earlier(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the competitions whose form can be taken over."""
    number, _dot, page = ident.partition(".")
    event_id = row_number(number)
    await answer.show(screens.earlier(event_id, await service.earlier_forms(ctx, event_id, page_number(page))))


@router.callback_query(Pressed("competition", "copy"))
async def copy(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Take over the form of an earlier competition."""
    number, _dot, other = ident.partition(".")
    count = await service.copy_form(ctx, row_number(number), row_number(other))
    await answer.show(await form_card(ctx, row_number(number)))
    await answer.note("application-form-copied", count=count)


@router.callback_query(PressedOne("application-question", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("application-question", "up"))
async def up(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Ask it one place earlier."""
    await answer.show(await form_card(ctx, await service.move_question(ctx, ident)))


@router.callback_query(PressedOne("application-question", "remove"))
async def remove(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Ask it no more."""
    await answer.show(await form_card(ctx, await service.remove_question(ctx, ident)))
