"""What polling and the webhook share: one update handled once, in its chat's order, until it may be confirmed."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

import structlog
from aiogram import Bot, Dispatcher
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramNotFound
from aiogram.methods import TelegramMethod
from aiogram.types import Update

from bot.domain.errors import UnavailableError

log = structlog.get_logger(__name__)

PAUSES = (0.5, 2.0, 5.0)
"""Seconds between the tries of one update."""
PATIENCE = 300.0
"""Seconds after which a handler counts as stuck: every wait inside it (database, Telegram) ends long before."""
ALWAYS = frozenset({"message", "callback_query", "my_chat_member", "chat_member", "channel_post"})
REFUSED = (TelegramBadRequest, TelegramForbiddenError, TelegramNotFound)


class InOrder:
    """Gives turns: one at a time for the same chat, in the order they were asked for; chats run side by side."""

    def __init__(self) -> None:
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, chat: int) -> AsyncIterator[None]:
        """Wait for this chat's turn, and hold it."""
        lock = self._turns.get(chat)
        if lock is None:
            lock = self._turns[chat] = asyncio.Lock()
        async with lock:  # asyncio's lock is first come, first served
            yield


class Updates:
    """Feeds the dispatcher. `handled` is called after each update: what it put into the outbox can leave at once."""

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        handled: Callable[[], None] = lambda: None,
        *,
        pauses: Sequence[float] = PAUSES,
        patience: float = PATIENCE,
    ) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._handled = handled
        self._pauses = pauses
        self._patience = patience
        self._order = InOrder()
        self._recent: deque[int] = deque(maxlen=1000)

    @property
    def allowed(self) -> list[str]:
        """List the kinds of updates to ask Telegram for: those with a handler, and those never to be missed."""
        return sorted(ALWAYS.union(self._dispatcher.resolve_used_update_types()))

    async def handle(self, update: Update) -> bool:
        """Handle one update when its chat's turn comes, and tell whether it may be confirmed.

        A redelivery of one that was handled is confirmed at once. What a handler raises and the dispatcher's error
        handler answers is handled. What escapes it is tried again before others of the same chat, and then given up
        and logged: after `pauses`, or after `patience` where the database did not answer (UnavailableError).
        """
        async with self._order.turn(_chat(update)):
            if update.update_id in self._recent:
                return True
            try:
                async with asyncio.timeout(self._patience):
                    done = await self._try(update)
            except TimeoutError:
                log.error("update_stuck", update_id=update.update_id, seconds=self._patience)
                done = False
            if done:
                self._recent.append(update.update_id)
        self._handled()
        return done

    async def _try(self, update: Update) -> bool:
        tries = 0
        while True:
            try:
                return await self._feed(update)
            except Exception as error:
                if tries >= len(self._pauses) and not isinstance(error, UnavailableError):
                    log.exception("update_given_up", update_id=update.update_id)
                    return False
                pause = self._pauses[min(tries, len(self._pauses) - 1)]
                log.warning("update_retried", update_id=update.update_id, error=repr(error), seconds=pause)
            tries += 1
            await asyncio.sleep(pause)

    async def _feed(self, update: Update) -> bool:
        try:
            answer = await self._dispatcher.feed_update(self._bot, update)
            if isinstance(answer, TelegramMethod):
                await self._dispatcher.silent_call_request(self._bot, answer)
        except REFUSED as error:  # said once more, it would be refused once more
            log.error("answer_refused", update_id=update.update_id, error=str(error))
        return True


def _chat(update: Update) -> int:
    context = UserContextMiddleware.resolve_event_context(update)
    return context.chat_id or context.user_id or 0
