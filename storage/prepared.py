"""Statements that are made once and run often: SQLite gets their words and values without SQLAlchemy in between."""

import sqlite3
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Delete, Dialect, Executable, Insert, SelectBase, Update
from sqlalchemy.engine import CursorResult, IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

PREPARED = "prepared"

Statement = TypeVar("Statement", bound=Executable)
Known = SelectBase | Insert | Update | Delete
Convert = Callable[[Any], Any] | None
Place = tuple[str | None, Any, Convert]
"""One `?`: the name under which its value comes, or the value itself where that never changes; and how to write it."""


def prepared(statement: Statement) -> Statement:
    """Mark a statement as one that lives as long as the program; its values have the same names each time.

    SQLAlchemy takes 60 µs to run one, four times as long as SQLite. It is run by itself where the database is SQLite;
    elsewhere, and for values that do not fit what it was prepared for, SQLAlchemy runs it as any other.
    """
    return statement.execution_options(**{PREPARED: True})


class Rows(IteratorResult[Any]):
    """What came of it, to be taken as SQLAlchemy's results are."""

    rowcount: int = -1


Result = CursorResult[Any] | Rows


class Prepared:
    """A statement's words in SQLite's language, where its values go, and how its columns are read."""

    def __init__(self, statement: Known, words: SQLCompiler, dialect: Dialect, names: frozenset[str]) -> None:
        self.looks_up = isinstance(statement, SelectBase)
        self._sql = str(words)
        self._names = names
        self._places = [_place(words.binds[name], dialect, names) for name in words.positiontup or ()]
        columns = list(statement.exported_columns)
        self._has_rows = bool(columns)
        readers: list[Any] = [_reader(column.type, dialect) for column in columns]
        self._meta = SimpleResultMetaData([str(column.key) for column in columns], _processors=readers)

    def fits(self, values: Any) -> bool:
        """Tell whether it was prepared for values of these names."""
        return isinstance(values, dict) and values.keys() == self._names if values else not self._names

    def run(self, driver: sqlite3.Connection, values: Mapping[str, Any]) -> Rows:
        """Run it; all its rows are fetched at once."""
        cursor = driver.cursor(sqlite3.Cursor)
        written = [
            always if name is None else values[name] if convert is None else convert(values[name])
            for name, always, convert in self._places
        ]
        cursor.execute(self._sql, written)
        rows = Rows(self._meta, iter(cursor.fetchall() if self._has_rows else ()))
        rows.rowcount = cursor.rowcount
        return rows


def is_prepared(statement: Executable) -> bool:
    """Tell whether a statement is marked."""
    return PREPARED in statement.get_execution_options()


def prepare(statement: Executable, dialect: Dialect, values: Mapping[str, Any] | None) -> Prepared:
    """Prepare a statement that is marked, for values of these names.

    Raises:
        TypeError: SQLAlchemy would have to add something each time.
    """
    names = frozenset(values or ())
    if not isinstance(statement, SelectBase | Insert | Update | Delete):
        raise TypeError(f"not to be prepared: {statement}")
    words = statement.compile(dialect=dialect, column_keys=sorted(names))
    assert isinstance(words, SQLCompiler)
    columns = [column.key for column in statement.exported_columns]
    added = words.insert_prefetch or words.update_prefetch or any(bind.expanding for bind in words.binds.values())
    if added or len(set(columns)) < len(columns):
        raise TypeError(f"not to be prepared: {words}")
    return Prepared(statement, words, dialect, names)


def _place(bind: BindParameter[Any], dialect: Dialect, names: frozenset[str]) -> Place:
    convert = bind.type.dialect_impl(dialect).bind_processor(dialect)
    if bind.key in names:
        return str(bind.key), None, convert
    value = bind.effective_value
    return None, value if convert is None else convert(value), None


def _reader(kind: TypeEngine[Any], dialect: Dialect) -> Convert:
    return kind.dialect_impl(dialect).result_processor(dialect, None)
