"""Counts what each asks for: in Redis for all replicas together, and in this process alone while that is away."""

import time
from typing import Any

import structlog
from limits import RateLimitItem
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter

log = structlog.get_logger(__name__)

PATIENCE = 0.3
"""Seconds that the server has to answer: so long somebody waits at most when it is away."""
AGAIN = 5.0
"""Seconds after which one that was away is asked again."""


class Limiter:
    """Lets each have so much in any span of time; what exceeds it is not counted."""

    def __init__(self, redis_url: str | None = None) -> None:
        self._here = MovingWindowRateLimiter(MemoryStorage())
        self._shared = _storage_at(redis_url) if redis_url is not None else None
        self._together = MovingWindowRateLimiter(self._shared) if self._shared is not None else None
        self._away_since: float | None = None

    async def wait(self, rate: RateLimitItem, *who: str) -> int:
        """Count one, and give 0; where there is no room, the seconds until there is."""
        asks = self._away_since is None or time.monotonic() >= self._away_since + AGAIN
        if self._shared is not None and self._together is not None and asks:
            try:
                seconds = await _hit(self._together, rate, who)
                self._heard()
                return seconds
            except self._shared.base_exceptions as error:
                self._lost(error)
        return await _hit(self._here, rate, who)

    def _heard(self) -> None:
        if self._away_since is not None:
            self._away_since = None
            log.warning("limits_shared_again")

    def _lost(self, error: Exception) -> None:
        if self._away_since is None:
            log.error("limits_not_shared", error=type(error).__name__)
        self._away_since = time.monotonic()


def _storage_at(redis_url: str) -> RedisStorage:
    address = redis_url.replace("unix://", "redis+unix://", 1) if redis_url.startswith("unix") else redis_url
    limits: dict[str, Any] = {"socket_timeout": PATIENCE, "socket_connect_timeout": PATIENCE}
    return RedisStorage(f"async+{address}", implementation="redispy", wrap_exceptions=False, **limits)


async def _hit(limiter: MovingWindowRateLimiter, rate: RateLimitItem, who: tuple[str, ...]) -> int:
    if await limiter.hit(rate, *who):
        return 0
    reset = (await limiter.get_window_stats(rate, *who)).reset_time
    return max(1, round(reset - time.time()))
