"""One process of several leads: it alone delivers and reminds. The lock is the database's, and frees itself."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import structlog
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.uow import Database

log = structlog.get_logger(__name__)

KEY = 7_136_2022  # beside the lock of the migrations (storage.migrate)
EVERY = 2.0
"""Seconds between two looks: whether the lock is free, or whether it is still held."""
PATIENCE = 3.0
"""Seconds that the database has to say that the lock is still held."""

Work = Callable[[asyncio.Event], Awaitable[None]]
"""What the leader does until the event is set."""


async def lead(database: Database, work: Work, stopping: asyncio.Event, every: float = EVERY) -> None:
    """Do what only one process may do whenever this one leads, until `stopping`. On SQLite there is no other.

    The lock belongs to a connection that is kept open for it: when the process dies or its connection is lost, the
    database frees it, and another process leads within `every` seconds. Who lost it stops working at once.
    """
    if database.on_sqlite:
        await work(stopping)
        return
    while not stopping.is_set():
        try:
            async with _lock(database) as held:
                if held is not None:
                    log.info("leads")
                    await _term(held, work, stopping, every)
                    log.info("leads_no_more")
        except SQLAlchemyError as error:
            log.error("leader_lock_unavailable", error=type(error).__name__)
        await _wait(stopping, every)


@asynccontextmanager
async def _lock(database: Database) -> AsyncIterator[AsyncConnection | None]:
    """Try to take the lock, and hold it while inside. The connection is closed afterwards, whatever came of it."""
    connection = await database.engine.connect()
    try:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        taken = await connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": KEY})
        yield connection if taken.scalar_one() else None
    finally:
        with suppress(SQLAlchemyError):
            await connection.invalidate()  # given back to the pool it would go on holding the lock
            await connection.close()


async def _term(connection: AsyncConnection, work: Work, stopping: asyncio.Event, every: float) -> None:
    over = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(_watch(connection, stopping, over, every))
        await work(over)
        over.set()


async def _watch(connection: AsyncConnection, stopping: asyncio.Event, over: asyncio.Event, every: float) -> None:
    """End the term when the process is stopped, or when the lock may be lost."""
    while not (stopping.is_set() or over.is_set()):
        await _wait(stopping, every)
        try:
            async with asyncio.timeout(PATIENCE):
                await connection.execute(text("SELECT 1"))
        except (SQLAlchemyError, TimeoutError) as error:
            log.error("leader_lock_lost", error=type(error).__name__)
            break
    over.set()


async def _wait(stopping: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stopping.wait()
