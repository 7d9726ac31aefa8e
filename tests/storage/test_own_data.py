"""What is kept of a person: all of it is found whatever table it is in, nothing of others is; and how it is erased."""

import json
from datetime import date, timedelta
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, DateTime, Table, Text, insert, select, update

from bot.domain.people import Person
from storage import own_data, people
from storage.conversations import put_state
from storage.tables import Codes, UtcDateTime, metadata, sides
from storage.tables import people as people_table
from storage.uow import Database, Reading, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

REFERRING = [table for table in metadata.sorted_tables if own_data.references(table)]
NEEDED = {key.column.table for table in REFERRING for key in table.foreign_keys} - {people_table, sides}
"""What others refer to, whether or not it refers to people itself."""
HOUR = timedelta(hours=1)


def value(column: Column[Any], mark: str, number: int) -> Any:
    """Make up what a column can hold; words bear the mark of the person."""
    kind = column.type
    match kind:
        case UtcDateTime() | DateTime():
            return NOW
        case Boolean():
            return False
        case Date():
            return date(2027, 6, 15)
        case JSON():
            return {"mark": mark}
        case Codes():
            return (f"{mark}{number}",)
        case Text():
            return f"{mark}{number}"
    length = getattr(kind, "length", None)
    return f"{mark}{number}"[:length] if length is not None else number


async def fill(tx: Writing, person: Person, mark: str, number: int, status: str) -> None:
    """Put a row that is this person's own into every table that refers to people."""
    for table in metadata.sorted_tables:
        if table in REFERRING or table in NEEDED:
            await _put(tx, table, person, mark, number, status)


async def _put(tx: Writing, table: Table, person: Person, mark: str, number: int, status: str) -> None:
    row: dict[str, Any] = {}
    for column in table.c:
        if column in own_data.references(table):
            row[column.name] = person.id
        elif column.foreign_keys:
            row[column.name] = await _there(tx, next(iter(column.foreign_keys)).column, number)
        elif column.name == "id":
            row["id"] = number
        else:
            row[column.name] = status if column.name == "status" else value(column, mark, number)
    await tx.execute(insert(table).values(**row))


async def _there(tx: Reading, column: Column[Any], number: int) -> Any:
    """Give the key of a row that can be referred to: the person's own where there is one."""
    rows = (await tx.execute(select(column).order_by(column))).scalars().all()
    return number if number in rows else rows[0] if rows else None


async def two(tx: Writing, status: str = "filed") -> tuple[Person, Person]:
    first, second = await newcomer(tx, 1001, name="Mine"), await newcomer(tx, 1002, name="Theirs")
    await fill(tx, first, "mine", 501, status)
    await fill(tx, second, "theirs", 502, status)
    return first, second


async def test_the_export_has_everything_of_a_person_in_every_table_and_nothing_of_others(database: Database) -> None:
    async with database.writing(NOW) as tx:
        first, _second = await two(tx)
        await put_state(tx, f"fsm:42:{first.telegram_id}:{first.telegram_id}:default", "open")
        found = await own_data.collect(tx, first)
    assert {name for name, rows in found.items() if rows} == {t.name for t in REFERRING} | {"people", "conversations"}
    text = json.dumps(found, default=str)
    assert "theirs" not in text
    assert "Theirs" not in text
    assert "code_hash" not in text
    for table in REFERRING:
        if own_data.owner(table) is not None:
            assert {c.name for c in table.c} - own_data.INTERNAL == set(found[table.name][0]), table.name


async def test_of_what_others_own_it_tells_only_that_the_person_is_named(database: Database) -> None:
    async with database.writing(NOW) as tx:
        first, second = await two(tx)
        for table in REFERRING:
            for column in own_data.references(table)[1:]:
                await tx.execute(update(table).where(column == second.id).values({column: first.id}))
        found = await own_data.collect(tx, first)
    assert {"id": 502, "ended_by": first.id} in found["grants"]
    assert {"id": 502, "used_by": first.id} in found["invitations"]
    assert "theirs" not in json.dumps(found, default=str)


async def test_an_erasure_takes_what_is_only_about_the_person_and_their_drafts(database: Database) -> None:
    async with database.writing(NOW) as tx:
        first, second = await two(tx, "draft")
        before = await own_data.collect(tx, second)
        await put_state(tx, f"fsm:42:{first.telegram_id}:{first.telegram_id}:default", "open")
        await own_data.erase(tx, first)
        found = await own_data.collect(tx, first)
        assert await own_data.collect(tx, second) == before
        gone = {name for name, rows in found.items() if not rows}
        assert {"participations", "subscriptions", "consents", "outbox", "proposals", "conversations"} <= gone
        assert {"grants", "audit", "invitations"} <= set(found) - gone


async def test_what_is_handed_in_stays_and_names_nobody(database: Database) -> None:
    async with database.writing(NOW) as tx:
        first, _second = await two(tx)
        await own_data.erase(tx, first)
        found = await own_data.collect(tx, first)
        assert all(found[name] for name in ("proposals", "grants", "audit"))
        person = await people.get(tx, first.id)
    assert person is not None
    assert (person.name, person.username, person.telegram_id) == ("", None, -first.id)
    assert person.unreachable_since == NOW


async def test_who_was_erased_comes_back_as_somebody_new(database: Database) -> None:
    async with database.writing(NOW) as tx:
        first, _second = await two(tx)
        await own_data.erase(tx, first)
        again = await newcomer(tx, first.telegram_id)
        assert again.id != first.id
        assert (await own_data.kept(tx, again.id)).acts == 0


async def test_a_draft_that_something_hangs_on_stays(database: Database) -> None:
    async with database.writing(NOW) as tx:
        first, second = await two(tx, "draft")
        held = next(t for t in REFERRING if t.name == "proposals")
        await tx.execute(update(held).where(held.c.author_id == second.id).values(meeting_id=501))
        await own_data.erase(tx, first)
        assert [row["id"] for row in (await own_data.collect(tx, first))["meetings"]] == [501]


async def test_an_order_is_carried_out_once_and_only_when_it_is_due(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        await people.change(tx, person.id, erase_at=NOW + HOUR)
        assert [one.id for one in await own_data.leaving(tx, NOW + HOUR)] == [person.id]
        assert await own_data.leaving(tx, NOW) == []
        assert [await own_data.take_up(tx, person.id, at) for at in (NOW, NOW + HOUR, NOW + HOUR)] == [
            False,
            True,
            False,
        ]


async def test_the_first_consent_to_a_version_counts(database: Database) -> None:
    for at in (NOW, NOW + HOUR):
        async with database.writing(at) as tx:
            person = await newcomer(tx)
            await own_data.keep_consent(tx, person.id, 1)
            consent = await own_data.latest_consent(tx, person.id)
    assert consent is not None
    assert (consent.version, consent.at) == (1, NOW)
