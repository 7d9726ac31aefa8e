"""What one wants to know of."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.screens import subscriptions as screens
from bot.services import events
from bot.services import subscriptions as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="subscriptions")


@router.message(Command("topics"))
@router.callback_query(Pressed("event", "topics"))
async def topics(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Choose of what one wants to know."""
    await answer.show(screens.topics(await service.topics(ctx)))


@router.callback_query(Pressed("event", "follow", "unfollow"))
async def follow(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Want to know of a topic, or no more."""
    await answer.show(screens.topics(await service.follow(ctx, ident, verb == "follow")))


@router.callback_query(PressedOne("event", "less"))
async def less(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """From an announcement come to what one is told of, to want less or more."""
    await events.event(ctx, ident)
    await answer.say(screens.topics(await service.topics(ctx)))
