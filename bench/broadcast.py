"""A broadcast at Telegram's own limits, with people asking meanwhile: `python -m bench.broadcast [--quick]`.

The playground counts as Telegram does and takes 50 ms for each message. The last line is JSON: the rate as a part of
30 a second, how many 429 were met, letters lost and doubled, how long an answer took beside the broadcast; what others
reach on the same playground (bench._peers); and with the limits off, as for paid broadcasts, letters a second out of
the durable outbox, beside the fastest of others that keep where they are.
"""

import asyncio
import json
import logging
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import quantiles
from typing import Any

import structlog
import uvloop
from aiogram import Bot
from sqlalchemy import insert, select

from bench._crowd import NOW, AtOnce, crowd
from bench._peers import Refusals, at_limits, durable
from bot.clock import Clock
from bot.delivery.pacing import Pacing
from bot.delivery.worker import Delivery
from bot.domain.notices import Notice
from bot.playground import Person, PlaygroundSession, World
from bot.texts import Texts
from storage import outbox
from storage.migrate import migrate
from storage.tables import people
from storage.uow import Database

NOTICES, FEW = 3000, 300
LATENCY = 0.05
LIMIT = 30
PAID, PAID_RATE = 10_000, 1000


async def fill(database: Database, world: World, clock: Clock, count: int) -> None:
    """Let people open the bot, and put one notice for each."""
    await migrate(database)
    readers = [world.new_person(f"Участник {number}") for number in range(count)]
    for reader in readers:
        reader.start()
    row = {"name": "Участник", "language": "ru", "zone": "Asia/Tashkent", "created_at": clock.now()}
    async with database.writing(clock.now()) as tx:
        await tx.execute(insert(people), [{"telegram_id": reader.id, **row} for reader in readers])
        notice = Notice(key="side-KZ", dedupe="bench")
        await outbox.put_to_each(tx, notice, select(people.c.id), clock.now())


async def ask(bot: Bot, person: Person, waits: list[float]) -> None:
    """Get an answer every second or so, as somebody who uses the bot meanwhile."""
    while True:
        began = time.perf_counter()
        await bot.send_message(person.id, "…")
        waits.append(time.perf_counter() - began)
        await asyncio.sleep(1.2)


async def broadcast(database: Database, count: int) -> dict[str, float]:
    """Run it, and give the figures."""
    world, clock, refusals, waits = World(), Clock(), Refusals(), list[float]()
    await fill(database, world, clock, count)
    readers, asker = list(world.people), world.new_person("Спрашивающий")
    asker.start()
    world.limits.enabled = True
    world.faults.order("sendMessage", "latency", LATENCY, times=sys.maxsize)
    bot = Bot(world.token, session=PlaygroundSession(world))
    bot.session.middleware(Pacing())
    bot.session.middleware(refusals)
    delivery = Delivery(database, bot, Texts(), clock.now)
    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(ask(bot, asker, waits))
        group.create_task(delivery.run())
        await _delivered(database)
        seconds = time.perf_counter() - began
        asking.cancel()
        delivery.stop()
    got = Counter(sum(m.sender is world.bot for m in world.messages(reader)) for reader in readers)
    return {
        "notices": count,
        "seconds": round(seconds, 1),
        "rate_of_limit": round((count + len(waits)) / seconds / LIMIT, 3),
        "too_many_requests": refusals.count,
        "lost": got[0],
        "doubled": sum(people for copies, people in got.items() if copies > 1),
        "answer_seconds_median": round(quantiles(waits)[1], 3),
        "answer_seconds_worst": round(max(waits), 3),
    }


async def _delivered(database: Database) -> None:
    """Look now and then until nothing waits."""
    left = 1
    while left:
        await asyncio.sleep(0.1)
        async with database.reading() as tx:
            left = await outbox.waiting(tx)


async def paid(path: Path, count: int) -> float:
    """Send so many with the limits off, to a Telegram that takes no time; give letters a second."""
    database, session = await crowd(path, count), AtOnce()
    async with database.writing(NOW) as tx:
        await outbox.put_to_each(tx, Notice(key="side-KZ", dedupe="bench", batch="bench"), select(people.c.id), NOW)
    bot = Bot("42:paid", session=session)
    session.middleware(Pacing(at_once=True))
    delivery = Delivery(database, bot, Texts(), lambda: NOW, broadcast_rate=PAID_RATE)
    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        group.create_task(delivery.run())
        await _delivered(database)
        seconds = time.perf_counter() - began
        delivery.stop()
    await database.close()
    assert sorted(session.sent) == sorted(set(session.sent)), "somebody got it twice"
    assert len(session.sent) == count, f"{len(session.sent)} of {count}"
    return count / seconds


async def main(*, quick: bool) -> dict[str, Any]:
    """Measure ours at the limits, others at the limits, and both without limits."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'pool.db'}")
        figures: dict[str, Any] = dict(await broadcast(database, FEW if quick else NOTICES))
        await database.close()
        figures["peers_at_limits"] = await at_limits(FEW // 3 if quick else FEW)
        durably = await durable(Path(folder), FEW if quick else FEW * 3)
        rate = await paid(Path(folder) / "paid.db", PAID // 5 if quick else PAID)
    fastest = max(durably.values())
    return figures | {
        "per_second": round(rate),
        "durable_peers_per_second": durably,
        "vs_fastest_durable_peer": round(rate / fastest, 1),
    }


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    print(json.dumps(uvloop.run(main(quick="--quick" in sys.argv))))
