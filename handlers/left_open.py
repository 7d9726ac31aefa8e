"""What the Concept leaves open, at the administrator's desk: a choice is made by its reason."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.errors import DomainError
from bot.domain.forms import Field, FieldValue
from bot.domain.left_open import REASON_LIMIT, point
from bot.domain.notices import Screen
from bot.screens import left_open as screens
from bot.services import left_open as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, row_number

router = Router(name="left_open")


async def card(ctx: Ctx, number: int) -> Screen:
    """Show a point."""
    return screens.card(*await service.point(ctx, number), ctx.actor.person.zone)


def _of(row: int) -> tuple[int, str]:
    """Take the number that a form has for a row apart: the point, and which of its choices."""
    number, at = divmod(row, 10)
    choices = point(number).choices
    if at >= len(choices):
        raise DomainError("button-unknown")
    return number, choices[at]


async def _load(ctx: Ctx, row: int) -> SimpleNamespace:
    await service.point_to_choose(ctx, *_of(row))
    return SimpleNamespace(reason=None)


async def _save(ctx: Ctx, row: int, _name: str, reason: FieldValue) -> None:
    await service.choose(ctx, *_of(row), str(reason or ""))


async def _card(ctx: Ctx, row: int) -> Screen:
    return await card(ctx, row // 10)


REASON = forms.Form("left-open", (Field("reason", limit=REASON_LIMIT),), _load, _save, _card)


@router.callback_query(Pressed("left-open", "list"))
async def listing(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """List the points."""
    await answer.show(screens.listing(await service.points(ctx)))


@router.callback_query(PressedOne("left-open", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(Pressed("left-open", "choose"))
async def choose(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask for the reason of a choice."""
    number, _dot, choice = ident.partition(".")
    found = await service.point_to_choose(ctx, row_number(number), choice)
    row = found.number * 10 + list(found.choices).index(choice)
    await forms.Wizard(ctx, answer, state).begin(REASON, row, walk=False)
