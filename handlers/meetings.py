"""A meeting is entered, shown with its chain, announced, cancelled or held; its files and its picture."""

import asyncio
from types import SimpleNamespace

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.documents.calendar import chain_file
from bot.documents.timeline import timeline_picture
from bot.domain.forms import Field, FieldValue
from bot.domain.meetings import MEETING_FIELDS, REASON_LIMIT, Deadline, MeetingKind, MeetingStatus
from bot.domain.notices import Screen
from bot.screens import meetings as screens
from bot.services import meetings as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="meetings")


async def card(ctx: Ctx, meeting_id: int) -> Screen:
    """Show a meeting as it stands."""
    sheet = await service.meeting(ctx, meeting_id)
    if sheet.meeting.status is MeetingStatus.DRAFT:
        return screens.draft_card(sheet, ctx.now)
    return screens.card(sheet, ctx.actor, ctx.now)


MEETING = forms.Form("meeting", MEETING_FIELDS, service.own_meeting, service.set_meeting_field, card)


async def _to_cancel(ctx: Ctx, meeting_id: int) -> SimpleNamespace:
    await service.meeting_to_end(ctx, meeting_id)
    return SimpleNamespace(reason=None)


async def _cancel(ctx: Ctx, meeting_id: int, _name: str, reason: FieldValue) -> None:
    await service.cancel_meeting(ctx, meeting_id, str(reason or ""))


CANCEL = forms.Form("meeting-cancel", (Field("reason", limit=REASON_LIMIT),), _to_cancel, _cancel, card)


@router.message(Command("meeting"))
@router.callback_query(Pressed("meeting", "current"))
async def current(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show the meeting that is being prepared."""
    sheet = await service.current_meeting(ctx)
    screen = screens.card(sheet, ctx.actor, ctx.now) if sheet is not None else screens.none_yet(ctx.actor)
    await answer.show(screen)


@router.callback_query(Pressed("meeting", "list"))
async def listing(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the meetings that were announced."""
    await answer.show(screens.listing(await service.announced_meetings(ctx, page_number(ident)), ctx.actor))


@router.callback_query(PressedOne("meeting", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(Pressed("meeting", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to enter a date, of a regular meeting unless the button says otherwise."""
    extraordinary = ident == MeetingKind.EXTRAORDINARY
    meeting = await service.begin_meeting(ctx, MeetingKind.EXTRAORDINARY if extraordinary else MeetingKind.REGULAR)
    await forms.Wizard(ctx, answer, state).begin(MEETING, meeting.id)


@router.callback_query(PressedOne("meeting", "announce"))
async def announce(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Set the date and tell the seats."""
    await service.announce_meeting(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("meeting-seats-told")


@router.callback_query(PressedOne("meeting", "hold"))
async def hold(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Say that it took place."""
    await service.hold_meeting(ctx, ident)
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("meeting", "cancel"))
async def cancel(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Call it off: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(CANCEL, ident, walk=False)


@router.callback_query(PressedOne("meeting", "calendar"))
async def calendar(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the .ics of the whole chain; a calendar replaces what it had of it."""
    sheet = await service.meeting(ctx, ident)
    words = {deadline: answer.texts.label(f"calendar-{deadline}", {}, answer.reader) for deadline in Deadline}
    if not sheet.meeting.regular:
        words[Deadline.MEETING] = answer.texts.label("calendar-extraordinary", {}, answer.reader)
    content = chain_file(sheet.meeting, sheet.links, words, ctx.now)
    await answer.send_file(f"meeting-{ident}.ics", content, "meeting-file", **screens.file_words(sheet))


@router.callback_query(PressedOne("meeting", "timeline"))
async def picture(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the picture of the cycle."""
    sheet = await service.meeting(ctx, ident)
    content = await asyncio.to_thread(timeline_picture, sheet, answer.texts, answer.reader, ctx.now)
    await answer.send_picture(f"meeting-{ident}.png", content, "meeting-picture", **screens.file_words(sheet))
