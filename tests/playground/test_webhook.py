"""Updates by webhook: with the secret, in order within a chat, again until they are taken."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import SendDocument
from aiogram.types import BufferedInputFile, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.playground import Person, World, webhook


class Receiver:
    """A bot's webhook: notes what comes and answers as it is told."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response] = []
        self._news = asyncio.Event()

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.texts.append(update["message"]["text"])
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self._news.set()
        return self.answers.pop(0) if self.answers else web.Response()

    async def until(self, done: Callable[[], bool]) -> None:
        async with asyncio.timeout(5):
            while not done():
                self._news.clear()
                await self._news.wait()


@asynccontextmanager
async def receiving(bot: Bot, receiver: Receiver) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    async with TestServer(app) as server:
        url = str(server.make_url("/hook"))
        await bot.set_webhook(url, secret_token="s3cret")
        yield url
        await bot.delete_webhook()


@pytest.fixture(autouse=True)
def _quick_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhook, "FIRST_PAUSE", 0.01)


async def test_updates_are_pushed_with_the_secret(anna: Person, far_bot: Bot) -> None:
    receiver = Receiver()
    async with receiving(far_bot, receiver):
        anna.say("раз")
        await receiver.until(lambda: receiver.texts == ["раз"])
    assert receiver.secrets == ["s3cret"]


async def test_a_failed_push_is_repeated_and_holds_up_its_own_chat_only(
    world: World, anna: Person, far_bot: Bot
) -> None:
    boris = world.new_person("Борис")
    receiver = Receiver()
    receiver.answers = [web.Response(status=500)]
    async with receiving(far_bot, receiver):
        anna.say("раз")
        anna.say("два")
        boris.say("три")
        await receiver.until(lambda: len(receiver.texts) == 4)
        info = await far_bot.get_webhook_info()
    assert [text for text in receiver.texts if text != "три"] == ["раз", "раз", "два"]
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"


async def test_the_answer_to_a_push_may_carry_a_method(world: World, anna: Person, far_bot: Bot) -> None:
    receiver = Receiver()
    receiver.answers = [web.json_response({"method": "sendMessage", "chat_id": anna.id, "text": "Принято"})]
    said = asyncio.Event()
    async with receiving(far_bot, receiver):
        world.listen(lambda change: said.set() if change.messages and change.messages[-1].text == "Принято" else None)
        anna.say("раз")
        async with asyncio.timeout(5):
            await said.wait()
    assert world.messages(anna)[-1].text == "Принято"


async def test_aiograms_own_webhook_may_answer_with_a_document(world: World, anna: Person, far_bot: Bot) -> None:
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def send_plan(message: Message) -> SendDocument:
        return message.answer_document(BufferedInputFile(b"%PDF", "plan.pdf"), caption=message.text)

    said = asyncio.Event()
    world.listen(lambda change: said.set() if change.messages and change.messages[-1].by_bot else None)
    app = web.Application()
    SimpleRequestHandler(dispatcher, far_bot, handle_in_background=False, secret_token="s3cret").register(app, "/hook")
    async with TestServer(app) as server:
        await far_bot.set_webhook(str(server.make_url("/hook")), secret_token="s3cret")
        anna.say("План")
        async with asyncio.timeout(5):
            await said.wait()
        await far_bot.delete_webhook()
    message = world.messages(anna)[-1]
    assert message.file is not None
    assert (message.text, message.file.name, message.file.content) == ("План", "plan.pdf", b"%PDF")


async def test_what_waits_is_counted_and_can_be_dropped(anna: Person, bot: Bot) -> None:
    await bot.set_webhook("https://pool.example/hook", allowed_updates=["message"], max_connections=5)
    anna.say("раз")
    info = await bot.get_webhook_info()
    assert (info.pending_update_count, info.max_connections, info.allowed_updates) == (1, 5, ["message"])
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == []


@pytest.mark.parametrize(
    ("url", "secret", "reason"),
    [
        ("http://pool.example/hook", "", "bad webhook: An HTTPS URL must be provided for webhook"),
        ("ftp://pool.example", "", "bad webhook: Wrong HTTP URL specified"),
        ("https://pool.example", "не ascii", "secret token contains unallowed characters"),
        ("https://pool.example", "a" * 257, "secret token is too long"),
    ],
)
async def test_a_bad_webhook_is_refused(bot: Bot, url: str, secret: str, reason: str) -> None:
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.set_webhook(url, secret_token=secret)
    assert refusal.value.message == f"Bad Request: {reason}"
