"""The webhook over real HTTP: the secret, the answer after handling, the order, the graceful end."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message
from aiohttp import ClientSession

from bot.domain.errors import UnavailableError
from bot.updates import Updates
from bot.web.server import make_web, serving
from bot.web.webhook import SECRET_HEADER, webhook

SECRET = "a-secret-of-sixteen"


class Door:
    """A webhook that listens, and somebody who posts to it."""

    def __init__(self, session: ClientSession, port: int) -> None:
        self.session = session
        self.url = f"http://127.0.0.1:{port}/telegram"

    async def post(self, body: Any, secret: str | None = SECRET) -> int:
        headers = {SECRET_HEADER: secret} if secret is not None else {}
        async with self.session.post(self.url, json=body, headers=headers) as response:
            return response.status


@asynccontextmanager
async def listening(handler: Any) -> AsyncIterator[Door]:
    bot, dispatcher = Bot("42:TEST"), Dispatcher()
    dispatcher.message.register(handler)
    updates = Updates(bot, dispatcher, pauses=(0.0,))
    async with ClientSession() as session:
        async with serving(make_web([webhook(bot, updates, "/telegram", SECRET)]), "127.0.0.1", 0) as port:
            yield Door(session, port)
        await bot.session.close()


def said(update_id: int, text: str, chat: int = 7) -> dict[str, Any]:
    message = {"message_id": update_id, "date": 0, "chat": {"id": chat, "type": "private"}, "text": text}
    return {"update_id": update_id, "message": message}


@pytest.mark.parametrize("secret", [None, "", "another-secret-of-ours", "тайна".encode().decode("latin-1")])
async def test_nobody_gets_in_without_the_secret(secret: str | None) -> None:
    seen: list[str] = []

    async def handler(message: Message) -> None:
        seen.append(message.text or "")

    async with listening(handler) as door:
        assert await door.post(said(1, "x"), secret) == 401
        assert await door.post(said(1, "y")) == 200
    assert seen == ["y"]


async def test_telegram_hears_of_success_only_after_the_update_was_handled() -> None:
    begun, finish = asyncio.Event(), asyncio.Event()

    async def handler(_message: Message) -> None:
        begun.set()
        await finish.wait()

    async with asyncio.timeout(10), listening(handler) as door, asyncio.TaskGroup() as group:
        post = group.create_task(door.post(said(1, "x")))
        await begun.wait()
        assert not post.done()
        finish.set()
        assert await post == 200


async def test_an_update_that_could_not_be_handled_is_asked_for_again_only_while_the_database_is_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.web.webhook.WEBHOOK_WAITS", 0.05)
    errors, seen = {"1": UnavailableError(), "2": KeyError("poison")}, list[str]()

    async def handler(message: Message) -> None:
        if (error := errors.get(message.text or "")) is not None:
            raise error
        seen.append(message.text or "")

    async with listening(handler) as door:
        assert [await door.post(said(number, str(number))) for number in (1, 2, 3)] == [500, 200, 200]
        errors.clear()
        assert [await door.post(said(number, str(number))) for number in (1, 2)] == [200, 200]
    assert seen == ["3", "1"]


async def test_updates_of_a_chat_that_come_at_once_are_handled_one_by_one() -> None:
    running, most, seen = 0, 0, []

    async def handler(message: Message) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        seen.append(message.text)
        running -= 1

    async with listening(handler) as door:
        statuses = await asyncio.gather(*(door.post(said(n, str(n))) for n in range(20)))
    assert statuses == [200] * 20
    assert most == 1
    assert len(seen) == 20


async def test_stopping_lets_the_running_handler_finish_and_its_answer_go_out() -> None:
    begun, finish = asyncio.Event(), asyncio.Event()

    async def handler(_message: Message) -> None:
        begun.set()
        await finish.wait()

    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        async with listening(handler) as door:
            post = group.create_task(door.post(said(1, "x")))
            await begun.wait()
            group.create_task(_soon(finish))
        assert await post == 200


async def _soon(event: asyncio.Event) -> None:
    for _ in range(20):
        await asyncio.sleep(0)
    event.set()


async def test_a_body_that_is_no_update_is_not_asked_for_again() -> None:
    async def handler(_message: Message) -> None: ...

    async with listening(handler) as door:
        assert await door.post({"update_id": "none"}) == 200


async def test_characters_that_no_database_keeps_do_not_come_in() -> None:
    seen: list[str] = []

    async def handler(message: Message) -> None:
        seen.append(message.text or "")

    async with listening(handler) as door:
        for number, text in enumerate(("a\0b", "a\ud800b", "🚀", "a\\u0000b")):
            assert await door.post(said(number, text)) == 200
    assert seen == ["ab", "ab", "🚀", "a\\u0000b"]


async def test_a_body_of_more_than_a_megabyte_is_refused() -> None:
    async def handler(_message: Message) -> None: ...

    async with listening(handler) as door:
        assert await door.post(said(1, "x" * 1_100_000)) == 413
