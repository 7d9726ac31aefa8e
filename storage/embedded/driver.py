"""Python's own SQLite driver, so that it can be given up, and what is done in a thread instead."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from math import inf
from time import monotonic
from typing import Any, TypeVar

LOOK_EVERY = 1000
"""Steps of SQLite's machine between two looks at the clock."""

THREADS = ThreadPoolExecutor(16, "sqlite")
"""Our own: in the loop's few, where documents are made too, whoever writes would wait for somebody's PDF."""

Value = TypeVar("Value")


class Cursor(sqlite3.Cursor):
    """Fetches all rows at once: nothing is left to be searched for afterwards, when nobody looks at the clock."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._rows: deque[Any] = deque()

    def execute(self, sql: str, parameters: Any = ()) -> "Cursor":
        """Run a statement, and fetch what it gives."""
        super().execute(sql, parameters)
        self._rows = deque(super().fetchall() if self.description is not None else ())
        return self

    def fetchone(self) -> Any:
        """Give the next row."""
        return self._rows.popleft() if self._rows else None

    def fetchmany(self, size: int | None = None) -> list[Any]:
        """Give so many more rows."""
        count = self.arraysize if size is None else size
        return [self._rows.popleft() for _ in range(min(count, len(self._rows)))]

    def fetchall(self) -> list[Any]:
        """Give the rest."""
        rows, self._rows = list(self._rows), deque()
        return rows


class Driver(sqlite3.Connection):
    """A connection that gives a statement up when its deadline (monotonic seconds) has passed."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.deadline = inf
        self.set_progress_handler(self._is_late, LOOK_EVERY)

    def _is_late(self) -> bool:
        return monotonic() > self.deadline

    def cursor(self, factory: Any = Cursor) -> Any:
        """Make a cursor."""
        return super().cursor(factory)


def never_wait(connection: Any, _entry: Any) -> None:
    """Never wait in the loop's thread: neither for another process, nor for the disk while committing."""
    connection.execute("PRAGMA busy_timeout=0")
    connection.execute("PRAGMA wal_autocheckpoint=0")


def checkpoint(path: str) -> None:
    """Carry the log over into the file, as far as nobody reads it."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def error_name(error: Exception) -> str:
    """Give SQLite's own name of an error, or an empty string."""
    return str(getattr(getattr(error, "orig", error), "sqlite_errorname", None) or "")


async def in_thread(work: Callable[[], Value], interrupt: Callable[[], None] = lambda: None) -> Value:
    """Run in a thread. Whoever is cancelled meanwhile waits for its end: what it works with must be free again."""
    future = asyncio.get_running_loop().run_in_executor(THREADS, work)
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        while not future.done():
            interrupt()
            try:
                await asyncio.wait([future], timeout=1.0)
            except asyncio.CancelledError:
                continue
        raise
