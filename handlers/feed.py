"""The address of one's own calendar."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.screens import feed as screens
from bot.services import feed as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed

router = Router(name="feed")


@router.callback_query(Pressed("feed", "show"))
async def show(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show where it is."""
    await answer.show(screens.card(await service.address(ctx), ctx.office.public_url or ""))


@router.callback_query(Pressed("feed", "renew"))
async def renew(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Have another address."""
    await answer.show(screens.card(await service.renew(ctx), ctx.office.public_url or ""))
    await answer.note("feed-renewed")
