"""One budget for everything the bot sends, under aiogram's session: answers go first, notices in what is left."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from math import inf
from typing import cast

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

from bot.delivery.budget import Budget, Chat, Unlimited

log = structlog.get_logger(__name__)

COUNTED = re.compile("send(?!ChatAction)|edit|copy|forward")
"""The methods that Telegram's limits are about: those that say something in a chat."""
TRIES = 3
LONG = 60.0
"""Seconds that an answer waits for Telegram at most; its person has gone by then."""
NOTICE_WAITS = 5.0
"""Seconds that a notice waits here for its own chat: longer, and it goes back to the outbox and frees its place."""


async def _nothing() -> None:
    pass


@dataclass(frozen=True)
class Lane:
    """Answers or notices; `on_turn` is awaited when a notice's turn has come, right before it goes out."""

    notices: bool = False
    on_turn: Callable[[], Awaitable[object]] = _nothing


ANSWERS = Lane()
_lane: ContextVar[Lane] = ContextVar("lane", default=ANSWERS)


@contextmanager
def notices(on_turn: Callable[[], Awaitable[object]] = _nothing) -> Iterator[None]:
    """Send what is sent inside as notices: behind every answer that waits."""
    token = _lane.set(Lane(notices=True, on_turn=on_turn))
    try:
        yield
    finally:
        _lane.reset(token)


def sending_notices() -> bool:
    """Tell whether what is being sent is a notice."""
    return _lane.get().notices


class LaterError(Exception):
    """This chat's turn is far off: try again after so many seconds."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the chat's turn is in {seconds:.0f} s")
        self.seconds = seconds


@dataclass(eq=False)
class _Waiting:
    chat: Chat
    edit: bool
    turn: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Pacing(BaseRequestMiddleware):
    """The middleware: `bot.session.middleware(Pacing())`. Other methods pass through as they come.

    `at_once` gives every turn at once, for a stand-in of Telegram that has no limits.
    """

    def __init__(self, *, at_once: bool = False) -> None:
        self._budget = (Unlimited if at_once else Budget)(time.monotonic())
        self._answers: list[_Waiting] = []
        self._notices: list[_Waiting] = []
        self._timer: asyncio.TimerHandle | None = None

    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        """Send when it is this message's turn; an answer that meets a 429 waits and is sent again.

        Raises:
            LaterError: a notice whose chat is far from its turn.
            TelegramRetryAfter: a notice that met a 429, or an answer that met several.
        """
        if not COUNTED.match(method.__api_method__):
            return await make_request(bot, method)
        lane, chat = _lane.get(), cast(Chat, getattr(method, "chat_id", None))
        tries = 1 if lane.notices else TRIES
        while True:
            await self._turn(chat, lane, edit=method.__api_method__.startswith("edit"))
            tries -= 1
            try:
                return await self._request(partial(make_request, bot, method), lane)
            except TelegramRetryAfter as error:
                self._heed(chat, error)
                if not tries or error.retry_after > LONG:
                    raise

    async def _request(
        self, request: Callable[[], Awaitable[Response[TelegramType]]], lane: Lane
    ) -> Response[TelegramType]:
        begun, answered = time.monotonic(), False
        try:
            await lane.on_turn()
            begun = time.monotonic()
            response = await request()
            answered = True
            return response
        finally:
            self._end(begun, answered=answered)

    def _end(self, begun: float, *, answered: bool) -> None:
        self._budget.ended(begun, time.monotonic(), answered=answered)
        self._grant()

    def _heed(self, chat: Chat, error: TelegramRetryAfter) -> None:
        now = time.monotonic()
        log.warning("too_many_requests", chat=chat, seconds=error.retry_after)
        self._budget.pause(chat, now + error.retry_after, now)

    async def _turn(self, chat: Chat, lane: Lane, *, edit: bool) -> None:
        queue = self._notices if lane.notices else self._answers
        far = self._budget.opens_for(chat, edit=edit) - time.monotonic()
        if lane.notices and far > NOTICE_WAITS:
            raise LaterError(far)
        waiting = _Waiting(chat, edit)
        queue.append(waiting)
        self._grant()
        try:
            await waiting.turn
        except asyncio.CancelledError:
            if waiting in queue:
                queue.remove(waiting)
            else:  # its turn had come already
                self._end(time.monotonic(), answered=False)
            raise

    def _grant(self) -> None:
        """Give turns to all who may go now, answers first, and come back when the next one may."""
        now = time.monotonic()
        for queue in (self._answers, self._notices):
            for waiting in list(queue):
                if self._budget.opens() > now:
                    break
                if self._budget.opens_for(waiting.chat, edit=waiting.edit) <= now and not waiting.turn.done():
                    self._budget.take(waiting.chat, now, edit=waiting.edit)
                    queue.remove(waiting)
                    waiting.turn.set_result(None)
        self._come_back()

    def _come_back(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        chats = [self._budget.opens_for(w.chat, edit=w.edit) for w in (*self._answers, *self._notices)]
        moment = max(self._budget.opens(), min(chats, default=inf))
        if moment < inf:  # else there is nobody, or the end of a request will bring us back
            delay = max(moment - time.monotonic(), 0.0)
            self._timer = asyncio.get_running_loop().call_later(delay, self._grant)
