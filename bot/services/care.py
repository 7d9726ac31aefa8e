"""Looks how things stand, and tells the administrators what needs them; a tick calls it."""

from datetime import datetime

from bot.domain.care import LATELY, Condition, matters
from bot.screens.care import needed
from bot.services.context import Office
from storage import delivery, faults, people, room
from storage.uow import Reading


async def condition(tx: Reading, office: Office, now: datetime) -> Condition:
    """Look how things stand."""
    _count, due_since = await delivery.queue(tx, now)
    return Condition(
        faults=await faults.since(tx, now - LATELY),
        unknown=await delivery.unknown_since(tx, now - LATELY),
        due_since=due_since,
        room=room.left(office.database),
    )


async def look_after(office: Office, now: datetime) -> int:
    """Tell each administrator what needs them, once a day for each matter; give how many letters were new."""
    async with office.database.reading() as tx:
        found = matters(await condition(tx, office, now), now)
        told = await people.administrators(tx, office.administrators, now) if found else []
    notices = [needed(matter, figure, person.id, now.date()) for matter, figure in found.items() for person in told]
    if not notices:
        return 0
    async with office.database.writing(now) as tx:
        return sum([await tx.put(notice) for notice in notices])
