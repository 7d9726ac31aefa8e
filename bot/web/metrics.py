"""`/metrics` for Prometheus: what came in, what went out, what waits. Numbers only, nothing of anybody."""

import time
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache

from aiogram.types import Update
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.domain.delivery import reason_of
from bot.domain.errors import UnavailableError
from bot.domain.reminder_ladders import Kind
from bot.screens.reminders import reminded_of
from storage import delivery as rows
from storage.letters import Letter
from storage.uow import Database

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0, 300.0)
"""Seconds."""


class Metrics:
    """The numbers of one process. What is counted here begins at 0 with it; the queue is read from the database."""

    def __init__(self) -> None:
        registry = self.registry = CollectorRegistry()
        self._updates = Counter("pool_updates", "Updates by kind and outcome", ["kind", "outcome"], registry=registry)
        self._seconds = Histogram(
            "pool_update_seconds", "From taking an update to its end", ["kind"], buckets=BUCKETS, registry=registry
        )
        self._messages = Counter(
            "pool_messages", "Messages to Telegram by lane and outcome", ["lane", "outcome"], registry=registry
        )
        # To look a label up takes longer than to count.
        self._of_update = cache(lambda kind, outcome: (self._updates.labels(kind, outcome), self._seconds.labels(kind)))
        self._of_message = cache(self._messages.labels)
        self._refused = Counter("pool_too_many_requests", "Answers 429 of Telegram", registry=registry)
        self._recovered = Counter(
            "pool_letters_recovered", "Letters that may have gone out and go out again", registry=registry
        )
        self._due = Counter("pool_reminders_due", "Reminders whose moment has come", ["kind"], registry=registry)
        self._sent = Counter("pool_reminders_sent", "Reminders that have gone out", ["kind"], registry=registry)
        for kind in Kind:  # known at 0 from the start, so that a rate has something to begin with
            self._due.labels(kind), self._sent.labels(kind)
        self._leads = Gauge("pool_leader", "1 while this process delivers and reminds", registry=registry)
        self._queue = Gauge("pool_queue_letters", "Letters that are due and have not gone out", registry=registry)
        self._age = Gauge("pool_queue_age_seconds", "Age of the oldest of them", registry=registry)
        self._failed = Gauge("pool_letters_failed", "Letters that failed, by reason", ["reason"], registry=registry)
        self._unknown = Gauge("pool_posts_unknown", "Posts whose fate nobody knows", registry=registry)
        self._unreachable = Gauge("pool_people_unreachable", "People who blocked the bot", registry=registry)
        self._database = Gauge("pool_database_seconds", "How long the database took to answer", registry=registry)
        self._away = Gauge("pool_database_away", "1 while the database does not answer", registry=registry)

    def update(self, update: Update, outcome: str, seconds: float) -> None:
        """Count an update: `handled`, `again` (a redelivery), `given-up`, or `left` (it comes again)."""
        handled, took = self._of_update(update.event_type, outcome)
        handled.inc()
        took.observe(seconds)

    def message(self, lane: str, outcome: str) -> None:
        """Count a message: the lane `answer` or `notice`; `sent`, or the name of the error."""
        self._of_message(lane, outcome).inc()
        if outcome == "TelegramRetryAfter":
            self._refused.inc()

    def due(self, reminders: Mapping[Kind, int]) -> None:
        """Count reminders that are due: put into a letter, or missed because the bot was away."""
        for kind, count in reminders.items():
            self._due.labels(kind).inc(count)

    def sent(self, letter: Letter) -> None:
        """Count the reminders in a letter that has gone out."""
        for kind in reminded_of(letter.body.args):
            self._sent.labels(kind).inc()

    def recovered(self, count: int) -> None:
        """Count letters that a dead process left behind: whoever had one already gets it twice."""
        self._recovered.inc(count)

    def leads(self, *, now: bool) -> None:
        """Say whether this process leads."""
        self._leads.set(int(now))

    async def read(self, database: Database, now: datetime) -> None:
        """Ask the database for what is the same for all processes; one that is away is a number, too."""
        began = time.perf_counter()
        try:
            async with database.reading() as tx:
                waiting, oldest = await rows.queue(tx, now)
                failed, unknown = await rows.counted(tx, "failed"), await rows.counted(tx, "unknown")
                unreachable = await rows.unreachable(tx)
        except UnavailableError:
            self._away.set(1)
            return
        self._away.set(0)
        self._database.set(time.perf_counter() - began)
        self._queue.set(waiting)
        self._age.set((now - oldest).total_seconds() if oldest is not None else 0)
        self._failed.clear()
        for words, count in failed.items():
            self._failed.labels(str(reason_of(words))).inc(count)
        self._unknown.set(sum(unknown.values()))
        self._unreachable.set(unreachable)


def metrics(numbers: Metrics, database: Database, now: Callable[[], datetime]) -> web.RouteDef:
    """Make the route."""

    async def show(_request: web.Request) -> web.Response:
        await numbers.read(database, now())
        return web.Response(body=generate_latest(numbers.registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return web.get("/metrics", show)
