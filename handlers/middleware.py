"""Before every handler: who acts, with which roles, at which moment; after it: the callback is answered."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.types import TelegramObject, Update, User

from bot.domain.people import Person
from bot.services.context import Office
from bot.services.people import Visitor, enter
from bot.texts import Reader, Texts
from handlers.answer import Answer

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class ActorMiddleware(BaseMiddleware):
    """Puts `ctx` and `answer` beside every update that comes from a person; others pass as they are."""

    def __init__(self, office: Office, texts: Texts, now: Callable[[], datetime]) -> None:
        self.office = office
        self.texts = texts
        self.now = now

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Load the actor; answer the callback at the end."""
        user: User | None = data.get("event_from_user")
        if user is None or user.is_bot or not isinstance(event, Update):
            return await handler(event, data)
        visitor = Visitor(user.id, user.full_name, user.username, self.texts.nearest(user.language_code))
        ctx = data["ctx"] = await enter(self.office, visitor, self.now(), event.update_id)
        answer = data["answer"] = self._answer(data["bot"], ctx.actor.person, event)
        result = await handler(event, data)
        await answer.close()
        return result

    def _answer(self, bot: Bot, person: Person, update: Update) -> Answer:
        chat = update.message.chat.id if update.message is not None else person.telegram_id
        return Answer(bot, self.texts, Reader(person.language, person.zone), chat, update.callback_query)
