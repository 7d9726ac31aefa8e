"""One budget of several replicas, kept in Redis or Valkey: who asks is told when to send, and has that moment reserved.

An answer always gets the next moment there is. A notice gets it only when it is near, so answers of any replica find
room before notices of the one that delivers. Moments are the server's microseconds: the replicas' clocks do not count.
"""

import asyncio
import time
from dataclasses import dataclass
from math import inf
from typing import Any
from uuid import uuid4

import structlog
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from bot.delivery.budget import Chat, is_group
from bot.delivery.reservation import SCRIPT

log = structlog.get_logger(__name__)

PATIENCE = 0.3
"""Seconds that the server has to answer: so long an answer waits at most when it is away."""
AGAIN = 5.0
"""Seconds after which one that was away is asked again."""
GO, ASK_AGAIN, CHAT_IS_FULL = range(3)


@dataclass(frozen=True)
class Turn:
    """What came of asking: `far`, the seconds for which a notice's chat is full; else the moment that was reserved."""

    far: float = 0.0
    token: str = ""
    slot: int = 0
    due: float = 0.0


class Shared:
    """The budget of the bot as far as all replicas share it.

    `alone`: the server did not answer last time, and each of the `replicas` that were known keeps to its part.
    """

    def __init__(self, url: str, bot_id: int) -> None:
        limits: dict[str, Any] = {"socket_timeout": PATIENCE, "socket_connect_timeout": PATIENCE}
        self._redis = Redis.from_url(url, retry=Retry(NoBackoff(), 0), **limits)
        self._script = self._redis.register_script(SCRIPT)
        self._prefix = f"pace:{{{bot_id}}}:"
        self._name = uuid4().hex
        self._tried_at = 0.0
        self._shortest = inf
        self.alone = False
        self.replicas = 1

    async def turn(self, chat: Chat, *, edit: bool, notice: bool) -> Turn:
        """Wait for the turn among all replicas; for a notice whose chat is full, say how long it is so."""
        kind = "notice" if notice else "answer"
        group, named = is_group(chat), "" if chat is None else str(chat)
        while True:
            token, asked = uuid4().hex, time.monotonic()
            told = await self._ask([self._prefix, self._name, named, kind, int(group), int(edit), token])
            if told is None:
                return Turn()
            verdict, seconds, self.replicas = int(told[0]), int(told[1]) / 1e6, int(told[2])
            if verdict == CHAT_IS_FULL:
                return Turn(far=seconds)
            await asyncio.sleep(seconds)
            if verdict == GO:  # the answer may have been slow, too: the moment was reserved after the question
                return Turn(token=token, slot=int(told[3]), due=asked + seconds)

    async def ended(self, turn: Turn, begun: float, *, answered: bool) -> None:
        """Count a message as of when it arrived at the latest: Telegram counts it then, not when it left."""
        now = time.monotonic()
        if answered:
            self._shortest = min(self._shortest, now - begun)
        if not turn.token or self.alone:
            return
        known = min(self._shortest, now - begun)
        late = max(0.0, now - turn.due - known)
        try:
            async with self._redis.pipeline(transaction=True) as steps:
                arrived: dict[str | bytes, bytes | float | int | str] = {turn.token: turn.slot + round(late * 1e6)}
                steps.zadd(f"{self._prefix}sent", arrived, xx=True)
                steps.zrem(f"{self._prefix}way", turn.token)
                await steps.execute()
        except (RedisError, OSError) as error:
            self._lost(error)

    async def pause(self, chat: Chat, seconds: float) -> None:
        """Let all replicas heed a 429."""
        try:
            await self._redis.set(f"{self._prefix}paused:{chat}", "1", px=max(1, round(seconds * 1000)))
        except (RedisError, OSError) as error:
            self._lost(error)

    async def _ask(self, arguments: list[Any]) -> list[Any] | None:
        if self.alone and time.monotonic() < self._tried_at + AGAIN:
            return None
        try:
            told: list[Any] = await self._script(args=arguments)
        except (RedisError, OSError) as error:
            self._lost(error)
            return None
        if self.alone:
            self.alone = False
            log.warning("pace_shared_again")
        return told

    def _lost(self, error: Exception) -> None:
        self._tried_at = time.monotonic()
        if not self.alone:
            self.alone = True
            log.error("pace_not_shared", error=type(error).__name__, replicas=self.replicas)

    async def close(self) -> None:
        """Give the connections back."""
        await self._redis.aclose()  # type: ignore[attr-defined]  # its stubs are older
