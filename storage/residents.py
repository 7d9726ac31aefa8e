"""Residents of parks: applications, what waits for a park, and who is in one."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, delete, func, or_, select

from bot.domain.residents import LIVE, RUNNING, Line, Residency, ResidencyStatus
from storage.prepared import prepared
from storage.rows import add, many, one, save
from storage.tables import organisations, parks, residents, sides
from storage.uow import Reading, Writing

KNOWN: ColumnElement[bool] = residents.c.status != ResidencyStatus.DRAFT.value
APPROVED: ColumnElement[bool] = residents.c.status == ResidencyStatus.APPROVED.value
WAITING = or_(
    residents.c.status == ResidencyStatus.SUBMITTED.value,
    residents.c.renewal_asked_at.is_not(None)
    & residents.c.status.in_((ResidencyStatus.APPROVED.value, ResidencyStatus.EXPIRED.value)),
)


def _lines(*where: ColumnElement[bool]) -> Select[Any]:
    both = residents.join(organisations, organisations.c.id == residents.c.organisation_id)
    whole = both.join(parks, parks.c.id == residents.c.park_id).join(sides, sides.c.code == parks.c.side)
    shown = [residents.c[name] for name in ("id", "version", "status", "standing", "valid_until", "approved_at")]
    shown += [residents.c[name] for name in ("renewal_asked_at", "organisation_id", "park_id")]
    named = [func.coalesce(organisations.c.name, "").label("organisation"), organisations.c.owner_id]
    place = [parks.c.name_ru, parks.c.name_zh, parks.c.name_en, parks.c.side, sides.c.zone]
    return select(*shown, *named, *place).select_from(whole).where(*where)


def _approved(now: datetime) -> ColumnElement[bool]:
    """Leave out what is surely over; the park's own clock is at most a day away from UTC."""
    last = residents.c.valid_until
    return APPROVED & or_(last.is_(None), last >= now.date())


async def get(tx: Reading, residency_id: int) -> Residency | None:
    """Find a residency."""
    return await one(tx, Residency, select(residents).where(residents.c.id == residency_id))


async def by_code(tx: Reading, code: str) -> Residency | None:
    """Find the residency that a certificate is about."""
    return await one(tx, Residency, select(residents).where(residents.c.code == code))


async def live(tx: Reading, organisation_id: int, park_id: int) -> Residency | None:
    """Find the one that an organisation has in a park, or is on its way to."""
    both = (residents.c.organisation_id == organisation_id) & (residents.c.park_id == park_id)
    alive = residents.c.status.in_([status.value for status in LIVE])
    query = select(residents).where(both, alive).order_by(residents.c.id.desc())
    return await one(tx, Residency, query.limit(1))


async def of_organisation(
    tx: Reading, organisation_id: int, now: datetime, limit: int, offset: int = 0, *, public: bool
) -> list[Line]:
    """List where an organisation is or was a resident, the latest first; `public`: where it is one now."""
    if not public:
        values = {"whose": organisation_id, "most": limit, "after": offset}
        return await many(tx, Line, _OF_TEAM, values)
    query = _lines(residents.c.organisation_id == organisation_id, _approved(now)).order_by(residents.c.id.desc())
    return await many(tx, Line, query.limit(limit).offset(offset))


_OF_TEAM = prepared(
    _lines(residents.c.organisation_id == bindparam("whose"))
    .order_by(residents.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("after"))
)


async def in_park(tx: Reading, park_id: int, now: datetime, limit: int, offset: int = 0, *, public: bool) -> list[Line]:
    """List a park's residents in the order of their approval; to others than the `public` also all who asked."""
    shown = _approved(now) if public else KNOWN
    query = _lines(residents.c.park_id == park_id, shown).order_by(residents.c.approved_at, residents.c.id)
    return await many(tx, Line, query.limit(limit).offset(offset))


async def count_in_park(tx: Reading, park_id: int, now: datetime) -> int:
    """Count a park's residents."""
    query = select(func.count()).select_from(residents).where(residents.c.park_id == park_id, _approved(now))
    return int((await tx.execute(query)).scalar_one())


async def waiting(tx: Reading, park_ids: Collection[int], side: str | None, limit: int, offset: int = 0) -> list[Line]:
    """List what waits for these parks, or for all parks of a side: applications and renewals, the oldest first."""
    place = or_(residents.c.park_id.in_(park_ids), parks.c.side == side)
    asked = func.coalesce(residents.c.renewal_asked_at, residents.c.submitted_at)
    query = _lines(WAITING, place).order_by(asked, residents.c.id)
    return await many(tx, Line, query.limit(limit).offset(offset))


async def ending(tx: Reading, until: date) -> list[Line]:
    """List those whose last day comes by a day, or has passed without its being noted."""
    running = residents.c.status.in_([status.value for status in RUNNING])
    query = _lines(running, residents.c.valid_until <= until).order_by(residents.c.valid_until, residents.c.id)
    return await many(tx, Line, query)


async def begin(tx: Writing, organisation_id: int, park_id: int, author_id: int, now: datetime) -> Residency:
    """Begin an application."""
    place = {"organisation_id": organisation_id, "park_id": park_id, "author_id": author_id}
    empty = {"services": (), "remarks": {}, "version": 1, "created_at": now}
    return await add(tx, residents, Residency, **place, **empty, status=ResidencyStatus.DRAFT)


async def lock(tx: Writing, organisation_id: int) -> None:
    """Let one application of an organisation at a time begin, so that it has no two in a park (SQLite does so)."""
    await tx.execute(select(organisations.c.id).where(organisations.c.id == organisation_id).with_for_update())


async def remove(tx: Writing, residency: Residency) -> None:
    """Drop a draft; whatever a park has seen stays for ever."""
    await tx.execute(delete(residents).where(residents.c.id == residency.id, ~KNOWN))


async def write(tx: Writing, residency: Residency) -> Residency:
    """Write a residency where its version matches."""
    return await save(tx, residents, residency, "resident")


async def note_expiry(tx: Writing, line: Line) -> bool:
    """Note that the last day of one is over; tell whether it still stood as it was read."""
    same = (residents.c.id == line.id) & (residents.c.version == line.version)
    expired = {"status": ResidencyStatus.EXPIRED.value, "version": line.version + 1}
    changed = await tx.execute(residents.update().where(same).values(**expired).returning(residents.c.id))
    return changed.first() is not None
