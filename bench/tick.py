"""The tick of reminders over 100,000 people with ten events that begin tomorrow: `python -m bench.tick [--quick]`.

Everybody has a place at one of them, so 100,000 letters are due. The last line is JSON: seconds of the tick that begins
them, of the filling that enqueues them in parts, and of the next tick, which finds nothing to do, as most ticks do.
"""

import time
from datetime import timedelta

from sqlalchemy import func, insert, select

from bench._crowd import NOW, alone
from bot.domain.events import EventKind, EventStatus
from bot.services.broadcast_filling import fill as filling
from bot.services.context import Office
from bot.services.reminders import remind
from storage import events
from storage.tables import outbox, participations
from storage.uow import Database

EVENTS = 10


async def fill(database: Database, count: int) -> None:
    """Let ten events begin tomorrow, and give each person a place at one."""
    before, soon = NOW - timedelta(days=5), NOW + timedelta(hours=23)
    known = {"status": EventStatus.PUBLISHED, "published_at": before, "starts_at": soon}
    known |= {"ends_at": soon + timedelta(hours=2)}
    async with database.writing(before) as tx:
        numbers = []
        for n in range(EVENTS):
            begun = await events.begin(tx, 1, EventKind.FORUM, "ru", "Asia/Tashkent", before, title_ru=f"Форум {n}")
            numbers.append((await events.write(tx, begun.model_copy(update=known))).id)
        rows = [{"event_id": numbers[n % EVENTS], "person_id": n + 1, "joined_at": before} for n in range(count)]
        await tx.execute(insert(participations), rows)


async def measure(database: Database, count: int) -> dict[str, float]:
    """Tick, enqueue, and tick again."""
    await fill(database, count)
    office = Office(database)
    began = time.perf_counter()
    await remind(office, NOW)
    first = time.perf_counter() - began
    began = time.perf_counter()
    await filling(office, NOW)
    filled = time.perf_counter() - began
    began = time.perf_counter()
    await remind(office, NOW)
    second = time.perf_counter() - began
    async with database.reading() as tx:
        put = (await tx.execute(select(func.count()).select_from(outbox))).scalar_one()
    assert put == count, f"{put} of {count}"
    return {
        "people": count,
        "due": EVENTS,
        "letters": put,
        "seconds_100k": round(first * 100_000 / count, 2),
        "seconds_filled_100k": round(filled * 100_000 / count, 2),
        "seconds_idle": round(second, 3),
    }


if __name__ == "__main__":
    alone(measure)
