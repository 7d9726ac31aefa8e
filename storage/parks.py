"""Parks."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.directory import entry_of_park
from bot.domain.parks import Park, ParkStatus
from storage import directory
from storage.rows import add, many, one, save
from storage.tables import parks
from storage.uow import Reading, Writing

WAITING = (ParkStatus.NOMINATED.value, ParkStatus.CHECKING.value)
MEMBER = parks.c.status == ParkStatus.MEMBER.value


async def get(tx: Reading, park_id: int) -> Park | None:
    """Find a park."""
    return await one(tx, Park, select(parks).where(parks.c.id == park_id))


async def members(tx: Reading, side: str | None, limit: int, offset: int = 0) -> list[Park]:
    """List the members of the Pool, of one side when it is named: by side, in the order of admission."""
    query = select(parks).where(MEMBER).order_by(parks.c.side, parks.c.admitted_at, parks.c.id)
    query = query.where(parks.c.side == side) if side is not None else query
    return await many(tx, Park, query.limit(limit).offset(offset))


async def sides_with_members(tx: Reading) -> list[str]:
    """List the sides that have members, by code."""
    query = select(parks.c.side).where(MEMBER).distinct().order_by(parks.c.side)
    return list((await tx.execute(query)).scalars())


async def of_side(tx: Reading, side: str, limit: int, offset: int = 0) -> list[Park]:
    """List all that a side has nominated or begun to, the latest first."""
    query = select(parks).where(parks.c.side == side).order_by(parks.c.id.desc())
    return await many(tx, Park, query.limit(limit).offset(offset))


async def waiting(tx: Reading, limit: int, offset: int = 0) -> list[Park]:
    """List what is nominated or under check, the oldest first."""
    query = select(parks).where(parks.c.status.in_(WAITING)).order_by(parks.c.nominated_at, parks.c.id)
    return await many(tx, Park, query.limit(limit).offset(offset))


async def some(tx: Reading, park_ids: Collection[int], limit: int, offset: int = 0) -> list[Park]:
    """List these parks."""
    query = select(parks).where(parks.c.id.in_(park_ids)).order_by(parks.c.id)
    return await many(tx, Park, query.limit(limit).offset(offset))


async def unchecked_since(tx: Reading, moment: datetime) -> list[Park]:
    """List the members that nobody has looked at since a moment."""
    return await many(tx, Park, select(parks).where(MEMBER, parks.c.checked_at <= moment).order_by(parks.c.id))


async def untouched(tx: Reading, author_id: int, side: str) -> Park | None:
    """Find a draft that a person has begun and left without a name."""
    mine = (parks.c.author_id == author_id) & (parks.c.side == side) & (parks.c.status == ParkStatus.DRAFT.value)
    nameless = parks.c.name_ru.is_(None) & parks.c.name_zh.is_(None) & parks.c.name_en.is_(None)
    return await one(tx, Park, select(parks).where(mine, nameless).order_by(parks.c.id.desc()).limit(1))


async def begin(tx: Writing, author_id: int, side: str, now: datetime) -> Park:
    """Begin a draft."""
    status = ParkStatus.DRAFT
    return await add(tx, parks, Park, author_id=author_id, side=side, status=status, version=1, created_at=now)


async def remove(tx: Writing, park: Park) -> None:
    """Drop a draft; whatever is nominated stays for ever."""
    draft = (parks.c.id == park.id) & (parks.c.status == ParkStatus.DRAFT.value)
    await tx.execute(delete(parks).where(draft))


async def write(tx: Writing, park: Park) -> Park:
    """Write a park where its version matches, and keep the directory right beside it."""
    written = await save(tx, parks, park, "park")
    await directory.put(tx, "park", written.id, entry_of_park(written))
    return written
