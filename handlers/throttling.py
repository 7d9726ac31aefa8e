"""Nobody can ask for more than the bot can give: who does too much is told once for how long to wait."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import InlineQuery, InlineQueryResultsButton, TelegramObject, Update
from limits import parse

from bot.domain.errors import DomainError
from bot.domain.notices import Span
from bot.domain.throttling import is_heavy
from bot.limiting import Limiter
from bot.screens.directory import SEARCH_LINK
from handlers.answer import Answer

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
REMEMBERED = 10_000
"""People of whom it is remembered that they were told."""


class Throttle(BaseMiddleware):
    """Counts the presses, messages and inline queries of each person, what is heavy apart. Rates: `90/minute`."""

    def __init__(self, usual: str, heavy: str, limiter: Limiter) -> None:
        self._usual, self._heavy = parse(usual), parse(heavy)
        self._limiter = limiter
        self._told: dict[int, float] = {}

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let an update through, or say for how long to wait; what was typed stays in the chat to be sent again."""
        answer: Answer | None = data.get("answer")
        if not isinstance(event, Update) or answer is None or not _counts(event):
            return await handler(event, data)
        who = answer.chat_id
        seconds = await self._limiter.wait(self._heavy, "heavy", str(who)) if _heavy(event) else 0
        seconds = seconds or await self._limiter.wait(self._usual, "usual", str(who))
        if not seconds:
            return await handler(event, data)
        if event.inline_query is not None:
            await _say_inline(event.inline_query, answer, seconds)
        elif event.callback_query is not None or self._first_time(who, seconds):
            raise DomainError("slow-down", left=Span(seconds=seconds))
        return None

    def _first_time(self, who: int, seconds: int) -> bool:
        now = asyncio.get_running_loop().time()
        if now < self._told.get(who, 0.0):
            return False
        if len(self._told) >= REMEMBERED:
            self._told.clear()
        self._told[who] = now + seconds
        return True


def _counts(update: Update) -> bool:
    if update.message is not None:
        return update.message.chat.type == ChatType.PRIVATE
    return update.callback_query is not None or update.inline_query is not None


async def _say_inline(query: InlineQuery, answer: Answer, seconds: int) -> None:
    """Say it where the results would stand: whoever types there may never have opened the bot."""
    words = answer.texts.label("search-inline-slow-down", {"left": Span(seconds=seconds)}, answer.reader)
    button = InlineQueryResultsButton(text=words, start_parameter=SEARCH_LINK)
    await query.answer([], cache_time=1, is_personal=True, button=button)


def _heavy(update: Update) -> bool:
    if update.callback_query is not None:
        thing, _, rest = (update.callback_query.data or "").partition(":")
        return is_heavy("", thing, rest.partition(":")[0])
    if update.message is not None and update.message.document is not None:
        return True  # its first bytes are fetched
    text = (update.message.text or "") if update.message is not None else ""
    command = text.split(maxsplit=1)[0][1:].partition("@")[0] if text.startswith("/") and len(text) > 1 else ""
    return is_heavy(command, "", "")
