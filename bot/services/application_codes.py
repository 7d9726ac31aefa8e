"""Late entry: the organiser makes a code that works once; whoever uses it applies after the deadline."""

from datetime import timedelta

from bot.domain import application_steps as rules
from bot.domain.application_codes import CODE_DAYS, LateCode, check_usable
from bot.domain.applications import Application
from bot.domain.errors import DomainError
from bot.domain.events import Event
from bot.domain.invitations import hash_code, new_code
from bot.domain.notices import Moment
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require
from bot.domain.registry import Organisation
from bot.screens import application_codes as screens
from bot.services.application_access import begun, confirmed, of_team
from bot.services.application_review import organised
from bot.services.context import Ctx
from bot.services.events import public
from storage import application_codes as rows
from storage import application_questions as forms
from storage import applications


async def make_code(ctx: Ctx, event_id: int, days: int) -> tuple[Event, LateCode, str]:
    """Make a code of late entry for so many days; it is told here and kept nowhere.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `application-no-competition`, `button-unknown`,
            `application-no-form`; StaleError: `event-not-open`.
    """
    if days not in CODE_DAYS:
        raise DomainError("button-unknown")
    code, expires_at = new_code(), ctx.now + timedelta(days=days)
    async with ctx.writing() as tx:
        event = await organised(tx, ctx, event_id)
        rules.check_call(await forms.call_of(tx, event), ctx.now, expires_at)
        made = await rows.make(
            tx,
            event_id=event_id,
            code_hash=hash_code(code),
            created_by=ctx.actor.person.id,
            created_at=ctx.now,
            expires_at=expires_at,
        )
        await tx.record("make-code", "event", event_id, code=made.id)
    return event, made, code


async def codes(ctx: Ctx, event_id: int, page: int) -> tuple[Event, Page[LateCode]]:
    """List the codes of a competition, to its organiser.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `application-no-competition`.
    """
    async with ctx.reading() as tx:
        event = await organised(tx, ctx, event_id)
        return event, page_of(await rows.of_event(tx, event_id, *window(page)), page)


async def code_to_use(ctx: Ctx, code: str) -> tuple[Event, LateCode, list[Organisation]]:
    """Show what a code is for, and for which of the person's organisations it can be used.

    Raises:
        DomainError: `application-code-unknown`, `application-code-used`, `application-code-expired`,
            `application-organisation-needed`.
    """
    async with ctx.reading() as tx:
        found = check_usable(await rows.by_hash(tx, hash_code(code)), ctx.now, ctx.actor.person.zone)
        return await public(tx, found.event_id), found, await confirmed(tx, ctx)


async def use_code(ctx: Ctx, code: str, organisation_id: int) -> Application:
    """Use a code for an organisation: its draft, or a new one, can be submitted until the code expires.

    Raises:
        DomainError: as `code_to_use`, `organisation-unknown`, what `check_call` and `check_eligible` raise;
            StaleError: `application-locked`, where it has submitted already.
    """
    require(ctx.actor, Action.APPLY)
    async with ctx.writing() as tx:
        found = check_usable(await rows.by_hash(tx, hash_code(code)), ctx.now, ctx.actor.person.zone)
        organisation = await of_team(tx, ctx, organisation_id)
        call = await forms.call_of(tx, await public(tx, found.event_id))
        rules.check_call(call, ctx.now, found.expires_at)
        rules.check_eligible(call.event, organisation)
        draft = await begun(tx, found.event_id, organisation_id, ctx.actor.person.id)
        rules.check_draft(draft)
        if not await rows.use(tx, found.id, organisation_id, ctx.now):
            raise DomainError("application-code-used", at=Moment(at=ctx.now, zone=ctx.actor.person.zone))
        late = await applications.write(tx, draft.model_copy(update={"late_until": found.expires_at}))
        await tx.put(screens.used(call.event, organisation, found))
        await tx.record("late-entry", "application", late.id, code=found.id)
    return late
