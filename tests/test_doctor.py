"""The doctor looks at a world where something is wrong, and says what to do: each of its checks fails here once."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web
from sqlalchemy import text

from bot import doctor
from bot.clock import Clock
from bot.config import Settings
from bot.domain.notices import Notice
from bot.playground import World, make_app
from bot.web.server import serving
from storage import channels
from storage.uow import Database
from tests.end_to_end.process import until
from tests.storage.newcomers import newcomer

TOKEN = "42:PLAYGROUND"
WEBHOOK = {"webhook_url": "http://127.0.0.1:9/telegram", "webhook_secret": "a-secret-of-sixteen-or-more"}
pytestmark = pytest.mark.only("sqlite")


class Surgery:
    """A world over HTTP, and what the doctor says of it."""

    def __init__(self, world: World, address: str, database: Database, printed: pytest.CaptureFixture[str]) -> None:
        self.world = world
        self.address = address
        self.database = database
        self._printed = printed

    async def says(self, **settings: Any) -> str:
        """Let the doctor look; the status says whether anything is not well."""
        own = {"bot_token": TOKEN, "bot_api_url": self.address, "database_url": self.database.url}
        self._printed.readouterr()
        status = await doctor.examine(Settings(_env_file=None, **own | settings))
        said = self._printed.readouterr().out
        assert status == ("FAIL" in said)
        return said


@asynccontextmanager
async def opened(database: Database, printed: pytest.CaptureFixture[str], ahead: timedelta) -> AsyncIterator[Surgery]:
    world = World(TOKEN)
    app = make_app(world, limits=False)

    async def date(_: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = f"{Clock().now() + ahead:%a, %d %b %Y %H:%M:%S GMT}"

    app.on_response_prepare.append(date)
    async with serving(app, "127.0.0.1", 0, grace=1.0) as port:
        yield Surgery(world, f"http://127.0.0.1:{port}", database, printed)


@pytest.fixture
async def surgery(database: Database, capsys: pytest.CaptureFixture[str]) -> AsyncIterator[Surgery]:
    async with opened(database, capsys, timedelta()) as surgery:
        yield surgery


async def test_a_healthy_installation_has_nothing_to_mend(surgery: Surgery) -> None:
    said = await surgery.says()
    for looked_at in ("time zones", "disk", "database", "queue", "clock", "token of @", "polling"):
        assert f"ok   {looked_at}" in said


async def test_a_token_that_telegram_does_not_know(surgery: Surgery) -> None:
    said = await surgery.says(bot_token="43:ANOTHER")
    assert "FAIL token: Telegram does not know it: ask @BotFather" in said


async def test_rights_that_were_taken_away_even_while_the_bot_was_told(surgery: Surgery) -> None:
    owner = surgery.world.new_person("Owner", "en")
    news, gone, group = owner.create_channel("News"), owner.create_channel("Gone"), owner.create_group("Commission")
    for chat in (news, gone):
        owner.promote_bot(chat)
    async with surgery.database.writing(Clock().now()) as tx:
        for chat in (news, gone, group):
            await channels.meet(tx, chat.id, chat.title, chat.type, can_post=chat is news)
            found = await channels.by_chat(tx, chat.id)
            assert found is not None
            await channels.change(tx, found.id, language="en", commission=chat is group)
    owner.promote_bot(news, can_post_messages=False)
    owner.remove_bot(gone)
    said = await surgery.says()
    assert "FAIL channel “News”: give the bot the right to post there" in said
    assert "FAIL channel “Gone”: " in said
    assert "make" in said.partition("“Gone”: ")[2].splitlines()[0]
    assert "FAIL group “Commission”: give the bot the right to pin there" in said


async def test_a_webhook_of_another_address_and_one_that_fails(surgery: Surgery) -> None:
    assert "FAIL webhook: Telegram knows another address; `poolbot run` sets it" in await surgery.says(**WEBHOOK)
    async with Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(surgery.address))) as bot:
        await bot.set_webhook(WEBHOOK["webhook_url"], secret_token=WEBHOOK["webhook_secret"])
    surgery.world.new_person("Aigul", "en").start()
    await until(lambda: surgery.world.webhook.error, "the push fails")
    said = await surgery.says(**WEBHOOK)
    assert "FAIL webhook: 1 updates wait: Telegram says: " in said


async def test_a_clock_that_goes_wrong(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    async with opened(database, capsys, timedelta(minutes=3)) as surgery:
        said = await surgery.says()
    assert "FAIL clock: 1" in said
    assert "NTP" in said


async def test_zones_that_are_missing(surgery: Surgery, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "available_timezones", lambda: {"UTC"})
    said = await surgery.says()
    assert "FAIL time zones" in said
    assert "Asia/Tashkent" in said
    assert "install tzdata" in said


async def test_a_disk_that_is_nearly_full(surgery: Surgery, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    nearly = shutil.disk_usage(tmp_path)._replace(free=2**20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: nearly)
    assert "FAIL disk: 1 MB free: make room" in await surgery.says()


async def test_a_database_of_another_version(surgery: Surgery) -> None:
    async with surgery.database.engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    assert "FAIL database: it is of another version: run `poolbot migrate`" in await surgery.says()


async def test_letters_that_nobody_delivers(surgery: Surgery) -> None:
    now = Clock().now() - timedelta(minutes=25)
    async with surgery.database.writing(now) as tx:
        person = await newcomer(tx, 1)
        await tx.put(Notice(key="side-KZ", person_id=person.id, dedupe="k"))
    said = await surgery.says()
    assert "FAIL queue: 1 letters wait: the oldest has been due for 25 min: does the bot run" in said
