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
from typing import Any, Protocol, cast

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

from bot.delivery.budget import OVERALL, Budget, Chat, Kind, Unlimited

log = structlog.get_logger(__name__)

COUNTED = re.compile("send(?!ChatAction)|edit|copy|forward")
"""The methods that Telegram's limits are about: those that say something in a chat."""
TRIES = 3
LONG = 60.0
"""Seconds that an answer waits for Telegram at most; its person has gone by then."""
NOTICE_WAITS = 5.0
"""Seconds that a notice waits here for its own chat: longer, and it goes back to the outbox and frees its place."""

ASKING = 2
"""Notices at most that have their turn here and wait for it among all replicas."""
SHORTEST = 0.001
"""Seconds after which turns are looked at again at the earliest."""


async def _nothing() -> None:
    pass


@dataclass(frozen=True)
class Lane:
    """Answers or notices; `on_turn` is awaited when a notice's turn has come, right before it goes out."""

    kind: Kind = Kind.ANSWER
    on_turn: Callable[[], Awaitable[object]] = _nothing

    @property
    def name(self) -> str:
        """Say which it is."""
        return "notice" if self.notices else "answer"

    @property
    def notices(self) -> bool:
        """Tell whether nobody waits for it."""
        return self.kind is not Kind.ANSWER


ANSWERS = Lane()
_lane: ContextVar[Lane] = ContextVar("lane", default=ANSWERS)


@contextmanager
def notices(on_turn: Callable[[], Awaitable[object]] = _nothing, *, paid: bool = False) -> Iterator[None]:
    """Send what is sent inside as notices: behind every answer that waits."""
    token = _lane.set(Lane(Kind.PAID if paid else Kind.NOTICE, on_turn))
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
    lane: Lane
    asks: bool = False
    turn: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Together(Protocol):
    """The budget of several replicas (bot.delivery.shared); an installation of one process has none."""

    alone: bool
    replicas: int

    async def turn(self, chat: Chat, *, edit: bool, notice: bool) -> Any:
        """Wait for the turn; `far` of it are the seconds for which a notice's chat is full."""
        ...

    async def ended(self, turn: Any, begun: float, *, answered: bool) -> None:
        """Hear that the request of a turn has come to its end, which left at a moment (monotonic)."""
        ...

    async def pause(self, chat: Chat, seconds: float) -> None:
        """Let all heed a 429."""
        ...

    async def close(self) -> None:
        """Give its connections back."""
        ...


class Pacing(BaseRequestMiddleware):
    """The middleware: `bot.session.middleware(Pacing())`. Other methods pass through as they come.

    `at_once` gives every turn at once, for a stand-in of Telegram that has no limits. `shared` is the budget that
    several replicas have together; where it is out of reach, this one takes its share. `broadcast_rate` (a second)
    is for what is sent as paid. `heard` is told of each message's end: its lane, and what Telegram said.
    """

    def __init__(
        self,
        *,
        at_once: bool = False,
        broadcast_rate: int = OVERALL[0],
        shared: Together | None = None,
        heard: Callable[[str, str], None] = lambda *_: None,
    ) -> None:
        self._budget = (Unlimited if at_once else Budget)(time.monotonic(), broadcast_rate)
        self.shared = None if at_once else shared
        self._heard = heard
        self._asking = 0
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
        waiting = _Waiting(chat, method.__api_method__.startswith("edit"), lane)
        tries = 1 if lane.notices else TRIES
        while True:
            await self._turn(waiting)
            tries -= 1
            try:
                return await self._request(partial(make_request, bot, method), waiting)
            except TelegramRetryAfter as error:
                await self._heed(chat, error)
                if not tries or error.retry_after > LONG:
                    raise
                waiting = _Waiting(chat, waiting.edit, lane)

    async def _request(
        self, request: Callable[[], Awaitable[Response[TelegramType]]], waiting: _Waiting
    ) -> Response[TelegramType]:
        begun, answered, turn = time.monotonic(), False, None
        try:
            turn = await self._ask_all(waiting)
            await waiting.lane.on_turn()
            begun = time.monotonic()
            response = await request()
            answered = True
            self._heard(waiting.lane.name, "sent")
            return response
        except TelegramAPIError as error:
            self._heard(waiting.lane.name, type(error).__name__)
            raise
        finally:
            self._end(waiting, begun, answered=answered)
            if turn is not None and self.shared is not None:
                await self.shared.ended(turn, begun, answered=answered)

    async def _ask_all(self, waiting: _Waiting) -> Any:
        """Wait for the turn among all replicas."""
        if self.shared is None or waiting.lane.kind is Kind.PAID:
            return None
        try:
            turn = await self.shared.turn(waiting.chat, edit=waiting.edit, notice=waiting.lane.notices)
        finally:
            self._asked(waiting)
        self._budget.divide(self.shared.replicas if self.shared.alone else 1, time.monotonic())
        if turn.far:
            raise LaterError(turn.far)
        return turn

    def _asked(self, waiting: _Waiting) -> None:
        if waiting.asks:
            waiting.asks = False
            self._asking -= 1
            self._grant()

    def _end(self, waiting: _Waiting, begun: float, *, answered: bool) -> None:
        self._budget.ended(begun, time.monotonic(), answered=answered, kind=waiting.lane.kind)
        self._grant()

    async def _heed(self, chat: Chat, error: TelegramRetryAfter) -> None:
        now = time.monotonic()
        log.warning("too_many_requests", chat=chat, seconds=error.retry_after)
        self._budget.pause(chat, now + error.retry_after, now)
        if self.shared is not None:
            await self.shared.pause(chat, error.retry_after)

    async def _turn(self, waiting: _Waiting) -> None:
        queue = self._notices if waiting.lane.notices else self._answers
        now = time.monotonic()
        far = self._budget.opens_for(waiting.chat, edit=waiting.edit) - now
        if waiting.lane.notices and far > NOTICE_WAITS:
            raise LaterError(far)
        if not self._answers and not self._notices and self._may_go(waiting, now):
            self._take(waiting, now)
            return
        queue.append(waiting)
        self._grant()
        try:
            await waiting.turn
        except asyncio.CancelledError:
            if waiting in queue:
                queue.remove(waiting)
            else:  # its turn had come already
                self._asked(waiting)
                self._end(waiting, time.monotonic(), answered=False)
            raise

    def _may_go(self, waiting: _Waiting, now: float) -> bool:
        """Tell whether it is this one's turn. Few notices at a time ask the other replicas: an answer finds room."""
        kind = waiting.lane.kind
        if self._budget.opens(kind) > now or (self._shares(kind) and self._asking >= ASKING):
            return False
        return self._budget.opens_for(waiting.chat, edit=waiting.edit) <= now

    def _take(self, waiting: _Waiting, now: float) -> None:
        self._budget.take(waiting.chat, now, edit=waiting.edit, kind=waiting.lane.kind)
        if self._shares(waiting.lane.kind):
            waiting.asks = True
            self._asking += 1

    def _shares(self, kind: Kind) -> bool:
        return self.shared is not None and kind is Kind.NOTICE

    def _grant(self) -> None:
        """Give turns to all who may go now, answers first, and come back when the next one may."""
        now = time.monotonic()
        for queue in (self._answers, self._notices):
            for waiting in list(queue):
                if not waiting.turn.done() and self._may_go(waiting, now):
                    self._take(waiting, now)
                    queue.remove(waiting)
                    waiting.turn.set_result(None)
                elif self._full(now):
                    break
        self._come_back()

    def _full(self, now: float) -> bool:
        return all(self._budget.opens(kind) > now for kind in Kind)

    def _come_back(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if not self._answers and not self._notices:
            return
        opens = {kind: self._budget.opens(kind) for kind in Kind}
        moments = [
            max(opens[w.lane.kind], self._budget.opens_for(w.chat, edit=w.edit))
            for w in (*self._answers, *self._notices)
        ]
        moment = min(moments)
        if moment < inf:  # else the end of a request will bring us back
            delay = max(moment - time.monotonic(), SHORTEST)
            self._timer = asyncio.get_running_loop().call_later(delay, self._grant)
