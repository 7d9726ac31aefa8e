"""People who press and write, as fast as they can or at a rate: updates for a webhook, as Telegram would send them."""

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from bot.web.webhook import SECRET_HEADER

SECRET = "a-secret-of-sixteen"
HEAD_START = 0.5
"""Seconds before the first is due: to make a task for each takes 20 ms, which are not the bot's."""
_updates = count(1)


@dataclass
class Asker:
    """Somebody who presses and writes; `row` is the organisation whose questions they answer."""

    id: int
    row: int = 1
    turn: Iterator[int] = field(default_factory=count)

    def press(self) -> dict[str, Any]:
        """Press a button of the menu: there and back."""
        return self._query("person:settings:" if next(self.turn) % 2 else "person:menu:")

    def step(self) -> dict[str, Any]:
        """Open a question of the form, or answer the one that is open."""
        if (turn := next(self.turn)) % 2:
            return self._update(
                message=self._message(f"Агродрон {turn}", {"id": self.id, "is_bot": False, "first_name": "Айгуль"})
            )
        return self._query(f"form:one:organisation.{self.row}.name")

    def command(self, words: str) -> dict[str, Any]:
        """Write a command."""
        return self._update(message=self._message(words, {"id": self.id, "is_bot": False, "first_name": "Айгуль"}))

    def _query(self, data: str) -> dict[str, Any]:
        user = {"id": self.id, "is_bot": False, "first_name": "Айгуль", "language_code": "ru"}
        message = self._message("Меню", {"id": 42, "is_bot": True, "first_name": "Pool"})
        return self._update(
            callback_query={
                "id": str(next(_updates)),
                "from": user,
                "chat_instance": "1",
                "data": data,
                "message": message,
            }
        )

    def _message(self, text: str, author: dict[str, Any]) -> dict[str, Any]:
        chat = {"id": self.id, "type": "private", "first_name": "Айгуль"}
        return {"message_id": 7, "date": int(time.time()), "chat": chat, "from": author, "text": text}

    @staticmethod
    def _update(**what: Any) -> dict[str, Any]:
        return {"update_id": next(_updates), **what}


@dataclass
class Target:
    """A bot behind a webhook."""

    port: int
    askers: list[Asker]

    async def at_once(self, make: Callable[[Asker], dict[str, Any]], updates: int) -> float:
        """Send so many updates, each person one after the other, all persons at once; give updates a second."""
        share = updates // len(self.askers)
        began = time.perf_counter()
        async with asyncio.TaskGroup() as group:
            for asker in self.askers:
                group.create_task(self._lane(asker, make, share))
        return share * len(self.askers) / (time.perf_counter() - began)

    async def _lane(self, asker: Asker, make: Callable[[Asker], dict[str, Any]], updates: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        for _ in range(updates):
            await self._post(reader, writer, make(asker))
        writer.close()

    async def steadily(self, make: Callable[[Asker], dict[str, Any]], a_second: float, seconds: float) -> list[float]:
        """Send at a rate, whether or not answers come; give how long each took, in seconds, from when it was due."""
        took: list[float] = []
        lines = [await asyncio.open_connection("127.0.0.1", self.port) for _ in self.askers]
        locks = [asyncio.Lock() for _ in self.askers]
        began = time.perf_counter() + HEAD_START

        async def one(number: int) -> None:
            due = began + number / a_second
            await asyncio.sleep(due - time.perf_counter())
            place = number % len(self.askers)
            async with locks[place]:
                await self._post(*lines[place], make(self.askers[place]))
            took.append(time.perf_counter() - due)

        async with asyncio.TaskGroup() as group:
            for number in range(int(a_second * seconds)):
                group.create_task(one(number))
        for _reader, writer in lines:
            writer.close()
        return took

    @staticmethod
    async def _post(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, update: dict[str, Any]) -> None:
        body = json.dumps(update).encode()
        head = f"POST /hook HTTP/1.1\r\nHost: x\r\n{SECRET_HEADER}: {SECRET}\r\nContent-Type: application/json\r\n"
        writer.write(head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        answer = await reader.readuntil(b"\r\n\r\n")
        assert answer.startswith(b"HTTP/1.1 200"), answer
        await reader.readexactly(int(answer.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or b"0"))
