"""Organisations, and the lines of their history."""

from datetime import datetime

from sqlalchemy import or_, select

from bot.domain.directory import entry_of_organisation
from bot.domain.registry import INVESTING, Organisation, OrganisationKind, OrganisationStatus
from storage import directory
from storage.rows import add, by_id, many, one, save
from storage.tables import members, organisations
from storage.uow import Reading, Writing


async def get(tx: Reading, organisation_id: int) -> Organisation | None:
    """Find an organisation."""
    return await by_id(tx, Organisation, organisations, organisation_id)


async def of_person(tx: Reading, person_id: int, limit: int, offset: int = 0) -> list[Organisation]:
    """List what a person has registered or begun to, and what they belong to, the latest first."""
    joined = select(members.c.organisation_id).where(members.c.person_id == person_id)
    mine = or_(organisations.c.owner_id == person_id, organisations.c.id.in_(joined))
    query = select(organisations).where(mine).order_by(organisations.c.id.desc())
    return await many(tx, Organisation, query.limit(limit).offset(offset))


async def untouched(tx: Reading, owner_id: int, kind: OrganisationKind) -> Organisation | None:
    """Find a draft of this kind that a person has begun and left without a name."""
    mine = (organisations.c.owner_id == owner_id) & (organisations.c.kind == kind.value)
    nameless = organisations.c.name.is_(None) & (organisations.c.status == OrganisationStatus.DRAFT.value)
    query = select(organisations).where(mine & nameless).order_by(organisations.c.id.desc())
    return await one(tx, Organisation, query.limit(1))


async def invests(tx: Reading, person_id: int) -> bool:
    """Tell whether a person holds, or belongs to, a confirmed organisation that invests."""
    joined = select(members.c.organisation_id).where(members.c.person_id == person_id)
    mine = or_(organisations.c.owner_id == person_id, organisations.c.id.in_(joined))
    investing = organisations.c.kind.in_([kind.value for kind in INVESTING])
    confirmed = organisations.c.status == OrganisationStatus.CONFIRMED.value
    found = await tx.execute(select(organisations.c.id).where(mine, investing, confirmed).limit(1))
    return found.first() is not None


async def begin(tx: Writing, owner_id: int, kind: OrganisationKind, now: datetime) -> Organisation:
    """Begin a draft."""
    draft = {"owner_id": owner_id, "kind": kind, "status": OrganisationStatus.DRAFT, "version": 1, "created_at": now}
    empty = {"youth_led": False, "sectors": (), "seeks": (), "offers": ()}
    return await add(tx, organisations, Organisation, **draft, **empty)


async def write(tx: Writing, organisation: Organisation) -> Organisation:
    """Write an organisation where its version matches, and keep the directory right beside it."""
    written = await save(tx, organisations, organisation, "organisation")
    await directory.put(tx, "organisation", written.id, entry_of_organisation(written))
    return written
