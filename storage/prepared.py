"""Statements that are made once and run often: SQLite gets their words and values without SQLAlchemy in between."""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Delete, Dialect, Executable, Insert, SelectBase, Update
from sqlalchemy.engine import CursorResult, IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.sql.compiler import SQLCompiler

PREPARED = "prepared"

Statement = TypeVar("Statement", bound=Executable)
Known = SelectBase | Insert | Update | Delete
Convert = Callable[[Any], Any] | None
Place = tuple[str | None, Any, Convert]
"""One `?`: the name under which its value comes, or the value itself where that never changes; and how to write it."""


def prepared(statement: Statement) -> Statement:
    """Mark a statement as one that lives as long as the program, and touches few rows.

    SQLAlchemy takes 20 to 30 µs to run one, SQLite itself 4 to 10: there it is run without SQLAlchemy, which elsewhere,
    and for a list of values, runs it as any other.
    """
    return statement.execution_options(**{PREPARED: True})


class Columns:
    """What a statement gives back: the names, and how what SQLite has of each becomes a value."""

    def __init__(self, columns: Sequence[Any], dialect: Dialect) -> None:
        self.names = [str(column.key) for column in columns]
        readers: list[Any] = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
        self.meta = SimpleResultMetaData(self.names, _processors=readers)
        self._row = namedtuple("_row", self.names, rename=True)  # type: ignore[misc]
        self._readers = [(name, read) for name, read in zip(self.names, readers, strict=True) if read is not None]

    def as_dict(self, raw: Sequence[Any]) -> dict[str, Any]:
        """Read a row by the names of its columns."""
        values = dict(zip(self.names, raw, strict=True))
        for name, read in self._readers:
            values[name] = read(values[name])
        return values

    def as_row(self, raw: Sequence[Any]) -> Any:
        """Read a row as a named tuple."""
        return self._row(*self.as_dict(raw).values())


class Rows(IteratorResult[Any]):
    """What came of it, to be taken as SQLAlchemy's results are; `first` and `dicts` are short cuts, many times over."""

    def __init__(self, columns: Columns, raw: list[Any], rowcount: int) -> None:
        super().__init__(columns.meta, iter(raw))
        self.rowcount = rowcount
        self._columns, self._fetched = columns, raw

    def first(self) -> Any:
        """Give the first row, or None."""
        return self._columns.as_row(self._fetched[0]) if self._fetched else None

    def dicts(self) -> list[dict[str, Any]]:
        """Give the rows by the names of their columns."""
        return [self._columns.as_dict(raw) for raw in self._fetched]


Result = CursorResult[Any] | Rows


class Prepared:
    """A statement's words in SQLite's language, where its values go, and how its columns are read."""

    def __init__(self, statement: Known, words: SQLCompiler, dialect: Dialect, names: frozenset[str]) -> None:
        self.looks_up = isinstance(statement, SelectBase)
        self._sql = str(words)
        self._places = [_place(words.binds[name], dialect, names) for name in words.positiontup or ()]
        self._columns = Columns(list(statement.exported_columns), dialect)

    def run(self, driver: sqlite3.Connection, values: Mapping[str, Any]) -> Rows:
        """Run it; all its rows are fetched at once."""
        cursor = driver.cursor(sqlite3.Cursor)
        written = [
            always if name is None else values[name] if convert is None else convert(values[name])
            for name, always, convert in self._places
        ]
        cursor.execute(self._sql, written)
        return Rows(self._columns, cursor.fetchall(), cursor.rowcount)


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
