"""Which side presides, and for which term."""

from datetime import datetime

from sqlalchemy import select

from bot.domain import presidency as rules
from bot.domain.presidency import Presidency, PresidencyStatus
from storage.rows import add, many, one, save
from storage.tables import presidencies
from storage.uow import Reading, Writing

IS_SET = presidencies.c.status == PresidencyStatus.SET.value
BEGINNING = (presidencies.c.starts_at, presidencies.c.id)


async def get(tx: Reading, presidency_id: int) -> Presidency | None:
    """Find a term."""
    return await one(tx, Presidency, select(presidencies).where(presidencies.c.id == presidency_id))


async def terms(tx: Reading) -> list[Presidency]:
    """List all terms that were set, in the order in which they begin: one a year or so."""
    return await many(tx, Presidency, select(presidencies).where(IS_SET).order_by(*BEGINNING))


async def latest(tx: Reading, now: datetime) -> Presidency | None:
    """Give the term that has begun last, whether or not it is over."""
    return rules.latest(await terms(tx), now)


async def current(tx: Reading, now: datetime) -> Presidency | None:
    """Give the term that lasts at a moment."""
    return rules.current(await terms(tx), now)


async def presiding_side(tx: Reading, now: datetime) -> str | None:
    """Tell which side presides at a moment."""
    return rules.presiding(await terms(tx), now)


async def every(tx: Reading, limit: int, offset: int = 0) -> list[Presidency]:
    """List the terms that were set, the latest first; those that are still ahead come before."""
    query = select(presidencies).where(IS_SET).order_by(presidencies.c.starts_at.desc(), presidencies.c.id.desc())
    return await many(tx, Presidency, query.limit(limit).offset(offset))


async def draft_of(tx: Reading, side: str) -> Presidency | None:
    """Give a side's draft, if somebody has begun one."""
    drafts = select(presidencies).where(presidencies.c.status == PresidencyStatus.DRAFT.value)
    return await one(tx, Presidency, drafts.where(presidencies.c.side == side).limit(1))


async def begin(tx: Writing, side: str, zone: str, now: datetime) -> Presidency:
    """Begin a draft, as from now."""
    values = {"side": side, "zone": zone, "starts_at": now, "created_at": now}
    return await add(tx, presidencies, Presidency, **values, status=PresidencyStatus.DRAFT, version=1)


async def write(tx: Writing, presidency: Presidency) -> Presidency:
    """Write a term where its version matches."""
    return await save(tx, presidencies, presidency, "presidency")
