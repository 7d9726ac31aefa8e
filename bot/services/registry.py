"""Startups register, and their side's representative confirms them or returns them with a reason."""

from bot.domain import registry as rules
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, Role, require, require_own
from bot.domain.registry import STARTUP_FIELDS, Startup, StartupStatus
from bot.screens import registry as screens
from bot.services import own_data
from bot.services.context import Ctx
from storage import people
from storage import registry as rows
from storage.uow import Reading, Writing


async def begin_startup(ctx: Ctx) -> Startup:
    """Begin a registration; an untouched draft is taken up again rather than a second one begun.

    Raises:
        StaleError: `consent-needed`.
    """
    require(ctx.actor, Action.REGISTER_STARTUP)
    owner = ctx.actor.person.id
    async with ctx.writing() as tx:
        await own_data.require_consent(tx, ctx)
        latest = await rows.of_owner(tx, owner, 1)
        if latest and latest[0].status is StartupStatus.DRAFT and latest[0].name is None:
            startup = latest[0]
        else:
            startup = await rows.begin(tx, owner, ctx.now)
        await tx.record("begin", "startup", startup.id)
    return startup


async def own_startup(ctx: Ctx, startup_id: int) -> Startup:
    """Show a startup to its founder.

    Raises:
        DomainError: `startup-unknown`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await _own(tx, ctx, startup_id)


async def startup(ctx: Ctx, startup_id: int) -> Startup:
    """Show a startup to its founder or to its side's representative, who does not see drafts.

    Raises:
        DomainError: `startup-unknown`, `role-needed`, `role-of-side-needed`.
    """
    async with ctx.reading() as tx:
        found = await _known(tx, startup_id)
    if found.owner_id != ctx.actor.person.id:
        require(ctx.actor, Action.REVIEW_STARTUP, found.side)
        if found.status is StartupStatus.DRAFT:
            raise DomainError("startup-unknown")
    return found


async def my_startups(ctx: Ctx, page: int) -> Page[Startup]:
    """List what the person has registered or begun to."""
    async with ctx.reading() as tx:
        return page_of(await rows.of_owner(tx, ctx.actor.person.id, *window(page)), page)


async def review_queue(ctx: Ctx, page: int) -> tuple[str, Page[Startup]]:
    """List what waits for the decision of the person's side.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.REVIEW_STARTUP)
    side = ctx.actor.seat or ""
    async with ctx.reading() as tx:
        return side, page_of(await rows.submitted(tx, side, *window(page)), page)


async def set_startup_field(ctx: Ctx, startup_id: int, name: str, value: FieldValue) -> Startup:
    """Answer one question of the form.

    Raises:
        DomainError: `startup-unknown`, `not-yours`, what `check_field` raises; StaleError: `startup-locked`.
    """
    async with ctx.writing() as tx:
        found = await _own(tx, ctx, startup_id)
        rules.check_editable(found)
        kept = check_field(field_named(STARTUP_FIELDS, name), value)
        changed = await rows.write(tx, found.model_copy(update={name: kept}))
        await tx.record("edit", "startup", startup_id, field=name)
    return changed


async def submit_startup(ctx: Ctx, startup_id: int) -> Startup:
    """Hand it to the side's representative, or tell the administrators that the side has none.

    Raises:
        DomainError: `startup-unknown`, `not-yours`, `form-incomplete`; StaleError: `startup-locked`.
    """
    async with ctx.writing() as tx:
        submitted = rules.submit(await _own(tx, ctx, startup_id), ctx.now)
        submitted = await rows.write(tx, submitted)
        await _ask_to_decide(tx, ctx, submitted)
        await tx.record("submit", "startup", startup_id)
    return submitted


async def _ask_to_decide(tx: Writing, ctx: Ctx, startup: Startup) -> None:
    deciders = await people.holders(tx, Role.REPRESENTATIVE, ctx.now, startup.side)
    for grant in deciders:
        await tx.put(screens.submitted(startup, grant.person_id))
    if not deciders:
        for administrator in await people.administrators(tx, ctx.office.administrators, ctx.now):
            await tx.put(screens.nobody_decides(startup, administrator.id))


async def confirm_startup(ctx: Ctx, startup_id: int) -> Startup:
    """Confirm it on behalf of its side.

    Raises:
        DomainError: `startup-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `startup-not-submitted`.
    """
    async with ctx.writing() as tx:
        found = await _to_decide(tx, ctx, startup_id)
        return await _decide(tx, rules.confirm(found, ctx.now), "confirm")


async def startup_to_return(ctx: Ctx, startup_id: int) -> Startup:
    """See, before the reason is asked, that the person may return it.

    Raises:
        DomainError: as `confirm_startup`.
    """
    async with ctx.reading() as tx:
        found = await _to_decide(tx, ctx, startup_id)
    rules.require_submitted(found)
    return found


async def return_startup(ctx: Ctx, startup_id: int, reason: str) -> Startup:
    """Return it to its founder with the reason.

    Raises:
        DomainError: as `confirm_startup`, and `reason-needed`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        found = await _to_decide(tx, ctx, startup_id)
        return await _decide(tx, rules.give_back(found, reason, ctx.now), "return")


async def _decide(tx: Writing, decided: Startup, action: str) -> Startup:
    decided = await rows.write(tx, decided)
    await tx.put(screens.decided(decided))
    await tx.record(action, "startup", decided.id)
    return decided


async def _known(tx: Reading, startup_id: int) -> Startup:
    found = await rows.get(tx, startup_id)
    if found is None:
        raise DomainError("startup-unknown")
    return found


async def _own(tx: Reading, ctx: Ctx, startup_id: int) -> Startup:
    found = await _known(tx, startup_id)
    require_own(ctx.actor, found.owner_id)
    return found


async def _to_decide(tx: Reading, ctx: Ctx, startup_id: int) -> Startup:
    found = await _known(tx, startup_id)
    require(ctx.actor, Action.REVIEW_STARTUP, found.side)
    return found
