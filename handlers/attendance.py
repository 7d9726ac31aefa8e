"""Tickets, the list of who comes, and the door of an event."""

import asyncio
from types import SimpleNamespace

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.documents.attendance import qr_code
from bot.documents.tables import xlsx
from bot.domain.attendance import CODE_FIELDS, HELPER_PREFIX, PAGE, PREFIX
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue
from bot.domain.notices import Screen
from bot.markup import deep_link
from bot.screens import attendance as screens
from bot.screens.layout import named
from bot.services import attendance as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number
from handlers.tables import written

router = Router(name="attendance")


async def door_card(ctx: Ctx, event_id: int) -> Screen:
    """Show how it stands at an event's door."""
    return screens.door(await service.door(ctx, event_id))


async def _load(ctx: Ctx, event_id: int) -> SimpleNamespace:
    await service.door(ctx, event_id)
    return SimpleNamespace(code=None)


async def _save(ctx: Ctx, event_id: int, _name: str, value: FieldValue) -> None:
    _event, attendee, fresh = await service.let_in(ctx, str(value or ""), event_id)
    if not fresh:
        raise DomainError("attendance-came-already", name=named(attendee.name))


CODE = forms.Form("attendance", CODE_FIELDS, _load, _save, door_card)


@router.callback_query(PressedOne("signup", "ticket"))
async def ticket(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one's own ticket."""
    await _send_ticket(ctx, answer, ident)


async def _send_ticket(ctx: Ctx, answer: Answer, event_id: int) -> None:
    event, own = await service.ticket(ctx, event_id)
    link = deep_link((await answer.bot.me()).username or "", f"{PREFIX}{own.code}")
    await answer.send_picture("ticket.png", qr_code(link), "attendance-ticket", **screens.ticket(event, own))


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(PREFIX)))
async def scan(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Open the link of a ticket: whoever is at the door lets its owner in, the owner sees what it is for."""
    await state.clear()
    code = command.args or ""
    own = await service.is_own_ticket(ctx, code)
    if own is not None:
        await _send_ticket(ctx, answer, own)
        return
    await answer.say(screens.let_in(*await service.let_in(ctx, code), ctx.now))


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(HELPER_PREFIX)))
async def help_at_door(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Open the link for helpers."""
    await state.clear()
    standing = await service.become_helper(ctx, (command.args or "").removeprefix(HELPER_PREFIX))
    await answer.say(screens.door(standing))


@router.message(Command("checkin"))
async def check_in(_: Message, command: CommandObject, ctx: Ctx, answer: Answer) -> None:
    """Let in whose code stands behind the command, or choose at which door one is."""
    if command.args:
        await answer.say(screens.let_in(*await service.let_in(ctx, command.args), ctx.now))
    else:
        await answer.show(screens.doors(await service.doors(ctx)))


@router.callback_query(PressedOne("attendance", "desk", "show"))
async def desk(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show how it stands at the door."""
    await answer.show(await door_card(ctx, ident))


@router.callback_query(Pressed("attendance", "list"))
async def listing(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List who is on the list."""
    number, _dot, page = ident.partition(".")
    await answer.show(screens.listing(*await service.listing(ctx, row_number(number), page_number(page)), PAGE))


@router.callback_query(PressedOne("attendance", "sheet"))
async def sheet(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the table."""
    event, questions, attendees = await service.sheet(ctx, ident)
    heads = [written(answer, head) for head in screens.heads(event, questions)]
    rows = [[written(answer, cell) for cell in screens.cells(event, questions, one)] for one in attendees]
    content = await asyncio.to_thread(xlsx, [str(head) for head in heads], rows)
    await answer.send_file(f"event-{event.id}.xlsx", content, "event-file", title=event.words("title"))


@router.callback_query(PressedOne("attendance", "invite"))
async def invite(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Make a link for helpers."""
    await answer.show(screens.helper_link(*await service.make_helper_link(ctx, ident)))


@router.callback_query(Pressed("attendance", "dismiss"))
async def dismiss(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Let somebody help no longer."""
    number, _dot, person = ident.partition(".")
    await answer.show(screens.door(await service.dismiss_helper(ctx, row_number(number), row_number(person))))
