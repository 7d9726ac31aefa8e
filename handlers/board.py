"""The board of the sides as a card, and which group is the Commission's."""

from aiogram import F, Router
from aiogram.filters import Command, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.screens import board as screens
from bot.screens import channels as channel_screens
from bot.services import board as service
from bot.services.channels import channel
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="board")


@router.message(CommandStart(deep_link=True, magic=F.args == screens.START))
async def follow_link(_: Message, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Open it by the link under the pinned message."""
    await state.clear()
    await _show(ctx, answer)


@router.message(Command("board"))
@router.callback_query(Pressed("board", "show"))
async def show(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show who has filed."""
    await _show(ctx, answer)


async def _show(ctx: Ctx, answer: Answer) -> None:
    board = await service.see_board(ctx)
    await answer.show(screens.card(board, ctx.actor) if board is not None else screens.none_yet())


@router.callback_query(PressedOne("board", "choose", "release"))
async def choose_group(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Let the board stand in a group, or no more."""
    await service.choose_group(ctx, ident, verb == "choose")
    await answer.show(channel_screens.card(await channel(ctx, ident)))
