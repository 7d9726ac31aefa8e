"""Events: the organiser's desk; the list, the card, sign-up, the calendar file and the topics for everybody."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.documents.calendar import event_file
from bot.domain.errors import DomainError
from bot.domain.events import EVENT_FIELDS, EventKind, EventStatus, is_open
from bot.domain.notices import Localised, Screen
from bot.screens import events as screens
from bot.services import events as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="events")


async def manage_card(ctx: Ctx, event_id: int) -> Screen:
    """Show an event to its organiser."""
    event = await service.own_event(ctx, event_id)
    if event.status is not EventStatus.DRAFT:
        _event, _joined, participants = await service.event(ctx, event_id)
        return screens.manage_card(event, participants)
    return screens.draft_card(event, *await service.audience(ctx, event))


async def open_card(ctx: Ctx, event_id: int) -> Screen:
    """Show a published event to anybody."""
    event, joined, participants = await service.event(ctx, event_id)
    return screens.card(event, joined, participants, is_open(event, ctx.now))


async def card(ctx: Ctx, event_id: int) -> Screen:
    """Show an event to whoever acts: a draft to its organiser."""
    try:
        return await open_card(ctx, event_id)
    except DomainError:
        return await manage_card(ctx, event_id)


EVENT = forms.Form("event", EVENT_FIELDS, service.own_event, service.set_event_field, manage_card)


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(screens.PREFIX)))
async def follow_link(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Open an event by its link."""
    await state.clear()
    number = (command.args or "").removeprefix(screens.PREFIX)
    if not number.isdecimal() or len(number) > 18:
        raise DomainError("event-unknown")
    await answer.say(await open_card(ctx, int(number)))


@router.message(Command("events"))
@router.callback_query(Pressed("event", "list"))
async def listing(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what is ahead."""
    await answer.show(screens.listing(await service.upcoming(ctx, page_number(ident))))


@router.callback_query(PressedOne("event", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await open_card(ctx, ident))


@router.callback_query(PressedOne("event", "join"))
async def join(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Sign up."""
    await service.join_event(ctx, ident)
    await answer.show(await open_card(ctx, ident))
    await answer.note("event-signed-up")


@router.callback_query(PressedOne("event", "leave"))
async def leave(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Take one's name off the list."""
    await service.leave_event(ctx, ident)
    await answer.show(await open_card(ctx, ident))


@router.callback_query(PressedOne("event", "calendar"))
async def calendar(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the .ics file."""
    event, _joined, _count = await service.event(ctx, ident)
    title = Localised(texts={event.language: event.title or ""})
    await answer.send_file(f"event-{event.id}.ics", event_file(event, ctx.now), "event-file", title=title)


@router.message(Command("topics"))
@router.callback_query(Pressed("event", "topics"))
async def topics(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Choose of which kinds one wants to know."""
    await answer.show(screens.topics(await service.topics(ctx)))


@router.callback_query(Pressed("event", "follow", "unfollow"))
async def follow(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Want to know of a kind, or no more."""
    await answer.show(screens.topics(await service.follow(ctx, _kind(ident), verb == "follow")))


@router.message(Command("desk"))
@router.callback_query(Pressed("event", "desk"))
async def desk(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List an organiser's own."""
    await answer.show(screens.desk(await service.my_events(ctx, page_number(ident))))


@router.callback_query(Pressed("event", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to make one."""
    event = await service.begin_event(ctx, _kind(ident))
    await forms.Wizard(ctx, answer, state).begin(EVENT, event.id)


@router.callback_query(PressedOne("event", "manage"))
async def manage(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one to its organiser."""
    await answer.show(await manage_card(ctx, ident))


@router.callback_query(PressedOne("event", "preview"))
async def preview(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show it as it will be posted."""
    await answer.show(screens.preview(await service.own_event(ctx, ident)))


@router.callback_query(PressedOne("event", "publish"))
async def publish(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Announce it."""
    await answer.show(screens.published(*await service.publish_event(ctx, ident)))


def _kind(name: str) -> EventKind:
    try:
        return EventKind(name)
    except ValueError as error:
        raise DomainError("button-unknown") from error
