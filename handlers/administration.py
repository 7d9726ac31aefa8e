"""The administrator's desk."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.screens import administration as screens
from bot.services import administration as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed

router = Router(name="administration")


@router.message(Command("admin"))
@router.callback_query(Pressed("admin", "show"))
async def desk(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show the desk."""
    await answer.show(screens.desk(await service.overview(ctx)))
