"""A broadcast at Telegram's own limits, with people asking meanwhile: `python -m bench.broadcast [notices]`.

The playground counts as Telegram does and takes 50 ms for each message. The last line is JSON: the rate as a part of
30 a second, how many 429 were met, letters lost and doubled, and how long an answer took beside the broadcast.
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
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import TelegramRetryAfter
from sqlalchemy import insert, select

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

NOTICES = 3000
LATENCY = 0.05
LIMIT = 30


class Refusals(BaseRequestMiddleware):
    """Counts the 429s, below the pacing."""

    def __init__(self) -> None:
        self.count = 0

    async def __call__(self, make_request: Any, bot: Bot, method: Any) -> Any:
        """Pass on."""
        try:
            return await make_request(bot, method)
        except TelegramRetryAfter:
            self.count += 1
            raise


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


async def main() -> None:
    """Measure on a database of its own."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    count = int(sys.argv[1]) if len(sys.argv) > 1 else NOTICES
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'pool.db'}")
        figures = await broadcast(database, count)
        await database.close()
    print(json.dumps(figures))


if __name__ == "__main__":
    asyncio.run(main())
