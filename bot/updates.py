"""What polling and the webhook share: one update handled once, in its chat's order, until it may be confirmed."""

import asyncio
import json
import re
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from math import inf
from typing import Any
from weakref import WeakValueDictionary

import structlog
from aiogram import Bot, Dispatcher
from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.exceptions import AiogramError, TelegramBadRequest, TelegramForbiddenError, TelegramNotFound
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from pydantic import ValidationError

from bot.domain.errors import UnavailableError
from bot.logs import in_words

log = structlog.get_logger(__name__)

PAUSES = (0.5, 2.0, 5.0)
"""Seconds between the tries of one update."""
PATIENCE = 300.0
"""Seconds after which a handler counts as stuck: every wait inside it (database, Telegram) ends long before."""
WEBHOOK_WAITS = 45.0
"""Seconds that a webhook's request waits for the database: longer, and it answers 500 and gets the update again."""
TOLD_AFTER = 5.0
"""Seconds without the database after which a person is told that it is away, once while it is."""
ALWAYS = frozenset({"message", "callback_query", "my_chat_member", "chat_member", "channel_post"})
REFUSED = (TelegramBadRequest, TelegramForbiddenError, TelegramNotFound)

UNKEPT = re.compile("[\0\ud800-\udfff]")
"""What no database keeps as text: NUL, and halves of a pair of UTF-16."""


def read_update(came: bytes | dict[str, Any], bot: Bot) -> Update | None:
    """Read an update as it came, as JSON or as values, without the characters that no database keeps.

    What is no update that this version knows gives None: it would be no better when it came again, so it is confirmed.
    """
    if isinstance(came, bytes) and b"\\u0000" not in came:
        with suppress(ValidationError):  # half of a pair is refused here, and taken out below
            return Update.model_validate_json(came, context={"bot": bot})
    try:
        values = json.loads(came) if isinstance(came, bytes) else came
        return Update.model_validate(_kept(values), context={"bot": bot})
    except ValidationError as error:
        wrong = [f"{'.'.join(map(str, one['loc']))}: {one['type']}" for one in error.errors(include_input=False)]
        log.error("update_unreadable", wrong=wrong[:5])
    except ValueError as error:  # it is no JSON
        log.error("update_unreadable", error=in_words(error))
    return None


def _kept(value: Any) -> Any:
    match value:
        case str():
            return UNKEPT.sub("", value)
        case dict():
            return {name: _kept(one) for name, one in value.items()}
        case list():
            return [_kept(one) for one in value]
    return value


class InOrder:
    """Gives turns: one at a time for the same chat, in the order they were asked for; chats run side by side."""

    def __init__(self) -> None:
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def turn(self, chat: int) -> asyncio.Lock:
        """Give what to wait for, and to hold: asyncio's lock is first come, first served."""
        lock = self._turns.get(chat)
        if lock is None:
            lock = self._turns[chat] = asyncio.Lock()
        return lock


async def _say_nothing(_update: Update) -> None:
    pass


class Updates:
    """Feeds the dispatcher. `handled` is called after each update: what it put into the outbox can leave at once.

    `away` is awaited once for each chat that waits because the database does not answer.
    """

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        handled: Callable[[], None] = lambda: None,
        *,
        pauses: Sequence[float] = PAUSES,
        patience: float = PATIENCE,
        away: Callable[[Update], Awaitable[object]] = _say_nothing,
        told_after: float = TOLD_AFTER,
        outcome: Callable[[Update, str, float], None] = lambda *_: None,
    ) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._handled = handled
        self._pauses = pauses
        self._patience = patience
        self._away = away
        self._told_after = told_after
        self._told: set[int] = set()
        self._outcome = outcome
        self._order = InOrder()
        self._recent: deque[int] = deque(maxlen=1000)

    @property
    def allowed(self) -> list[str]:
        """List the kinds of updates to ask Telegram for: those with a handler, and those never to be missed."""
        return sorted(ALWAYS.union(self._dispatcher.resolve_used_update_types()))

    async def handle(self, update: Update, waits: float = inf) -> bool:
        """Handle one update when its chat's turn comes, and tell whether it may be confirmed.

        A redelivery of one that was handled is confirmed at once. What a handler raises and the dispatcher's error
        handler answers is handled. What escapes it is tried again before others of the same chat, and after `pauses`
        given up and logged; so is a handler that is stuck. Where the database does not answer (UnavailableError) it is
        tried again for `waits` seconds: with polling for ever, since nothing else would bring the update again.
        """
        began = time.monotonic()
        async with self._order.turn(_chat(update)):
            if update.update_id in self._recent:
                self._outcome(update, "again", time.monotonic() - began)
                return True
            done = await self._try(update, began, waits)
            if done:
                self._recent.append(update.update_id)
        self._outcome(update, "handled" if done else "given-up", time.monotonic() - began)
        self._handled()
        return done

    async def _try(self, update: Update, began: float, waits: float) -> bool:
        tries = 0
        while True:
            pause = self._pauses[min(tries, len(self._pauses) - 1)]
            try:
                async with asyncio.timeout(self._patience):
                    done = await self._feed(update)
                self._told.discard(_chat(update))
                return done
            except UnavailableError:
                seconds = time.monotonic() - began
                if seconds + pause > waits:
                    log.error("update_left", update_id=update.update_id, seconds=round(seconds))
                    return False
                await self._say_away(update, seconds)
            except TimeoutError:
                log.error("update_stuck", update_id=update.update_id, seconds=self._patience)
                return False
            except Exception as error:
                if tries >= len(self._pauses):
                    log.exception("update_given_up", update_id=update.update_id)
                    return False
                log.warning("update_retried", update_id=update.update_id, error=in_words(error), seconds=pause)
            tries += 1
            await asyncio.sleep(pause)

    async def _say_away(self, update: Update, seconds: float) -> None:
        """Tell whoever waits, once until something of theirs has been handled."""
        chat = _chat(update)
        log.warning("database_away", update_id=update.update_id, seconds=round(seconds, 1))
        if seconds < self._told_after or chat in self._told:
            return
        self._told.add(chat)
        try:
            await self._away(update)
        except (AiogramError, OSError) as error:
            log.warning("away_not_said", update_id=update.update_id, error=in_words(error))

    async def _feed(self, update: Update) -> bool:
        try:
            answer = await self._dispatcher.feed_update(self._bot, update)
            if isinstance(answer, TelegramMethod):
                await self._dispatcher.silent_call_request(self._bot, answer)
        except REFUSED as error:  # said once more, it would be refused once more
            log.error("answer_refused", update_id=update.update_id, error=in_words(error))
        return True


def _chat(update: Update) -> int:
    context = UserContextMiddleware.resolve_event_context(update)
    return context.chat_id or context.user_id or 0
