"""Applications: of a team, of a competition; their numbers, versions and history, and whom they concern."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, delete, func, or_, select, union

from bot.domain.applications import Application, ApplicationStatus, Change, Version
from bot.domain.events import EventStatus
from storage.rows import add, many, one, save
from storage.tables import (
    application_changes,
    application_versions,
    applications,
    events,
    members,
    organisations,
    people,
)
from storage.uow import Reading, Writing

DRAFT, RETURNED = ApplicationStatus.DRAFT.value, ApplicationStatus.RETURNED.value
STANDING = applications.c.status != ApplicationStatus.WITHDRAWN.value


async def get(tx: Reading, application_id: int) -> Application | None:
    """Find an application."""
    return await one(tx, Application, select(applications).where(applications.c.id == application_id))


async def standing(tx: Reading, event_id: int, organisation_id: int) -> Application | None:
    """Find the application of an organisation to a competition that was not withdrawn."""
    theirs = (applications.c.event_id == event_id) & (applications.c.organisation_id == organisation_id)
    return await one(tx, Application, select(applications).where(theirs, STANDING))


def _teams_of(person_id: int) -> Select[Any]:
    joined = select(members.c.organisation_id).where(members.c.person_id == person_id)
    return select(organisations.c.id).where(or_(organisations.c.owner_id == person_id, organisations.c.id.in_(joined)))


async def of_person(tx: Reading, person_id: int, limit: int, offset: int = 0) -> list[Application]:
    """List the applications of those to whose teams a person belongs, the latest first."""
    query = select(applications).where(applications.c.organisation_id.in_(_teams_of(person_id)))
    return await many(tx, Application, query.order_by(applications.c.id.desc()).limit(limit).offset(offset))


async def begin(tx: Writing, event_id: int, organisation_id: int, person_id: int) -> Application:
    """Begin a draft."""
    status = ApplicationStatus.DRAFT
    values = {"event_id": event_id, "organisation_id": organisation_id, "begun_by": person_id, "status": status}
    return await add(tx, applications, Application, **values, version=1, answers={}, created_at=tx.now)


async def write(tx: Writing, application: Application) -> Application:
    """Write an application where its version matches."""
    return await save(tx, applications, application, "application")


async def remove(tx: Writing, application_id: int) -> None:
    """Drop a draft; what was submitted stays for ever."""
    draft = (applications.c.id == application_id) & (applications.c.status == DRAFT)
    await tx.execute(delete(applications).where(draft))


async def next_number(tx: Writing, event_id: int) -> int:
    """Give the next number of a receipt; the form is locked meanwhile."""
    last = select(func.max(applications.c.number)).where(applications.c.event_id == event_id)
    return int((await tx.execute(last)).scalar_one() or 0) + 1


async def handed_in(
    tx: Reading, event_id: int, status: str | None, limit: int, offset: int = 0
) -> list[tuple[Application, str]]:
    """List what was submitted to a competition, of one status when it is named, with the names of the applicants."""
    query = select(applications, organisations.c.name.label("name"))
    query = query.join(organisations, organisations.c.id == applications.c.organisation_id)
    query = query.where(applications.c.event_id == event_id, applications.c.status != DRAFT)
    query = query.where(applications.c.status == status) if status is not None else query
    rows = (await tx.execute(query.order_by(applications.c.number).limit(limit).offset(offset))).mappings()
    return [(Application.model_validate(dict(row)), row["name"] or "") for row in rows]


async def counts(tx: Reading, event_id: int) -> dict[ApplicationStatus, int]:
    """Count the applications to a competition by status, the drafts too."""
    query = select(applications.c.status, func.count().label("number")).where(applications.c.event_id == event_id)
    rows = (await tx.execute(query.group_by(applications.c.status))).mappings()
    return {ApplicationStatus(row["status"]): int(row["number"]) for row in rows}


async def keep_change(tx: Writing, application_id: int, before: str | None, after: str, reason: str | None) -> None:
    """Add a line to an application's history."""
    row = {"application_id": application_id, "person_id": tx.person_id, "at": tx.now, "before": before, "after": after}
    await tx.execute(application_changes.insert().values(**row, reason=reason))


async def history(tx: Reading, application_id: int, limit: int, offset: int = 0) -> list[Change]:
    """List what became of an application, the latest first."""
    query = select(application_changes, people.c.name.label("person"))
    query = query.join(people, people.c.id == application_changes.c.person_id)
    query = query.where(application_changes.c.application_id == application_id)
    return await many(tx, Change, query.order_by(application_changes.c.id.desc()).limit(limit).offset(offset))


async def keep_version(tx: Writing, application: Application) -> int:
    """Keep the answers of a submitted application as they now stand; give the number of the version."""
    mine = application_versions.c.application_id == application.id
    number = int((await tx.execute(select(func.max(application_versions.c.number)).where(mine))).scalar_one() or 0) + 1
    row = {"application_id": application.id, "person_id": tx.person_id, "at": tx.now, "number": number}
    await tx.execute(application_versions.insert().values(**row, answers=application.answers))
    return number


async def versions(tx: Reading, application_id: int, limit: int, offset: int = 0) -> list[Version]:
    """List the versions of an application, the latest first."""
    query = select(application_versions, people.c.name.label("person"))
    query = query.join(people, people.c.id == application_versions.c.person_id)
    query = query.where(application_versions.c.application_id == application_id)
    return await many(tx, Version, query.order_by(application_versions.c.number.desc()).limit(limit).offset(offset))


def concerned(event_id: int, statuses: Collection[str] | None = None) -> Select[Any]:
    """Query the ids of those who hold an application: the owner and the team of each applicant.

    Of those that were not withdrawn, or have one of these statuses. Holders of drafts are among them, and nobody but
    the outbox learns who they are.
    """
    which = applications.c.status.in_(statuses) if statuses is not None else STANDING
    applied = select(applications.c.organisation_id).where(applications.c.event_id == event_id, which)
    owners = select(organisations.c.owner_id.label("person_id")).where(organisations.c.id.in_(applied))
    joined = select(members.c.person_id.label("person_id")).where(members.c.organisation_id.in_(applied))
    both = union(owners, joined).subquery()
    return select(both.c.person_id)


async def team_of(tx: Reading, organisation_id: int) -> list[int]:
    """List the owner of an organisation and its team."""
    owner = select(organisations.c.owner_id.label("person_id")).where(organisations.c.id == organisation_id)
    joined = select(members.c.person_id.label("person_id")).where(members.c.organisation_id == organisation_id)
    both = union(owner, joined).subquery()
    return list((await tx.execute(select(both.c.person_id).order_by(both.c.person_id))).scalars())


async def drafts(tx: Reading, now: datetime, until: datetime) -> list[Application]:
    """List the drafts to what is announced and closes between two moments, or that have a code of late entry."""
    closes = func.coalesce(events.c.submit_until, events.c.apply_until, events.c.starts_at)
    minute = timedelta(minutes=1)  # that is shown counts whole
    ahead = or_(closes.between(now - minute, until), applications.c.late_until.between(now - minute, until))
    query = select(applications).join(events, events.c.id == applications.c.event_id)
    query = query.where(applications.c.status == DRAFT, events.c.status == EventStatus.PUBLISHED.value, ahead)
    return await many(tx, Application, query.order_by(applications.c.id))


async def returned(tx: Reading, now: datetime, until: datetime) -> list[tuple[Application, datetime]]:
    """List what was returned with questions whose time to answer ends between two moments, with when it was."""
    change = application_changes.c
    at = select(func.max(change.at)).where(change.application_id == applications.c.id, change.after == RETURNED)
    query = select(applications, at.scalar_subquery().label("returned_at"))
    query = query.where(applications.c.status == RETURNED, applications.c.answer_until.between(now, until))
    found = (await tx.execute(query.order_by(applications.c.id))).mappings()
    return [(Application.model_validate(dict(row)), row["returned_at"] or row["created_at"]) for row in found]
