"""An announcement to 100,000 subscribers goes into the outbox while others write: `python -m bench.fan_out [--quick]`.

The product's own way: a broadcast is begun, and the tick enqueues it in parts. The last line is JSON: seconds for
100,000, and how long somebody else's transaction took meanwhile at its 99th percentile, beside how long when alone.
"""

import asyncio
import time
from statistics import quantiles

from sqlalchemy import func, insert, select

from bench._crowd import NOW, alone
from bot.domain.events import EventKind, EventStatus
from bot.domain.subscriptions import topics_of
from bot.screens import announcements as screens
from bot.services.broadcast_filling import fill
from bot.services.context import Office
from storage import broadcasts, events
from storage.tables import outbox, subscriptions
from storage.uow import Database

PAUSE = 0.005
"""Seconds between two transactions of the other writer."""


async def announced(database: Database, count: int) -> None:
    """Let everybody want to know of an event, and begin to tell them."""
    async with database.writing(NOW) as tx:
        event = await events.begin(tx, 1, EventKind.FORUM, "ru", "Asia/Tashkent", NOW, title_ru="Форум технопарков")
        event = await events.write(tx, event.model_copy(update={"status": EventStatus.PUBLISHED, "published_at": NOW}))
        topic = sorted(topics_of(event))[0]
        await tx.execute(insert(subscriptions), [{"person_id": n, "topic": topic} for n in range(1, count + 1)])
        await broadcasts.begin(tx, screens.news(event), "event", event.id)


async def write_meanwhile(database: Database, waits: list[float]) -> None:
    """Write now and then, as the answers to people do, and note how long it took."""
    while True:
        began = time.perf_counter()
        async with database.writing(NOW) as tx:
            await tx.record("look", "event", 1)
        waits.append(time.perf_counter() - began)
        await asyncio.sleep(PAUSE)


async def measure(database: Database, count: int) -> dict[str, float]:
    """Write alone for a moment, then beside the broadcast."""
    await announced(database, count)
    alone, beside = list[float](), list[float]()
    async with asyncio.TaskGroup() as group:
        writer = group.create_task(write_meanwhile(database, alone))
        await asyncio.sleep(1.0)
        writer.cancel()
    async with asyncio.TaskGroup() as group:
        writer = group.create_task(write_meanwhile(database, beside))
        await asyncio.sleep(0)
        began = time.perf_counter()
        await fill(Office(database), NOW)
        seconds = time.perf_counter() - began
        writer.cancel()
    async with database.reading() as tx:
        put = (await tx.execute(select(func.count()).select_from(outbox))).scalar_one()
    assert put == count, f"{put} of {count}"
    return {
        "notices": count,
        "seconds_100k": round(seconds * 100_000 / count, 2),
        "commit_p99_ms": round(_p99(beside), 1),
        "commit_p99_ms_alone": round(_p99(alone), 1),
        "others_wrote": len(beside),
    }


def _p99(seconds: list[float]) -> float:
    return quantiles(seconds, n=100, method="inclusive")[98] * 1000


if __name__ == "__main__":
    alone(measure)
