"""Rows to domain objects and back: column and field names are the same, so nothing is written twice."""

from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeVar

from pydantic import BaseModel
from sqlalchemy import Select, Table, insert, update

from bot.domain.errors import StaleError
from storage.uow import Reading, Writing

Thing = TypeVar("Thing", bound=BaseModel)


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a column takes: the value of an enum instead of its member."""
    return {name: value.value if isinstance(value, Enum) else value for name, value in values.items()}


async def one(tx: Reading, kind: type[Thing], query: Select[Any]) -> Thing | None:
    """Fetch one thing, or none."""
    row = (await tx.execute(query)).mappings().first()
    return kind.model_validate(dict(row)) if row is not None else None


async def many(tx: Reading, kind: type[Thing], query: Select[Any]) -> list[Thing]:
    """Fetch things in the order of the query."""
    return [kind.model_validate(dict(row)) for row in (await tx.execute(query)).mappings()]


async def add(tx: Writing, table: Table, kind: type[Thing], /, **values: Any) -> Thing:
    """Insert a row and give it as the thing it is."""
    row = (await tx.execute(insert(table).values(**plain(values)).returning(table))).mappings().one()
    return kind.model_validate(dict(row))


async def save(tx: Writing, table: Table, thing: Thing, name: str) -> Thing:
    """Write a thing where its version is still the one that was read.

    Raises:
        StaleError: `changed-meanwhile`, when somebody else was faster.
    """
    values = plain(thing.model_dump())
    key, version = values.pop("id"), values.pop("version")
    where = (table.c.id == key) & (table.c.version == version)
    done = await tx.execute(update(table).where(where).values(**values, version=version + 1).returning(table.c.id))
    if done.first() is None:
        raise StaleError(name, key, "changed-meanwhile")
    return thing.model_copy(update={"version": version + 1})
