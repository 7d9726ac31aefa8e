"""An event is previewed, published now or at a moment, reviewed, cancelled."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.errors import DomainError
from bot.domain.event_fields import PUBLISH_FIELDS
from bot.domain.forms import Field, FieldValue
from bot.domain.languages import LANGUAGES
from bot.domain.registry import REASON_LIMIT
from bot.screens import announcements as screens
from bot.services import announcements as service
from bot.services import events
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.events import card, manage_card
from handlers.pressed import Pressed, PressedOne, row_number

router = Router(name="announcements")
REASON = (Field("reason", limit=REASON_LIMIT),)


async def _choose_time(ctx: Ctx, event_id: int, _name: str, value: FieldValue) -> None:
    await service.schedule_event(ctx, event_id, value)


async def _load_cancelled(ctx: Ctx, event_id: int) -> SimpleNamespace:
    await service.event_to_cancel(ctx, event_id)
    return SimpleNamespace(reason=None)


async def _cancel(ctx: Ctx, event_id: int, _name: str, value: FieldValue) -> None:
    await service.cancel_event(ctx, event_id, str(value or ""))


async def _load_returned(ctx: Ctx, event_id: int) -> SimpleNamespace:
    await service.event_to_review(ctx, event_id)
    return SimpleNamespace(reason=None)


async def _send_back(ctx: Ctx, event_id: int, _name: str, value: FieldValue) -> None:
    await service.send_back_event(ctx, event_id, str(value or ""))


TIME = forms.Form("event-time", PUBLISH_FIELDS, events.own_event, _choose_time, manage_card)
CANCEL = forms.Form("event-cancel", REASON, _load_cancelled, _cancel, manage_card)
RETURN = forms.Form("event-return", REASON, _load_returned, _send_back, card)


@router.callback_query(PressedOne("event", "preview"))
async def preview(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show it as it will be posted, in one's own language."""
    await _show(ctx, answer, ident, answer.reader.language)


@router.callback_query(Pressed("event", "previewin"))
async def preview_in(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show it as it will be posted in channels of a language."""
    number, _dot, language = ident.partition(".")
    if language not in LANGUAGES:
        raise DomainError("button-unknown")
    await _show(ctx, answer, row_number(number), language)


async def _show(ctx: Ctx, answer: Answer, event_id: int, language: str) -> None:
    event = await events.own_event(ctx, event_id)
    await answer.say_as_posted(screens.preview(event, ctx.now), language, event.picture_id)
    await answer.say(screens.preview_desk(event))


@router.callback_query(PressedOne("event", "publish"))
async def publish(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Announce it."""
    await answer.show(screens.published(*await service.publish_event(ctx, ident)))


@router.callback_query(PressedOne("event", "time"))
async def time(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask when it is to be announced."""
    await forms.Wizard(ctx, answer, state).begin(TIME, ident, walk=False)


@router.callback_query(PressedOne("event", "takeback"))
async def take_back(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Make a draft again of what waits."""
    await service.take_back_event(ctx, ident)
    await answer.show(await manage_card(ctx, ident))


@router.callback_query(PressedOne("event", "cancel"))
async def cancel(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask why it is called off."""
    await forms.Wizard(ctx, answer, state).begin(CANCEL, ident, walk=False)


@router.callback_query(PressedOne("event", "review"))
async def review(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show it to whoever reviews it."""
    await answer.show(screens.review_card(*await service.event_to_review(ctx, ident)))


@router.callback_query(PressedOne("event", "approve"))
async def approve(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Let it be announced."""
    await answer.show(screens.review_card(*await service.approve_event(ctx, ident)))
    await answer.note("event-approved-note")


@router.callback_query(PressedOne("event", "return"))
async def send_back(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask what is to be put right."""
    await forms.Wizard(ctx, answer, state).begin(RETURN, ident, walk=False)
