"""The audit for those who may look at it, and the export by which it can be checked elsewhere."""

from collections.abc import Collection
from typing import BinaryIO

from bot.domain.audit import OF_COMMISSION, Entry, Sieve, may_see
from bot.domain.audit_chain import GENESIS, closing, line_of
from bot.domain.errors import DomainError
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, may, require
from bot.services.context import Ctx
from storage import audit as rows
from storage.uow import Database

MOST = 20_000
"""Acts in one filtered file."""
LARGEST = 40 * 2**20
"""Bytes of a chain that is sent in a chat."""


def _things(ctx: Ctx) -> Collection[str] | None:
    return None if sees_everything(ctx) else OF_COMMISSION


def sees_everything(ctx: Ctx) -> bool:
    """Tell whether the person sees all of it, and not only the Commission's matters."""
    return may(ctx.actor, Action.SEE_WHOLE_AUDIT)


async def listed(ctx: Ctx, sieve: Sieve, page: int) -> Page[Entry]:
    """List what was done, the newest first: everything to administrators, the Commission's matters to the others.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_AUDIT)
    async with ctx.reading() as tx:
        found = await rows.newest(tx, sieve, _things(ctx), ctx.now, *window(page))
        return page_of(await rows.named(tx, found), page)


async def actions(ctx: Ctx, thing: str) -> list[str]:
    """List what was done to a kind of thing.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_AUDIT)
    async with ctx.reading() as tx:
        return await rows.actions(tx, thing) if may_see(ctx.actor, thing) else []


async def entry(ctx: Ctx, sequence: int) -> Entry:
    """Show one act.

    Raises:
        DomainError: `role-needed`, `audit-unknown`.
    """
    require(ctx.actor, Action.SEE_AUDIT)
    async with ctx.reading() as tx:
        found = await rows.by_sequence(tx, sequence)
        if found is None or not may_see(ctx.actor, found.thing):
            raise DomainError("audit-unknown")
        return (await rows.named(tx, [found]))[0]


async def export(ctx: Ctx, sieve: Sieve) -> list[Entry]:
    """Give the acts for a file, through the same filters; that it was taken out is itself an act.

    Raises:
        DomainError: `role-needed`, `audit-nothing`.
    """
    require(ctx.actor, Action.SEE_AUDIT)
    async with ctx.writing() as tx:
        found = await rows.newest(tx, sieve, _things(ctx), ctx.now, MOST)
        if not found:
            raise DomainError("audit-nothing")
        await tx.record("export", "export", ctx.actor.person.id, of="audit", filter=sieve.packed())
    return found


async def whole_chain(ctx: Ctx) -> tuple[int, str, bytes]:
    """Give the whole chain as a file that `poolbot audit verify` checks: how many links, the last hash, the content.

    Raises:
        DomainError: `role-needed`; `audit-too-large`, where the command line must do it.
    """
    require(ctx.actor, Action.SEE_WHOLE_AUDIT)
    made, links, head = bytearray(), 0, GENESIS
    async with ctx.reading() as tx:
        async for link in rows.chain(tx):
            made += line_of(link)
            links, head = links + 1, link["hash"]
            if len(made) > LARGEST:
                raise DomainError("audit-too-large")
    return links, head, bytes(made + closing(links, head))


async def write_chain(database: Database, file: BinaryIO) -> tuple[int, str]:
    """Write the whole chain to a file, for the operator: how many links, and the hash of the last."""
    links, head = 0, GENESIS
    async with database.reading() as tx:
        async for link in rows.chain(tx):
            file.write(line_of(link))
            links, head = links + 1, link["hash"]
    file.write(closing(links, head))
    return links, head
