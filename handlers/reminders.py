"""What is coming to a person: the list, putting off, done, and how they want to be reminded."""

from datetime import datetime

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import DomainError
from bot.domain.notices import Moment
from bot.domain.pages import Page
from bot.domain.reminder_ladders import Kind, Wish
from bot.domain.reminder_marks import SPANS
from bot.screens import reminders as screens
from bot.services import reminders as service
from bot.services.context import Ctx
from bot.services.reminders import Matter
from handlers.answer import Answer
from handlers.pressed import Pressed, page_number

router = Router(name="reminders")
USUAL = "usual"


@router.message(Command("reminders"))
async def command(_: Message, ctx: Ctx, answer: Answer) -> None:
    """List what is coming."""
    await _list(ctx, answer, 0)


@router.callback_query(Pressed("reminder", "list"))
async def listed(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Turn the pages of what is coming."""
    await _list(ctx, answer, page_number(ident))


async def _list(ctx: Ctx, answer: Answer, number: int) -> None:
    page, missed = await service.coming(ctx, number)
    shown = Page([_coming(one, ctx.now) for one in page.items], page.number, page.more)
    await answer.show(screens.coming(shown, missed, ctx.actor.person.zone, ctx.now))


def _coming(matter: Matter, now: datetime) -> screens.Coming:
    return matter.watch, matter.next_at(now), matter.mark, matter.wish


@router.callback_query(Pressed("reminder", "show"))
async def show(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show one thing."""
    await _show(ctx, answer, await service.one(ctx, ident))


async def _show(ctx: Ctx, answer: Answer, matter: Matter) -> None:
    await answer.show(screens.card(_coming(matter, ctx.now), ctx.actor.person.zone, ctx.now))


@router.callback_query(Pressed("reminder", *SPANS))
async def snooze(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Put one off."""
    until = await service.snooze(ctx, ident, verb)
    await answer.note("reminder-put-off", at=Moment(at=until, zone=ctx.actor.person.zone))


@router.callback_query(Pressed("reminder", "done", "undo"))
async def done(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Say that it is done, or take that back."""
    await _show(ctx, answer, await service.done(ctx, ident, taken_back=verb == "undo"))


@router.callback_query(Pressed("reminder", "wishes"))
async def wishes(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show how one wants to be reminded."""
    await answer.show(screens.wishes(await service.wishes(ctx)))


@router.callback_query(Pressed("reminder", "kind"))
async def kind_card(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Offer the ways to be reminded of a kind."""
    kind = _kind(ident)
    await answer.show(screens.kind_card(kind, (await service.wishes(ctx)).get(kind)))


@router.callback_query(Pressed("reminder", "wish"))
async def choose(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Choose how to be reminded of a kind."""
    name, _dot, way = ident.partition(".")
    kind = _kind(name)
    if way not in (USUAL, *Wish):
        raise DomainError("button-unknown")
    await service.wish(ctx, kind, Wish(way) if way != USUAL else None)
    await answer.show(screens.wishes(await service.wishes(ctx)))


def _kind(name: str) -> Kind:
    if name not in tuple(Kind):
        raise DomainError("button-unknown")
    return Kind(name)
