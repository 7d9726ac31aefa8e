"""What Prometheus reads: numbers of what came, went and waits, and nothing of anybody."""

from datetime import timedelta

import pytest
from aiohttp import ClientSession
from sqlalchemy import update

from bot.domain.notices import Notice
from bot.web.metrics import Metrics, metrics
from bot.web.server import make_web, serving
from storage.tables import outbox
from storage.uow import Database
from tests.conftest import NOW
from tests.conversation import staged
from tests.handlers.scenes import member, set_meeting
from tests.storage.newcomers import newcomer


async def ask(numbers: Metrics, database: Database) -> str:
    async with (
        serving(make_web([metrics(numbers, database, lambda: NOW)]), "127.0.0.1", 0) as port,
        ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/metrics") as response,
    ):
        assert response.status == 200
        return await response.text()


async def test_what_waits_and_what_failed_is_counted_by_reason(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx, 7_001_002)
        for what in ("one", "two"):
            await tx.put(Notice(key="topics", dedupe=what, person_id=person.id, args={"words": "a secret"}))
        failed = update(outbox).where(outbox.c.dedupe == "two")
        await tx.execute(failed.values(state="failed", reason="Bad Request: chat not found"))
    page = await ask(Metrics(), database)
    assert "pool_queue_letters 1.0" in page
    assert 'pool_letters_failed{reason="no-chat"} 1.0' in page
    assert "pool_database_away 0.0" in page
    assert not any(word in page for word in ("7001002", "secret", "chat not found"))


async def test_updates_and_answers_of_the_whole_bot_are_counted(database_url: str) -> None:
    async with staged(database_url, NOW) as stage:
        await stage.start(stage.person("Aigul"))
        page = await ask(stage.app.metrics, stage.app.database)
    assert 'pool_updates_total{kind="message",outcome="handled"} 1.0' in page
    assert 'pool_messages_total{lane="answer",outcome="sent"} 1.0' in page
    assert "pool_letters_recovered_total 0.0" in page
    assert 'pool_update_seconds_count{kind="message"} 1.0' in page
    assert "Aigul" not in page


@pytest.mark.only("sqlite")
async def test_reminders_that_are_due_and_those_that_have_gone_out_are_counted_by_kind(database_url: str) -> None:
    async with staged(database_url, NOW) as stage:
        await stage.start(stage.admin)
        people = [await member(stage, name, "representative", side) for name, side in (("Aigul", "KZ"), ("Wei", "CN"))]
        await set_meeting(stage)
        people[1].block()
        await stage.go_to(NOW + timedelta(days=46, hours=20))
        page = await ask(stage.app.metrics, stage.app.database)
    assert 'pool_reminders_due_total{kind="proposals"} 2.0' in page
    assert 'pool_reminders_sent_total{kind="proposals"} 1.0' in page
    assert 'pool_reminders_sent_total{kind="event"} 0.0' in page


async def test_a_database_that_is_away_is_a_number_too(tmp_path: object) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/no such folder/pool.db")
    assert "pool_database_away 1.0" in await ask(Metrics(), database)
    await database.close()
