"""Tokens, and pages of what is read over HTTP."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, select, update

from bot.domain.api import Token
from storage.rows import many, one
from storage.tables import api_tokens, events, meetings, organisations, parks, work_plan_items, work_plans
from storage.uow import Reading, Writing

SHOWN_FOR = timedelta(days=30)
"""An event stays in the list so long after it was held."""
TOKENS = [column for column in api_tokens.c if column.name != "token_hash"]


async def add(tx: Writing, token_hash: str, scopes: tuple[str, ...], author: int, expires_at: datetime) -> Token:
    """Keep a new token."""
    values = {"token_hash": token_hash, "scopes": scopes, "created_by": author, "created_at": tx.now}
    statement = api_tokens.insert().values(**values, expires_at=expires_at).returning(*TOKENS)
    return Token.model_validate(dict((await tx.execute(statement)).mappings().one()))


async def tokens(tx: Reading, now: datetime) -> list[Token]:
    """List the tokens that hold."""
    holds = (api_tokens.c.revoked_at.is_(None)) & (api_tokens.c.expires_at > now)
    return await many(tx, Token, select(*TOKENS).where(holds).order_by(api_tokens.c.id.desc()))


async def by_hash(tx: Reading, token_hash: str) -> Token | None:
    """Find a token."""
    return await one(tx, Token, select(*TOKENS).where(api_tokens.c.token_hash == token_hash))


async def revoke(tx: Writing, token_id: int) -> bool:
    """End a token; tell whether there was one that held."""
    ours = (api_tokens.c.id == token_id) & api_tokens.c.revoked_at.is_(None)
    done = update(api_tokens).where(ours).values(revoked_at=tx.now).returning(api_tokens.c.id)
    return (await tx.execute(done)).first() is not None


def query(name: str, now: datetime) -> Select[Any]:
    """Give what a list of the interface is made of."""
    match name:
        case "parks":
            return select(parks).where(parks.c.status == "member").order_by(parks.c.id)
        case "events":
            shown = events.c.status.in_(("published", "cancelled")) & (events.c.starts_at > now - SHOWN_FOR)
            return select(events).where(shown).order_by(events.c.starts_at, events.c.id)
        case "calendar":
            announced = meetings.c.status.in_(("set", "held", "cancelled"))
            return select(meetings).where(announced).order_by(meetings.c.day.desc(), meetings.c.id)
        case "organisations":
            listed = organisations.c.listed_at.is_not(None) & (organisations.c.status == "confirmed")
            return select(organisations).where(listed).order_by(organisations.c.id)
    made = select(work_plan_items, work_plans.c.year, work_plans.c.status.label("plan_status"))
    made = made.select_from(work_plan_items).join(work_plans, work_plans.c.id == work_plan_items.c.plan_id)
    counted = work_plan_items.c.merged_into.is_(None) & work_plan_items.c.left_out.is_(None)
    adopted = work_plans.c.adopted_at.is_not(None)
    return made.where(adopted, counted).order_by(work_plans.c.year.desc(), work_plan_items.c.position)


async def page(tx: Reading, name: str, now: datetime, limit: int, offset: int) -> tuple[int, list[dict[str, Any]]]:
    """Give how many there are, and a page of them."""
    wanted = query(name, now)
    total = (await tx.execute(select(func.count()).select_from(wanted.order_by(None).subquery()))).scalar_one()
    rows = (await tx.execute(wanted.limit(limit).offset(offset))).mappings()
    return int(total), [dict(row) for row in rows]


async def figures(tx: Reading, now: datetime) -> list[tuple[str, str, int]]:
    """Count members of the Pool and listed organisations by side, and coming events by kind."""
    counted = []
    for name, by in (("parks", "side"), ("organisations", "side"), ("events", "kind")):
        found = query(name, now).order_by(None).subquery()
        grouped = select(found.c[by], func.count()).group_by(found.c[by]).order_by(found.c[by])
        counted += [(name, str(row[0] or ""), int(row[-1])) for row in await tx.execute(grouped)]
    return counted
