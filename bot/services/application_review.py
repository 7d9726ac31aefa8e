"""The organiser's desk of a competition: what was submitted, decisions on eligibility, returns; reminders of drafts."""

from datetime import datetime

from bot.domain import application_steps as rules
from bot.domain.application_questions import check_takes_applications
from bot.domain.applications import Application, ApplicationStatus, Sheet
from bot.domain.errors import DomainError
from bot.domain.events import Event
from bot.domain.pages import Page, page_of, window
from bot.domain.reminders import Watch
from bot.screens import applications as screens
from bot.services.application_access import Sight, moved, seen, sheet_of, tell_team
from bot.services.context import Ctx, Office
from bot.services.events import own
from storage import applications as rows
from storage.uow import Reading

Counts = dict[ApplicationStatus, int]
ALL = 1_000_000
"""More applications than any competition has."""


async def listed(
    ctx: Ctx, event_id: int, status: ApplicationStatus | None, page: int
) -> tuple[Event, Counts, Page[tuple[Application, str]]]:
    """List what was submitted to a competition, to its organiser; drafts are counted only.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `application-no-competition`.
    """
    async with ctx.reading() as tx:
        event = await organised(tx, ctx, event_id)
        found = await rows.handed_in(tx, event_id, status, *window(page))
        return event, await rows.counts(tx, event_id), page_of(found, page)


async def all_handed_in(ctx: Ctx, event_id: int) -> tuple[Event, list[Sheet]]:
    """Give all that was submitted to a competition, in the order of the receipts, to its organiser.

    Raises:
        DomainError: as `listed`, `application-none`.
    """
    async with ctx.reading() as tx:
        event = await organised(tx, ctx, event_id)
        sheets = [await sheet_of(tx, one) for one, _name in await rows.handed_in(tx, event_id, None, ALL)]
    if not sheets:
        raise DomainError("application-none")
    return event, sheets


async def application_to_decide(ctx: Ctx, application_id: int) -> Sheet:
    """See, before words are asked for, that its eligibility is still being checked.

    Raises:
        DomainError: `application-unknown`, `not-yours`; StaleError: `application-locked`.
    """
    async with ctx.reading() as tx:
        found = await _organisers(tx, ctx, application_id)
    rules.check_in_check(found.application)
    return found


async def decide(ctx: Ctx, application_id: int, words: str | None) -> Sheet:
    """Say that an application is eligible, or why (`words`) it is not; the team is told.

    Raises:
        DomainError: as `application_to_decide`, `reason-needed`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        found = await _organisers(tx, ctx, application_id)
        decided = rules.decide(found.application, words, ctx.now)
        after = await moved(tx, found, decided, decided.remark)
        await tell_team(tx, ctx, after, decided.remark)
        await tx.record(decided.status, "application", application_id, reason=decided.remark)
    return after


async def send_back(ctx: Ctx, application_id: int, words: str, days: int) -> Sheet:
    """Return an application for more information, for so many days; the team is told what is asked and until when.

    Raises:
        DomainError: as `application_to_decide`, `reason-needed`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        found = await _organisers(tx, ctx, application_id)
        returned = rules.send_back(found, words, days, ctx.now)
        after = await moved(tx, found, returned, returned.remark)
        await tell_team(tx, ctx, after, returned.remark)
        await tx.record("return", "application", application_id, reason=returned.remark)
    return after


async def reopen(ctx: Ctx, application_id: int) -> Sheet:
    """Take back what was decided on an application's eligibility; the team is told.

    Raises:
        DomainError: `application-unknown`, `not-yours`; StaleError: `application-locked`.
    """
    async with ctx.writing() as tx:
        found = await _organisers(tx, ctx, application_id)
        after = await moved(tx, found, rules.reopen(found.application))
        await tell_team(tx, ctx, after, None)
        await tx.record("reopen", "application", application_id)
    return after


async def organised(tx: Reading, ctx: Ctx, event_id: int) -> Event:
    """Find a competition of the organiser's own.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `application-no-competition`.
    """
    event = await own(tx, ctx, event_id)
    check_takes_applications(event)
    return event


async def _organisers(tx: Reading, ctx: Ctx, application_id: int) -> Sheet:
    found, sight = await seen(tx, ctx, application_id)
    if sight is not Sight.ORGANISER:
        raise DomainError("not-yours")
    return found


async def watches(tx: Reading, _office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give what is to be submitted soon, and what was returned and is to be answered, for the teams."""
    waiting = [(draft, draft.created_at) for draft in await rows.drafts(tx, now, until)]
    found = []
    for application, since in waiting + await rows.returned(tx, now, until):
        sheet = await sheet_of(tx, application)
        if sheet.due is not None and now <= sheet.due <= until:
            team = await rows.team_of(tx, application.organisation_id)
            found += [screens.watch(sheet, sheet.due, since, person_id) for person_id in team]
    return found
