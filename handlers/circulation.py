"""Papers are circulated, acknowledged, passed on; the table of who has done what."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.screens import circulation as screens
from bot.services import circulation as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.papers import card
from handlers.pressed import PressedOne

router = Router(name="circulation")


@router.callback_query(PressedOne("paper", "circulate"))
async def circulate(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send it to those whom it goes to."""
    await service.circulate(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("paper-sent")


@router.callback_query(PressedOne("paper", "acknowledge"))
async def acknowledge(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Acknowledge it for the person's side, or for the Secretariat."""
    await service.acknowledge(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("paper-acknowledged")


@router.callback_query(PressedOne("paper", "forward"))
async def forward(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Pass the report on to the seats."""
    await service.forward(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("paper-sent")


@router.callback_query(PressedOne("paper", "receipts"))
async def receipts(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show where it stands with each recipient."""
    await answer.show(screens.receipts(*await service.receipts(ctx, ident)))
