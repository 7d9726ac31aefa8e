"""Who wants a digest, and of what."""

from datetime import date, datetime

from sqlalchemy import delete, select, union, update

from bot.domain.digest import Digest
from bot.domain.events import Event, EventStatus
from storage.people import active
from storage.rows import many, one
from storage.tables import digests, events, grants, organisations, people
from storage.uow import Reading, Writing


async def get(tx: Reading, person_id: int) -> Digest | None:
    """Find when a person gets their digest."""
    return await one(tx, Digest, select(digests).where(digests.c.person_id == person_id))


async def keep(tx: Writing, digest: Digest) -> None:
    """Write when a person gets their digest."""
    values = digest.model_dump()
    known = {name: value for name, value in values.items() if name != "person_id"}
    statement = tx.insert_new(digests).values(**values)
    await tx.execute(statement.on_conflict_do_update(index_elements=["person_id"], set_=known))


async def remove(tx: Writing, person_id: int) -> None:
    """Send a person no more digests."""
    await tx.execute(delete(digests).where(digests.c.person_id == person_id))


async def sent(tx: Writing, digest: Digest, day: date) -> bool:
    """Note that a day's digest was sent; tell whether nobody else has meanwhile."""
    ours = (digests.c.person_id == digest.person_id) & (digests.c.last_day.is_not_distinct_from(digest.last_day))
    noted = update(digests).where(ours).values(last_day=day).returning(digests.c.person_id)
    return (await tx.execute(noted)).first() is not None


async def zones(tx: Reading) -> list[str]:
    """List the zones of those who want a digest."""
    query = select(people.c.zone).join(digests, digests.c.person_id == people.c.id).distinct().order_by(people.c.zone)
    return [zone for (zone,) in await tx.execute(query)]


async def of_day(tx: Reading, zone: str, weekdays: tuple[int, ...]) -> list[Digest]:
    """List the digests of these days of the week in a zone; who has blocked the bot gets none."""
    theirs = (people.c.zone == zone) & people.c.unreachable_since.is_(None) & digests.c.weekday.in_(weekdays)
    query = select(digests).join(people, people.c.id == digests.c.person_id).where(theirs)
    return await many(tx, Digest, query.order_by(digests.c.person_id))


async def ahead(tx: Reading, now: datetime, limit: int) -> list[Event]:
    """List what is announced and has not begun, the nearest first."""
    query = select(events).where(events.c.status == EventStatus.PUBLISHED.value, events.c.starts_at > now)
    return await many(tx, Event, query.order_by(events.c.starts_at, events.c.id).limit(limit))


async def sides_of(tx: Reading, person_id: int, now: datetime) -> set[str]:
    """Give the sides that a person is known to be of: by a mandate, or by an organisation of theirs."""
    held = select(grants.c.side).where(grants.c.person_id == person_id, active(now), grants.c.side.is_not(None))
    owned = select(organisations.c.side).where(organisations.c.owner_id == person_id, organisations.c.side.is_not(None))
    return {side for (side,) in await tx.execute(union(held, owned))}
