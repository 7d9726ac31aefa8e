"""Looks into the audit: a page of it, one act with what it is about, the chain. storage.audit_chain writes it."""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, cast, or_, select
from sqlalchemy import String as Text

from bot.domain.audit import Entry, Sieve, Subject
from storage.rows import many, one
from storage.tables import (
    agenda_items,
    application_letters,
    application_questions,
    applications,
    audit,
    channels,
    events,
    grants,
    ideas,
    invitations,
    meetings,
    organisations,
    papers,
    parks,
    people,
    presidencies,
    proposals,
    residents,
    sessions,
    side_drafts,
    signup_letters,
    signup_questions,
    work_plan_items,
    work_plans,
)
from storage.uow import Reading

AT_ONCE = 500


def _worded(table: Table, words: str, *more: ColumnElement[Any], of: Table | None = None) -> Select[Any]:
    """Ask for the words of a thing in all languages, or of the thing that it belongs to."""
    home = table if of is None else of
    said = [home.c[f"{words}_{language}"].label(language) for language in ("ru", "zh", "en")]
    query = select(table.c.id, *said, *more)
    return query if of is None else query.join(of, of.c.id == table.c.event_id)


def _owned(table: Table, *more: ColumnElement[Any]) -> Select[Any]:
    """Ask for the organisation that a thing is of."""
    query = select(table.c.id, organisations.c.name.label("own"), *more)
    return query.join(organisations, organisations.c.id == table.c.organisation_id)


PERSON = select(people.c.id, people.c.name.label("own"))
SUBJECTS: Mapping[str, Select[Any]] = {
    "park": _worded(parks, "name"),
    "organisation": select(organisations.c.id, organisations.c.name.label("own")),
    "resident": _owned(residents),
    "event": _worded(events, "title"),
    "application": _owned(applications, applications.c.number),
    "proposal": _worded(proposals, "title", proposals.c.number),
    "idea": _owned(ideas),
    "plan": select(work_plans.c.id, work_plans.c.year),
    "item": _worded(work_plan_items, "title"),
    "paper": select(papers.c.id, papers.c.kind, cast(papers.c.number, Text).label("number"), work_plans.c.year).join(
        work_plans, work_plans.c.id == papers.c.plan_id
    ),
    "agenda": _worded(agenda_items, "title"),
    "meeting": select(meetings.c.id, meetings.c.day),
    "session": select(sessions.c.id, sessions.c.since.label("day")),
    "presidency": select(presidencies.c.id, presidencies.c.side),
    "mandate": select(grants.c.id, grants.c.role, grants.c.side, people.c.name.label("own")).join(
        people, people.c.id == grants.c.person_id
    ),
    "invitation": select(invitations.c.id, invitations.c.role, invitations.c.side),
    "person": PERSON,
    "profile": PERSON,
    "export": PERSON,
    "channel": select(channels.c.id, channels.c.title.label("own")),
    "letter": _worded(signup_letters, "title", of=events),
    "question": _worded(signup_questions, "title", of=events),
    "application-question": _worded(application_questions, "title", of=events),
    "application-letter": _worded(application_letters, "title", of=events),
    "side-draft": _worded(side_drafts, "name", side_drafts.c.code.label("number")),
}
"""Where it stands how things of a kind are called."""


async def named(tx: Reading, entries: Sequence[Entry]) -> list[Entry]:
    """Put beside each act how its thing is called now."""
    found: dict[tuple[str, int], Subject] = {}
    for thing in sorted({entry.thing for entry in entries} & SUBJECTS.keys()):
        query = SUBJECTS[thing]
        ids = {entry.thing_id for entry in entries if entry.thing == thing}
        for row in (await tx.execute(query.where(query.selected_columns.id.in_(ids)))).mappings():
            values = dict(row)
            found[thing, values.pop("id")] = Subject(**values)
    return [one.model_copy(update={"subject": found.get((one.thing, one.thing_id))}) for one in entries]


def _entries() -> Select[Any]:
    query = select(audit, people.c.name).join(people, people.c.id == audit.c.person_id, isouter=True)
    return query.order_by(audit.c.sequence.desc())


def _wanted(sieve: Sieve, things: Collection[str] | None, now: datetime) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    for column in (audit.c.thing, audit.c.role, audit.c.action):
        value = getattr(sieve, column.name)
        if value is not None:
            wanted.append(column == value)
    if sieve.side is not None:
        wanted.append(or_(audit.c.side == sieve.side, audit.c.on_behalf == sieve.side))
    if sieve.days is not None:
        wanted.append(audit.c.at >= now - timedelta(days=sieve.days))
    if sieve.marked:
        wanted.append(or_(audit.c.override, audit.c.on_behalf.is_not(None)))
    if things is not None:
        wanted.append(audit.c.thing.in_(sorted(things)))
    return wanted


async def newest(
    tx: Reading, sieve: Sieve, things: Collection[str] | None, now: datetime, limit: int, offset: int = 0
) -> list[Entry]:
    """List acts, the newest first; `things` are the kinds that may be seen, where not all are."""
    query = _entries().where(*_wanted(sieve, things, now)).limit(limit).offset(offset)
    return await many(tx, Entry, query)


async def actions(tx: Reading, thing: str) -> list[str]:
    """List what was done to a kind of thing."""
    query = select(audit.c.action).where(audit.c.thing == thing).distinct().order_by(audit.c.action)
    return list((await tx.execute(query)).scalars())


async def by_sequence(tx: Reading, sequence: int) -> Entry | None:
    """Find an act by its place in the chain."""
    return await one(tx, Entry, _entries().where(audit.c.sequence == sequence))


async def chain(tx: Reading) -> AsyncIterator[dict[str, Any]]:
    """Give all links in their order, some at a time."""
    last = 0
    while True:
        query = select(audit).where(audit.c.sequence > last).order_by(audit.c.sequence).limit(AT_ONCE)
        rows = (await tx.execute(query)).mappings().all()
        for row in rows:
            last = row["sequence"]
            yield dict(row)
        if not rows:
            return
