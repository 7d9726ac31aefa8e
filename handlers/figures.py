"""Figures, as pictures and as tables."""

import asyncio

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.documents.charts import Bar, draw
from bot.domain.errors import DomainError
from bot.domain.notices import Term
from bot.screens import figures as screens
from bot.services import figures as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed
from handlers.tables import table as make_table
from handlers.tables import written

router = Router(name="figures")


@router.message(Command("stats"))
@router.callback_query(Pressed("figure", "list"))
async def show_all(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Offer what the person sees."""
    await answer.show(screens.card(service.lists(ctx), ctx.actor))


@router.callback_query(Pressed("figure", "show"))
async def show(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send the picture of a figure.

    Raises:
        DomainError: `figure-empty`.
    """
    counted = await service.count(ctx, ident)
    if not counted.counts:
        raise DomainError("figure-empty")
    bars = [
        Bar(
            str(written(answer, screens.category(counted, one))),
            str(written(answer, screens.series(counted, one))),
            one.number,
            screens.colour(one),
        )
        for one in screens.ordered(counted, ctx.now)
    ]
    title = answer.texts.label(f"figure-{counted.figure}", {}, answer.reader)
    upright, head = counted.figure in screens.UPRIGHT, answer.texts.label("figure-number", {}, answer.reader)
    picture = await asyncio.to_thread(draw, title, bars, upright=upright, number_head=head)
    await answer.send_picture(f"{ident}.png", picture, "figure-caption", title=screens.title(counted.figure))


@router.callback_query(Pressed("figure", "xlsx"))
async def table(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send a figure as a table."""
    counted = await service.count(ctx, ident)
    counts = screens.ordered(counted, ctx.now)
    rows = [[screens.category(counted, one), screens.series(counted, one), one.number] for one in counts]
    heads = [screens.category_head(counted.figure), Term(key="figure-series"), Term(key="figure-number")]
    content = await make_table(answer, "xlsx", heads, rows)
    await answer.send_file(f"{ident}.xlsx", content, "figure-caption", title=screens.title(counted.figure))
