"""Polling that confirms an update only after it was handled, so that a crash loses nothing.

getUpdates confirms everything below its offset, so the offset stands at the first update that is not done yet. While
one handler is slow, the window behind it (`limit` updates) keeps being fetched: what is new is handled, what is
already known is not handled again. Telegram then answers at once instead of waiting, hence the short rest. A handler
can hold the window for bot.updates.PATIENCE at most; while the database is away, nothing is confirmed however long it
takes. After a crash, updates behind an unfinished one come again:
storage.handled_updates makes that harmless.
"""

import asyncio
from typing import Any, cast

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramRetryAfter
from aiogram.methods import GetUpdates
from aiogram.utils.backoff import Backoff, BackoffConfig

from bot.logs import in_words
from bot.updates import Updates

log = structlog.get_logger(__name__)

REST = 0.2
"""Seconds between two requests while handlers are running."""
BACKOFF = BackoffConfig(min_delay=0.5, max_delay=30.0, factor=2.0, jitter=0.1)


class GetAsTheyCome(GetUpdates):
    """Updates are read one by one: one that cannot be read would else hold all that come with it, and come for ever."""

    __returning__ = list[dict[str, Any]]


class Polling:
    """Fetches updates and hands them to `updates`; `timeout` is the seconds of one long poll."""

    def __init__(
        self, bot: Bot, updates: Updates, *, timeout: int = 25, limit: int = 100, backoff: BackoffConfig = BACKOFF
    ) -> None:
        self._bot = bot
        self._updates = updates
        self._timeout = timeout
        self._limit = limit
        self._backoff = Backoff(backoff)
        self._offset: int | None = None
        self._known: dict[int, asyncio.Task[bool]] = {}
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Fetch no more; `run` returns when what is running is finished and confirmed."""
        self._stopping.set()

    async def run(self, grace: float = 20.0) -> None:
        """Go on until `stop`; handlers that run then have `grace` seconds to finish before they are cancelled."""
        async with asyncio.TaskGroup() as group:
            fetching = group.create_task(self._fetch_for_ever(group))
            await self._stopping.wait()
            fetching.cancel()  # what a long poll was about to bring is not confirmed, so it comes again
            await self._finish(grace)
        await self._confirm()

    async def _fetch_for_ever(self, group: asyncio.TaskGroup) -> None:
        while True:
            try:
                updates = await self._fetch(self._limit, 0 if self._known else self._timeout)
                self._backoff.reset()
            except (AiogramError, OSError) as error:
                updates = []
                await self._sit_out(error)
            for came in updates:
                if came["update_id"] not in self._known:
                    self._known[came["update_id"]] = group.create_task(self._handle(came))
            if self._known:
                await asyncio.wait(self._known.values(), timeout=REST)
            self._advance()

    async def _fetch(self, limit: int, timeout: int) -> list[dict[str, Any]]:
        method = GetAsTheyCome(offset=self._offset, limit=limit, timeout=timeout, allowed_updates=self._updates.allowed)
        return cast(
            list[dict[str, Any]], await self._bot(method, request_timeout=int(self._bot.session.timeout + timeout))
        )

    async def _handle(self, came: dict[str, Any]) -> bool:
        return await self._updates.take(came)

    async def _sit_out(self, error: Exception) -> None:
        seconds = float(error.retry_after) if isinstance(error, TelegramRetryAfter) else next(self._backoff)
        log.warning("updates_not_fetched", error=in_words(error), seconds=round(seconds, 1))
        await asyncio.sleep(seconds)

    def _advance(self) -> None:
        """Move the offset over everything that is done, up to the first update that is not."""
        for update_id in sorted(self._known):
            if not self._known[update_id].done():
                break
            del self._known[update_id]
            self._offset = update_id + 1

    async def _finish(self, grace: float) -> None:
        running = [task for task in self._known.values() if not task.done()]
        if running:
            _done, late = await asyncio.wait(running, timeout=grace)
            for task in late:
                task.cancel()
        self._advance()

    async def _confirm(self) -> None:
        if self._offset is None:
            return
        try:
            await self._fetch(limit=1, timeout=0)
        except (AiogramError, OSError) as error:
            log.warning("updates_not_confirmed", error=in_words(error))
