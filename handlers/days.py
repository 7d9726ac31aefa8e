"""Dates that are picked rather than typed: a month, a day of it, and where it is asked an hour."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.calendar import local
from bot.domain.errors import DomainError
from bot.domain.forms import Kind
from bot.screens import days as screens
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.forms import Filling, Forms, Question, Wizard, question_of
from handlers.pressed import Pressed

router = Router(name="days")
Read = TypeVar("Read")


async def _asked(ctx: Ctx, forms: Forms, ident: str) -> tuple[Question, str]:
    question, choice = await question_of(ctx, forms, ident, walk=True)
    if question.field.kind not in screens.DATED:
        raise DomainError("button-unknown")
    return replace(question, walk=choice[:1] != "o"), choice[1:]


def _read(read: Callable[[str], Read], text: str) -> Read:
    try:
        return read(text)
    except ValueError as error:
        raise DomainError("button-unknown") from error


@router.callback_query(Pressed("form", "days"))
async def press_month(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms) -> None:
    """Show a month: the one that is asked for, or of the date that is held, or this one. Typing still answers."""
    question, text = await _asked(ctx, forms, ident)
    thing = await question.form.load(ctx, question.row)
    zone = getattr(thing, "zone", None) or ctx.actor.person.zone
    held = getattr(thing, question.field.name, None) or ctx.now
    day = local(held, zone).date() if isinstance(held, datetime) else held
    first = _read(date.fromisoformat, f"{text}-01") if text else day.replace(day=1)
    if first.year not in screens.YEARS:
        raise DomainError("button-unknown")
    name, row, field, walk = question.form.name, question.row, question.field, question.walk
    await state.set_state(Filling.answer)
    await state.set_data({"form": name, "row": row, "field": field.name, "walk": walk})
    await answer.show(screens.month(name, row, field, first, walk=walk))


@router.callback_query(Pressed("form", "day"))
async def press_day(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms) -> None:
    """Take a day, or ask for its hour."""
    question, text = await _asked(ctx, forms, ident)
    day = _read(date.fromisoformat, text)
    if question.field.kind is Kind.MOMENT:
        await answer.show(screens.clock(question.form.name, question.row, question.field, day, walk=question.walk))
        return
    thing = await question.form.load(ctx, question.row)
    await Wizard(ctx, answer, state).keep(question, thing, day)


@router.callback_query(Pressed("form", "at"))
async def press_clock(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext, forms: Forms) -> None:
    """Take a day with its hour."""
    question, text = await _asked(ctx, forms, ident)
    moment = _read(datetime.fromisoformat, text)
    if question.field.kind is not Kind.MOMENT or moment.tzinfo is not None:
        raise DomainError("button-unknown")
    thing = await question.form.load(ctx, question.row)
    await Wizard(ctx, answer, state).keep(question, thing, moment)


@router.callback_query(Pressed("form", "blank"))
async def press_blank(_: CallbackQuery) -> None:
    """Do nothing: it only fills a week."""
