"""The agenda of the meeting: made from the plan, filled up, put in order."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.agenda import AGENDA_FIELDS
from bot.domain.notices import Screen
from bot.screens import agenda as screens
from bot.services import agenda as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="agenda")


async def card(ctx: Ctx, item_id: int) -> Screen:
    """Show an item to the chair."""
    return screens.item_card(await service.item(ctx, item_id))


AGENDA = forms.Form("agenda", AGENDA_FIELDS, service.item, service.set_item_field, card)


@router.callback_query(Pressed("agenda", "list"))
async def listing(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show the agenda."""
    plan, _dot, page = ident.partition(".")
    await answer.show(screens.card(*await service.agenda(ctx, row_number(plan)), page_number(page)))


@router.callback_query(PressedOne("agenda", "fill"))
async def fill(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Put in what the plan gives."""
    await service.fill_from_plan(ctx, ident)
    await answer.show(screens.card(*await service.agenda(ctx, ident), 0))


@router.callback_query(PressedOne("agenda", "begin"))
async def begin(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin a free item."""
    item = await service.begin_item(ctx, ident)
    await forms.Wizard(ctx, answer, state).begin(AGENDA, item.id)


@router.callback_query(PressedOne("agenda", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one item."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("agenda", "up", "down"))
async def move(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Move an item up or down."""
    item = await service.move_item(ctx, ident, up=verb == "up")
    await answer.show(screens.card(*await service.agenda(ctx, item.plan_id), 0))


@router.callback_query(PressedOne("agenda", "strike-off"))
async def strike_off(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Strike an item off."""
    item = await service.strike_off(ctx, ident)
    await answer.show(screens.card(*await service.agenda(ctx, item.plan_id), 0))
