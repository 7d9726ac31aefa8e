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
from bot.domain.faults import trace_of
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
TELLING = 15.0
"""Seconds for which somebody's chat waits at most until they are told that their update was given up."""
ALWAYS = frozenset({"message", "callback_query", "my_chat_member", "chat_member", "channel_post"})
LEFT = "left"
"""What is said of an update that is not confirmed: the database did not answer for as long as there was."""
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


async def _say_nothing(*_: object) -> None:
    pass


class Updates:
    """Feeds the dispatcher. `handled` is called after each update: what it put into the outbox can leave at once.

    `away` is awaited once for each chat that waits because the database does not answer, `given_up` with an update that
    is confirmed unhandled and with the error.
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
        given_up: Callable[[Update, BaseException], Awaitable[object]] = _say_nothing,
        told_after: float = TOLD_AFTER,
        outcome: Callable[[Update, str, float], None] = lambda *_: None,
    ) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._handled = handled
        self._pauses = pauses
        self._patience = patience
        self._away = away
        self._given_up = given_up
        self._told_after = told_after
        self._told: set[int] = set()
        self._outcome = outcome
        self._order = InOrder()
        self._recent: deque[int] = deque(maxlen=1000)

    @property
    def allowed(self) -> list[str]:
        """List the kinds of updates to ask Telegram for: those with a handler, and those never to be missed."""
        return sorted(ALWAYS.union(self._dispatcher.resolve_used_update_types()))

    async def take(self, came: bytes | dict[str, Any], waits: float = inf) -> bool:
        """Read an update as it came and handle it; tell whether it may be confirmed.

        What is raised beside its handling is a fault of ours that others must not suffer, nor would it be better when
        the update came again: it is logged, and the update confirmed.
        """
        update = None
        try:
            update = read_update(came, self._bot)
            return update is None or await self.handle(update, waits)
        except Exception as error:
            which = None if update is None else update.update_id
            log.error("update_broke", update_id=which, fault=trace_of(error).code, exc_info=error)
            return True

    async def handle(self, update: Update, waits: float = inf) -> bool:
        """Handle one update when its chat's turn comes, and tell whether it may be confirmed.

        A redelivery of one that was handled is confirmed at once. What a handler raises and the dispatcher's error
        handler answers is handled. What escapes it is tried again before others of the same chat, and after `pauses`
        given up, logged and confirmed, and whoever sent it is told; so is a handler that is stuck. Where the database
        does not answer (UnavailableError) it is tried again for `waits` seconds: with polling for ever, since nothing
        else would bring the update again.
        """
        began = time.monotonic()
        async with self._order.turn(_chat(update)):
            if update.update_id in self._recent:
                self._outcome(update, "again", time.monotonic() - began)
                return True
            outcome = await self._try(update, began, waits)
            if outcome != LEFT:
                self._recent.append(update.update_id)
        self._outcome(update, outcome, time.monotonic() - began)
        self._handled()
        return outcome != LEFT

    async def _try(self, update: Update, began: float, waits: float) -> str:
        tries = 0
        while True:
            pause = self._pauses[min(tries, len(self._pauses) - 1)]
            try:
                async with asyncio.timeout(self._patience):
                    await self._feed(update)
                self._told.discard(_chat(update))
                return "handled"
            except UnavailableError:
                seconds = time.monotonic() - began
                if seconds + pause > waits:
                    log.error("update_left", update_id=update.update_id, seconds=round(seconds))
                    return LEFT
                await self._say_away(update, seconds)
            except TimeoutError as error:
                return await self._give_up(update, error.__cause__ or error, "update_stuck")
            except Exception as error:
                if tries >= len(self._pauses):
                    return await self._give_up(update, error, "update_given_up")
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

    async def _give_up(self, update: Update, error: BaseException, event: str) -> str:
        """Log it under the id that whoever sent it is shown; of a handler that is stuck, the place tells where."""
        log.error(event, update_id=update.update_id, fault=trace_of(error).code, exc_info=error)
        try:
            async with asyncio.timeout(TELLING):
                await self._given_up(update, error)
        except (AiogramError, OSError) as second:  # TimeoutError is one
            log.warning("given_up_not_said", update_id=update.update_id, error=in_words(second))
        return "given-up"

    async def _feed(self, update: Update) -> None:
        try:
            answer = await self._dispatcher.feed_update(self._bot, update)
            if isinstance(answer, TelegramMethod):
                await self._dispatcher.silent_call_request(self._bot, answer)
        except REFUSED as error:  # said once more, it would be refused once more
            log.error("answer_refused", update_id=update.update_id, error=in_words(error))


def _chat(update: Update) -> int:
    context = UserContextMiddleware.resolve_event_context(update)
    return context.chat_id or context.user_id or 0
