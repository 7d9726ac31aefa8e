"""Sides say how far their items are."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.work_plan_progress import PROGRESS_FIELDS
from bot.screens import work_plan_progress as screens
from bot.services import work_plan_progress as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number
from handlers.work_plan_items import card

router = Router(name="work_plan_progress")

PROGRESS = forms.Form("item-progress", PROGRESS_FIELDS, service.progress, service.say, card)


@router.callback_query(Pressed("plan", "own"))
async def own(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the items that the person's side answers for."""
    plan, _dot, page = ident.partition(".")
    await answer.show(screens.own(*await service.own_items(ctx, row_number(plan), page_number(page))))


@router.callback_query(PressedOne("item", "say"))
async def say(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask how far an item is."""
    await forms.Wizard(ctx, answer, state).begin(PROGRESS, ident)
