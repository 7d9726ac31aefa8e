"""A hundred thousand people, in a database of their own, and a Telegram that takes no time at all."""

import json
import sys
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import uvloop
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.methods import SendMessage, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Chat, Message, User
from sqlalchemy import insert

from storage.migrate import migrate
from storage.tables import people
from storage.uow import Database

PEOPLE = 100_000
FIRST = 1000
"""Telegram's id of the first of them; the others follow."""
NOW = datetime(2027, 4, 1, 9, tzinfo=UTC)
MESSAGE = Message.model_construct(message_id=7, date=NOW, chat=Chat.model_construct(id=FIRST, type="private"))
"""What was sent, whatever it was: to make another one for each costs more than to send it."""
ROW = {"name": "Участник", "language": "ru", "zone": "Asia/Tashkent", "created_at": NOW}


async def crowd(path: Path, count: int) -> Database:
    """Make a database in which so many people have opened the bot; their ids are 1 to `count`."""
    database = Database(f"sqlite+aiosqlite:///{path}")
    await migrate(database)
    async with database.writing(NOW) as tx:
        await tx.execute(insert(people), [{"telegram_id": FIRST + n, **ROW} for n in range(count)])
    return database


def alone(measure: Callable[[Database, int], Awaitable[dict[str, float]]]) -> None:
    """Measure on a database of its own, a tenth of it with `--quick`, and print the figures."""

    async def run(count: int) -> dict[str, float]:
        with tempfile.TemporaryDirectory() as folder:
            database = await crowd(Path(folder) / "pool.db", count)
            figures = await measure(database, count)
            await database.close()
        return figures

    print(json.dumps(uvloop.run(run(PEOPLE // 10 if "--quick" in sys.argv else PEOPLE))))


class AtOnce(BaseSession):
    """Agrees to everything without leaving the process, so that only what the senders do themselves is measured."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[int] = []

    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        """Answer."""
        name = method.__api_method__
        if name == "getMe":
            return cast(TelegramType, User(id=42, is_bot=True, first_name="Pool", username="pool_bot"))
        chat = getattr(method, "chat_id", None)
        if isinstance(method, SendMessage):
            self.sent.append(int(chat or 0))
        if name.startswith(("send", "edit")):
            return cast(TelegramType, MESSAGE)
        return cast(TelegramType, True)

    async def close(self) -> None:
        """Do nothing."""

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        """Have no files."""
        yield b""
