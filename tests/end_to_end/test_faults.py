"""Faults, with the bot as a process: nothing is lost, and what came twice is counted.

Each prints one line of JSON with its figures: `pytest -s tests/end_to_end/test_faults.py | grep '^{'`. A killed process
and a dead leader are in test_crash and test_replicas.
"""

import json
import resource
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from sqlalchemy import func, select

from bot.clock import Clock
from bot.domain.notices import Notice
from bot.playground import Person
from bot.playground.faults import Kind
from bot.services import people
from bot.services.context import Office
from storage.outbox import put_to_each
from storage.tables import outbox
from storage.tables import people as people_table
from storage.uow import Database
from tests.end_to_end.process import Process, installed, said, saw, until, until_told

pytestmark = [pytest.mark.process, pytest.mark.only("sqlite")]

NOW = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
READERS = 8
STORM = 40
"""Answers 429 in a row: more than an answer is tried, and more than there are letters."""
BAD = tuple(kind for kind in get_args(Kind) if kind not in ("latency", "502"))


@pytest.fixture
async def process(database_url: str) -> AsyncIterator[Process]:
    async with installed(database_url, webhook=False) as process:
        yield process


def note(fault: str, **figures: Any) -> None:
    print("\n" + json.dumps({"fault": fault, **figures}), flush=True)


async def _crowd(process: Process, database: Database) -> list[Person]:
    crowd = [process.world.new_person(f"Reader {number}", "en") for number in range(READERS)]
    for reader in crowd:
        with process.world.quiet():
            reader.start()
        await people.enter(Office(database), people.Visitor(reader.id, reader.name, None, "en"), NOW)
    return crowd


async def _left(database: Database) -> int:
    async with database.reading() as tx:
        query = select(func.count()).where(outbox.c.state.not_in(("sent", "expired")))
        return int((await tx.execute(query)).scalar_one())


async def test_whatever_telegram_does_no_letter_is_lost_and_every_person_is_answered(
    process: Process, database: Database
) -> None:
    world, crowd = process.world, await _crowd(process, database)
    asker = world.new_person("Asker", "en")
    await process.start()
    asker.start()
    await until(lambda: said(world, asker), "it answers")
    for number, kind in enumerate(BAD, 1):
        asked = len(said(world, asker))
        world.faults.order("sendMessage", kind, seconds=1, times=STORM if kind == "429" else 3)
        async with database.writing(NOW) as tx:
            notice = Notice(key="topics", dedupe=kind)
            await put_to_each(tx, notice, select(people_table.c.id).where(people_table.c.id <= READERS), NOW)
        asker.say("/help")

        async def settled() -> bool:
            return not await _left(database)

        await until_told(settled, f"every letter is settled after {kind}")
        await until(lambda before=asked: len(said(world, asker)) > before, f"an answer after {kind}")  # type: ignore[misc]
        copies = [saw(world, reader, "Subscriptions") for reader in crowd]
        lost, doubled = sum(c < number for c in copies), sum(copies) - READERS * number
        note(kind, updates=1, answered=1, put=READERS, lost=lost, doubled_until_now=doubled)
        assert lost == 0
    assert doubled <= 3 * 2, "only what had its effect before the answer was lost"


async def test_while_another_process_holds_the_database_an_update_waits_and_its_person_is_told(
    process: Process, database_url: str
) -> None:
    person = process.world.new_person("Aigul", "en")
    await process.start()
    person.start()
    await until(lambda: said(process.world, person), "it answers")
    with closing(sqlite3.connect(_file(database_url), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        newcomer = process.world.new_person("Boris", "zh")
        newcomer.start()
        await until(lambda: said(process.world, newcomer), "the newcomer, who must be written down, is told to wait")
        [told] = said(process.world, newcomer)
        assert "数据库" in told.text
        other.execute("ROLLBACK")
    await until(lambda: len(said(process.world, newcomer)) > 1, "the newcomer is welcomed")
    note("database locked for longer than the busy timeout", updates=1, answered=1, told_to_wait=1, lost=0)


def _file(database_url: str) -> Path:
    return Path(database_url.partition("///")[2])


async def test_when_there_is_no_room_people_are_told_and_all_is_done_when_there_is(
    process: Process, database_url: str, database: Database
) -> None:
    person = process.world.new_person("Aigul", "en")
    await process.start()
    person.start()
    await until(lambda: said(process.world, person), "it answers")
    pid = process.pid
    whole = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, whole[1]))  # no file of that process can grow any more
    newcomers = [process.world.new_person(f"Boris {number}", "en") for number in range(3)]
    for newcomer in newcomers:
        newcomer.start()
    await until(lambda: all(said(process.world, one) for one in newcomers), "they are told")
    assert all("cannot reach its records" in said(process.world, one)[0].text for one in newcomers)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, whole)
    await until(lambda: all(len(said(process.world, one)) > 1 for one in newcomers), "they are welcomed")
    async with database.reading() as tx:
        known = (await tx.execute(select(func.count()).select_from(people_table))).scalar_one()
    assert known == 1 + len(newcomers)
    note("no room on the disk", updates=3, answered=3, told_to_wait=3, lost=0)


async def test_a_clock_that_is_set_back_and_forth_holds_up_nobody_and_doubles_nothing(
    database_url: str, database: Database, tmp_path: Path
) -> None:
    clock = tmp_path / "clock"
    clock.write_text("1")
    async with installed(database_url, webhook=False, CLOCK=str(clock)) as process:
        process.module = "tests.end_to_end.clocked"
        world, crowd = process.world, await _crowd(process, database)
        await process.start()
        world.faults.order("sendMessage", "latency", seconds=0.05, times=10_000)
        ahead = Clock().now() + timedelta(hours=1)
        async with database.writing(ahead) as tx:
            await put_to_each(tx, Notice(key="topics", dedupe="before"), select(people_table.c.id), ahead)
        await until(lambda: any(saw(world, one, "Subscriptions") for one in crowd), "the first have it")
        async with database.writing(ahead) as tx:
            await put_to_each(tx, Notice(key="topics", dedupe="meanwhile"), select(people_table.c.id), ahead)
        for number, hours in enumerate(("0", "-24", "48")):
            clock.write_text(hours)
            asker = world.new_person(f"Asker {number}", "en")
            asker.start()
            await until(lambda one=asker: said(world, one), f"an answer when it is wrong by {hours} h")  # type: ignore[misc]

        async def settled() -> bool:
            return not await _left(database)

        await until_told(settled, "every letter is settled")
    copies = [saw(world, one, "Subscriptions") for one in crowd]
    note("clock set back and forth", updates=3, answered=3, put=2 * READERS, lost=0, doubled=sum(copies) - 2 * READERS)
    assert copies == [2] * READERS
