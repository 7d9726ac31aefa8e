"""Fixed ticks: each asks the tables what is due now, so one that comes late, twice or not at all does no harm."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.domain.broadcasts import AT_ONCE
from storage import outbox
from storage.uow import Database, forget_updates

log = structlog.get_logger(__name__)

REMEMBERED = timedelta(days=7)
"""How long the ids of handled updates are kept; Telegram keeps an update for one day."""


@dataclass(frozen=True)
class Tick:
    """Something to run every so many seconds."""

    name: str
    seconds: float
    run: Callable[[], Awaitable[object]]
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def once(self) -> None:
        """Run it, after the one that may be running; a fault is logged, and the next tick tries again."""
        async with self._turn:
            try:
                await self.run()
            except Exception:
                log.exception("tick_failed", tick=self.name)

    async def drained(self) -> None:
        """Wait until it is not running."""
        async with self._turn:
            pass


class Scheduler:
    """Runs the ticks: at the start, then each at its interval, and whenever the clock was moved (`run_now`)."""

    def __init__(self, ticks: Iterable[Tick]) -> None:
        self._ticks = tuple(ticks)
        self._timer = AsyncIOScheduler(timezone=UTC)

    async def start(self) -> None:
        """Run every tick once, then begin to count."""
        await self.run_now()
        for tick in self._ticks:
            every = IntervalTrigger(seconds=tick.seconds, timezone=UTC)
            self._timer.add_job(tick.once, every, misfire_grace_time=None, coalesce=True, max_instances=1)
        self._timer.start()

    async def run_now(self) -> None:
        """Run every tick once, in their order."""
        for tick in self._ticks:
            await tick.once()

    async def stop(self) -> None:
        """Begin no more, and wait for what is running: APScheduler itself would cancel it."""
        if not self._timer.running:
            return
        self._timer.pause()
        for tick in self._ticks:
            await tick.drained()
        self._timer.shutdown(wait=False)


def housekeeping(database: Database, now: Callable[[], datetime], seconds: float = 60.0) -> Tick:
    """Make the tick that clears away: letters of no use any more, and ids of updates that cannot come again."""

    async def run() -> None:
        dropped = AT_ONCE
        while dropped >= AT_ONCE:  # a part in each transaction, so that others can write in between
            async with database.writing(now()) as tx:
                dropped = await outbox.expire(tx, now(), AT_ONCE)
        async with database.writing(now()) as tx:
            await forget_updates(tx, now() - REMEMBERED)

    return Tick("housekeeping", seconds, run)
