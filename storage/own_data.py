"""What is kept of a person: counted, collected and erased by walking the columns that refer to people.

No list of tables is kept here, so that a new one is never forgotten. A row is the person's own where its first column
that refers to people names them; where they only did something to it (`ended_by`, `used_by`), it is another's.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, delete, exists, func, not_, or_, select, update

from bot.domain.own_data import Consent, Kept
from bot.domain.people import Person
from storage.rows import many, one
from storage.tables import (
    audit,
    consents,
    conversations,
    members,
    metadata,
    organisations,
    outbox,
    participations,
    people,
    posts,
    searches,
    subscriptions,
)
from storage.uow import Reading, Writing

DRAFT = "draft"
ALONE = (outbox, posts, members, searches)
"""What concerns nobody but the person, beside what their number is a part of the key of."""
INTERNAL = frozenset({"code_hash", "token_hash", "body", "dedupe"})
"""Columns that are no data about a person: what a letter is made of, and the fingerprints of links."""

Rows = list[dict[str, Any]]


def references(table: Table) -> list[Column[Any]]:
    """List the columns of a table that refer to people."""
    return [column for column in table.c if column.references(people.c.id)]


def owner(table: Table) -> Column[Any] | None:
    """Give the column that says whose a row is."""
    named = references(table)
    if not named or (named[0].nullable and named[0].name.endswith("_by")):
        return None
    return named[0]


async def latest_consent(tx: Reading, person_id: int) -> Consent | None:
    """Find the newest privacy text that a person agreed to."""
    query = select(consents).where(consents.c.person_id == person_id).order_by(consents.c.version.desc()).limit(1)
    return await one(tx, Consent, query)


async def keep_consent(tx: Writing, person_id: int, version: int) -> None:
    """Keep that a person agrees to a version; the first time counts."""
    row = {"person_id": person_id, "version": version, "at": tx.now}
    await tx.execute(tx.insert_new(consents).values(**row).on_conflict_do_nothing())


async def kept(tx: Reading, person_id: int) -> Kept:
    """Count what is kept of a person."""
    registered = (organisations.c.owner_id == person_id) & (organisations.c.status != DRAFT)
    return Kept(
        registrations=await _count(tx, organisations, registered),
        events=await _count(tx, participations, participations.c.person_id == person_id),
        topics=await _count(tx, subscriptions, subscriptions.c.person_id == person_id),
        drafts=sum([await _count(tx, table, drafts) for table, drafts in _drafts(person_id)]),
        letters=await _count(tx, outbox, outbox.c.person_id == person_id),
        acts=await _count(tx, audit, audit.c.person_id == person_id),
        consent=await latest_consent(tx, person_id),
    )


async def _count(tx: Reading, table: Table, where: ColumnElement[bool]) -> int:
    return int((await tx.execute(select(func.count()).select_from(table).where(where))).scalar_one())


def _drafts(person_id: int) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """Give where a person's drafts are, those that others hang on last."""
    for table in reversed(metadata.sorted_tables):
        whose = owner(table)
        if whose is not None and "status" in table.c and "id" in table.c:
            yield table, (whose == person_id) & (table.c.status == DRAFT)


async def collect(tx: Reading, person: Person) -> dict[str, Rows]:
    """Give every row that is the person's own, by table; of others' rows only that they name the person, and where."""
    found = {people.name: await _plain(tx, people, people.c.id == person.id)}
    for table in metadata.sorted_tables:
        if named := references(table):
            rows = await _plain(tx, table, or_(*(column == person.id for column in named)))
            found[table.name] = [_own_part(table, row, person.id) for row in rows]
    found[conversations.name] = await _plain(tx, conversations, _conversation(person.telegram_id))
    return found


async def _plain(tx: Reading, table: Table, where: ColumnElement[bool]) -> Rows:
    query = select(table).where(where).order_by(*table.primary_key)
    return [dict(row) for row in (await tx.execute(query)).mappings()]


def _own_part(table: Table, row: dict[str, Any], person_id: int) -> dict[str, Any]:
    whose, named = owner(table), {column.name for column in references(table)}
    others = {name for name in named if row[name] != person_id}
    if whose is not None and row[whose.name] == person_id:
        return {name: value for name, value in row.items() if name not in others | INTERNAL}
    keys = {column.name for column in table.primary_key}
    return {name: row[name] for name in row if name in (named | keys) - others}


def _conversation(telegram_id: int) -> ColumnElement[bool]:
    """Find the open questions of a person: the key names the chat and the person, between colons."""
    return conversations.c.key.contains(f":{telegram_id}:", autoescape=True)


async def leaving(tx: Reading, until: datetime) -> list[Person]:
    """List whose data are to be erased up to a moment."""
    return await many(tx, Person, select(people).where(people.c.erase_at <= until).order_by(people.c.id))


async def take_up(tx: Writing, person_id: int, now: datetime) -> bool:
    """Take the order to erase away in order to carry it out; tell whether it still stood and was due."""
    due = and_(people.c.id == person_id, people.c.erase_at <= now)
    taken = update(people).where(due).values(erase_at=None).returning(people.c.id)
    return (await tx.execute(taken)).first() is not None


async def erase(tx: Writing, person: Person) -> None:
    """Delete what is only about the person, and their drafts; what stays names nobody any more.

    Their number in Telegram is replaced by one that nobody there has, so that they can come back as somebody new.
    """
    for table in reversed(metadata.sorted_tables):
        whose = owner(table)
        if whose is not None and (whose.primary_key or table in ALONE):
            await tx.execute(delete(table).where(whose == person.id))
    for table, drafts in _drafts(person.id):
        await tx.execute(delete(table).where(drafts, *_unused(table)))
    await tx.execute(delete(conversations).where(_conversation(person.telegram_id)))
    nobody = {"telegram_id": -person.id, "name": "", "username": None, "zone": "UTC", "unreachable_since": tx.now}
    await tx.execute(update(people).where(people.c.id == person.id).values(**nobody))


def _unused(table: Table) -> list[ColumnElement[bool]]:
    """Say in SQL that no row of another table hangs on this one."""
    columns = [column for other in metadata.sorted_tables for column in other.c if _hangs_on(column, table)]
    return [not_(exists().where(column == table.c.id)) for column in columns if column.table is not table]


def _hangs_on(column: Column[Any], table: Table) -> bool:
    """Tell whether a row stands in the way of another's deletion; what is deleted with it does not."""
    return column.references(table.c.id) and all(key.ondelete != "CASCADE" for key in column.foreign_keys)
