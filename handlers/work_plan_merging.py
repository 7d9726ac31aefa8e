"""Merging items with the authors' consent, and taking them apart."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.notices import Screen
from bot.screens import work_plan_merging as screens
from bot.services import work_plan_merging as service
from bot.services.context import Ctx
from handlers import work_plan_items
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="work_plan_merging")


async def card(ctx: Ctx, merge_id: int) -> Screen:
    """Show a wish to merge to whoever acts."""
    return screens.card(*await service.merge(ctx, merge_id), ctx.actor)


@router.callback_query(Pressed("merge", "choose"))
async def choose(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Offer what an item may be merged with."""
    item, _dot, page = ident.partition(".")
    await answer.show(screens.candidates(*await service.candidates(ctx, row_number(item)), page_number(page)))


@router.callback_query(Pressed("merge", "ask"))
async def ask(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Ask the authors."""
    into, _dot, part = ident.partition(".")
    merge = await service.ask_to_merge(ctx, row_number(into), row_number(part))
    await answer.show(await card(ctx, merge.id))
    await answer.note("merge-sent")


@router.callback_query(PressedOne("merge", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("merge", "agree", "decline"))
async def decide(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Agree or refuse."""
    await service.answer_merge(ctx, ident, agreed=verb == "agree")
    await answer.show(await card(ctx, ident))
    await answer.note("merge-answer-kept")


@router.callback_query(PressedOne("merge", "split"))
async def split(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Take a merged item apart."""
    await service.split(ctx, ident)
    await answer.show(await work_plan_items.card(ctx, ident))
    await answer.note("item-split-done")
