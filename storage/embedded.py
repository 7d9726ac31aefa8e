"""SQLite in the loop's own thread: to hand a short statement to another thread takes longer than to run it.

What may take long is handed over all the same: a look-up that is not done within SHORT begins again in a thread, and
so does whatever meets a lock of another process; a change of many rows goes there at once. Checkpoints, which wait for
the disk, are made in a thread too, and not by whoever happens to commit.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, closing
from functools import partial
from math import inf
from time import monotonic
from typing import Any, TypeVar, cast

import structlog
from sqlalchemy import (
    BinaryExpression,
    BindParameter,
    BooleanClauseList,
    Column,
    Connection,
    CursorResult,
    Delete,
    Dialect,
    Executable,
    Insert,
    SelectBase,
    Update,
    create_engine,
    event,
)
from sqlalchemy.exc import OperationalError
from sqlalchemy.sql import operators

log = structlog.get_logger(__name__)

SHORT = 0.003
"""Seconds for which a look-up may hold up the loop."""
LOOK_EVERY = 1000
"""Steps of SQLite's machine between two looks at the clock."""
KEPT = 5
"""Connections that wait for the next transaction."""
FEW = 100
"""Rows at most that are inserted in the loop's thread."""
BUSY_TIMEOUT = 15_000
"""Milliseconds to wait for another process."""
CARRY_OVER = 4000
"""Pages of the log, as far as they can be guessed, after which it is carried over into the file: 16 MB."""
PAGES_OF_COMMIT, ROWS_OF_PAGE = 6, 4
"""How they are guessed: some for every commit, and one for so many changed rows with their indexes."""
AGAIN = ("SQLITE_INTERRUPT", "SQLITE_BUSY", "SQLITE_LOCKED")

Result = TypeVar("Result")


class _Cursor(sqlite3.Cursor):
    """Fetches all rows at once: nothing is left to be searched for afterwards, when nobody looks at the clock."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__(connection)
        self._rows: deque[Any] = deque()

    def execute(self, sql: str, parameters: Any = ()) -> "_Cursor":
        super().execute(sql, parameters)
        self._rows = deque(super().fetchall() if self.description is not None else ())
        return self

    def fetchone(self) -> Any:
        return self._rows.popleft() if self._rows else None

    def fetchmany(self, size: int | None = None) -> list[Any]:
        count = self.arraysize if size is None else size
        return [self._rows.popleft() for _ in range(min(count, len(self._rows)))]

    def fetchall(self) -> list[Any]:
        rows, self._rows = list(self._rows), deque()
        return rows


class _Driver(sqlite3.Connection):
    """A connection that gives a statement up when its deadline (monotonic seconds) has passed."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.deadline = inf
        self.set_progress_handler(self._is_late, LOOK_EVERY)

    def _is_late(self) -> bool:
        return monotonic() > self.deadline

    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)


class Embedded:
    """A connection and its transactions, one after the other; used by one task at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.driver = cast(_Driver, connection.connection.driver_connection)

    @property
    def dialect(self) -> Dialect:
        """Tell which database this is."""
        return self._connection.dialect

    async def begin(self, *, write: bool) -> None:
        """Begin; to write only when nobody else does."""
        await self._run(partial(self.driver.execute, "BEGIN IMMEDIATE" if write else "BEGIN"))

    def commit(self) -> None:
        """Commit it, and be ready for the next."""
        self._connection.commit()
        if self.driver.in_transaction:  # nothing was asked, so SQLAlchemy knows of none
            self.driver.rollback()

    def close(self) -> None:
        """Give the connection back, without what was not committed."""
        self._connection.close()

    async def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run one statement."""
        work = partial(self._connection.execute, statement, values)
        if isinstance(statement, SelectBase):
            return await self._run(work, within=SHORT)
        if not isinstance(statement, Insert | Update | Delete):
            # Words of SQL may write: given up halfway, SQLite would take the whole transaction back.
            return await in_thread(work, self.driver.interrupt)
        return await (self._run(work) if _touches_few(statement, values) else in_thread(work, self.driver.interrupt))

    async def _run(self, work: Callable[[], Result], within: float = inf) -> Result:
        self.driver.deadline, inside = monotonic() + within, self.driver.in_transaction
        try:
            return work()
        except (OperationalError, sqlite3.OperationalError) as error:
            if not error_name(error).startswith(AGAIN) or self.driver.in_transaction != inside:
                raise
        finally:
            self.driver.deadline = inf
        return await in_thread(partial(self._patiently, work), self.driver.interrupt)

    def _patiently(self, work: Callable[[], Result]) -> Result:
        self.driver.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT}")
        try:
            return work()
        finally:
            self.driver.execute("PRAGMA busy_timeout=0")


class EmbeddedEngine:
    """The connections to one file."""

    def __init__(self, path: str, prepare: Callable[..., None]) -> None:
        self._path = path
        # Connections are given out while others wait for something: to wait here for one would stop them all.
        options: dict[str, Any] = {"pool_size": KEPT, "max_overflow": -1, "hide_parameters": True}
        driver = {"factory": _Driver, "check_same_thread": False}
        self._engine = create_engine(f"sqlite:///{path}", connect_args=driver, **options)
        event.listen(self._engine, "connect", prepare)
        event.listen(self._engine, "connect", _by_ourselves)
        self._free: list[Embedded] = []
        self._pages = 0

    @asynccontextmanager
    async def transaction(self, *, write: bool) -> AsyncIterator[Embedded]:
        """Open a transaction, and commit it at the end."""
        # Kept between transactions: to take one from the engine and give it back takes longer than a look-up.
        embedded = self._free.pop() if self._free else Embedded(self._engine.connect())
        try:
            before = embedded.driver.total_changes
            await embedded.begin(write=write)
            yield embedded
            embedded.commit()
        except BaseException:
            embedded.close()
            raise
        if write:
            self._pages += PAGES_OF_COMMIT + (embedded.driver.total_changes - before) // ROWS_OF_PAGE
        if len(self._free) < KEPT:
            self._free.append(embedded)
        else:
            embedded.close()

    @property
    def has_much_to_carry(self) -> bool:
        """Tell whether it is time for `carry_over`."""
        return self._pages >= CARRY_OVER

    async def carry_over(self, alone: asyncio.Lock) -> None:
        """Carry the log over into the file: most of it while others write, the rest while nobody does.

        Only a log that is carried over to its last page is begun from its start again. What is not is safe as it is.
        """
        self._pages = 0
        try:
            await in_thread(partial(_checkpoint, self._path))
            async with alone:
                await in_thread(partial(_checkpoint, self._path))
        except sqlite3.Error as error:
            log.warning("checkpoint_failed", error=str(error))

    def close(self) -> None:
        """Give back every connection."""
        while self._free:
            self._free.pop().close()
        self._engine.dispose()


def error_name(error: Exception) -> str:
    """Give SQLite's own name of an error, or an empty string."""
    return str(getattr(getattr(error, "orig", error), "sqlite_errorname", None) or "")


def _by_ourselves(connection: Any, _entry: Any) -> None:
    """Never wait in the loop's thread: neither for another process, nor for the disk while committing."""
    connection.execute("PRAGMA busy_timeout=0")
    connection.execute("PRAGMA wal_autocheckpoint=0")


def _checkpoint(path: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def _touches_few(statement: Insert | Update | Delete, values: Any) -> bool:
    """Tell whether a statement surely changes few rows: some new ones, or what one key names."""
    if isinstance(values, list) and len(values) > FEW:
        return False
    if isinstance(statement, Insert):
        return statement.select is None
    return any(_names_a_key(part) for part in _parts(statement.whereclause))


def _parts(clause: Any) -> Iterable[Any]:
    if isinstance(clause, BooleanClauseList):
        return clause.clauses if clause.operator is operators.and_ else ()
    return (clause,)


def _names_a_key(part: Any) -> bool:
    match part:
        case BinaryExpression(left=Column(primary_key=True), right=BindParameter(), operator=operators.eq):
            return True
    return False


async def in_thread(work: Callable[[], Result], interrupt: Callable[[], None] = lambda: None) -> Result:
    """Run in a thread. Whoever is cancelled meanwhile waits for its end: what it works with must be free again."""
    future = asyncio.get_running_loop().run_in_executor(None, work)
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
