"""Who may see and change an application: the applicant's team, and the organiser once it was submitted."""

from enum import StrEnum

from bot.domain.applications import Application, ApplicationStatus, Sheet
from bot.domain.errors import DomainError
from bot.domain.people import Action, may
from bot.domain.registry import Organisation, OrganisationStatus
from bot.screens import applications as screens
from bot.services.context import Ctx
from bot.services.events import known as known_event
from storage import application_questions as forms
from storage import applications as rows
from storage import registry, teams
from storage.uow import Reading, Writing

MOST_TEAMS = 20
"""Organisations of one person between which they choose."""


class Sight(StrEnum):
    """As whom somebody sees an application."""

    TEAM = "team"
    ORGANISER = "organiser"


async def confirmed(tx: Reading, ctx: Ctx) -> list[Organisation]:
    """List the confirmed organisations to whose teams the person belongs.

    Raises:
        DomainError: `application-organisation-needed`.
    """
    mine = await registry.of_person(tx, ctx.actor.person.id, MOST_TEAMS)
    found = [one for one in mine if one.status is OrganisationStatus.CONFIRMED]
    if not found:
        raise DomainError("application-organisation-needed")
    return found


async def begun(tx: Writing, event_id: int, organisation_id: int, person_id: int) -> Application:
    """Begin a draft and its history; of two who do so at once, one finds the other's."""
    await forms.lock(tx, event_id)
    found = await rows.standing(tx, event_id, organisation_id)
    if found is None:
        found = await rows.begin(tx, event_id, organisation_id, person_id)
        await rows.keep_change(tx, found.id, None, found.status, None)
    return found


async def moved(tx: Writing, before: Sheet, after: Application, reason: str | None = None) -> Sheet:
    """Write an application that has changed its status, and add a line to its history."""
    written = await rows.write(tx, after)
    await rows.keep_change(tx, written.id, before.application.status, written.status, reason)
    return before.model_copy(update={"application": written})


async def tell_team(tx: Writing, ctx: Ctx, sheet_now: Sheet, reason: str | None) -> None:
    """Tell the owner and the team of an applicant where it stands now, but for the person who acts."""
    for person_id in await rows.team_of(tx, sheet_now.organisation.id):
        if person_id != ctx.actor.person.id:
            await tx.put(screens.told_team(sheet_now, reason, person_id))


async def sheet_of(tx: Reading, application: Application) -> Sheet:
    """Give an application with what it is read together with."""
    call = await forms.call_of(tx, await known_event(tx, application.event_id))
    organisation = await registry.get(tx, application.organisation_id)
    if organisation is None:
        raise DomainError("organisation-unknown")
    return Sheet(application=application, call=call, organisation=organisation)


async def seen(tx: Reading, ctx: Ctx, application_id: int) -> tuple[Sheet, Sight]:
    """Find an application that the person may see: their team's, or a submitted one to a competition of theirs.

    Raises:
        DomainError: `application-unknown`.
    """
    application = await rows.get(tx, application_id)
    if application is None:
        raise DomainError("application-unknown")
    found = await sheet_of(tx, application)
    if await _in_team(tx, ctx, found.organisation):
        return found, Sight.TEAM
    organises = may(ctx.actor, Action.MAKE_EVENT) and found.call.event.organiser_id == ctx.actor.person.id
    if not organises or application.status is ApplicationStatus.DRAFT:
        raise DomainError("application-unknown")
    return found, Sight.ORGANISER


async def teams_own(tx: Reading, ctx: Ctx, application_id: int) -> Sheet:
    """Find an application of the person's team.

    Raises:
        DomainError: `application-unknown`, `not-of-team`.
    """
    found, sight = await seen(tx, ctx, application_id)
    if sight is not Sight.TEAM:
        raise DomainError("not-of-team")
    return found


async def of_team(tx: Reading, ctx: Ctx, organisation_id: int) -> Organisation:
    """Find an organisation to whose team the person belongs.

    Raises:
        DomainError: `organisation-unknown`.
    """
    organisation = await registry.get(tx, organisation_id)
    if organisation is None or not await _in_team(tx, ctx, organisation):
        raise DomainError("organisation-unknown")
    return organisation


async def _in_team(tx: Reading, ctx: Ctx, organisation: Organisation) -> bool:
    person_id = ctx.actor.person.id
    return organisation.owner_id == person_id or await teams.member(tx, organisation.id, person_id) is not None
