"""People and their roles."""

from collections.abc import Set
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select, update

from bot.domain.people import Grant, Person, Role
from storage.rows import add, many, one, save
from storage.tables import grants, people
from storage.uow import Reading, Writing


async def by_telegram(tx: Reading, telegram_id: int) -> Person | None:
    """Find a person by Telegram's id."""
    return await one(tx, Person, select(people).where(people.c.telegram_id == telegram_id))


async def get(tx: Reading, person_id: int) -> Person | None:
    """Find a person."""
    return await one(tx, Person, select(people).where(people.c.id == person_id))


async def with_telegram_ids(tx: Reading, telegram_ids: Set[int]) -> list[Person]:
    """List those of these people who have opened the bot."""
    return await many(tx, Person, select(people).where(people.c.telegram_id.in_(telegram_ids)).order_by(people.c.id))


async def meet(tx: Writing, telegram_id: int, **values: Any) -> Person:
    """Keep somebody who wrote for the first time; two updates of one newcomer at once make one row."""
    row = {"telegram_id": telegram_id, **values}
    # Writing the id over itself changes nothing, and gives the row that was there first.
    insert = tx.insert_new(people).values(**row)
    meeting = insert.on_conflict_do_update(index_elements=["telegram_id"], set_={"telegram_id": telegram_id})
    return Person.model_validate(dict((await tx.execute(meeting.returning(people))).mappings().one()))


async def change(tx: Writing, person_id: int, **values: Any) -> None:
    """Write some columns of a person."""
    await tx.execute(update(people).where(people.c.id == person_id).values(**values))


async def administrators(tx: Reading, telegram_ids: Set[int], now: datetime) -> list[Person]:
    """List who administers: whom the operator has set and who have opened the bot, and whom they have invited."""
    invited = select(grants.c.person_id).where(grants.c.role == Role.ADMINISTRATOR.value, active(now))
    query = select(people).where(or_(people.c.telegram_id.in_(telegram_ids), people.c.id.in_(invited)))
    return await many(tx, Person, query.order_by(people.c.id))


async def every_grant_of(tx: Reading, person_id: int) -> list[Grant]:
    """List all roles that a person ever had or will have."""
    return await many(tx, Grant, select(grants).where(grants.c.person_id == person_id).order_by(grants.c.id))


async def grants_of(tx: Reading, person_id: int, now: datetime) -> list[Grant]:
    """List the roles of a person that run at a moment, also those that are suspended."""
    query = select(grants).where(grants.c.person_id == person_id, running(now))
    return await many(tx, Grant, query.order_by(grants.c.id))


async def holders(
    tx: Reading, role: Role, now: datetime, side: str | None = None, park_id: int | None = None
) -> list[Grant]:
    """List who holds a role at a moment, unless it is suspended; for one side or one park when it is named."""
    query = select(grants).where(grants.c.role == role.value, active(now)).order_by(grants.c.id)
    query = query.where(grants.c.side == side) if side is not None else query
    return await many(tx, Grant, query.where(grants.c.park_id == park_id) if park_id is not None else query)


async def grant(
    tx: Writing,
    person_id: int,
    role: Role,
    side: str | None,
    starts_at: datetime,
    park_id: int | None = None,
    *,
    zone: str = "UTC",
) -> Grant:
    """Give a person a role from a moment on; its days are counted in a zone."""
    values = {"person_id": person_id, "role": role, "side": side, "park_id": park_id, "zone": zone}
    return await add(tx, grants, Grant, **values, starts_at=starts_at, ends_at=None, delegated=False, version=1)


async def grant_by_id(tx: Reading, grant_id: int) -> Grant | None:
    """Find a role that somebody holds or held."""
    return await one(tx, Grant, select(grants).where(grants.c.id == grant_id))


async def end_grant(tx: Writing, grant_id: int, ends_at: datetime) -> None:
    """End a role, by who acts; its history stays. Whoever has read it before cannot write it any more."""
    ended = {"ends_at": ends_at, "ended_by": tx.person_id, "version": grants.c.version + 1}
    await tx.execute(update(grants).where(grants.c.id == grant_id).values(**ended))


async def write_grant(tx: Writing, grant: Grant) -> Grant:
    """Write a role where its version matches."""
    return await save(tx, grants, grant, "mandate")


def running(now: datetime) -> ColumnElement[bool]:
    """Say in SQL what Grant.runs says."""
    return (grants.c.starts_at <= now) & or_(grants.c.ends_at.is_(None), grants.c.ends_at > now)


def active(now: datetime) -> ColumnElement[bool]:
    """Say in SQL what Grant.active says."""
    return running(now) & grants.c.suspended_at.is_(None)
