"""Ticks: at the start, at their interval, on demand; drained when they stop."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import insert, select

from bot.domain.notices import Notice
from bot.scheduler import Scheduler, Tick, housekeeping
from storage import outbox
from storage.tables import handled_updates
from storage.tables import outbox as letters
from storage.uow import Database


async def test_every_tick_has_run_once_when_the_start_returns() -> None:
    ran: list[str] = []

    def tick(name: str) -> Tick:
        async def run() -> None:
            ran.append(name)

        return Tick(name, 3600, run)

    scheduler = Scheduler([tick("reminders"), tick("housekeeping")])
    await scheduler.start()
    assert ran == ["reminders", "housekeeping"]
    await scheduler.run_now()
    assert ran == ["reminders", "housekeeping"] * 2
    await scheduler.stop()


async def test_a_tick_that_fails_runs_again_at_its_interval() -> None:
    enough, count = asyncio.Event(), 0

    async def run() -> None:
        nonlocal count
        count += 1
        if count == 3:
            enough.set()
        raise RuntimeError("the database is away")

    scheduler = Scheduler([Tick("reminders", 0.05, run)])
    await scheduler.start()
    async with asyncio.timeout(10):
        await enough.wait()
    await scheduler.stop()


async def test_stopping_waits_for_the_tick_that_is_running() -> None:
    begun, finish, finished, first = asyncio.Event(), asyncio.Event(), False, True

    async def run() -> None:
        nonlocal finished, first
        if first:
            first = False
            return
        begun.set()
        await finish.wait()
        finished = True

    scheduler = Scheduler([Tick("reminders", 0.05, run)])
    await scheduler.start()
    async with asyncio.timeout(10), asyncio.TaskGroup() as group:
        await begun.wait()
        stopping = group.create_task(scheduler.stop())
        await asyncio.sleep(0)
        assert not stopping.done()
        finish.set()
    assert finished


async def test_a_tick_never_runs_beside_itself() -> None:
    running, most = 0, 0

    async def run() -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1

    tick = Tick("reminders", 3600, run)
    await asyncio.gather(*(tick.once() for _ in range(10)))
    assert most == 1


async def test_housekeeping_drops_stale_letters_and_old_update_ids(database: Database, now: datetime) -> None:
    async with database.writing(now) as tx:
        stale = Notice(key="moment", chat_id=-1, dedupe="stale", expires_at=now - timedelta(minutes=1))
        await outbox.put(tx, stale, now)
        for update_id, at in ((1, now - timedelta(days=8)), (2, now - timedelta(days=6))):
            await tx.execute(insert(handled_updates).values(update_id=update_id, call=0, at=at))
    await housekeeping(database, lambda: now).once()
    async with database.reading() as tx:
        assert list((await tx.execute(select(letters.c.state))).scalars()) == ["expired"]
        assert list((await tx.execute(select(handled_updates.c.update_id))).scalars()) == [2]
