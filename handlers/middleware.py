"""Before every handler: who acts, with which roles, at which moment; after it: the callback is answered."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.types import TelegramObject, Update, User

from bot.domain.people import Actor
from bot.services.context import Ctx
from bot.services.people import meet
from bot.texts import Reader, Texts
from handlers.answer import Answer
from storage.uow import Database

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class ActorMiddleware(BaseMiddleware):
    """Puts `ctx` and `answer` beside every update that comes from a person; others pass as they are."""

    def __init__(
        self, database: Database, texts: Texts, now: Callable[[], datetime], administrators: frozenset[int]
    ) -> None:
        self.database = database
        self.texts = texts
        self.now = now
        self.administrators = administrators

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Load the actor; answer the callback at the end."""
        user: User | None = data.get("event_from_user")
        if user is None or user.is_bot or not isinstance(event, Update):
            return await handler(event, data)
        now = self.now()
        actor = await self._meet(user, now)
        data["ctx"] = Ctx(self.database, actor, now, event.update_id, self.administrators)
        data["answer"] = answer = self._answer(data["bot"], actor, event)
        result = await handler(event, data)
        await answer.close()
        return result

    async def _meet(self, user: User, now: datetime) -> Actor:
        return await meet(
            self.database,
            now,
            self.administrators,
            telegram_id=user.id,
            name=user.full_name,
            username=user.username,
            language=self.texts.nearest(user.language_code),
        )

    def _answer(self, bot: Bot, actor: Actor, update: Update) -> Answer:
        person = actor.person
        chat = update.message.chat.id if update.message is not None else person.telegram_id
        return Answer(bot, self.texts, Reader(person.language, person.zone), chat, update.callback_query)
