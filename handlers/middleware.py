"""Before every handler: who acts, with which roles, at which moment; after it: the callback is answered."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.enums import ChatType
from aiogram.types import TelegramObject, Update, User

from bot.domain.maintenance import refusal
from bot.domain.people import Action, Person, may
from bot.domain.sides import FOUNDING_SIDES, Side
from bot.services.context import Office
from bot.services.people import Visitor, enter, overhear
from bot.texts import Reader, Texts
from handlers.answer import Answer
from handlers.groups import is_addressed

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


def _asks(update: Update) -> bool:
    """Tell whether somebody waits for an answer: in a group nobody does, nor when the bot is blocked."""
    if update.message is not None:
        return update.message.chat.type == ChatType.PRIVATE
    return update.callback_query is not None


async def _means_the_bot(update: Update, user: User, bot: Bot) -> bool:
    """Tell whether a person turns to the bot. For an anonymous administrator Telegram names a bot of its own."""
    if user.is_bot or update.chat_member is not None:
        return False
    message = update.message
    if message is None or message.chat.type == ChatType.PRIVATE:
        return True
    return message.sender_chat is None and is_addressed(message, await bot.me())


class ActorMiddleware(BaseMiddleware):
    """Puts `ctx` and `answer` beside every update that somebody caused; a channel's posts pass as they are."""

    def __init__(self, office: Office, texts: Texts, now: Callable[[], datetime]) -> None:
        self.office = office
        self.texts = texts
        self.now = now
        self.sides: tuple[Side, ...] = FOUNDING_SIDES

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Load the actor; answer the callback at the end."""
        user: User | None = data.get("event_from_user")
        if user is None or not isinstance(event, Update):
            return await handler(event, data)
        visitor = Visitor(user.id, user.full_name, user.username, self.texts.nearest(user.language_code))
        come = enter if await _means_the_bot(event, user, data["bot"]) else overhear
        ctx = data["ctx"] = await come(self.office, visitor, self.now(), event.update_id)
        answer = data["answer"] = self._answer(data["bot"], ctx.actor.person, event)
        if ctx.office.sides != self.sides:
            self.sides = ctx.office.sides
            answer.learn(self.sides)
        if ctx.office.maintenance is not None and not may(ctx.actor, Action.OPERATE):
            if not _asks(event):
                data["ctx"] = replace(ctx, office=replace(ctx.office, maintenance=None))
            elif not ctx.office.maintenance.reading:
                raise refusal(ctx.office.maintenance)
        result = await handler(event, data)
        await answer.close()
        return result

    def _answer(self, bot: Bot, person: Person, update: Update) -> Answer:
        chat = update.message.chat.id if update.message is not None else person.telegram_id
        return Answer(bot, self.texts, Reader(person.language, person.zone), chat, update.callback_query)
