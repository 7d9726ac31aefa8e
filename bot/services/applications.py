"""Teams of organisations apply to competitions: drafts that all of the team edit, submitted, edited, withdrawn."""

from types import SimpleNamespace

from bot.domain import application_steps as rules
from bot.domain.application_questions import check_takes_applications
from bot.domain.applications import Application, ApplicationStatus, Change, Sheet, Version
from bot.domain.errors import DomainError
from bot.domain.events import Event
from bot.domain.forms import Document, Field, FieldValue
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require
from bot.domain.registry import Organisation
from bot.screens import applications as screens
from bot.services.application_access import (
    Sight,
    begun,
    confirmed,
    moved,
    of_team,
    seen,
    sheet_of,
    teams_own,
    tell_team,
)
from bot.services.context import Ctx
from bot.services.events import public
from storage import application_questions as forms
from storage import applications as rows

HISTORY_PAGE = 3
"""Lines of a history on a page: each may have a long reason."""


async def to_apply(ctx: Ctx, event_id: int) -> tuple[Event, list[tuple[Organisation, Application | None]]]:
    """List for whom the person can apply: their confirmed organisations, with the application that each has already.

    Raises:
        DomainError: `event-unknown`, `application-no-competition`, `application-organisation-needed`.
    """
    async with ctx.reading() as tx:
        event = await public(tx, event_id)
        check_takes_applications(event)
        found = await confirmed(tx, ctx)
        return event, [(one, await rows.standing(tx, event_id, one.id)) for one in found]


async def begin_application(ctx: Ctx, event_id: int, organisation_id: int) -> Application:
    """Begin a draft; one that an organisation has already is taken up again.

    Raises:
        DomainError: `event-unknown`, `application-no-competition`, `organisation-unknown`, `not-of-team`, what
            `check_call` and `check_eligible` raise.
    """
    require(ctx.actor, Action.APPLY)
    async with ctx.writing() as tx:
        event = await public(tx, event_id)
        check_takes_applications(event)
        organisation = await of_team(tx, ctx, organisation_id)
        found = await rows.standing(tx, event_id, organisation_id)
        if found is None:
            rules.check_call(await forms.call_of(tx, event), ctx.now)
            rules.check_eligible(event, organisation)
            found = await begun(tx, event_id, organisation_id, ctx.actor.person.id)
        await tx.record("begin", "application", found.id)
    return found


async def sheet(ctx: Ctx, application_id: int) -> tuple[Sheet, Sight]:
    """Show an application to the team, and once it was submitted to the organiser, and tell as whom they see it.

    Raises:
        DomainError: `application-unknown`.
    """
    async with ctx.reading() as tx:
        return await seen(tx, ctx, application_id)


async def fields(ctx: Ctx, application_id: int) -> tuple[Field, ...]:
    """Give the questions of an application.

    Raises:
        DomainError: `application-unknown`.
    """
    found, _sight = await sheet(ctx, application_id)
    return found.call.fields


async def answers_to_edit(ctx: Ctx, application_id: int) -> SimpleNamespace:
    """Give the answers of an application that can be changed now.

    Raises:
        DomainError: `application-unknown`, `not-of-team`; StaleError: what `check_editable` raises.
    """
    async with ctx.reading() as tx:
        found = await teams_own(tx, ctx, application_id)
    rules.check_editable(found, ctx.now)
    return found.thing


async def set_answer(ctx: Ctx, application_id: int, name: str, value: FieldValue) -> Application:
    """Answer one question; of a submitted application it makes a version.

    Raises:
        DomainError: `application-unknown`, `not-of-team`, what `edit` raises; StaleError: what `check_editable` raises.
    """
    async with ctx.writing() as tx:
        found = await teams_own(tx, ctx, application_id)
        edited = await rows.write(tx, rules.edit(found, name, value, ctx.now))
        if edited.status is not ApplicationStatus.DRAFT:
            await rows.keep_version(tx, edited)
        await tx.record("edit", "application", application_id, field=name)
    return edited


async def submit_application(ctx: Ctx, application_id: int) -> Sheet:
    """Hand it in: whether the organisation is eligible is checked again; the team and the organiser are told.

    Raises:
        DomainError: `application-unknown`, `not-of-team`, what `submit` raises; StaleError: `application-locked`,
            `application-overdue`.
    """
    async with ctx.writing() as tx:
        found = await teams_own(tx, ctx, application_id)
        await forms.lock(tx, found.call.event.id)
        number = found.application.number or await rows.next_number(tx, found.call.event.id)
        submitted = await moved(tx, found, rules.submit(found, number, ctx.now))
        await rows.keep_version(tx, submitted.application)
        await tell_team(tx, ctx, submitted, None)
        await tx.put(screens.told_organiser(submitted, None))
        await tx.record("submit", "application", application_id, number=number)
    return submitted


async def discard_application(ctx: Ctx, application_id: int) -> None:
    """Throw a draft away.

    Raises:
        DomainError: `application-unknown`, `not-of-team`; StaleError: `application-locked`.
    """
    async with ctx.writing() as tx:
        found = await teams_own(tx, ctx, application_id)
        rules.check_draft(found.application)
        await rows.remove(tx, application_id)
        await tx.record("discard", "application", application_id)


async def application_to_withdraw(ctx: Ctx, application_id: int) -> Sheet:
    """See, before it is asked twice, that an application can be taken back.

    Raises:
        DomainError: `application-unknown`, `not-of-team`; StaleError: `application-locked`.
    """
    async with ctx.reading() as tx:
        found = await teams_own(tx, ctx, application_id)
    rules.withdraw(found.application, ctx.now)
    return found


async def withdraw_application(ctx: Ctx, application_id: int) -> Sheet:
    """Take it back; the team and the organiser are told.

    Raises:
        DomainError: `application-unknown`, `not-of-team`; StaleError: `application-locked`.
    """
    async with ctx.writing() as tx:
        found = await teams_own(tx, ctx, application_id)
        withdrawn = await moved(tx, found, rules.withdraw(found.application, ctx.now))
        await tell_team(tx, ctx, withdrawn, None)
        await tx.put(screens.told_organiser(withdrawn, None))
        await tx.record("withdraw", "application", application_id)
    return withdrawn


async def application_to_answer(ctx: Ctx, application_id: int) -> SimpleNamespace:
    """See, before words are asked for, that a reply is awaited.

    Raises:
        DomainError: `application-unknown`, `not-of-team`; StaleError: what `check_returned` raises.
    """
    async with ctx.reading() as tx:
        found = await teams_own(tx, ctx, application_id)
    rules.check_returned(found, ctx.now)
    return SimpleNamespace(reply=None)


async def reply(ctx: Ctx, application_id: int, words: str) -> Sheet:
    """Answer what the organiser asked, who checks it again.

    Raises:
        DomainError: `application-unknown`, `not-of-team`, `reason-needed`, what `reply` raises.
    """
    async with ctx.writing() as tx:
        found = await teams_own(tx, ctx, application_id)
        answered, said = rules.reply(found, ctx.now), rules.said(words)
        replied = await moved(tx, found, answered, said)
        await rows.keep_version(tx, replied.application)
        await tell_team(tx, ctx, replied, said)
        await tx.put(screens.told_organiser(replied, said))
        await tx.record("reply", "application", application_id)
    return replied


async def mine(ctx: Ctx, page: int) -> Page[Sheet]:
    """List the applications of the person's teams."""
    async with ctx.reading() as tx:
        found = page_of(await rows.of_person(tx, ctx.actor.person.id, *window(page)), page)
        return Page([await sheet_of(tx, one) for one in found.items], found.number, found.more)


async def history(ctx: Ctx, application_id: int, page: int) -> tuple[Sheet, Page[Change]]:
    """Show what became of an application, to whoever may see it.

    Raises:
        DomainError: `application-unknown`.
    """
    async with ctx.reading() as tx:
        found, _sight = await seen(tx, ctx, application_id)
        changes = await rows.history(tx, application_id, *window(page, HISTORY_PAGE))
        return found, page_of(changes, page, HISTORY_PAGE)


async def versions(ctx: Ctx, application_id: int, page: int) -> tuple[Sheet, Page[Version]]:
    """List the versions of a submitted application, to whoever may see it.

    Raises:
        DomainError: `application-unknown`.
    """
    async with ctx.reading() as tx:
        found, _sight = await seen(tx, ctx, application_id)
        return found, page_of(await rows.versions(tx, application_id, *window(page)), page)


async def file(ctx: Ctx, application_id: int, name: str) -> tuple[Sheet, Document]:
    """Give a file of an application, to whoever may see it.

    Raises:
        DomainError: `application-unknown`, `application-file-unknown`.
    """
    found, _sight = await sheet(ctx, application_id)
    document = getattr(found.thing, name, None)
    if not isinstance(document, Document):
        raise DomainError("application-file-unknown")
    return found, document
