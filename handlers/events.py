"""Events: the organiser's desk and drafts; the card, the link and the calendar file for everybody."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.documents.calendar import event_file
from bot.domain.errors import DomainError
from bot.domain.event_fields import EVENT_FIELDS
from bot.domain.events import EventKind
from bot.domain.notices import Screen
from bot.screens import announcements as announced
from bot.screens import events as screens
from bot.services import announcements
from bot.services import events as service
from bot.services.context import Ctx
from handlers import forms, signup
from handlers.answer import Answer
from handlers.pressed import DIGITS, Pressed, PressedOne, page_number

router = Router(name="events")


async def manage_card(ctx: Ctx, event_id: int) -> Screen:
    """Show an event to its organiser."""
    event, counts = await service.managed_event(ctx, event_id)
    if event.status in service.UNSEEN:
        return screens.draft_card(event, await announcements.reach(ctx, event_id), ctx.now)
    return screens.manage_card(event, counts, ctx.now)


async def card(ctx: Ctx, event_id: int) -> Screen:
    """Show an event to whoever acts: what is not announced to its organiser, and to whoever reviews it."""
    try:
        return await signup.card(ctx, event_id)
    except DomainError:
        pass
    try:
        return await manage_card(ctx, event_id)
    except DomainError:
        return announced.review_card(*await announcements.event_to_review(ctx, event_id))


EVENT = forms.Form("event", EVENT_FIELDS, service.own_event, announcements.set_event_field, manage_card)


def _number(args: str | None, prefix: str) -> int:
    number = (args or "").removeprefix(prefix)
    if not number.isdecimal() or len(number) > DIGITS:
        raise DomainError("event-unknown")
    return int(number)


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(screens.PREFIX)))
async def follow_link(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Open an event by its link."""
    await state.clear()
    await answer.say(await signup.card(ctx, _number(command.args, screens.PREFIX)))


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(announced.CALENDAR_PREFIX)))
async def follow_calendar_link(_: Message, command: CommandObject, ctx: Ctx, answer: Answer) -> None:
    """Send the .ics file to whoever pressed for it in a channel."""
    await _send_file(ctx, answer, _number(command.args, announced.CALENDAR_PREFIX))


@router.callback_query(PressedOne("event", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("event", "calendar"))
async def calendar(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the .ics file."""
    await _send_file(ctx, answer, ident)


async def _send_file(ctx: Ctx, answer: Answer, event_id: int) -> None:
    event = await service.event(ctx, event_id)
    title, summary = (answer.words(event.words(name)) for name in ("title", "summary"))
    content = event_file(event, ctx.now, title, summary)
    await answer.send_file(f"event-{event.id}.ics", content, "event-file", title=event.words("title"))


@router.message(Command("desk"))
@router.callback_query(Pressed("event", "desk"))
async def desk(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List an organiser's own."""
    await answer.show(screens.desk(await service.my_events(ctx, page_number(ident)), ctx.now))


@router.callback_query(Pressed("event", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to make one."""
    if ident not in set(EventKind):
        raise DomainError("button-unknown")
    event = await service.begin_event(ctx, EventKind(ident))
    await forms.Wizard(ctx, answer, state).begin(EVENT, event.id, at=f"title_{event.language}")


@router.callback_query(PressedOne("event", "copy"))
async def copy(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Begin one that says what an earlier one did."""
    event = await service.copy_event(ctx, ident)
    await answer.say(await manage_card(ctx, event.id))
    await answer.note("event-copied")


@router.callback_query(PressedOne("event", "manage"))
async def manage(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one to its organiser."""
    await answer.show(await manage_card(ctx, ident))


@router.callback_query(PressedOne("event", "delete"))
async def delete(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Throw a draft away."""
    await service.delete_event(ctx, ident)
    await answer.show(screens.desk(await service.my_events(ctx, 0), ctx.now))
    await answer.note("event-deleted")
