"""How far an announcement is: where it is posted, who has been told, and the stop."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.screens import announcements
from bot.screens import broadcasts as screens
from bot.services import broadcasts as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import PressedOne

router = Router(name="broadcasts")


@router.callback_query(PressedOne("event", "progress"))
async def progress(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Tell how far it is."""
    await answer.show(screens.progress(*await service.progress(ctx, ident)))


@router.callback_query(PressedOne("event", "stop"))
async def stop(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send no more letters."""
    await answer.show(screens.progress(*await service.stop_broadcast(ctx, ident)))
    await answer.note("broadcast-stopped")


@router.callback_query(PressedOne("event", "copies"))
async def copies(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show where it is posted."""
    await answer.show(announcements.copies(*await service.copies(ctx, ident)))
