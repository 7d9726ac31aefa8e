"""Who belongs to an organisation, and the links by which they join."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, func, select, update

from bot.domain.teams import Member, TeamLink
from storage.rows import add, many, one
from storage.tables import members, people, team_links
from storage.uow import Reading, Writing


def _members() -> Select[Any]:
    return select(members, people.c.name.label("person")).join(people, people.c.id == members.c.person_id)


async def of(tx: Reading, organisation_id: int) -> list[Member]:
    """List who belongs to an organisation beside its owner, in the order in which they joined."""
    return await many(tx, Member, _members().where(members.c.organisation_id == organisation_id).order_by(members.c.id))


async def of_each(tx: Reading, organisations: Collection[int]) -> list[Member]:
    """List who belongs to any of these organisations beside their owners."""
    return await many(tx, Member, _members().where(members.c.organisation_id.in_(organisations)).order_by(members.c.id))


async def get(tx: Reading, member_id: int) -> Member | None:
    """Find a member."""
    return await one(tx, Member, _members().where(members.c.id == member_id))


async def member(tx: Reading, organisation_id: int, person_id: int) -> Member | None:
    """Find a person in a team."""
    where = (members.c.organisation_id == organisation_id) & (members.c.person_id == person_id)
    return await one(tx, Member, _members().where(where))


async def size(tx: Reading, organisation_id: int) -> int:
    """Count the members beside the owner."""
    query = select(func.count()).select_from(members).where(members.c.organisation_id == organisation_id)
    return int((await tx.execute(query)).scalar_one())


async def join(tx: Writing, organisation_id: int, person_id: int, now: datetime) -> None:
    """Let a person belong to an organisation."""
    await tx.execute(members.insert().values(organisation_id=organisation_id, person_id=person_id, joined_at=now))


async def leave(tx: Writing, member_id: int) -> None:
    """Let somebody belong to it no more."""
    await tx.execute(delete(members).where(members.c.id == member_id))


async def make_link(tx: Writing, **values: Any) -> TeamLink:
    """Keep a new link."""
    return await add(tx, team_links, TeamLink, **values)


async def by_hash(tx: Reading, code_hash: str) -> TeamLink | None:
    """Find the link that a code opens."""
    return await one(tx, TeamLink, select(team_links).where(team_links.c.code_hash == code_hash))


async def use(tx: Writing, link_id: int, person_id: int, now: datetime) -> bool:
    """Use a link, unless somebody else has in the meantime; tell whether it was still free."""
    free = (team_links.c.id == link_id) & team_links.c.used_at.is_(None)
    statement = update(team_links).where(free).values(used_by=person_id, used_at=now).returning(team_links.c.id)
    return (await tx.execute(statement)).first() is not None
