"""The files beside an event: its organiser puts and takes them, everybody who sees it gets them."""

from bot.domain import materials as rules
from bot.domain.events import Event
from bot.domain.forms import Document
from bot.services.context import Ctx
from bot.services.events import own, public
from storage import events


async def add_file(ctx: Ctx, event_id: int, paper: Document) -> Event:
    """Put one more file beside an event.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `materials-full`; StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        event = await events.write(tx, rules.add(await own(tx, ctx, event_id), paper, ctx.now))
        await tx.record("add-file", "event", event_id)
    return event


async def remove_file(ctx: Ctx, event_id: int, number: int) -> Event:
    """Take a file away.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `materials-gone`; StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        event = await events.write(tx, rules.remove(await own(tx, ctx, event_id), number, ctx.now))
        await tx.record("remove-file", "event", event_id)
    return event


async def files(ctx: Ctx, event_id: int) -> Event:
    """Give an announced event, whose files anybody may have.

    Raises:
        DomainError: `event-unknown`.
    """
    async with ctx.reading() as tx:
        return await public(tx, event_id)
