"""Every wizard: a form is fields as data, and the conversation remembers only which question is open."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.domain.calendar import local
from bot.domain.errors import AlreadyDoneError, DomainError
from bot.domain.forms import (
    MARKED,
    TYPED,
    Field,
    FieldValue,
    Kind,
    Step,
    field_named,
    is_empty,
    lingers,
    step_after,
    step_with,
    with_choice,
)
from bot.domain.notices import Screen
from bot.screens import forms as screens
from bot.services.context import Ctx
from handlers import files
from handlers.answer import Answer
from handlers.dates import parse_day, parse_moment
from handlers.pressed import Pressed, row_number

SENT = frozenset({Kind.FILE, Kind.PICTURE})
"""What is answered by something that is sent."""


class Filling(StatesGroup):
    """A question is open: the next text is its answer."""

    answer = State()


@dataclass(frozen=True, slots=True)
class Form:
    """A wizard's questions (`asked`: those that somebody wrote for this very row), and what loads and saves them."""

    name: str
    fields: tuple[Field, ...]
    load: Callable[[Ctx, int], Awaitable[Any]]
    save: Callable[[Ctx, int, str, FieldValue], Awaitable[Any]]
    card: Callable[[Ctx, int], Awaitable[Screen]]
    asked: Callable[[Ctx, int], Awaitable[tuple[Field, ...]]] | None = None

    async def of(self, ctx: Ctx, row: int) -> "Form":
        """Give the form as it is asked about a row."""
        return replace(self, fields=await self.asked(ctx, row)) if self.asked is not None else self


Forms = Mapping[str, Form]


@dataclass(frozen=True, slots=True)
class Question:
    """One field of a form, asked about one row. `walk`: the next field is asked afterwards, else the card is shown."""

    form: Form
    row: int
    field: Field
    walk: bool


@dataclass(frozen=True, slots=True)
class Wizard:
    """Asks, keeps what is answered, and goes on."""

    ctx: Ctx
    answer: Answer
    state: FSMContext

    async def begin(self, form: Form, row: int, *, walk: bool = True, at: str = "") -> None:
        """Open a form's question `at`, or its first; `walk` off where it is the only one."""
        form = await form.of(self.ctx, row)
        await self.ask(Question(form, row, field_named(form.fields, at or _first(form)), walk))

    async def ask(self, question: Question, echo: Field | None = None) -> None:
        """Open a question; `echo` is the field that was just kept."""
        form, row, field, walk = question.form, question.row, question.field, question.walk
        thing = await form.load(self.ctx, row)
        await self.state.set_state(Filling.answer)
        await self.state.set_data({"form": form.name, "row": row, "field": field.name, "walk": walk})
        await self.answer.show(screens.question(form.name, thing, row, form.fields, field, walk=walk, echo=echo))

    async def keep(self, question: Question, thing: Any, value: FieldValue) -> None:
        """Keep an answer, and go on, or stay where the step asks for more. `thing`: as it was before."""
        try:
            await question.form.save(self.ctx, question.row, question.field.name, value)
        except AlreadyDoneError:
            # The answer was kept before the process died. Where it had also asked on, the question that is open
            # now is the next one, still empty: it must not take the old answer for its own.
            thing = await question.form.load(self.ctx, question.row)
            if is_empty(getattr(thing, question.field.name, None)):
                await self.ask(question)
                return
        step = step_with(question.form.fields, thing, question.field.name)
        if lingers(step, thing, question.field, value):
            await self.ask(question)
        else:
            await self.go_on(question, thing)

    async def go_on(self, question: Question, thing: Any) -> None:
        """Ask for the next step (bot.domain.forms.step_after), or show the card after the last."""
        after = step_after(question.form.fields, thing, question.field.name) if question.walk else None
        if after is not None:
            await self.ask(replace(question, field=after[0]), echo=question.field)
            return
        await self.leave(question)

    async def leave(self, question: Question) -> None:
        """Close the question; what was filled in stays."""
        await self.state.clear()
        await self.answer.show(await question.form.card(self.ctx, question.row))


router = Router(name="forms")


@router.message(StateFilter(Filling.answer), F.text | F.document | F.photo)
async def take_answer(message: Message, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms) -> None:
    """Take a text, a file or a photo as the answer to the open question."""
    form, data = await _open(ctx, state, forms)
    row = int(data["row"])
    thing = await form.load(ctx, row)
    field = _answered(step_with(form.fields, thing, data["field"]), message, answer)
    today = local(ctx.now, getattr(thing, "zone", None) or ctx.actor.person.zone)
    held = getattr(thing, field.name, None)
    match field.kind:
        case Kind.FILE:
            value: FieldValue = await files.document(message, answer)
        case Kind.PICTURE:
            value = await files.picture(message, answer)
        case _:
            value = _read(field, message, today, held, answer)
    await Wizard(ctx, answer, state).keep(Question(form, row, field, bool(data["walk"])), thing, value)


async def _open(ctx: Ctx, state: FSMContext, forms: Forms) -> tuple[Form, dict[str, Any]]:
    """Tell which question is open; a form that is asked no more closes."""
    data = await state.get_data()
    if data["form"] not in forms:
        await state.clear()
        raise DomainError("field-unknown")
    return await forms[data["form"]].of(ctx, int(data["row"])), data


@router.message(StateFilter(Filling.answer))
async def refuse_other_kinds(_: Message, ctx: Ctx, state: FSMContext, forms: Forms) -> None:
    """Say that a question wants words, or a file sent as such."""
    form, data = await _open(ctx, state, forms)
    field = field_named(form.fields, data["field"])
    raise DomainError(f"field-{field.kind}" if field.kind in SENT else "text-needed")


def _answered(step: Step, message: Message, answer: Answer) -> Field:
    """Tell which field of a step a message answers: a choice by its name, a file, or what is answered in words."""
    if message.document is not None or message.photo:
        wanted = [field for field in step if field.kind in SENT]
    else:
        named = [field for field in step if _choice(field, message.text or "", answer)]
        wanted = named or [field for field in step if field.kind in TYPED]
    return (*wanted, step[0])[0]


def _read(field: Field, message: Message, today: datetime, held: FieldValue, answer: Answer) -> FieldValue:
    text = message.text
    if text is None:
        raise DomainError("text-needed")
    match field.kind:
        case Kind.DAY:
            return parse_day(text, today)
        case Kind.MOMENT:
            return parse_moment(text, today)
        case Kind.CHOICE | Kind.MANY | Kind.FLAG:
            choice = _choice(field, text, answer) or ""
            return with_choice(field, held, f"+{choice}" if field.kind is Kind.MANY else choice)
    return text


def _choice(field: Field, text: str, answer: Answer) -> str | None:
    """Give the choice that words name in the reader's language."""
    wanted = text.strip().casefold()
    for choice in field.choices:
        label = field.label_of(choice)
        if wanted == answer.texts.label(label.key, label.args, answer.reader).casefold():
            return choice
    return None


async def question_of(ctx: Ctx, forms: Forms, ident: str, *, walk: bool) -> tuple[Question, str]:
    """Take a button's id apart: form, row, field, and the choice where there is one."""
    name, row, field, choice = (*ident.split(".", 3), "", "", "")[:4]
    if name not in forms:
        raise DomainError("button-unknown")
    form = await forms[name].of(ctx, row_number(row))
    return Question(form, row_number(row), field_named(form.fields, field or _first(form)), walk), choice


def _first(form: Form) -> str:
    return form.fields[0].name if form.fields else ""


@router.callback_query(Pressed("form", "ask", "one"))
async def press_ask(
    _: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms
) -> None:
    """Open a question: going on from it, or only that one."""
    question, _choice = await question_of(ctx, forms, ident, walk=verb == "ask")
    await Wizard(ctx, answer, state).ask(question)


@router.callback_query(Pressed("form", "pick", "change"))
async def press_choice(
    _: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms
) -> None:
    """Take a choice, or a mark."""
    question, choice = await question_of(ctx, forms, ident, walk=verb == "pick")
    if question.field.kind not in (Kind.CHOICE, *MARKED):
        raise DomainError("button-unknown")
    thing = await question.form.load(ctx, question.row)
    value = with_choice(question.field, getattr(thing, question.field.name, None), choice)
    await Wizard(ctx, answer, state).keep(question, thing, value)


@router.callback_query(Pressed("form", "clear", "empty", "skip", "omit"))
async def press_empty(
    _: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms
) -> None:
    """Leave an optional field empty. To skip what was answered meanwhile is to go on with that answer."""
    question, _choice = await question_of(ctx, forms, ident, walk=verb in ("clear", "skip"))
    thing, wizard = await question.form.load(ctx, question.row), Wizard(ctx, answer, state)
    if verb not in ("skip", "omit") or is_empty(getattr(thing, question.field.name, None)):
        await question.form.save(ctx, question.row, question.field.name, None)
    alone = len(step_with(question.form.fields, thing, question.field.name)) == 1
    await (wizard.go_on(question, thing) if alone else wizard.ask(question))


@router.callback_query(Pressed("form", "keep", "done"))
async def press_keep(
    _: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms
) -> None:
    """Go on with what the step holds already."""
    question, _choice = await question_of(ctx, forms, ident, walk=verb == "keep")
    thing = await question.form.load(ctx, question.row)
    await Wizard(ctx, answer, state).go_on(question, thing)


@router.callback_query(Pressed("form", "fields"))
async def press_fields(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, forms: Forms) -> None:
    """Offer the fields, to edit one."""
    question, _choice = await question_of(ctx, forms, ident, walk=False)
    thing = await question.form.load(ctx, question.row)
    await answer.show(screens.field_list(question.form.name, question.row, question.form.fields, thing))


@router.callback_query(Pressed("form", "leave"))
async def press_leave(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms) -> None:
    """Close the question."""
    question, _choice = await question_of(ctx, forms, ident, walk=False)
    await Wizard(ctx, answer, state).leave(question)
    await answer.note("form-left")
