"""The history of parks: a line for each decision, never changed."""

from sqlalchemy import select

from bot.domain.membership import Change
from bot.domain.parks import ParkStatus
from storage.rows import many
from storage.tables import park_changes, people
from storage.uow import Reading, Writing


async def keep(tx: Writing, park_id: int, before: ParkStatus, after: ParkStatus, reason: str | None) -> None:
    """Keep who moved a park, from where to where, and why."""
    row = {"park_id": park_id, "person_id": tx.person_id, "at": tx.now, "reason": reason}
    await tx.execute(park_changes.insert().values(**row, before=before.value, after=after.value))


async def history(tx: Reading, park_id: int, limit: int, offset: int = 0) -> list[Change]:
    """List what became of a park, the latest first."""
    query = select(park_changes, people.c.name.label("person")).join(people, people.c.id == park_changes.c.person_id)
    query = query.where(park_changes.c.park_id == park_id).order_by(park_changes.c.id.desc())
    return await many(tx, Change, query.limit(limit).offset(offset))
