"""One chain of migrations brings either database to the state of storage.tables, and back, whoever else is at it."""

import asyncio
import multiprocessing
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, insert, inspect, select, text

from bot.domain.registry import OrganisationKind
from bot.domain.sides import FOUNDING_SIDES
from storage import people, presidency, registry, sides
from storage import tables as tables_of
from storage.migrate import configuration, is_current, migrate
from storage.tables import metadata
from storage.uow import WRITE, Database
from tests.conftest import NOW

REVISIONS = [script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions("base", "head")]


@pytest.fixture
async def empty(empty_database_url: str) -> AsyncIterator[Database]:
    database = Database(empty_database_url)
    yield database
    await database.close()


async def on_connection(database: Database, work: Callable[[Connection], Any]) -> Any:
    async with database.engine.connect() as plain:
        connection = await plain.execution_options(**{WRITE: True})
        async with connection.begin():
            return await connection.run_sync(work)


def described(name: str | None, *_: object) -> bool:
    """Tell what storage.tables can describe: not the index of words, which each of the databases has in its own way."""
    return not str(name).removeprefix("ix_").startswith("directory_words")


def tables(connection: Connection) -> set[str]:
    return set(filter(described, inspect(connection).get_table_names())) - {"alembic_version"}


def differences(connection: Connection) -> list[Any]:
    options = {"compare_type": True, "compare_server_default": True, "include_name": described}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


async def test_a_new_database_comes_up_to_date(empty: Database) -> None:
    assert not await is_current(empty)
    await migrate(empty)
    assert await is_current(empty)
    assert await on_connection(empty, tables) == set(metadata.tables)


async def test_a_new_database_begins_with_the_founding_sides(database: Database) -> None:
    async with database.reading() as tx:
        assert await sides.every(tx) == sorted(FOUNDING_SIDES, key=lambda side: side.code)


async def test_nothing_is_left_for_autogenerate_to_find(database: Database) -> None:
    assert await on_connection(database, differences) == []


async def test_every_step_can_be_taken_up_down_and_up_again(empty: Database) -> None:
    for revision in reversed(REVISIONS):
        await migrate(empty, revision)
        await on_connection(empty, lambda connection: command.downgrade(configuration(connection), "-1"))
        await migrate(empty, revision)
    assert await is_current(empty)
    assert await on_connection(empty, differences) == []


async def test_the_way_down_leaves_no_table(database: Database) -> None:
    await on_connection(database, lambda connection: command.downgrade(configuration(connection), "base"))
    assert await on_connection(database, tables) == set()


async def test_migrating_again_does_nothing(database: Database) -> None:
    await migrate(database)
    async with database.reading() as tx:
        assert len(await sides.every(tx)) == len(FOUNDING_SIDES)


def _migrate_in_a_process(url: str, barrier: Any) -> None:
    async def work() -> None:
        database = Database(url)
        await migrate(database)
        await database.close()

    barrier.wait()
    asyncio.run(work())


async def test_replicas_that_start_at_once_migrate_once(empty: Database, empty_database_url: str) -> None:
    spawn = multiprocessing.get_context("spawn")
    barrier = spawn.Barrier(3)
    replicas = [spawn.Process(target=_migrate_in_a_process, args=(empty_database_url, barrier)) for _ in range(3)]
    for replica in replicas:
        replica.start()
    for replica in replicas:
        await asyncio.to_thread(replica.join, 60)
    assert [replica.exitcode for replica in replicas] == [0, 0, 0]
    assert await is_current(empty)
    async with empty.reading() as tx:
        assert len(await sides.every(tx)) == len(FOUNDING_SIDES)


async def test_mandates_and_presidencies_of_before_keep_what_they_are(empty: Database) -> None:
    await migrate(empty, "0002")
    async with empty.writing(NOW) as tx:
        person = {"telegram_id": 1, "name": "A", "language": "ru", "zone": "UTC", "created_at": NOW}
        await tx.execute(insert(tables_of.people).values(id=1, **person))
        for role, side in (("representative", "KZ"), ("organiser", None)):
            await tx.execute(insert(tables_of.grants).values(person_id=1, role=role, side=side, starts_at=NOW))
        await tx.execute(insert(tables_of.presidencies).values(side="KZ", starts_at=NOW))
    await migrate(empty)
    async with empty.reading() as tx:
        held = await people.grants_of(tx, 1, NOW)
        assert [(grant.role, grant.zone, grant.version) for grant in held] == [
            ("representative", "Asia/Almaty", 1),
            ("organiser", "UTC", 1),
        ]
        assert await presidency.presiding_side(tx, NOW) == "KZ"


OWNER = {"id": 1, "telegram_id": 7, "name": "Fatima", "language": "en", "zone": "UTC", "created_at": NOW}
CONFIRMED = {"id": 41, "status": "confirmed", "version": 3, "name": "AgroDrone", "side": "KZ", "sector": "agro"}
BEGUN = {"id": 42, "status": "draft", "version": 1, "name": None, "side": None, "sector": None}


def _before(connection: Connection) -> None:
    old = MetaData()
    old.reflect(connection, only=["people", "startups"])
    connection.execute(insert(old.tables["people"]).values(**OWNER))
    for row in (CONFIRMED, BEGUN):
        connection.execute(insert(old.tables["startups"]).values(**row, owner_id=1, created_at=NOW))


async def test_startups_become_organisations_and_new_ones_are_numbered_after_them(empty: Database) -> None:
    await migrate(empty, "0003")
    await on_connection(empty, _before)
    await migrate(empty)
    async with empty.writing(NOW) as tx:
        kept, draft = await registry.get(tx, 41), await registry.get(tx, 42)
        assert kept is not None
        assert draft is not None
        assert (kept.kind, kept.name, kept.sectors, kept.status) == ("startup", "AgroDrone", ("agro",), "confirmed")
        assert (draft.kind, draft.sectors, draft.listed, draft.to_investors) == ("startup", (), False, False)
        assert (await registry.begin(tx, 1, OrganisationKind.FUND, NOW)).id == 43
    await on_connection(empty, lambda connection: command.downgrade(configuration(connection), "0003"))
    left = text("SELECT id, name, sector FROM startups ORDER BY id")
    rows = await on_connection(empty, lambda connection: connection.execute(left).all())
    assert [tuple(row) for row in rows] == [(41, "AgroDrone", "agro"), (42, None, None)]


def _reminded(connection: Connection) -> None:
    old = MetaData()
    old.reflect(connection, only=["people", "events", "outbox"])
    person = {key: value for key, value in OWNER.items() if key in old.tables["people"].c}
    connection.execute(insert(old.tables["people"]).values(**person))
    starts = NOW + timedelta(hours=20)
    event = {"id": 5, "organiser_id": 1, "kind": "forum", "status": "published", "version": 1, "sequence": 0}
    connection.execute(insert(old.tables["events"]).values(**event, language="en", starts_at=starts, created_at=NOW))
    batch = f"event:5:{starts:%Y%m%dT%H%M}:before:1440"
    letter = {"dedupe": f"{batch}:1", "batch": batch, "person_id": 1, "body": "{}", "silent": False, "state": "sent"}
    connection.execute(insert(old.tables["outbox"]).values(**letter, attempts=1, due_at=NOW, created_at=NOW))


async def test_who_was_reminded_of_an_event_before_there_were_rows_is_not_reminded_again(empty: Database) -> None:
    await migrate(empty, "0022")
    await on_connection(empty, _reminded)
    await migrate(empty)
    async with empty.reading() as tx:
        (row,) = (await tx.execute(select(tables_of.reminders))).all()
    assert (row.person_id, row.thing, row.stage, row.fate) == (1, "event:5", 1440, "sent")
    assert (row.due_at, row.planned_at, row.put_at) == (NOW + timedelta(hours=20), NOW - timedelta(hours=4), NOW)
