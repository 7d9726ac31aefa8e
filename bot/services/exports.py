"""Lists as files, by right; and the whole body of data, for the administrator and the operator."""

from typing import Any, BinaryIO

from bot.domain.exports import offered, scope
from bot.domain.people import Action, require
from bot.services.context import Ctx
from storage import exports as rows
from storage.uow import Database

Rows = list[dict[str, Any]]


def lists(ctx: Ctx) -> tuple[str, ...]:
    """List what the person may have."""
    return offered(ctx.actor)


async def export(ctx: Ctx, name: str, form: str) -> Rows:
    """Give a list, as much of it as the person may have; that it was taken out stands in the audit.

    Raises:
        DomainError: `button-unknown`, `role-needed`.
    """
    wanted = scope(ctx.actor, name, form)
    async with ctx.writing() as tx:
        found = await rows.rows_of(tx, name, wanted)
        await tx.record("export", "export", ctx.actor.person.id, of=name, form=form, rows=len(found))
    return found


async def everything(ctx: Ctx, file: BinaryIO) -> int:
    """Write all data as JSON for an administrator; give the size in bytes.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.EXPORT_ALL)
    async with ctx.writing() as tx:
        await tx.record("export", "export", ctx.actor.person.id, of="everything", form="json")
    return await write(ctx.office.database, file)


async def write(database: Database, file: BinaryIO) -> int:
    """Write all data as JSON, for the operator; give the size in bytes."""
    size = 0
    async with database.reading() as tx:
        async for part in rows.everything(tx):
            size += file.write(part)
    return size
