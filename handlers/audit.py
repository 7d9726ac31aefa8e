"""The audit: its pages, filters, one act, and the files."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.audit import Sieve, unpacked
from bot.domain.audit_chain import CHAINED, canonical
from bot.domain.errors import DomainError
from bot.domain.exports import FORMS
from bot.domain.notices import Screen
from bot.screens import audit as screens
from bot.services import audit as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, page_number, row_number
from handlers.tables import table as make_table

router = Router(name="audit")
FACETS = ("thing", "role", "side", "days", "action")


async def _page(ctx: Ctx, sieve: Sieve, page: int) -> Screen:
    return screens.listing(await service.listed(ctx, sieve, page), sieve, ctx.actor)


@router.message(Command("audit"))
async def begin(_: Message, ctx: Ctx, answer: Answer) -> None:
    """Show the newest acts."""
    await answer.show(await _page(ctx, Sieve(), 0))


@router.callback_query(Pressed("audit", "list"))
async def listing(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Turn the pages, or narrow them."""
    page, _tilde, packed = ident.partition("~")
    await answer.show(await _page(ctx, unpacked(packed), page_number(page)))


@router.callback_query(Pressed("audit", "by"))
async def choose(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Offer what they can be narrowed to.

    Raises:
        DomainError: `button-unknown`.
    """
    facet, _tilde, packed = ident.partition("~")
    sieve = unpacked(packed)
    if facet not in FACETS:
        raise DomainError("button-unknown")
    done = await service.actions(ctx, sieve.thing or "")
    await answer.show(screens.choices(sieve, facet, ctx.actor, done))


@router.callback_query(Pressed("audit", "show"))
async def show(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show one act whole."""
    number, _tilde, packed = ident.partition("~")
    found = await service.entry(ctx, row_number(number))
    await answer.show(screens.card(found, unpacked(packed).packed(), ctx.actor.person.zone))


@router.callback_query(Pressed("audit", *FORMS))
async def table(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send the acts as a table, through the same filters."""
    found = await service.export(ctx, unpacked(ident))
    rows = [screens.cells(entry) for entry in found]
    content = await make_table(answer, verb, screens.heads(), rows)
    await answer.send_file(f"audit.{verb}", content, "audit-file", count=len(rows))


@router.callback_query(Pressed("audit", "jsonl"))
async def lines(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send the acts as JSON Lines; the whole chain, to administrators without a filter, can be verified."""
    sieve = unpacked(ident)
    if sieve == Sieve() and service.sees_everything(ctx):
        links, head, content = await service.whole_chain(ctx)
        await answer.send_file("audit.jsonl", content, "audit-chain-file", count=links, head=head)
        return
    found = await service.export(ctx, sieve)
    written = [canonical({name: getattr(entry, name) for name in (*CHAINED, "hash")}) for entry in found]
    await answer.send_file("audit-part.jsonl", b"\n".join([*written, b""]), "audit-part-file", count=len(found))
