"""Administrators are told what needs them: once a day for each matter."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.domain.care import Condition, Matter, matters
from bot.domain.notices import Notice
from bot.services import faults
from bot.services.care import look_after
from bot.services.context import Office
from storage import tables
from storage.uow import Database
from tests.conftest import NOW
from tests.services.test_seats import OPERATOR, come

WELL = Condition(faults=0, unknown=0, due_since=None, room=None)


def test_nothing_is_said_while_all_is_well() -> None:
    assert matters(WELL, NOW) == {}
    just_due = WELL.model_copy(update={"due_since": NOW - timedelta(minutes=9), "room": 2**30})
    assert matters(just_due, NOW) == {}


def test_each_matter_has_its_figure() -> None:
    ill = Condition(faults=2, unknown=1, due_since=NOW - timedelta(minutes=25), room=3 * 2**20)
    assert matters(ill, NOW) == {Matter.FAULTS: 2, Matter.UNKNOWN: 1, Matter.QUEUE: 25, Matter.ROOM: 3}


async def keys(database: Database) -> list[str]:
    async with database.reading() as tx:
        rows = (await tx.execute(select(tables.outbox.c.dedupe).order_by(tables.outbox.c.id))).scalars()
        return [key.split(":")[1] for key in rows if key.startswith("care:")]


async def test_an_administrator_is_told_once_a_day(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.room.left", lambda _database: None)
    office = Office(database, frozenset({OPERATOR}))
    admin = await come(office, OPERATOR)
    await come(office, 1)
    assert await look_after(office, NOW) == 0
    await faults.keep(office, RuntimeError("secret words"), "message", 7, NOW)
    async with database.writing(NOW) as tx:
        await tx.put(Notice(key="event-post", chat_id=-100, language="ru", dedupe="lost"))
        lost = update(tables.outbox).where(tables.outbox.c.dedupe == "lost")
        await tx.execute(lost.values(state="unknown", settled_at=NOW))
        await tx.put(Notice(key="side-KZ", person_id=admin.actor.person.id, dedupe="late"))
    assert await look_after(office, NOW + timedelta(minutes=20)) == 3
    assert await look_after(office, NOW + timedelta(minutes=25)) == 0
    assert sorted(await keys(database)) == ["faults", "queue", "unknown"]
