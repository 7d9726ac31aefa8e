"""The leader: one process at a time, the next when it is gone, and none that goes on without the lock."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from sqlalchemy import text

from storage.leader import KEY, lead
from storage.uow import Database

SOON = 0.05


@dataclass
class Replica:
    """A process that wants to lead."""

    database: Database
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    leads: bool = False
    terms: int = 0

    async def work(self, over: asyncio.Event) -> None:
        self.leads, self.terms = True, self.terms + 1
        await over.wait()
        self.leads = False


@asynccontextmanager
async def running(*replicas: Replica) -> AsyncIterator[None]:
    async with asyncio.timeout(20), asyncio.TaskGroup() as group:
        for replica in replicas:
            group.create_task(lead(replica.database, replica.work, replica.stopping, every=SOON))
        yield
        for replica in replicas:
            replica.stopping.set()


async def until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110 the time limit of `running` ends a wait in vain
        await asyncio.sleep(0.01)


@pytest.fixture
async def two(database: Database) -> AsyncIterator[tuple[Replica, Replica]]:
    other = Database(database.url)
    yield Replica(database), Replica(other)
    await other.close()


async def _cut_off_the_leader(database: Database) -> None:
    """Let PostgreSQL end the connection that holds the lock, as it does when the leader's machine is gone."""
    end = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = :key AND granted"
    async with database.engine.connect() as connection:
        await connection.execute(text(end), {"key": KEY})


@pytest.mark.only("postgres")
async def test_one_leads_and_the_other_takes_over_when_it_stops(two: tuple[Replica, Replica]) -> None:
    first, second = two
    async with running(first, second):
        await until(lambda: first.leads or second.leads)
        await asyncio.sleep(4 * SOON)  # another that led, too, would have begun by now
        assert first.leads != second.leads
        leader, other = (first, second) if first.leads else (second, first)
        leader.stopping.set()
        await until(lambda: other.leads)
        assert not leader.leads


@pytest.mark.only("postgres")
async def test_who_lost_the_lock_stops_working_and_may_lead_again(database: Database) -> None:
    replica = Replica(database)
    async with running(replica):
        await until(lambda: replica.leads)
        await _cut_off_the_leader(database)
        await until(lambda: replica.terms == 2 and replica.leads)


@pytest.mark.only("sqlite")
async def test_with_a_file_there_is_nobody_else(database: Database) -> None:
    replica = Replica(database)
    async with running(replica):
        await until(lambda: replica.leads)
    assert (replica.leads, replica.terms) == (False, 1)
