"""Which side presides, and for which term (Concept, §5)."""

from datetime import date, datetime

from bot.domain import presidency as rules
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.people import Action, Role, require
from bot.domain.presidency import PRESIDENCY_FIELDS, Presidency, PresidencyStatus
from bot.domain.reminder_ladders import Rung
from bot.domain.reminders import CATCH_UP, Watch
from bot.screens import presidency as screens
from bot.screens.presidency import Told
from bot.services.context import Ctx, Office
from bot.services.invitations import known_side
from storage import people
from storage import presidency as rows
from storage.uow import Reading, Writing

SHOWN = 8
"""Terms on the desk: those ahead, the present one, and the last before it."""


async def terms(ctx: Ctx) -> tuple[Presidency | None, list[Presidency]]:
    """Give the term that lasts now, and the latest terms.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.reading() as tx:
        return await rows.current(tx, ctx.now), await rows.every(tx, SHOWN)


async def presidency(ctx: Ctx, presidency_id: int) -> Presidency:
    """Show a term.

    Raises:
        DomainError: `role-needed`, `presidency-unknown`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.reading() as tx:
        return await _known(tx, presidency_id)


async def begin_presidency(ctx: Ctx, side: str) -> Presidency:
    """Begin to draft a side's term, from today; a draft that is there already is taken up again.

    Raises:
        DomainError: `role-needed`, `side-unknown`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.writing() as tx:
        presidency = await _draft(tx, ctx, side)
        await tx.record("begin", "presidency", presidency.id, side=side)
    return presidency


async def _draft(tx: Writing, ctx: Ctx, side: str) -> Presidency:
    zone = (await known_side(tx, side)).zone
    found = await rows.draft_of(tx, side)
    if found is None:
        return await rows.begin(tx, side, zone, ctx.now)
    return await rows.write(tx, found.model_copy(update={"starts_at": ctx.now, "ends_at": None}))


async def set_presidency_field(ctx: Ctx, presidency_id: int, name: str, value: FieldValue) -> Presidency:
    """Set the first or the last day of a term; the chair is told where it is set already.

    Raises:
        DomainError: `role-needed`, `presidency-unknown`, `presidency-term`, `presidency-past`, what `check_field`
            raises; StaleError: `presidency-over`, `presidency-begun`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.writing() as tx:
        found = await _known(tx, presidency_id)
        kept = check_field(field_named(PRESIDENCY_FIELDS, name), value)
        changed = rules.set_day(found, name, kept if isinstance(kept, date) else None, ctx.now)
        changed = await rows.write(tx, changed)
        if changed.status is PresidencyStatus.SET:
            await _tell(tx, ctx, changed, Told.CHANGED)
        await tx.record("edit", "presidency", presidency_id, field=name, value=kept)
    return changed


async def announce_presidency(ctx: Ctx, presidency_id: int) -> Presidency:
    """Let a side preside for a term; its representative is told that they chair the Commission.

    Raises:
        DomainError: `role-needed`, `presidency-unknown`, `presidency-past`, `presidency-overlaps`;
            StaleError: `presidency-begun`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.writing() as tx:
        return await _announce(tx, ctx, await _known(tx, presidency_id))


async def set_presidency(ctx: Ctx, side: str) -> None:
    """Let a side preside from now on, without an end; nothing happens where it does already.

    Raises:
        DomainError: `role-needed`, `side-unknown`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.writing() as tx:
        await known_side(tx, side)
        current = await rows.current(tx, ctx.now)
        if current is None or current.side != side:
            await _announce(tx, ctx, await _draft(tx, ctx, side))


async def _announce(tx: Writing, ctx: Ctx, draft: Presidency) -> Presidency:
    announced = rules.announce(draft, await rows.latest(tx, ctx.now), ctx.now)
    announced = await rows.write(tx, announced)
    await _tell(tx, ctx, announced, Told.YOURS)
    await tx.record("preside", "presidency", announced.id, side=announced.side)
    return announced


async def end_presidency(ctx: Ctx, presidency_id: int, reason: str) -> Presidency:
    """End a term before its time: nobody chairs until the next one begins.

    Raises:
        DomainError: `role-needed`, `presidency-unknown`, `mandate-reason-needed`, `field-too-long`;
            StaleError: `presidency-over`.
    """
    require(ctx.actor, Action.SET_PRESIDENCY)
    async with ctx.writing() as tx:
        ended = rules.end(await _known(tx, presidency_id), ctx.actor.person.id, reason, ctx.now)
        ended = await rows.write(tx, ended)
        await _tell(tx, ctx, ended, Told.ENDED)
        await tx.record("end", "presidency", presidency_id, reason=ended.reason)
    return ended


async def presidency_to_end(ctx: Ctx, presidency_id: int) -> Presidency:
    """See, before the reason is asked, that a term can be ended.

    Raises:
        DomainError: `role-needed`, `presidency-unknown`; StaleError: `presidency-over`.
    """
    found = await presidency(ctx, presidency_id)
    rules.check_lasting(found, ctx.now)
    return found


async def tick(office: Office, now: datetime) -> int:
    """Tell those whom it concerns of a presidency that is over; give how many letters were new."""
    async with office.database.reading() as tx:
        term = await _last(tx, now)
        told = await _concerned(tx, office, term, now) if term is not None and term.over(now) else {}
    if term is None or not told:
        return 0
    async with office.database.writing(now) as tx:
        return sum([await tx.put(screens.told(term, Told.OVER, person_id)) for person_id in sorted(told)])


async def watches(tx: Reading, office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give the term that ends soon, for its seat and the administrators."""
    term = await _last(tx, now)
    if term is None or term.ends_at is None or not now <= term.ends_at <= until:
        return []
    told = await _concerned(tx, office, term, now)
    return [screens.watch(term, term.ends_at, person_id, told[person_id]) for person_id in sorted(told)]


async def _last(tx: Reading, now: datetime) -> Presidency | None:
    term = await rows.latest(tx, now)
    if term is None or term.ends_at is None or term.ended_by is not None or term.ends_at < now - CATCH_UP:
        return None
    return term


async def _concerned(tx: Reading, office: Office, term: Presidency, now: datetime) -> dict[int, Rung]:
    found = {person.id: Rung.ADMINISTRATOR for person in await people.administrators(tx, office.administrators, now)}
    seats = await people.holders(tx, Role.REPRESENTATIVE, now, term.side)
    return found | {grant.person_id: Rung.SEAT for grant in seats}


async def _tell(tx: Writing, ctx: Ctx, presidency: Presidency, what: Told) -> None:
    for grant in await people.holders(tx, Role.REPRESENTATIVE, ctx.now, presidency.side):
        await tx.put(screens.told(presidency, what, grant.person_id))


async def _known(tx: Reading, presidency_id: int) -> Presidency:
    found = await rows.get(tx, presidency_id)
    if found is None:
        raise DomainError("presidency-unknown")
    return found
