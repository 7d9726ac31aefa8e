"""What the Concept leaves open, at the administrator's desk: a choice or a number, and then its reason."""

from types import SimpleNamespace

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.domain.forms import Field, FieldValue
from bot.domain.left_open import REASON_LIMIT, of_row, row_of
from bot.domain.notices import Screen
from bot.screens import left_open as screens
from bot.services import left_open as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, row_number

router = Router(name="left_open")


class Counting(StatesGroup):
    """A number is awaited."""

    number = State()


async def card(ctx: Ctx, number: int) -> Screen:
    """Show a point."""
    return screens.card(*await service.point(ctx, number), ctx.actor.person.zone)


async def _load(ctx: Ctx, row: int) -> SimpleNamespace:
    point, choice = of_row(row)
    await service.point_to_choose(ctx, point.number, choice)
    return SimpleNamespace(reason=None)


async def _save(ctx: Ctx, row: int, _name: str, reason: FieldValue) -> None:
    point, choice = of_row(row)
    await service.choose(ctx, point.number, choice, str(reason or ""))


async def _card(ctx: Ctx, row: int) -> Screen:
    return await card(ctx, of_row(row)[0].number)


REASON = forms.Form("left-open", (Field("reason", limit=REASON_LIMIT),), _load, _save, _card)


@router.callback_query(Pressed("left-open", "list"))
async def listing(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """List the points."""
    await answer.show(screens.listing(await service.points(ctx)))


@router.callback_query(PressedOne("left-open", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Show one; no number is awaited any more."""
    if await state.get_state() == Counting.number.state:
        await state.clear()
    await answer.show(await card(ctx, ident))


def _divided(ident: str) -> tuple[int, str]:
    number, _dot, choice = ident.partition(".")
    return row_number(number), choice


@router.callback_query(Pressed("left-open", "choose"))
async def choose(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask for the reason of a choice."""
    number, choice = _divided(ident)
    found, kept = await service.point_to_choose(ctx, number, choice)
    await forms.Wizard(ctx, answer, state).begin(REASON, row_of(found, kept), walk=False)


@router.callback_query(Pressed("left-open", "count"))
async def ask_for_number(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask how many."""
    number, way = _divided(ident)
    found = await service.point_to_count(ctx, number, way)
    await state.set_state(Counting.number)
    await state.set_data({"point": number, "way": way})
    await answer.show(screens.numbers(found, way))


@router.message(StateFilter(Counting.number), F.text, ~F.text.startswith("/"))
async def take_number(message: Message, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Take the number that was typed, and ask for the reason."""
    data = await state.get_data()
    found, kept = await service.point_to_choose(
        ctx, int(data["point"]), f"{data['way']}-{(message.text or '').strip()}"
    )
    await forms.Wizard(ctx, answer, state).begin(REASON, row_of(found, kept), walk=False)
