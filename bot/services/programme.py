"""What is ahead, by kind, by side, by month; and what one takes part in."""

from datetime import date

from bot.domain.events import Event
from bot.domain.pages import Page, page_of, window
from bot.domain.programme import Search, span_of
from bot.services.context import Ctx
from storage import programme as rows


async def upcoming(ctx: Ctx, search: Search, page: int) -> Page[Event]:
    """List what is announced and not over yet, the nearest first."""
    async with ctx.reading() as tx:
        found = await rows.upcoming(tx, search, ctx.actor.person.id, ctx.now, *window(page))
        return page_of(found, page)


async def month(ctx: Ctx, first: date, page: int) -> Page[Event]:
    """List what there is in a month, by the reader's clock."""
    since, until = span_of(first, ctx.actor.person.zone)
    async with ctx.reading() as tx:
        return page_of(await rows.between(tx, since, until, *window(page)), page)
