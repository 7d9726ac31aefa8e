"""One service call is one transaction: `database.reading()` or `database.writing(...)`."""

import asyncio
import re
import sqlite3
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    UpdateBase,
    bindparam,
    delete,
    event,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.domain.errors import AlreadyDoneError, UnavailableError
from bot.domain.notices import Notice
from bot.domain.people import Actor
from storage import audit_chain, outbox
from storage.audit_chain import Act, Changes
from storage.embedded.driver import error_name
from storage.embedded.engine import BUSY_TIMEOUT, Embedded, EmbeddedEngine
from storage.prepared import Result, prepared
from storage.tables import handled_updates

WRITE = "write"
WAL_PAUSES = (0.02, 0.1, 0.5)
"""Seconds between the tries of a switch that only a new file needs."""
UNAVAILABLE = (OperationalError, InterfaceError, PoolTimeoutError, sqlite3.OperationalError)
"""What the driver and the pool raise when the database cannot answer now: it may well do so later."""
AWAY = re.compile("08...|57P0.|25006|25P03")
"""PostgreSQL's codes for the same: not connected, shut down, read-only while another takes over, idle for too long."""
CLAIM = {
    name: prepared(dialect.insert(handled_updates).on_conflict_do_nothing().returning(handled_updates.c.call))
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}
REMEMBER = prepared(
    update(handled_updates).where(
        handled_updates.c.update_id == bindparam("update_"), handled_updates.c.call == bindparam("call_")
    )
)


class Reading:
    """An open transaction that looks things up."""

    def __init__(self, connection: AsyncConnection | Embedded) -> None:
        self.connection = connection

    @property
    def on_sqlite(self) -> bool:
        """Tell which of the two databases this is."""
        return self.connection.dialect.name == "sqlite"

    async def execute(self, statement: Executable, values: Any = None) -> Result:
        """Run one statement."""
        return await self.connection.execute(statement, values)

    def insert_new(self, table: Any) -> sqlite.Insert | postgresql.Insert:
        """Begin an INSERT that can say what to do on a conflict; both databases share its words."""
        if self.on_sqlite:
            return sqlite.insert(table)
        return postgresql.insert(table)


class Writing(Reading):
    """An open transaction that changes things: keeps the audit, and puts notices into the outbox."""

    def __init__(
        self,
        connection: AsyncConnection | Embedded,
        now: datetime,
        person_id: int | None,
        actor: Actor | None = None,
    ) -> None:
        super().__init__(connection)
        self.now = now
        self.person_id = person_id
        self.actor = actor
        self.about: tuple[str, int] | None = None
        self.touched: set[str] = set()
        self.acts: list[Act] = []
        self.changes = Changes()

    async def execute(self, statement: Executable, values: Any = None) -> Result:
        """Run one statement, and note which table it writes into."""
        if isinstance(statement, UpdateBase):
            self.touched.add(str(statement.table.name))  # type: ignore[union-attr]
        return await super().execute(statement, values)

    @asynccontextmanager
    async def part(self) -> AsyncIterator[None]:
        """Do what may fail alone: then it is taken back, and the transaction goes on without it.

        Raises:
            UnavailableError: the database does not answer, so that all of it fails.
        """
        acts = len(self.acts)
        try:
            with SAYING_UNAVAILABLE:
                async with self.connection.begin_nested():
                    yield
        except BaseException:
            del self.acts[acts:]
            raise

    async def record(self, action: str, thing: str, thing_id: int, **detail: Any) -> None:
        """Keep who did what, to which thing, and when: written into the chain at the end of the transaction.

        What changed of the thing is known from what was read and saved here; `before` and `after` say it where that is
        not so. `on_behalf` is the side for which it was done, `override` that it departs from a rule.
        """
        self.about = (thing, thing_id)
        self.acts.append(Act(action, thing, thing_id, detail))

    async def put(self, notice: Notice) -> bool:
        """Put a notice into the outbox, once for its dedupe key; tell whether it was new."""
        return await outbox.put(self, notice, self.now)


class Database:
    """The engine, and the two kinds of transaction. SQLite writes one at a time (BEGIN IMMEDIATE): they queue here.

    On SQLite transactions run by storage.embedded; `engine` is for what is not a use case: migrations, backups.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = make_engine(url)
        self._embedded = EmbeddedEngine(self.engine.url.database or "", _prepare_sqlite) if self.on_sqlite else None
        self._queue = asyncio.Lock()
        self._changes: Counter[str] = Counter()

    @property
    def on_sqlite(self) -> bool:
        """Tell which of the two databases this is."""
        return self.engine.dialect.name == "sqlite"

    def changes(self, *tables: str) -> int:
        """Count the transactions of this process that wrote into these tables. With a file there is no other process,
        so what was read stays so as long as the count does.
        """
        return sum(self._changes[table] for table in tables)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Reading]:
        """Open a transaction that only looks things up.

        Raises:
            UnavailableError: the database does not answer.
        """
        with SAYING_UNAVAILABLE:
            async with self._transaction(write=False) as connection:
                yield Reading(connection)

    @asynccontextmanager
    async def writing(
        self,
        now: datetime,
        person_id: int | None = None,
        update: tuple[int, int] | None = None,
        actor: Actor | None = None,
    ) -> AsyncIterator[Writing]:
        """Open a transaction that changes things, and commit it at the end.

        `update` is (update id, which call of its handling): the same pair commits once, for ever. `actor`: the person
        with their roles, for the audit.

        Raises:
            AlreadyDoneError: that pair has been committed before.
            UnavailableError: the database does not answer.
        """
        queue = self._queue if self._embedded is not None else nullcontext()
        with SAYING_UNAVAILABLE:
            async with queue, self._transaction(write=True) as connection:
                tx = Writing(connection, now, person_id, actor)
                if update is not None:
                    await _claim(tx, update)
                yield tx
                if update is not None and tx.about is not None:
                    await _remember(tx, update, tx.about)
                await audit_chain.write(tx)
            self._changes.update(tx.touched)
            if self._embedded is not None:
                self._embedded.carry_over(self._queue)

    def _transaction(self, *, write: bool) -> AbstractAsyncContextManager[AsyncConnection | Embedded]:
        return self._embedded.transaction(write=write) if self._embedded is not None else self._on_server()

    @asynccontextmanager
    async def _on_server(self) -> AsyncIterator[AsyncConnection]:
        async with self.engine.connect() as connection, connection.begin():
            yield connection

    async def close(self) -> None:
        """Give back every connection."""
        if self._embedded is not None:
            await self._embedded.close()
        await self.engine.dispose()


class _SayingUnavailable:
    """Tells what the driver raises when the database does not answer from what is a fault of ours."""

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> None:
        # "No such table" SQLite calls operational too: no retry would help.
        if isinstance(error, UNAVAILABLE) and error_name(error) != "SQLITE_ERROR":
            raise UnavailableError from error
        if isinstance(error, DBAPIError) and AWAY.fullmatch(str(getattr(error.orig, "sqlstate", None))):
            raise UnavailableError from error


SAYING_UNAVAILABLE = _SayingUnavailable()


async def _claim(tx: Writing, call: tuple[int, int]) -> None:
    row = {"update_id": call[0], "call": call[1], "at": tx.now}
    # PostgreSQL waits here for a twin that is under way, and looks again once it has ended.
    if (await tx.execute(CLAIM[tx.connection.dialect.name], row)).first() is None:
        done = (await tx.execute(select(handled_updates).where(_is(call)))).one()
        raise AlreadyDoneError(done.thing, done.thing_id)


async def _remember(tx: Writing, call: tuple[int, int], about: tuple[str, int]) -> None:
    await tx.execute(REMEMBER, {"thing": about[0], "thing_id": about[1], "update_": call[0], "call_": call[1]})


def _is(call: tuple[int, int]) -> ColumnElement[bool]:
    return (handled_updates.c.update_id == call[0]) & (handled_updates.c.call == call[1])


async def forget_updates(tx: Writing, before: datetime) -> int:
    """Drop the ids of updates handled before a moment; Telegram delivers none again after 24 hours."""
    return (await tx.execute(delete(handled_updates).where(handled_updates.c.at < before))).rowcount


def make_engine(url: str) -> AsyncEngine:
    """Make an engine: WAL, foreign keys and a busy timeout on SQLite; a checked pool on PostgreSQL.

    Its errors, which are logged, never show the values: they are what people wrote.
    """
    if not url.startswith("sqlite"):
        return create_async_engine(url, hide_parameters=True, pool_pre_ping=True, pool_size=10, max_overflow=10)
    engine = create_async_engine(url, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver would begin transactions by itself, too late and deferred
    cursor = connection.cursor()
    for pragma in (f"busy_timeout={BUSY_TIMEOUT}", "synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    _enter_wal(cursor)
    cursor.close()


def _enter_wal(cursor: DBAPICursor) -> None:
    """Switch to WAL. Where another process is doing so with a new file, SQLite may refuse at once: ask again."""
    for pause in WAL_PAUSES:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            time.sleep(pause)
    cursor.execute("PRAGMA journal_mode=WAL")


def _begin_sqlite(connection: Connection) -> None:
    options: Mapping[str, Any] = connection.get_execution_options()
    connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(WRITE) else "BEGIN")
