"""PostgreSQL is restarted at once, as by a power cut, in the middle of a broadcast: the bot goes on where it was."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from functools import partial

import pytest
from sqlalchemy import func, select

from bot.domain.notices import Notice
from bot.playground import Person, World
from bot.services import people
from bot.services.context import Office
from storage.migrate import migrate
from storage.outbox import put_to_each
from storage.tables import outbox
from storage.tables import people as people_table
from storage.uow import Database
from tests.end_to_end.process import installed, said, saw, until, until_told
from tests.end_to_end.test_faults import note
from tests.postgres import Cluster

pytestmark = pytest.mark.process

NOW = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
READERS = 40


@pytest.fixture
async def cluster() -> AsyncIterator[Cluster]:
    """Give a server of the test's own: the others' must not be restarted."""
    with Cluster(durable=True) as cluster:
        yield cluster


async def crowd_of(world: World, database: Database) -> list[Person]:
    crowd = [world.new_person(f"Reader {number}", "en") for number in range(READERS)]
    for reader in crowd:
        with world.quiet():
            reader.start()
        await people.enter(Office(database), people.Visitor(reader.id, reader.name, None, "en"), NOW)
    return crowd


async def all_settled(database: Database) -> bool:
    async with database.reading() as tx:
        return not (await tx.execute(select(func.count()).where(outbox.c.state != "sent"))).scalar_one()


async def test_a_restart_of_the_database_loses_no_letter_and_no_message(cluster: Cluster) -> None:
    database = Database(url := cluster.create("restarted", template=None))
    await migrate(database)
    async with installed(url, webhook=False) as process:
        world = process.world
        crowd = await crowd_of(world, database)
        await process.start()
        asker = world.new_person("Asker", "en")
        asker.start()
        await until(lambda: said(world, asker), "it answers")
        world.faults.order("sendMessage", "latency", seconds=0.05, times=10_000)
        async with database.writing(NOW) as tx:
            everybody = select(people_table.c.id).where(people_table.c.id <= READERS)
            await put_to_each(tx, Notice(key="topics", dedupe="news"), everybody, NOW)
        await until(lambda: sum(saw(world, one, "Subscriptions") for one in crowd) >= 5, "the first have it")
        await asyncio.to_thread(cluster.restart)
        before = len(said(world, asker))
        asker.say("/help")
        await until(lambda: len(said(world, asker)) > before, "whoever wrote meanwhile is answered")
        await until(lambda: all(saw(world, one, "Subscriptions") for one in crowd), "everybody has the letter")
        await until_told(partial(all_settled, database), "every letter is settled")
    await database.close()
    copies = [saw(world, one, "Subscriptions") for one in crowd]
    note("PostgreSQL restarted", updates=1, answered=1, put=READERS, lost=0, doubled=sum(copies) - READERS)
    assert copies == [1] * READERS, "Telegram's answer was heard, so nobody gets it again"
