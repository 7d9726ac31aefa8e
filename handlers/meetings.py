"""The meeting's date is entered, shown with its chain, and announced."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.meetings import MEETING_FIELDS, MeetingStatus
from bot.domain.notices import Screen
from bot.screens import meetings as screens
from bot.services import meetings as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="meetings")


async def card(ctx: Ctx, meeting_id: int) -> Screen:
    """Show a meeting as it stands."""
    meeting = await service.meeting(ctx, meeting_id)
    links = await service.chain_of(ctx, meeting)
    if meeting.status is MeetingStatus.DRAFT:
        return screens.draft_card(meeting, links)
    return screens.card(meeting, links, ctx.actor)


MEETING = forms.Form("meeting", MEETING_FIELDS, service.own_meeting, service.set_meeting_field, card)


@router.message(Command("meeting"))
@router.callback_query(Pressed("meeting", "current"))
async def current(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show the meeting that is being prepared."""
    meeting = await service.current_meeting(ctx)
    await answer.show(await card(ctx, meeting.id) if meeting is not None else screens.none_yet(ctx.actor))


@router.callback_query(PressedOne("meeting", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(Pressed("meeting", "begin"))
async def begin(_: CallbackQuery, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to enter a date."""
    meeting = await service.begin_meeting(ctx)
    await forms.Wizard(ctx, answer, state).begin(MEETING, meeting.id)


@router.callback_query(PressedOne("meeting", "announce"))
async def announce(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Set the date and tell the seats."""
    meeting = await service.announce_meeting(ctx, ident)
    await answer.show(screens.card(meeting, await service.chain_of(ctx, meeting), ctx.actor))
    await answer.note("meeting-seats-told")
