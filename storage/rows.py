"""Rows to domain objects and back: column and field names are the same, so nothing is written twice."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from pydantic import BaseModel
from sqlalchemy import Insert, Select, Table, Update, bindparam, insert, select, update

from bot.domain.errors import StaleError
from storage.prepared import Result, Rows, prepared
from storage.uow import Reading, Writing

Thing = TypeVar("Thing", bound=BaseModel)


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a column takes: the value of an enum instead of its member."""
    return {name: value.value if isinstance(value, Enum) else value for name, value in values.items()}


async def one(tx: Reading, kind: type[Thing], query: Select[Any]) -> Thing | None:
    """Fetch one thing, or none."""
    row = (await tx.execute(query)).mappings().first()
    return _read(tx, kind.model_validate(dict(row))) if row is not None else None


async def by_id(tx: Reading, kind: type[Thing], table: Table, key: int) -> Thing | None:
    """Fetch the thing with this id, or none."""
    found = _dicts(await tx.execute(_by_id(table), {"key": key}))
    return _read(tx, kind.model_validate(found[0])) if found else None


async def many(
    tx: Reading, kind: type[Thing], query: Select[Any], values: Mapping[str, Any] | None = None
) -> list[Thing]:
    """Fetch things in the order of the query; `values`: of the parameters of one that is made once."""
    return [_read(tx, kind.model_validate(row)) for row in _dicts(await tx.execute(query, values))]


def _dicts(result: Result) -> list[dict[str, Any]]:
    return result.dicts() if isinstance(result, Rows) else [dict(row) for row in result.mappings()]


def _read(tx: Reading, thing: Thing) -> Thing:
    """Remember how a thing was, so that the audit can say what became of it."""
    if isinstance(tx, Writing):
        tx.changes.note_read(thing)
    return thing


async def add(tx: Writing, table: Table, kind: type[Thing], /, **values: Any) -> Thing:
    """Insert a row and give it as the thing it is."""
    row = (await tx.execute(_insert(table), plain(values))).mappings().one()
    return kind.model_validate(dict(row))


async def save(tx: Writing, table: Table, thing: Thing, name: str) -> Thing:
    """Write a thing where its version is still the one that was read.

    Raises:
        StaleError: `changed-meanwhile`, when somebody else was faster.
    """
    values = plain(thing.model_dump())
    key, version = values.pop("id"), values.pop("version")
    if (known := tx.changes.known(thing)) is not None and getattr(known, "version", None) == version:
        # What has not changed is not written: each index with a column of it would be written anew.
        before = plain(known.model_dump())
        values = {column: value for column, value in values.items() if value != before[column]}
    done = await tx.execute(_update(table), {**values, "version": version + 1, "key_": key, "version_": version})
    if done.first() is None:
        raise StaleError(name, key, "changed-meanwhile")
    tx.changes.note_saved(name, thing)
    return thing.model_copy(update={"version": version + 1})


# Statements that are made once need not be looked up by all their parts each time.


@cache
def _by_id(table: Table) -> Select[Any]:
    return prepared(select(table).where(table.c.id == bindparam("key")))


@cache
def _insert(table: Table) -> Insert:
    return prepared(insert(table).returning(table))


@cache
def _update(table: Table) -> Update:
    where = (table.c.id == bindparam("key_")) & (table.c.version == bindparam("version_"))
    return prepared(update(table).where(where).returning(table.c.id))
