"""Seats and mandates: who speaks and works for a side; who else has a role. Those whom a change concerns are told."""

from collections.abc import Callable
from datetime import date, datetime

from bot.domain import seats as rules
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Document, FieldValue, check_field, field_named
from bot.domain.pages import Page, page_of, window
from bot.domain.people import SEAT_ROLES, Action, Grant, Role, may, require
from bot.domain.presidency import Presidency
from bot.domain.reminders import CATCH_UP, Watch
from bot.domain.seats import MANDATE_FIELDS, Mandate, MandateEvent, Seat
from bot.domain.sides import Side
from bot.screens import seats as screens
from bot.services import board
from bot.services.context import Ctx, Office
from storage import people, presidency, sides
from storage import seats as rows
from storage.uow import Reading, Writing


async def every_seat(ctx: Ctx) -> list[Seat]:
    """List the seats of all sides.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.MANAGE_ROLES)
    async with ctx.reading() as tx:
        held = {mandate.grant.side: mandate for mandate in await rows.representatives(tx, ctx.now)}
        return [Seat(side=side, holder=held.get(side.code)) for side in await sides.every(tx)]


async def seat(ctx: Ctx, code: str, page: int) -> tuple[Seat, Page[Mandate], Presidency | None]:
    """Show a seat, a page of those who work for it, and its term where it presides.

    Raises:
        DomainError: `role-needed`, `role-of-side-needed`, `side-unknown`.
    """
    async with ctx.reading() as tx:
        side = await _seen(tx, ctx, code)
        holders = await rows.representatives(tx, ctx.now, code)
        working = page_of(await rows.of_side(tx, code, ctx.now, *window(page)), page)
        term = await presidency.current(tx, ctx.now)
    presiding = term if term is not None and term.side == code else None
    return Seat(side=side, holder=holders[0] if holders else None), working, presiding


async def history(ctx: Ctx, code: str, page: int) -> tuple[Side, Page[Mandate]]:
    """List who has held a seat and worked for it, the latest first.

    Raises:
        DomainError: `role-needed`, `role-of-side-needed`, `side-unknown`.
    """
    async with ctx.reading() as tx:
        return await _seen(tx, ctx, code), page_of(await rows.history(tx, code, *window(page)), page)


async def _seen(tx: Reading, ctx: Ctx, code: str) -> Side:
    side = await sides.get(tx, code)
    if side is None:
        raise DomainError("side-unknown")
    require(ctx.actor, Action.SEE_SEAT, code)
    return side


async def seat_to_hand_over(ctx: Ctx, code: str) -> Seat:
    """See that the person may hand a seat over, before the link is made.

    Raises:
        DomainError: `role-needed`, `role-of-side-needed`, `side-unknown`.
    """
    found, _working, _presiding = await seat(ctx, code, 0)
    require(ctx.actor, Action.MANAGE_SEAT, code)
    return found


async def everybody(ctx: Ctx, page: int) -> tuple[Page[Mandate], list[str]]:
    """List all who have a role, and the names of those whom the settings make administrators.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.MANAGE_ROLES)
    async with ctx.reading() as tx:
        operators = await people.with_telegram_ids(tx, ctx.office.administrators)
        found = page_of(await rows.everybody(tx, ctx.now, *window(page)), page)
    return found, [person.name for person in operators]


async def mandate(ctx: Ctx, grant_id: int) -> Mandate:
    """Show a mandate: one's own, or one that the person may change.

    Raises:
        DomainError: `mandate-unknown`, `role-needed`, `role-of-side-needed`.
    """
    async with ctx.reading() as tx:
        found = await _known(tx, grant_id)
    if found.grant.person_id != ctx.actor.person.id:
        require(ctx.actor, rules.managed_by(found.grant), found.grant.side)
    return found


async def mandate_document(ctx: Ctx, grant_id: int) -> tuple[Mandate, Document]:
    """Give the paper by which somebody was appointed.

    Raises:
        DomainError: as `mandate`; StaleError: `mandate-no-document`.
    """
    found = await mandate(ctx, grant_id)
    if found.grant.document is None:
        raise StaleError("mandate", grant_id, "mandate-no-document")
    return found, found.grant.document


async def mandate_to_change(ctx: Ctx, grant_id: int) -> Mandate:
    """See, before anything is asked, that the person may change a mandate, and that it has not ended.

    Raises:
        DomainError: `mandate-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `mandate-ended`.
    """
    async with ctx.reading() as tx:
        found = await _to_change(tx, ctx, grant_id)
    rules.check_running(found.grant, ctx.now)
    return found


async def mandate_to_suspend(ctx: Ctx, grant_id: int) -> Mandate:
    """See, before the reason is asked, that the person may suspend a mandate, and that it is in force.

    Raises:
        DomainError: as `mandate_to_change`, and `own-mandate`; StaleError: `mandate-ended`, `mandate-paused`.
    """
    found = await mandate_to_change(ctx, grant_id)
    rules.check_not_own(ctx.actor, found.grant)
    rules.check_in_force(found.grant, ctx.now)
    return found


async def set_mandate_field(ctx: Ctx, grant_id: int, name: str, value: FieldValue) -> Mandate:
    """Set the last day of a mandate, or keep its document.

    Raises:
        DomainError: as `mandate_to_change`, and `own-mandate`, `mandate-until-past`, what `check_field` raises.
    """
    kept = check_field(field_named(MANDATE_FIELDS, name), value)
    if isinstance(kept, Document) or name == "document":
        document = kept if isinstance(kept, Document) else None
        return await _change(ctx, grant_id, MandateEvent.DOCUMENT, lambda g: rules.attach(g, document, ctx.now))
    day = kept if isinstance(kept, date) else None

    def limit(grant: Grant) -> Grant:
        if not may(ctx.actor, Action.MANAGE_ROLES):
            rules.check_not_own(ctx.actor, grant)
        return rules.set_until(grant, day, ctx.now)

    return await _change(ctx, grant_id, MandateEvent.UNTIL, limit)


async def suspend_mandate(ctx: Ctx, grant_id: int, reason: str) -> Mandate:
    """Suspend a mandate, with the reason.

    Raises:
        DomainError: as `mandate_to_change`, and `own-mandate`, `mandate-reason-needed`, `field-too-long`;
            StaleError: `mandate-paused`.
    """

    def suspend(grant: Grant) -> Grant:
        rules.check_not_own(ctx.actor, grant)
        return rules.suspend(grant, reason, ctx.now)

    return await _change(ctx, grant_id, MandateEvent.SUSPENDED, suspend)


async def resume_mandate(ctx: Ctx, grant_id: int) -> Mandate:
    """Let a suspended mandate hold again.

    Raises:
        DomainError: as `mandate_to_change`; StaleError: `mandate-not-paused`.
    """
    return await _change(ctx, grant_id, MandateEvent.RESUMED, lambda grant: rules.resume(grant, ctx.now))


async def end_mandate(ctx: Ctx, grant_id: int, reason: str) -> Mandate:
    """End a mandate or another role, with the reason. The bot is never left without an administrator.

    Raises:
        DomainError: as `mandate_to_change`, and `last-administrator`, `mandate-reason-needed`, `field-too-long`.
    """
    by = ctx.actor.person.id
    return await _change(ctx, grant_id, MandateEvent.ENDED, lambda grant: rules.end(grant, by, reason, ctx.now))


async def delegate_filing(ctx: Ctx, grant_id: int, wanted: bool) -> Mandate:
    """Let an alternate file for the seat, or no longer.

    Raises:
        DomainError: as `mandate_to_change`; StaleError: `mandate-no-alternate`.
    """
    event = MandateEvent.DELEGATED if wanted else MandateEvent.RECALLED
    return await _change(ctx, grant_id, event, lambda grant: rules.delegate(grant, wanted, ctx.now))


async def _change(ctx: Ctx, grant_id: int, event: MandateEvent, change: Callable[[Grant], Grant]) -> Mandate:
    async with ctx.writing() as tx:
        found = await _to_change(tx, ctx, grant_id)
        changed = change(found.grant)
        if event in (MandateEvent.ENDED, MandateEvent.SUSPENDED):
            await _check_administered(tx, ctx, found.grant)
        mandate = Mandate(grant=await people.write_grant(tx, changed), name=found.name)
        for person_id in sorted(await concerned(tx, ctx.office, mandate.grant, ctx.now) - {ctx.actor.person.id}):
            await tx.put(screens.told(mandate, event, person_id))
        await tx.record(event, "mandate", grant_id, reason=changed.reason, until=changed.until)
        await board.refresh(tx)
    return mandate


async def _check_administered(tx: Writing, ctx: Ctx, grant: Grant) -> None:
    if grant.role is Role.ADMINISTRATOR:
        left = await people.administrators(tx, ctx.office.administrators, ctx.now)
        others = [person for person in left if person.id != grant.person_id]
        if not others:
            raise DomainError("last-administrator")


async def tick(office: Office, now: datetime) -> int:
    """Tell those whom it concerns of mandates that have run out; give how many letters were new."""
    async with office.database.reading() as tx:
        notices = []
        for mandate in await rows.run_out(tx, now - CATCH_UP, now):
            told = sorted(await concerned(tx, office, mandate.grant, now))
            notices += [screens.told(mandate, MandateEvent.EXPIRED, person_id) for person_id in told]
    if not notices:
        return 0
    async with office.database.writing(now) as tx:
        return sum([await tx.put(notice) for notice in notices])


async def watches(tx: Reading, office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give the mandates that end soon: for their holders, for the seats, for the administrators."""
    ending = await rows.ending(tx, now, until)
    if not ending:
        return []
    administrators = {person.id for person in await people.administrators(tx, office.administrators, now)}
    seats = await people.holders(tx, Role.REPRESENTATIVE, now)
    found = []
    for mandate in ending:
        grant = mandate.grant
        held = {one.person_id for one in seats if grant.role in SEAT_ROLES and one.side == grant.side}
        told = sorted(administrators | held | {grant.person_id})
        found += [screens.watch(mandate, person_id, administrators) for person_id in told]
    return found


async def concerned(tx: Reading, office: Office, grant: Grant, now: datetime) -> set[int]:
    """Give whom a change concerns: the person, the seat's holder, and the administrators where the seat changes."""
    told = {grant.person_id}
    if grant.role in SEAT_ROLES:
        told |= {holder.person_id for holder in await people.holders(tx, Role.REPRESENTATIVE, now, grant.side)}
    if grant.role is Role.REPRESENTATIVE:
        told |= {person.id for person in await people.administrators(tx, office.administrators, now)}
    return told


async def _known(tx: Reading, grant_id: int) -> Mandate:
    found = await rows.get(tx, grant_id)
    if found is None:
        raise DomainError("mandate-unknown")
    return found


async def _to_change(tx: Reading, ctx: Ctx, grant_id: int) -> Mandate:
    found = await _known(tx, grant_id)
    require(ctx.actor, rules.managed_by(found.grant), found.grant.side)
    return found
