"""What one wants to know of."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.screens import subscriptions as screens
from bot.services import subscriptions as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="subscriptions")


@router.message(Command("topics"))
@router.callback_query(Pressed("event", "topics"))
async def topics(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """Choose of what one wants to know."""
    chosen = await service.topics(ctx)
    await answer.show(screens.sides(chosen) if ident == screens.SIDES else screens.topics(chosen))


@router.callback_query(Pressed("event", "follow", "unfollow"))
async def follow(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Want to know of a topic, or no more."""
    await answer.show(screens.after(ident, await service.follow(ctx, ident, verb == "follow")))


@router.callback_query(PressedOne("event", "less", "more"))
async def like_this(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Under an announcement, want fewer or more of its like."""
    event, chosen = await service.like_this(ctx, ident, verb == "more")
    await answer.say(screens.like_this(event, verb == "more", chosen))
