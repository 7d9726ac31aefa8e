"""A backup of a running bot, restored into a fresh place: the bot goes on there where it stopped."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.domain.notices import Notice
from storage.outbox import put_to_each
from storage.tables import people as people_table
from storage.uow import Database
from tests.conftest import sqlite_url
from tests.end_to_end.process import TOKEN, Process, installed, saw, until
from tests.storage.test_backup import TOOLS
from tests.test_main import poolbot

NOW = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
"""Before the bot starts: it runs by the machine's clock."""

pytestmark = pytest.mark.process


async def test_a_restored_bot_goes_on_with_the_open_question_and_the_letters_that_wait(
    database: Database, database_url: str, empty_database_url: str, tmp_path: Path
) -> None:
    async with installed(database_url, webhook=False) as process:
        person = process.world.new_person("Aigul", "en")
        await process.start()
        person.start()
        await until(lambda: saw(process.world, person, "Aigul"), "the bot answers")
        person.say("/search")
        await until(lambda: saw(process.world, person, "Search the Pool"), "it asks for words")
        process.world.faults.order("sendMessage", "hang", times=9)
        async with database.writing(NOW) as tx:
            await put_to_each(tx, Notice(key="side-KZ", dedupe="news"), select(people_table.c.id), NOW)
        settings = {"BOT_TOKEN": TOKEN, "PATH": f"{TOOLS}:{os.environ['PATH']}"}
        made = poolbot(tmp_path, "backup", "pool.zip", DATABASE_URL=database_url, **settings)
        assert made.returncode == 0, made.stderr
        await process.kill()
        fresh = sqlite_url(tmp_path / "fresh.db") if database.on_sqlite else empty_database_url
        put_back = poolbot(tmp_path, "restore", "pool.zip", DATABASE_URL=fresh, **settings)
        assert "all there" in put_back.stdout, put_back.stderr
        process.world.faults.clear()
        elsewhere = Process(process.world, process.api, fresh, webhook=False)
        await elsewhere.start()
        try:
            await until(lambda: saw(process.world, person, "Kazakhstan") == 1, "the letter that waited arrives")
            person.say("nothing has this name")
            await until(lambda: saw(process.world, person, "Nothing found"), "the question is still open")
        finally:
            await elsewhere.kill()
