"""Parks are nominated, checked, admitted, suspended, withdrawn. The Concept sets no vote: the sides are told."""

from bot.domain import membership as rules
from bot.domain.membership import Change, Decision
from bot.domain.pages import Page, page_of, window
from bot.domain.park_consent import SEATS
from bot.domain.parks import Park
from bot.domain.people import Action, Role, require
from bot.screens import membership as screens
from bot.services.context import Ctx
from bot.services.parks import known, seen
from storage import membership as rows
from storage import parks, people
from storage.uow import Reading, Writing

HISTORY_PAGE = 4
"""Lines of a history on a page: each may have a long reason."""


async def park_to_decide(ctx: Ctx, park_id: int, decision: Decision) -> Park:
    """See, before a reason is asked, that the person may decide this.

    Raises:
        DomainError: `park-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `park-moved-on`.
    """
    async with ctx.reading() as tx:
        found = await to_decide(tx, ctx, park_id, decision)
    rules.require_open(found, decision)
    return found


async def decide(ctx: Ctx, park_id: int, decision: Decision, words: str = "") -> Park:
    """Nominate, check, suspend, resume or withdraw a park, and tell whom it concerns. `words`: the reason.

    Who admits goes through bot.services.park_consent, which knows whether the seats are asked first.

    Raises:
        DomainError: as `park_to_decide`, and `form-incomplete`, `park-name-needed`, `park-reason-needed`,
            `field-too-long`.
    """
    async with ctx.writing() as tx:
        return await carry_out(tx, ctx, await to_decide(tx, ctx, park_id, decision), decision, words)


async def carry_out(tx: Writing, ctx: Ctx, found: Park, decision: Decision, words: str = "") -> Park:
    """Move a park to where a decision leads, and tell whom it concerns.

    Raises:
        DomainError, StaleError: as `decide`, but for the person's right to it, which was asked.
    """
    decided, reason = rules.decide(found, decision, ctx.now), rules.reason_for(decision, words)
    decided = await parks.write(tx, decided)
    await rows.keep(tx, found.id, found.status, decided.status, reason)
    for person_id in await _concerned(tx, ctx, decided, decision):
        await tx.put(screens.told(decided, decision, reason, person_id))
    await tx.record(decision, "park", found.id, reason=reason)
    return decided


async def to_decide(tx: Reading, ctx: Ctx, park_id: int, decision: Decision) -> Park:
    """Find a park about which the person may decide this.

    Raises:
        DomainError: `park-unknown`, `role-needed`, `role-of-side-needed`.
    """
    found = await known(tx, park_id)
    needed = Action.NOMINATE_PARK if decision is Decision.NOMINATE else Action.DECIDE_PARK
    require(ctx.actor, needed, found.side)
    return found


async def _concerned(tx: Writing, ctx: Ctx, park: Park, decision: Decision) -> list[int]:
    """List whom it concerns, without the person who decides."""
    told = set()
    if decision is Decision.NOMINATE or (decision is Decision.ADMIT and ctx.office.settled.park_consent == SEATS):
        told = {person.id for person in await people.administrators(tx, ctx.office.administrators, ctx.now)}
    if decision is not Decision.NOMINATE:
        side = None if rules.concerns_the_pool(park, decision) else park.side
        seats = await people.holders(tx, Role.REPRESENTATIVE, ctx.now, side)
        managers = await people.holders(tx, Role.PARK_MANAGER, ctx.now, park_id=park.id)
        told |= {grant.person_id for grant in (*seats, *managers)}
    return sorted(told - {ctx.actor.person.id})


async def history(ctx: Ctx, park_id: int, page: int) -> tuple[Park, Page[Change]]:
    """Show what became of a park: to the seats, the Secretariat, its managers and the administrators.

    Raises:
        DomainError: `park-unknown`, `role-needed`, `role-of-park-needed`.
    """
    async with ctx.reading() as tx:
        found = await seen(tx, ctx, park_id)
        require(ctx.actor, Action.SEE_PARK_HISTORY, park_id=park_id)
        changes = await rows.history(tx, park_id, *window(page, HISTORY_PAGE))
    return found, page_of(changes, page, HISTORY_PAGE)
