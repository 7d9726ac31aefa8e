"""What the page asks over its WebSocket and what is pushed to it: docs/playground.md."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
)
from aiohttp import ClientSession, ClientWebSocketResponse, FormData, WSServerHandshakeError
from aiohttp.test_utils import BaseTestServer, TestServer

from bot.playground import Person, PlaygroundSession, World, make_app


class Page:
    """An open page, as its script would talk."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self.pushed: list[dict[str, Any]] = []

    async def send(self, op: str, **values: Any) -> int:
        self._number += 1
        await self._socket.send_json({"id": self._number, "op": op, **values})
        return self._number

    async def until(self, found: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Read on until something is found, and note the pushes on the way."""
        while True:
            body: dict[str, Any] = await self._socket.receive_json(timeout=5)
            if "event" in body:
                self.pushed.append(body)
            if found(body):
                return body

    async def ask(self, op: str, **values: Any) -> Any:
        number = await self.send(op, **values)
        answer = await self.until(lambda body: body.get("id") == number)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, op: str, **values: Any) -> str:
        number = await self.send(op, **values)
        answer = await self.until(lambda body: body.get("id") == number)
        assert not answer["ok"]
        return str(answer["error"])

    async def push(self, event: str) -> dict[str, Any]:
        """Wait for the next push of a kind."""
        return await self.until(lambda body: body.get("event") == event)


@asynccontextmanager
async def opened(server: BaseTestServer) -> AsyncIterator[Page]:
    async with ClientSession() as client, client.ws_connect(server.make_url("/ws")) as socket:
        yield Page(socket)


@pytest.fixture
async def page(server: TestServer, anna: Person) -> AsyncIterator[Page]:
    """Anna's page."""
    async with opened(server) as page:
        await page.ask("join", person=anna.id)
        yield page


async def test_a_page_learns_who_is_there_and_becomes_one_of_them(world: World, server: TestServer) -> None:
    person = world.new_person("Ли", "zh", "Asia/Shanghai", note={"ru": "представитель", "zh": "代表"})
    async with opened(server) as page:
        hello = await page.ask("hello")
        assert hello["bot"] | {"description": ""} == hello["bot"]
        assert [one["note"] for one in hello["people"]] == ["代表"]
        assert (hello["clock"]["movable"], hello["can_reset"]) == (False, False)
        joined = await page.ask("join", person=person.id)
    assert (joined["person"]["zone"], [chat["id"] for chat in joined["chats"]]) == ("Asia/Shanghai", [world.bot.id])


async def test_a_message_of_the_bot_is_pushed_unread_and_can_be_read(world: World, page: Page, bot: Bot) -> None:
    person = world.people[0]
    await bot.send_message(person.id, "<b>Да</b>", parse_mode="HTML")
    push = await page.push("message")
    assert (push["chat"]["id"], push["chat"]["unread"]) == (world.bot.id, 1)
    assert push["message"]["text"] == "Да"
    assert not push["message"]["out"]
    await page.ask("read", chat=world.bot.id)
    joined = await page.ask("join", person=person.id)
    assert joined["chats"][0]["unread"] == 0


async def test_a_page_writes_presses_and_sees_the_answer(world: World, page: Page, bot: Bot) -> None:
    await page.ask("send", chat=world.bot.id, text="Привет")
    assert world.take_updates()[-1]["message"]["text"] == "Привет"
    keys = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes")]])
    sent = await bot.send_message(world.people[0].id, "Верно?", reply_markup=keys)
    push = await page.until(lambda body: bool(body.get("message", {}).get("keyboard")))
    assert push["message"]["keyboard"] == [[{"text": "Да", "data": "yes"}]]
    await page.send("press", chat=world.bot.id, message=sent.message_id, data="yes")
    # The next answer comes at once, though the press still waits.
    await page.ask("read", chat=world.bot.id)
    query = world.take_updates()[-1]["callback_query"]
    await bot.answer_callback_query(query["id"], "Принято", show_alert=True)
    answer = await page.until(lambda body: body.get("result", {}).get("text") == "Принято")
    assert answer["result"]["alert"]
    await sent.edit_text("Верно")
    assert (await page.push("edited"))["message"]["keyboard"] is None
    await sent.delete()
    assert (await page.push("deleted"))["messages"] == [sent.message_id]


async def test_history_comes_in_pages(world: World, page: Page) -> None:
    for number in range(60):
        world.people[0].say(str(number))
    newest = await page.ask("history", chat=world.bot.id)
    older = await page.ask("history", chat=world.bot.id, before=newest["messages"][0]["id"])
    assert (len(newest["messages"]), newest["more"]) == (50, True)
    assert (len(older["messages"]), older["more"], older["messages"][0]["text"]) == (11, False, "/start")


async def test_commands_inline_results_and_deep_links_work(world: World, page: Page, bot: Bot) -> None:
    await bot.set_my_commands([BotCommand(command="plan", description="План")])
    assert (await page.ask("commands", chat=world.bot.id))["commands"] == [{"command": "plan", "description": "План"}]
    await page.ask("start", payload="e17")
    assert world.take_updates()[-1]["message"]["text"] == "/start e17"
    await page.ask("block")
    assert await page.refusal("send", chat=world.bot.id, text="a") == "You have blocked the bot"


async def test_what_an_earlier_page_of_inline_results_showed_can_still_be_chosen(
    world: World, page: Page, bot: Bot
) -> None:
    chat = world.bot.id
    for offset, number in (("", "1"), ("next", "2")):
        await page.send("inline", chat=chat, query="парк", offset=offset)
        await page.ask("read", chat=chat)
        query = world.take_updates()[-1]["inline_query"]
        content = InputTextMessageContent(message_text=f"Парк {number}")
        found = InlineQueryResultArticle(id=number, title="Парк", input_message_content=content)
        await bot.answer_inline_query(query["id"], [found], next_offset="next")
        answer = await page.until(lambda body: "results" in body.get("result", {}))
        assert [result["id"] for result in answer["result"]["results"]] == [number]
    await page.ask("choose", chat=chat, query="парк", result="1")
    assert world.take_updates()[-1]["message"]["text"] == "Парк 1"


async def test_a_page_makes_chats_and_lets_the_bot_in(world: World, page: Page) -> None:
    group = (await page.ask("new_chat", type="group", title="Комиссия"))["chat"]
    channel = (await page.ask("new_chat", type="channel", title="Пул"))["chat"]
    assert (group["members"], channel["members"], channel["owner"]) == (2, 1, True)
    await page.ask("promote", chat=channel["id"])
    pushed = [push["chat"] for push in page.pushed if push["event"] == "chat" and push["chat"]["id"] == channel["id"]]
    assert pushed[-1]["bot_admin"]
    await page.ask("remove_bot", chat=group["id"])
    assert await page.refusal("history", chat=-5) == "There is no such chat"
    await page.ask("leave", chat=group["id"])
    assert any(push["chat"].get("gone") for push in page.pushed if push["event"] == "chat")


async def test_a_public_channel_can_be_looked_into_and_subscribed_to(world: World, page: Page) -> None:
    owner = world.new_person("Секретариат")
    channel = owner.create_channel("Пул ШОС", username="sco_pool")
    joined = await page.ask("join", person=world.people[0].id)
    assert [chat["id"] for chat in joined["others"]] == [channel.id]
    await page.ask("subscribe", chat=channel.id)
    owner.say("Новость", channel)
    push = await page.until(lambda body: body.get("message", {}).get("text") == "Новость")
    assert (push["chat"]["outside"], push["message"]["from"]["name"]) == (False, "Пул ШОС")


async def test_one_person_does_not_see_the_chats_of_another(world: World, page: Page) -> None:
    boris = world.new_person("Борис")
    boris.start()
    boris.create_group("Тайная")
    await page.ask("read", chat=world.bot.id)
    assert not [push for push in page.pushed if push["event"] == "message"]


async def test_a_file_is_uploaded_with_its_caption(world: World, anna: Person, server: TestServer) -> None:
    form = FormData(quote_fields=False)
    values = {"person": str(anna.id), "chat": str(world.bot.id), "caption": "Проект", "reply_to": ""}
    for name, value in values.items():
        form.add_field(name, value)
    form.add_field("file", b"%PDF", filename="план.pdf", content_type="application/pdf")
    async with ClientSession() as client, client.post(server.make_url("/upload"), data=form) as response:
        assert (await response.json())["ok"]
    message = world.take_updates()[-1]["message"]
    assert (message["caption"], message["document"]["file_name"]) == ("Проект", "план.pdf")


async def test_pages_of_other_sites_are_turned_away(server: TestServer) -> None:
    headers = {"Origin": "https://elsewhere.example"}
    async with ClientSession() as client:
        with pytest.raises(WSServerHandshakeError):
            await client.ws_connect(server.make_url("/ws"), headers=headers)
        async with client.post(server.make_url("/upload"), headers=headers) as response:
            assert response.status == 403


class MovableClock:
    """A clock that the page moves."""

    def __init__(self) -> None:
        self.moment = datetime(2027, 1, 15, 9, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    async def move_to(self, moment: datetime) -> None:
        self.moment = moment


async def test_the_clock_goes_forward_and_the_world_starts_again() -> None:
    clock = MovableClock()
    world = World(now=clock.now)
    world.new_person("Анна")

    async def reset() -> None:
        world.clear()
        world.new_person("Борис")

    bot = Bot(world.token, session=PlaygroundSession(world))
    async with TestServer(make_app(world, clock=clock, reset=reset)) as server, opened(server) as page:
        before = (await page.ask("hello"))["clock"]["now"]
        assert (await page.ask("clock", plus=3600))["now"] == before + 3600
        assert clock.moment == datetime(2027, 1, 15, 10, tzinfo=UTC)
        assert "forward only" in await page.refusal("clock", to=before)
        await page.ask("reset")
        assert [one["name"] for one in (await page.ask("hello"))["people"]] == ["Борис"]
        assert "reset" in [push["event"] for push in page.pushed]
        person = world.people[0]
        person.start()
        assert (await bot.send_message(person.id, "a")).date == clock.moment
    assert clock.moment - timedelta(hours=1) == datetime(2027, 1, 15, 9, tzinfo=UTC)
