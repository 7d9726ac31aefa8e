"""The audit is one unbroken chain, to which rows can only be added, whoever writes at once."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.domain.audit_chain import closing, line_of, verify
from bot.domain.registry import OrganisationKind
from storage import registry
from storage.migrate import migrate
from storage.tables import audit, organisations
from storage.uow import WRITE, Database
from tests.conftest import NOW
from tests.storage.newcomers import newcomer


async def links(database: Database) -> list[dict[str, Any]]:
    async with database.reading() as tx:
        rows = (await tx.execute(select(audit).order_by(audit.c.sequence))).mappings()
        return [dict(row) for row in rows]


async def unbroken(database: Database) -> int:
    """Check the chain as it would be exported; give how many links it has."""
    rows = await links(database)
    checked = verify([*map(line_of, rows), closing(len(rows), rows[-1]["hash"])])
    assert checked.fault is None
    return checked.links


async def test_writers_at_once_leave_one_unbroken_chain(database: Database) -> None:
    async def write(number: int) -> None:
        async with database.writing(NOW) as tx:
            await tx.record("begin", "proposal", number)
            await asyncio.sleep(0)
            await tx.record("edit", "proposal", number, reason="Причина & <b>中文</b>")

    await asyncio.gather(*(write(number) for number in range(25)))
    assert await unbroken(database) == 50
    rows = await links(database)
    assert [row["sequence"] for row in rows] == list(range(1, 51))
    assert all(a["thing_id"] == b["thing_id"] for a, b in zip(rows[::2], rows[1::2], strict=True))


async def test_several_processes_leave_one_unbroken_chain(database: Database, database_url: str) -> None:
    replicas = [Database(database_url) for _ in range(3)]

    async def write(replica: Database, number: int) -> None:
        async with replica.writing(NOW) as tx:
            await tx.record("begin", "proposal", number)

    await asyncio.gather(*(write(replica, n) for replica in replicas for n in range(8)))
    for replica in replicas:
        await replica.close()
    assert await unbroken(database) == 24


@pytest.mark.parametrize("statement", [update(audit).values(action="other"), delete(audit)])
async def test_rows_are_neither_changed_nor_deleted(database: Database, statement: Any) -> None:
    async with database.writing(NOW) as tx:
        await tx.record("begin", "proposal", 1)
    with pytest.raises(DBAPIError, match="append-only"):
        async with database.writing(NOW) as tx:
            await tx.execute(statement)
    assert await unbroken(database) == 1


async def test_what_changed_is_kept_as_it_was_and_is_but_not_what_an_organisation_wrote(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner = await newcomer(tx)
        made = await registry.begin(tx, owner.id, OrganisationKind.STARTUP, NOW)
    async with database.writing(NOW, owner.id) as tx:
        found = await registry.get(tx, made.id)
        assert found is not None
        await registry.write(tx, found.model_copy(update={"name": "AgroDrone", "trl": "6"}))
        await tx.record("edit", "organisation", made.id, field="name")
    last = (await links(database))[-1]
    assert (last["before"], last["after"]) == ({"name": None, "trl": None}, {"name": "‹…›", "trl": "6"})
    assert last["person_id"] == owner.id


async def test_what_was_recorded_before_is_chained_by_the_migration(empty_database_url: str) -> None:
    database = Database(empty_database_url)
    await migrate(database, "0017")
    async with database.engine.connect() as plain:
        connection = await plain.execution_options(**{WRITE: True})
        async with connection.begin():
            for number in range(3):
                await connection.execute(
                    text(
                        "INSERT INTO audit (at, person_id, action, thing, thing_id, detail) VALUES "
                        "('2027-01-15 09:00:00.123456', NULL, 'file', 'proposal', :number, :detail)"
                    ),
                    {"number": number, "detail": '{"on_behalf": "UZ", "number": "№ 1", "share": 0.5}'},
                )
    await migrate(database)
    assert await unbroken(database) == 3
    assert (await links(database))[0]["on_behalf"] == "UZ"
    async with database.writing(NOW) as tx:
        await tx.record("edit", "proposal", 1)
    assert await unbroken(database) == 4
    async with database.reading() as tx:
        assert (await tx.execute(select(organisations))).first() is None
    await database.close()
