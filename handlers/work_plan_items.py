"""The chair's desk: the items, their wording and order, what is taken in, left out, carried over."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import Field, FieldValue
from bot.domain.notices import Screen
from bot.domain.registry import REASON_LIMIT
from bot.domain.work_plan_items import ITEM_FIELDS
from bot.screens import work_plan_items as screens
from bot.services import work_plan_items as service
from bot.services.context import Ctx
from handlers import forms, work_plan
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="work_plan_items")


async def card(ctx: Ctx, item_id: int) -> Screen:
    """Show an item to whoever acts."""
    return screens.card(*await service.item(ctx, item_id), ctx.actor)


async def _to_leave_out(ctx: Ctx, item_id: int) -> SimpleNamespace:
    await service.item_to_change(ctx, item_id)
    return SimpleNamespace(reason=None)


async def _leave_out(ctx: Ctx, item_id: int, _name: str, reason: FieldValue) -> None:
    await service.leave_out(ctx, item_id, str(reason or ""))


ITEM = forms.Form("item", ITEM_FIELDS, service.item_to_change, service.set_item_field, card)
LEAVE_OUT = forms.Form("item-leave-out", (Field("reason", limit=REASON_LIMIT),), _to_leave_out, _leave_out, card)


@router.callback_query(Pressed("plan", "items"))
async def items(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the items."""
    plan, _dot, page = ident.partition(".")
    await answer.show(screens.listing(*await service.items(ctx, row_number(plan), page_number(page)), ctx.actor))


@router.callback_query(PressedOne("item", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("item", "up", "down"))
async def move(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Move it up or down within its direction."""
    await service.move_item(ctx, ident, up=verb == "up")
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("item", "leave-out"))
async def leave_out(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Leave it out: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(LEAVE_OUT, ident, walk=False)


@router.callback_query(Pressed("plan", "outside"))
async def outside(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List what is in no item."""
    plan, _dot, page = ident.partition(".")
    found = await service.outside(ctx, row_number(plan), page_number(page))
    await answer.show(screens.outside(*found, ctx.actor))


@router.callback_query(Pressed("item", "take-in"))
async def take_in(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Make an item of one proposal."""
    plan, _dot, proposal = ident.partition(".")
    item = await service.take_in(ctx, row_number(plan), row_number(proposal))
    await answer.show(await card(ctx, item.id))
    await answer.note("item-taken-in")


@router.callback_query(PressedOne("plan", "carry"))
async def carry(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Go on with last year's unfinished items."""
    await service.carry_over(ctx, ident)
    await answer.show(await work_plan.card(ctx, ident))
    await answer.note("plan-carried")
