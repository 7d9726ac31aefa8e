"""The rows of each list that is given out, and the whole body of data as JSON without codes and tokens."""

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, false, or_, select, text

from bot.domain.audit_chain import canonical
from bot.domain.exports import MOST, Scope
from bot.domain.people import SEAT_ORDER
from storage.tables import (
    applications,
    channels,
    events,
    faults,
    grants,
    ideas,
    invitations,
    meetings,
    metadata,
    organisations,
    outbox,
    parks,
    participations,
    people,
    proposals,
    residents,
    sides,
    work_plan_items,
    work_plans,
)
from storage.uow import Reading

SECRET = frozenset({"code", "code_hash", "helper_hash", "token", "token_hash", "body", "sent_text", "dedupe", "notice"})
"""Columns that would let somebody in, or repeat letters in which codes may stand."""
LEFT_OUT = frozenset(
    {"conversations", "handled_updates", "directory", "directory_spellings", "directory_searches", "feeds"}
)
"""What is made anew from the rest, or is nobody's record."""
AT_ONCE = 500
NAME = people.c.name
TITLES = (events.c.title_ru, events.c.title_zh, events.c.title_en)


def _organisations(scope: Scope) -> Select[Any]:
    public = organisations.c.listed_at.is_not(None) & (organisations.c.status == "confirmed")
    own = or_(organisations.c.owner_id == scope.person_id, _side(organisations, scope))
    return select(organisations).where(or_(public, own & (organisations.c.status != "draft"), _all(scope)))


def _parks(scope: Scope) -> Select[Any]:
    own = or_(_side(parks, scope), parks.c.id.in_(scope.parks))
    return select(parks).where(or_(parks.c.admitted_at.is_not(None), own, _all(scope)))


def _residents(scope: Scope) -> Select[Any]:
    names = (organisations.c.name.label("organisation"), parks.c.name_ru, parks.c.name_zh, parks.c.name_en)
    query = select(residents, *names, parks.c.side)
    query = query.select_from(residents).join(organisations, organisations.c.id == residents.c.organisation_id)
    query = query.join(parks, parks.c.id == residents.c.park_id).where(residents.c.status != "draft")
    return query.where(or_(residents.c.park_id.in_(scope.parks), _side(parks, scope), _all(scope)))


def _events(scope: Scope) -> Select[Any]:
    public = events.c.published_at.is_not(None) & events.c.status.in_(("published", "cancelled"))
    return select(events).where(or_(public, events.c.organiser_id == scope.person_id, _all(scope)))


def _signups(scope: Scope) -> Select[Any]:
    query = select(participations, *TITLES, NAME.label("person"))
    query = query.select_from(participations).join(events, events.c.id == participations.c.event_id)
    query = query.join(people, people.c.id == participations.c.person_id)
    return query.where(or_(events.c.organiser_id == scope.person_id, _all(scope)))


def _applications(scope: Scope) -> Select[Any]:
    query = select(applications, *TITLES, organisations.c.name.label("organisation"))
    query = query.select_from(applications).join(events, events.c.id == applications.c.event_id)
    query = query.join(organisations, organisations.c.id == applications.c.organisation_id)
    handed_in = applications.c.number.is_not(None)
    return query.where(handed_in, or_(events.c.organiser_id == scope.person_id, _all(scope)))


def _proposals(scope: Scope) -> Select[Any]:
    shown = proposals.c.status.not_in(("draft", "deleted"))
    return select(proposals).where(shown, or_(_side(proposals, scope), _all(scope)))


def _items(scope: Scope) -> Select[Any]:
    query = select(work_plan_items, work_plans.c.year).select_from(work_plan_items)
    query = query.join(work_plans, work_plans.c.id == work_plan_items.c.plan_id)
    return query.where(or_(work_plans.c.adopted_at.is_not(None), _all(scope)))


def _people(_scope: Scope) -> Select[Any]:
    of_grant = (grants.c.role, grants.c.side, grants.c.starts_at, grants.c.ends_at, grants.c.suspended_at)
    names = (parks.c.name_ru, parks.c.name_zh, parks.c.name_en)
    query = select(people, NAME.label("person"), *of_grant, *names)
    query = query.select_from(people).join(grants, grants.c.person_id == people.c.id, isouter=True)
    return query.join(parks, parks.c.id == grants.c.park_id, isouter=True)


def _delivery(_scope: Scope) -> Select[Any]:
    query = select(outbox, NAME.label("person")).select_from(outbox)
    return query.join(people, people.c.id == outbox.c.person_id, isouter=True)


def _meetings(_scope: Scope) -> Select[Any]:
    return select(meetings).where(meetings.c.status != "draft")


def _ideas(scope: Scope) -> Select[Any]:
    query = select(ideas, organisations.c.name.label("organisation")).select_from(ideas)
    return query.join(organisations, organisations.c.id == ideas.c.organisation_id).where(_side(ideas, scope))


def _seats(_scope: Scope) -> Select[Any]:
    held = (grants.c.side == sides.c.code) & grants.c.role.in_(SEAT_ORDER)
    of_grant = (grants.c.role, grants.c.starts_at, grants.c.ends_at, grants.c.suspended_at, grants.c.delegated)
    query = select(sides.c.code.label("side"), NAME.label("person"), *of_grant).select_from(sides)
    return query.join(grants, held, isouter=True).join(people, people.c.id == grants.c.person_id, isouter=True)


def _invitations(_scope: Scope) -> Select[Any]:
    user = people.alias()
    of_park = (parks.c.name_ru, parks.c.name_zh, parks.c.name_en)
    query = select(invitations, NAME.label("person"), user.c.name.label("user"), *of_park).select_from(invitations)
    query = query.join(people, people.c.id == invitations.c.created_by)
    query = query.join(user, user.c.id == invitations.c.used_by, isouter=True)
    return query.join(parks, parks.c.id == invitations.c.park_id, isouter=True)


def _side(table: Table, scope: Scope) -> ColumnElement[bool]:
    return table.c.side == scope.side if scope.side is not None else false()


def _all(scope: Scope) -> ColumnElement[bool]:
    return text("1 = 1") if scope.everything else false()  # type: ignore[return-value]


QUERIES: Mapping[str, tuple[Callable[[Scope], Select[Any]], ColumnElement[Any]]] = {
    "organisations": (_organisations, organisations.c.id),
    "parks": (_parks, parks.c.id),
    "residents": (_residents, residents.c.id),
    "events": (_events, events.c.id),
    "signups": (_signups, participations.c.event_id),
    "applications": (_applications, applications.c.id),
    "proposals": (_proposals, proposals.c.id),
    "items": (_items, work_plan_items.c.id),
    "people": (_people, people.c.id),
    "meetings": (_meetings, meetings.c.id),
    "ideas": (_ideas, ideas.c.id),
    "seats": (_seats, sides.c.code),
    "invitations": (_invitations, invitations.c.id),
    "sides": (lambda _scope: select(sides, sides.c.code.label("side")), sides.c.code),
    "channels": (lambda _scope: select(channels, channels.c.title.label("name")), channels.c.id),
    "faults": (lambda _scope: select(faults), faults.c.id),
    "delivery": (_delivery, outbox.c.id),
}


async def rows_of(tx: Reading, name: str, scope: Scope) -> list[dict[str, Any]]:
    """Give the rows of a list, as much of it as a person gets."""
    query, order = QUERIES[name]
    return [dict(row) for row in (await tx.execute(query(scope).order_by(order).limit(MOST))).mappings()]


async def everything(tx: Reading) -> AsyncIterator[bytes]:
    """Give all that is kept as parts of one JSON object, by table: codes, tokens and letters are left out."""
    if not tx.on_sqlite:  # one moment for all tables
        await tx.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
    yield b'{"format":1,"tables":{'
    tables = [table for table in metadata.sorted_tables if table.name not in LEFT_OUT]
    for number, table in enumerate(tables):
        yield (b"," if number else b"") + b'"%s":[' % table.name.encode()
        first = True
        async for row in _rows(tx, table):
            yield (b"\n" if first else b",\n") + canonical(row)
            first = False
        yield b"]"
    yield b"}}\n"


async def _rows(tx: Reading, table: Table) -> AsyncIterator[dict[str, Any]]:
    columns = [column for column in table.c if column.name not in SECRET]
    query, numbered = select(*columns).order_by(*table.primary_key), "id" in table.c
    last = 0
    while True:
        page = query.where(table.c.id > last).limit(AT_ONCE) if numbered else query
        found = (await tx.execute(page)).mappings().all()
        for row in found:
            yield dict(row)
        if not numbered or len(found) < AT_ONCE:
            return
        last = found[-1]["id"]
