"""The programme: the list with its filters, and a month."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.programme import month_of, read
from bot.screens import programme as screens
from bot.services import programme as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, page_number

router = Router(name="programme")


@router.message(Command("events"))
@router.callback_query(Pressed("event", "list"))
async def listing(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what is ahead."""
    search, page = read(ident)
    await answer.show(screens.listing(await service.upcoming(ctx, search, page_number(page)), search))


@router.callback_query(Pressed("event", "kinds"))
async def kinds(_: CallbackQuery, ident: str, answer: Answer) -> None:
    """Ask which kind is looked for."""
    await answer.show(screens.kinds(read(ident)[0]))


@router.callback_query(Pressed("event", "sides"))
async def sides(_: CallbackQuery, ident: str, answer: Answer) -> None:
    """Ask where it is held."""
    await answer.show(screens.sides(read(ident)[0]))


@router.callback_query(Pressed("event", "month"))
async def month(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show a month."""
    text, _dot, page = ident.partition(".")
    first = month_of(text, ctx.now, ctx.actor.person.zone)
    await answer.show(screens.month(await service.month(ctx, first, page_number(page)), first))
