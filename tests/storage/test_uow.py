"""One service call is one transaction: whole or not at all, once an update, in turn with the others."""

import asyncio

import pytest
from sqlalchemy import func, insert, select, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.domain.errors import AlreadyDoneError, UnavailableError
from bot.domain.notices import Notice
from storage import people
from storage.tables import audit, channels, conversations, handled_updates, outbox, participations
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

UPDATE = (42, 0)
NOBODYS = insert(participations).values(event_id=1, person_id=1, joined_at=NOW)


async def count(database: Database, table: object) -> int:
    async with database.reading() as tx:
        return int((await tx.execute(select(func.count()).select_from(table))).scalar_one())  # type: ignore[arg-type]


async def test_twenty_transactions_that_read_and_then_write_all_succeed(database: Database) -> None:
    counter = conversations.c.key == "counter"

    async def add_one() -> None:
        async with database.writing(NOW) as tx:
            row = (await tx.execute(select(conversations.c.data).where(counter).with_for_update())).one()
            await asyncio.sleep(0)
            await tx.execute(update(conversations).where(counter).values(data=str(int(row.data) + 1)))

    async with database.writing(NOW) as tx:
        await tx.execute(insert(conversations).values(key="counter", data="0"))
    await asyncio.gather(*(add_one() for _ in range(20)))
    async with database.reading() as reader:
        assert (await reader.execute(select(conversations.c.data).where(counter))).scalar_one() == "20"


async def test_two_processes_write_in_turn(database: Database, database_url: str) -> None:
    other = Database(database_url)

    async def write(through: Database, number: int) -> None:
        async with through.writing(NOW) as tx:
            told = (await tx.execute(select(func.count()).select_from(channels))).scalar_one()
            await tx.execute(insert(channels).values(chat_id=-number, title=str(told), kind="channel", can_post=True))

    await asyncio.gather(*(write(through, n) for n, through in enumerate([database, other] * 10, start=1)))
    await other.close()
    assert await count(database, channels) == 20


async def test_an_update_is_handled_once_and_a_redelivery_learns_what_came_of_it(database: Database) -> None:
    async with database.writing(NOW, update=UPDATE) as tx:
        await tx.record("file", "proposal", 7)
    with pytest.raises(AlreadyDoneError) as told:
        async with database.writing(NOW, update=UPDATE) as tx:
            await tx.record("file", "proposal", 8)
    assert (told.value.thing, told.value.thing_id) == ("proposal", 7)
    assert await count(database, audit) == 1


async def test_a_redelivery_of_what_left_no_trace_says_nothing_of_a_thing(database: Database) -> None:
    async with database.writing(NOW, update=UPDATE):
        pass
    with pytest.raises(AlreadyDoneError) as told:
        async with database.writing(NOW, update=UPDATE):
            pass
    assert (told.value.thing, told.value.thing_id) == (None, None)


async def test_calls_of_one_update_are_told_apart(database: Database) -> None:
    for call in (0, 1):
        async with database.writing(NOW, update=(42, call)) as tx:
            await tx.record("file", "proposal", call)
    assert await count(database, handled_updates) == 2


async def test_the_same_update_twice_at_once_commits_once(database: Database) -> None:
    async def handle() -> str:
        try:
            async with database.writing(NOW, update=UPDATE) as tx:
                await asyncio.sleep(0)
                await tx.record("file", "proposal", 7)
        except AlreadyDoneError as done:
            return f"{done.thing} {done.thing_id}"
        return "committed"

    assert sorted(await asyncio.gather(*(handle() for _ in range(8)))) == ["committed"] + ["proposal 7"] * 7
    assert await count(database, audit) == 1


async def test_a_failed_update_leaves_nothing_and_may_be_tried_again(database: Database) -> None:
    async def handle(*, fail: bool) -> None:
        async with database.writing(NOW, update=UPDATE) as tx:
            await tx.record("file", "proposal", 7)
            await tx.put(Notice(key="proposal-filed", chat_id=-1, dedupe="once"))
            if fail:
                await tx.execute(NOBODYS)

    with pytest.raises(IntegrityError):
        await handle(fail=True)
    assert [await count(database, table) for table in (audit, handled_updates, outbox)] == [0, 0, 0]
    await handle(fail=False)
    assert [await count(database, table) for table in (audit, handled_updates, outbox)] == [1, 1, 1]


async def test_a_connection_serves_on_after_a_redelivery(database: Database) -> None:
    for _ in range(40):  # more than the pool holds
        try:
            async with database.writing(NOW, update=UPDATE) as tx:
                await tx.record("file", "proposal", 7)
        except AlreadyDoneError:
            continue
    assert await count(database, audit) == 1


async def test_the_audit_keeps_who_did_what_with_its_details(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
    async with database.writing(NOW, person.id) as tx:
        await tx.record("announce", "meeting", 3, day=NOW.date(), host="KZ", seats=[1, 2])
    async with database.reading() as reader:
        row = (await reader.execute(select(audit))).one()
    assert (row.at, row.person_id, row.action, row.thing, row.thing_id) == (NOW, person.id, "announce", "meeting", 3)
    assert row.detail == {"day": "2027-01-15", "host": "KZ", "seats": [1, 2]}


async def test_a_row_must_belong_to_something_that_exists(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.writing(NOW) as tx:
            await tx.execute(NOBODYS)


async def test_a_reader_sees_only_what_is_committed(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await newcomer(tx, 5)
        async with database.reading() as reader:
            assert await people.by_telegram(reader, 5) is None
    async with database.reading() as reader:
        assert await people.by_telegram(reader, 5) is not None


async def test_a_fault_of_ours_is_not_taken_for_a_database_that_does_not_answer(database: Database) -> None:
    with pytest.raises(DBAPIError):
        async with database.reading() as tx:
            await tx.execute(text("SELECT * FROM no_such_table"))


@pytest.mark.only("postgres")
async def test_a_database_that_does_not_answer_is_said_to_be_so(database: Database) -> None:
    nowhere = Database(database.url.replace("host=", "host=/nowhere"))
    with pytest.raises(UnavailableError):
        async with nowhere.reading():
            pass
    await nowhere.close()


@pytest.mark.only("postgres")
@pytest.mark.parametrize(
    "change",
    [
        "SET TRANSACTION READ ONLY",
        "SET LOCAL idle_in_transaction_session_timeout = 1",
        "SELECT pg_terminate_backend(pg_backend_pid())",
    ],
)
async def test_a_server_that_gives_way_to_another_is_one_that_does_not_answer(database: Database, change: str) -> None:
    async def write() -> None:
        async with database.writing(NOW) as tx:
            pid = (await tx.execute(text("SELECT pg_backend_pid()"))).scalar_one()
            await tx.execute(text(change))
            if "idle" in change:
                await _until_ended(database, pid)
            await newcomer(tx)

    with pytest.raises(UnavailableError):
        await write()
    assert await count(database, outbox) == 0


async def _until_ended(database: Database, pid: int) -> None:
    async with asyncio.timeout(10), database.reading() as tx:
        there = text("SELECT count(*) FROM pg_stat_activity WHERE pid = :pid")
        while (await tx.execute(there, {"pid": pid})).scalar_one():
            await asyncio.sleep(0.01)
            await tx.execute(text("SELECT pg_stat_clear_snapshot()"))


async def _fail_in_part(tx: Writing) -> None:
    async with tx.part():
        await newcomer(tx, 2)
        await tx.record("file", "proposal", 2)
        await tx.execute(NOBODYS)


async def test_a_part_that_fails_is_taken_back_alone(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await newcomer(tx, 1)
        await tx.record("file", "proposal", 1)
        with pytest.raises(IntegrityError):
            await _fail_in_part(tx)
        async with tx.part():
            await newcomer(tx, 3)
    async with database.reading() as reader:
        known = [await people.by_telegram(reader, number) is not None for number in (1, 2, 3)]
        acts = list((await reader.execute(select(audit.c.thing_id))).scalars())
    assert (known, acts) == ([True, False, True], [1])


@pytest.mark.only("sqlite")
async def test_sqlite_waits_and_keeps_its_references(database: Database) -> None:
    async with database.engine.connect() as connection:
        found = {}
        for pragma in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous"):
            found[pragma] = (await connection.exec_driver_sql(f"PRAGMA {pragma}")).scalar_one()
    assert found == {"journal_mode": "wal", "foreign_keys": 1, "busy_timeout": 15000, "synchronous": 1}


async def test_a_fault_does_not_tell_what_people_wrote(database: Database) -> None:
    with pytest.raises(DBAPIError) as fault:
        async with database.writing(NOW) as tx:
            await tx.execute(text("SELECT :words FROM nowhere"), {"words": "Somebody's words"})
    assert "nowhere" in str(fault.value)
    assert "Somebody" not in str(fault.value)
