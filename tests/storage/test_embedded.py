"""SQLite in the loop's own thread: what takes long is handed over, and nobody waits in the loop."""

import asyncio
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from sqlalchemy import bindparam, delete, func, insert, select, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError

from storage.embedded.driver import THREADS, Driver
from storage.embedded.engine import CARRY_OVER, TransactionGoneError
from storage.embedded.size import touches_few
from storage.prepared import prepare, prepared
from storage.tables import conversations, participations, people
from storage.uow import Database
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

PERSON = prepared(select(people).where(people.c.id == bindparam("key")))
NOTED = prepared(insert(conversations))
pytestmark = pytest.mark.only("sqlite")
LONG = text("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 3000000) SELECT max(x) FROM n")


def size_of(database: Database) -> int:
    return Path(database.engine.url.database or "").stat().st_size


async def test_a_long_look_up_is_answered_and_holds_up_nobody(database: Database) -> None:
    longest, last = 0.0, time.perf_counter()

    async def look() -> int:
        async with database.reading() as tx:
            return int((await tx.execute(LONG)).scalar_one())

    looking = asyncio.ensure_future(look())
    while not looking.done():
        await asyncio.sleep(0)
        longest, last = max(longest, time.perf_counter() - last), time.perf_counter()
    assert await looking == 3_000_000
    began = time.perf_counter()
    sqlite3.connect(":memory:").execute(str(LONG)).fetchone()
    assert longest < max(0.1, (time.perf_counter() - began) / 2)


async def test_a_long_look_up_waits_for_nobodys_documents(database: Database) -> None:
    done = threading.Event()
    documents = [asyncio.ensure_future(asyncio.to_thread(done.wait, 30)) for _ in range(40)]
    try:
        async with asyncio.timeout(20), database.reading() as tx:
            assert (await tx.execute(LONG)).scalar_one() == 3_000_000
        assert not any(document.done() for document in documents)
    finally:
        done.set()
        await asyncio.gather(*documents)


async def test_a_look_up_that_nobody_waits_for_any_more_ends(database: Database) -> None:
    forever = text("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2), database.reading() as tx:
            await tx.execute(forever)
    async with database.reading() as tx:
        assert (await tx.execute(select(func.count()).select_from(conversations))).scalar_one() == 0


async def test_who_meets_the_lock_of_another_process_waits_and_the_loop_goes_on(database: Database) -> None:
    other = sqlite3.connect(database.engine.url.database or "", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    async def write() -> None:
        async with database.writing(NOW) as tx:
            await tx.execute(insert(conversations).values(key="k", data="{}"))

    writing = asyncio.ensure_future(write())
    await asyncio.sleep(0.05)
    assert not writing.done()
    other.execute("COMMIT")
    await writing
    other.close()


def test_half_of_a_key_may_name_many_rows() -> None:
    everybody = delete(participations).where(participations.c.event_id == 1)
    assert not touches_few(everybody, None)
    assert touches_few(everybody.where(participations.c.person_id == 1), None)


async def test_the_log_is_carried_over_into_the_file(database: Database) -> None:
    rows = [{"key": str(n), "data": "x" * 2000} for n in range(CARRY_OVER * 5)]
    async with database.writing(NOW) as tx:
        await tx.execute(insert(conversations), rows)
    async with asyncio.timeout(20):
        while size_of(database) <= len(rows) * 2000:  # noqa: ASYNC110 a file does not tell when it has grown
            await asyncio.sleep(0.01)


async def test_who_commits_does_not_wait_for_the_log_to_be_carried_over(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.embedded.engine.CARRY_OVER", 1)
    async with database.reading():
        pass  # so that there is a connection: to open one takes a thread
    done = threading.Event()
    busy = [THREADS.submit(done.wait, 30) for _ in range(16)]
    try:
        async with asyncio.timeout(5):
            for number in range(2):
                async with database.writing(NOW) as tx:
                    await tx.execute(NOTED, {"key": str(number), "state": None, "data": "{}"})
        assert not any(one.done() for one in busy)
    finally:
        done.set()
    await database.close()
    async with database.reading() as tx:
        assert (await tx.execute(select(func.count()).select_from(conversations))).scalar_one() == 2


async def test_a_lock_of_another_process_holds_up_who_opens_a_connection_and_not_the_loop(database: Database) -> None:
    other = sqlite3.connect(database.engine.url.database or "", isolation_level=None)
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN IMMEDIATE")
    other.execute("COMMIT")  # in this mode the lock stays

    async def look() -> int:
        async with database.reading() as tx:
            return int((await tx.execute(select(func.count()).select_from(conversations))).scalar_one())

    looking = asyncio.ensure_future(look())
    async with asyncio.timeout(5):
        await asyncio.sleep(0.05)
        assert not looking.done()
        other.close()
        assert await looking == 0


async def test_a_transaction_that_sqlite_took_back_goes_on_with_nothing(database: Database) -> None:
    many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, '{}' FROM n"
    row = {"key": "k", "state": None, "data": "{}"}

    async def write(*, more: bool) -> None:
        async with database.writing(NOW) as tx:
            await tx.execute(NOTED, row)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await tx.execute(text(f"INSERT INTO conversations (key, data) {many}"))
            if more:
                await tx.execute(NOTED, row)

    for more in (True, False):
        with pytest.raises(TransactionGoneError):
            await write(more=more)
    async with database.reading() as tx:
        assert (await tx.execute(select(func.count()).select_from(conversations))).scalar_one() == 0


async def test_taking_back_that_fails_hides_not_why(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Driver) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    async def write() -> None:
        async with database.writing(NOW) as tx:
            await newcomer(tx)
            monkeypatch.setattr(Driver, "rollback", fail)  # no disk can be told to fail just there
            raise LookupError("the first")

    with pytest.raises(LookupError, match="the first"):
        await write()
    monkeypatch.undo()
    async with database.writing(NOW) as tx:
        await newcomer(tx)


async def test_a_transaction_in_which_nothing_was_asked_is_over_when_it_is_left(database: Database) -> None:
    async with database.reading():
        pass
    async with database.writing(NOW) as tx:
        await tx.execute(insert(conversations), {"key": "k", "state": None, "data": "{}"})
    async with database.reading() as tx:
        assert (await tx.execute(select(func.count()).select_from(conversations))).scalar_one() == 1


async def test_words_of_sql_that_take_long_and_write_never_take_the_transaction_back(database: Database) -> None:
    many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) "
    async with database.writing(NOW) as tx:
        await newcomer(tx)
        await tx.execute(text("CREATE TABLE numbers (i INTEGER)"))
        await tx.execute(text(f"INSERT INTO numbers {many} SELECT i FROM n"))
    async with database.reading() as tx:
        assert (await tx.execute(text("SELECT count(*) FROM numbers"))).scalar_one() == 300_000
        assert len((await tx.execute(select(people.c.id))).all()) == 1


async def test_what_is_prepared_gives_what_sqlalchemy_gives(database: Database) -> None:
    async with database.writing(NOW) as tx:
        someone = (await newcomer(tx)).id
    plainly = select(people).where(people.c.id == bindparam("key"))
    async with database.reading() as tx:
        expected = (await tx.execute(plainly, {"key": someone})).mappings().one()
        for _ in range(2):
            row = (await tx.execute(PERSON, {"key": someone})).first()
            assert row is not None
            assert tuple(row) == tuple(expected.values())
            assert row.created_at == expected["created_at"]
        assert (await tx.execute(PERSON, {"key": someone})).mappings().all() == [expected]
        assert (await tx.execute(PERSON, {"key": 0})).first() is None


async def test_a_prepared_statement_that_breaks_a_rule_of_the_tables_says_so_as_any_other(database: Database) -> None:
    row = {"key": "twice", "state": None, "data": "{}"}
    async with database.writing(NOW) as tx:
        await tx.execute(NOTED, row)
        with pytest.raises(IntegrityError):
            await tx.execute(NOTED, row)
    async with database.reading() as tx:
        assert (await tx.execute(select(func.count()).select_from(conversations))).scalar_one() == 1


def test_what_sqlalchemy_would_have_to_add_to_each_time_is_not_prepared() -> None:
    some = prepared(select(people).where(people.c.id.in_(bindparam("keys", expanding=True))))
    with pytest.raises(TypeError):
        prepare(some, sqlite.dialect(), {"keys": [1]})
