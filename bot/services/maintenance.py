"""Maintenance: prepared, begun and ended by an administrator; everybody else is told."""

from datetime import datetime

from bot.domain import maintenance as rules
from bot.domain.broadcasts import BEGUN, OVER
from bot.domain.calendar import at_wall_clock
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.maintenance import MAINTENANCE_FIELDS, Maintenance
from bot.domain.people import Action, require
from bot.screens import maintenance as screens
from bot.services.context import Ctx
from storage import broadcasts
from storage import maintenance as rows
from storage.uow import Reading


async def prepare(ctx: Ctx) -> Maintenance:
    """Give what lasts or is being prepared, or begin to prepare it.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.writing() as tx:
        found = await rows.latest_open(tx)
        if found is None:
            own, zone = ctx.actor.person.id, ctx.actor.person.zone
            found = await rows.prepare(tx, author_id=own, zone=zone, reading=True, letters=True, announced=False)
            await tx.record("prepare", "maintenance", found.id)
    return found


async def maintenance(ctx: Ctx, maintenance_id: int) -> Maintenance:
    """Show one.

    Raises:
        DomainError: `role-needed`, `maintenance-unknown`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.reading() as tx:
        return await _known(tx, maintenance_id)


async def set_maintenance_field(ctx: Ctx, maintenance_id: int, name: str, value: FieldValue) -> Maintenance:
    """Set how it will be; while it lasts the words and the end can be changed too.

    Raises:
        DomainError: `role-needed`, `maintenance-unknown`, `maintenance-past`, what `check_field` raises;
            StaleError: `maintenance-over`.
    """
    require(ctx.actor, Action.OPERATE)
    kept = check_field(field_named(MAINTENANCE_FIELDS, name), value)
    async with ctx.writing() as tx:
        found = await _known(tx, maintenance_id)
        if found.ended_at is not None:
            raise StaleError("maintenance", maintenance_id, "maintenance-over")
        if isinstance(kept, datetime):
            kept = rules.check_until(at_wall_clock(kept, found.zone), ctx.now)
        changed = await rows.write(tx, found.model_copy(update={name: kept}))
        await tx.record("edit", "maintenance", maintenance_id, field=name)
    return changed


async def begin(ctx: Ctx, maintenance_id: int) -> Maintenance:
    """Begin: whoever is no administrator is told so instead of an answer.

    Raises:
        DomainError: `role-needed`, `maintenance-unknown`, `maintenance-past`; StaleError: `maintenance-begun`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.writing() as tx:
        begun = await rows.write(tx, rules.begin(await _known(tx, maintenance_id), ctx.now))
        if begun.announced:
            everybody = rows.everybody(ctx.actor.person.id)
            await broadcasts.tell(tx, screens.announced(begun), everybody, BEGUN, begun.id)
        await tx.record("begin", "maintenance", maintenance_id, reading=begun.reading, letters=begun.letters)
    return begun


async def end(ctx: Ctx, maintenance_id: int) -> Maintenance:
    """End it.

    Raises:
        DomainError: `role-needed`, `maintenance-unknown`; StaleError: `maintenance-over`.
    """
    require(ctx.actor, Action.OPERATE)
    async with ctx.writing() as tx:
        ended = rules.end(await _known(tx, maintenance_id), ctx.actor.person.id, ctx.now)
        ended = await rows.write(tx, ended)
        if ended.announced:
            await broadcasts.tell(tx, screens.over(ended), rows.everybody(ctx.actor.person.id), OVER, ended.id)
        await tx.record("end", "maintenance", maintenance_id)
    return ended


async def _known(tx: Reading, maintenance_id: int) -> Maintenance:
    found = await rows.get(tx, maintenance_id)
    if found is None:
        raise DomainError("maintenance-unknown")
    return found
