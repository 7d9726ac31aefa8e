"""Transactions on a file, and the connections that they are made on."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from math import inf
from time import monotonic
from types import TracebackType
from typing import Any, cast

import structlog
from sqlalchemy import Connection, Delete, Dialect, Executable, Insert, SelectBase, Update, create_engine, event
from sqlalchemy.exc import OperationalError

from storage.embedded.driver import Driver, Value, checkpoint, error_name, in_thread, never_wait
from storage.embedded.size import touches_few
from storage.prepared import Prepared, Result, is_prepared, prepare

log = structlog.get_logger(__name__)

SHORT = 0.003
"""Seconds for which a look-up may hold up the loop."""
KEPT = 5
"""Connections that wait for the next transaction."""
BUSY_TIMEOUT = 15_000
"""Milliseconds to wait for another process."""
CARRY_OVER = 4000
"""Pages of the log, as far as they can be guessed, after which it is carried over into the file: 16 MB."""
PAGES_OF_COMMIT, ROWS_OF_PAGE = 6, 4
"""How they are guessed: some for every commit, and one for so many changed rows with their indexes."""
AGAIN = ("SQLITE_INTERRUPT", "SQLITE_BUSY", "SQLITE_LOCKED")


class TransactionGoneError(RuntimeError):
    """SQLite took the transaction back, as it does with a change that is given up halfway: nothing of it is written."""

    def __init__(self) -> None:
        super().__init__("the transaction was taken back, what is asked now would be outside it")


class Embedded:
    """A connection and its transactions, one after the other; used by one task at a time."""

    def __init__(self, connection: Connection, known: dict[tuple[Any, ...], Prepared]) -> None:
        self._connection = connection
        self._known = known
        self.driver = cast(Driver, connection.connection.driver_connection)

    @property
    def dialect(self) -> Dialect:
        """Tell which database this is."""
        return self._connection.dialect

    async def begin(self, *, write: bool) -> None:
        """Begin; to write only when nobody else does."""
        await self._run(partial(self.driver.execute, "BEGIN IMMEDIATE" if write else "BEGIN"))

    def commit(self) -> None:
        """Commit it, and be ready for the next.

        Raises:
            TransactionGoneError: there is nothing left to be committed.
        """
        if not self.driver.in_transaction:
            raise TransactionGoneError
        if self._connection.in_transaction():
            self._connection.commit()
        else:  # SQLAlchemy was asked nothing, so it knows of none
            self.driver.commit()

    def close(self) -> None:
        """Give the connection back, without what was not committed. That this fails hides no earlier error."""
        try:
            self._connection.close()
        except Exception as error:  # the file is let go of all the same
            log.exception("rollback_failed", error=type(error).__name__)
            if not self._connection.closed:
                self._connection.invalidate(error)
                self._connection.close()

    @asynccontextmanager
    async def begin_nested(self) -> AsyncIterator[None]:
        """Take back alone what is done inside, when it fails."""
        self.driver.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self.driver.in_transaction:
                self.driver.execute("ROLLBACK TO part")
                self.driver.execute("RELEASE part")
            raise
        self.driver.execute("RELEASE part")

    async def execute(self, statement: Executable, values: Any = None) -> Result:
        """Run one statement.

        Raises:
            TransactionGoneError: it would be outside the transaction that was begun.
        """
        if not self.driver.in_transaction:
            raise TransactionGoneError
        ready = self._prepared(statement, values)
        if ready is not None:
            return await self._run_prepared(ready, statement, values)
        work = partial(self._connection.execute, statement, values)
        if isinstance(statement, SelectBase):
            return await self._run(work, within=SHORT)
        if not isinstance(statement, Insert | Update | Delete):
            # Words of SQL may write: given up halfway, SQLite would take the whole transaction back.
            return await in_thread(work, self.driver.interrupt)
        return await (self._run(work) if touches_few(statement, values) else in_thread(work, self.driver.interrupt))

    def _prepared(self, statement: Executable, values: Any) -> Prepared | None:
        if isinstance(values, list):
            return None
        key = (statement, *values) if values else (statement,)
        ready = self._known.get(key)
        if ready is None and is_prepared(statement):
            ready = self._known[key] = prepare(statement, self.dialect, values)
        return ready

    async def _run_prepared(self, ready: Prepared, statement: Executable, values: Any) -> Result:
        work = partial(ready.run, self.driver, values or {})
        try:
            return await self._run(work, within=SHORT if ready.looks_up else inf)
        except sqlite3.IntegrityError:  # which changed nothing: again, so that it is SQLAlchemy's
            return self._connection.execute(statement, values)

    async def _run(self, work: Callable[[], Value], within: float = inf) -> Value:
        self.driver.deadline, inside = monotonic() + within, self.driver.in_transaction
        try:
            return work()
        except (OperationalError, sqlite3.OperationalError) as error:
            if not error_name(error).startswith(AGAIN) or self.driver.in_transaction != inside:
                raise
        finally:
            self.driver.deadline = inf
        return await in_thread(partial(self._patiently, work), self.driver.interrupt)

    def _patiently(self, work: Callable[[], Value]) -> Value:
        self.driver.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT}")
        try:
            return work()
        finally:
            self.driver.execute("PRAGMA busy_timeout=0")


class EmbeddedTransaction:
    """A transaction while it is open, which is committed at the end: a class, since it is entered for each look-up."""

    __slots__ = ("_before", "_embedded", "_engine", "_write")

    def __init__(self, engine: "EmbeddedEngine", *, write: bool) -> None:
        self._engine = engine
        self._write = write

    async def __aenter__(self) -> Embedded:
        engine = self._engine
        while not engine.free:
            await engine.open_one()
        self._embedded = embedded = engine.free.pop()
        try:
            await embedded.begin(write=self._write)
        except BaseException:
            embedded.close()
            raise
        self._before = embedded.driver.total_changes
        return embedded

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        embedded = self._embedded
        if error is not None:
            embedded.close()
            return
        try:
            embedded.commit()
        except BaseException:
            embedded.close()
            raise
        self._engine.give_back(embedded, embedded.driver.total_changes - self._before if self._write else None)


class EmbeddedEngine:
    """The connections to one file."""

    def __init__(self, path: str, prepare: Callable[..., None]) -> None:
        self._path = path
        # Connections are given out while others wait for something: to wait here for one would stop them all.
        options: dict[str, Any] = {"pool_size": KEPT, "max_overflow": -1, "hide_parameters": True}
        driver = {"factory": Driver, "check_same_thread": False}
        self._engine = create_engine(f"sqlite:///{path}", connect_args=driver, **options)
        event.listen(self._engine, "connect", prepare)
        event.listen(self._engine, "connect", never_wait)
        self.free: list[Embedded] = []
        """Those that wait: to take one from SQLAlchemy's engine and give it back takes longer than a look-up."""
        self._known: dict[tuple[Any, ...], Prepared] = {}
        self._pages = 0
        self._carrying: asyncio.Task[None] | None = None

    def transaction(self, *, write: bool) -> EmbeddedTransaction:
        """Open a transaction, and commit it at the end."""
        return EmbeddedTransaction(self, write=write)

    async def open_one(self) -> None:
        """Put one more connection to those that wait; in a thread, since a lock of another process holds it up."""
        await in_thread(lambda: self.free.append(Embedded(self._engine.connect(), self._known)))

    def give_back(self, embedded: Embedded, changed: int | None) -> None:
        """Keep a connection for the next transaction; so many rows were changed by this one, if it could."""
        if changed is not None:
            self._pages += PAGES_OF_COMMIT + changed // ROWS_OF_PAGE
        if len(self.free) < KEPT:
            self.free.append(embedded)
        else:
            embedded.close()

    def carry_over(self, alone: asyncio.Lock) -> None:
        """Begin to carry the log over into the file where it is time for it: nobody who commits waits for that."""
        if self._pages >= CARRY_OVER and (self._carrying is None or self._carrying.done()):
            self._pages = 0
            self._carrying = asyncio.create_task(self._carry(alone))  # noqa: TID251 it ends with `close`

    async def _carry(self, alone: asyncio.Lock) -> None:
        """Carry most of it while others write, the rest while nobody does.

        Only a log that is carried over to its last page is begun from its start again. What is not is safe as it is.
        """
        try:
            await in_thread(partial(checkpoint, self._path))
            async with alone:
                await in_thread(partial(checkpoint, self._path))
        except Exception as error:  # it is tried again when as much has been written once more
            log.warning("checkpoint_failed", error=str(error))

    async def close(self) -> None:
        """Give back every connection."""
        if self._carrying is not None:
            self._carrying.cancel()
            await asyncio.wait([self._carrying])
        while self.free:
            self.free.pop().close()
        self._engine.dispose()
