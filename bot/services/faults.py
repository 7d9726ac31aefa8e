"""Faults of ours: kept under an id that the person is shown, found by it at the desk."""

from datetime import datetime

from bot.domain.errors import DomainError
from bot.domain.faults import Fault, trace_of, wanted
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require
from bot.services.context import Ctx, Office
from storage import faults as rows


async def keep(office: Office, error: BaseException, kind: str, update_id: int, now: datetime) -> str:
    """Keep a fault and give its id. `kind`: of the update, in Telegram's word."""
    trace = trace_of(error)
    async with office.database.writing(now) as tx:
        await rows.keep(tx, trace, kind, update_id)
    return trace.code


async def listed(ctx: Ctx, page: int) -> Page[Fault]:
    """List the faults, the latest first.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.reading() as tx:
        return page_of(await rows.latest(tx, *window(page)), page)


async def fault(ctx: Ctx, fault_id: int) -> Fault:
    """Show one.

    Raises:
        DomainError: `role-needed`, `fault-unknown`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.reading() as tx:
        found = await rows.get(tx, fault_id)
    if found is None:
        raise DomainError("fault-unknown")
    return found


async def by_code(ctx: Ctx, text: str) -> Fault:
    """Find the fault whose id somebody was shown.

    Raises:
        DomainError: `role-needed`, `fault-unknown`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.reading() as tx:
        found = await rows.by_code(tx, wanted(text))
    if found is None:
        raise DomainError("fault-unknown")
    return found
