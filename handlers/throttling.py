"""Nobody can ask for more than the bot can give: who does too much is told once for how long to wait."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware
from aiogram.enums import ChatType
from aiogram.types import TelegramObject, Update
from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage, RedisStorage, Storage
from limits.aio.strategies import MovingWindowRateLimiter

from bot.domain.errors import DomainError
from bot.domain.notices import Span
from bot.domain.throttling import is_heavy
from handlers.answer import Answer

log = structlog.get_logger(__name__)
Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
REMEMBERED = 10_000
"""People of whom it is remembered that they were told."""


def storage_at(redis_url: str | None) -> Storage:
    """Count in this process, or in Redis for all replicas together."""
    if redis_url is None:
        return MemoryStorage()
    address = redis_url.replace("unix://", "redis+unix://", 1) if redis_url.startswith("unix") else redis_url
    return RedisStorage(f"async+{address}", implementation="redispy", wrap_exceptions=False)


class Throttle(BaseMiddleware):
    """Counts the presses, messages and inline queries of each person, what is heavy apart. Rates: `90/minute`."""

    def __init__(self, usual: str, heavy: str, storage: Storage) -> None:
        self._usual, self._heavy = parse(usual), parse(heavy)
        self._storage = storage
        self._limiter: MovingWindowRateLimiter | None = None
        self._told: dict[int, float] = {}
        self._blind = False

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Let an update through, or say for how long to wait; what was typed stays in the chat to be sent again."""
        answer: Answer | None = data.get("answer")
        if not isinstance(event, Update) or answer is None or not _counts(event):
            return await handler(event, data)
        who = answer.chat_id
        seconds = await self._wait(self._heavy, "heavy", who) if _heavy(event) else 0
        seconds = seconds or await self._wait(self._usual, "usual", who)
        if not seconds:
            return await handler(event, data)
        if event.callback_query is not None or self._first_time(who, seconds):
            raise DomainError("slow-down", left=Span(seconds=seconds))
        return None

    async def _wait(self, rate: RateLimitItem, kind: str, who: int) -> int:
        """Count one, and give the seconds to wait: none where there is room, and none where nobody can count."""
        try:
            if self._limiter is None:
                self._limiter = MovingWindowRateLimiter(self._storage)
            if await self._limiter.hit(rate, kind, str(who)):
                self._blind = False
                return 0
            reset = (await self._limiter.get_window_stats(rate, kind, str(who))).reset_time
            return max(1, round(reset - time.time()))
        except self._storage.base_exceptions as error:
            if not self._blind:
                log.warning("throttle_blind", error=type(error).__name__)
            self._blind = True
            return 0

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
    return update.callback_query is not None


def _heavy(update: Update) -> bool:
    if update.callback_query is not None:
        thing, _, rest = (update.callback_query.data or "").partition(":")
        return is_heavy("", thing, rest.partition(":")[0])
    text = (update.message.text or "") if update.message is not None else ""
    command = text.split(maxsplit=1)[0][1:].partition("@")[0] if text.startswith("/") and len(text) > 1 else ""
    return is_heavy(command, "", "")
