"""One's own quiet hours."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.screens import quiet as screens
from bot.services import quiet as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed

router = Router(name="quiet")


@router.callback_query(Pressed("quiet", "show"))
async def show(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show them."""
    await answer.show(screens.card(ctx.actor.person))


@router.callback_query(Pressed("quiet", "set"))
async def choose(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Choose them."""
    await answer.show(screens.card(await service.set_quiet(ctx, ident)))
