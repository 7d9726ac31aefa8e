"""Signing up: two taps from a channel, the organiser's questions on the way, the waiting list, a guest."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import FieldValue
from bot.domain.notices import Screen
from bot.domain.signup import GUEST_FIELDS, SETTINGS_FIELDS, Standing
from bot.domain.signup_questions import lacks
from bot.screens import signup as screens
from bot.services import signup as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import PressedOne

router = Router(name="signup")


async def card(ctx: Ctx, event_id: int) -> Screen:
    """Show an announced event as it stands for whoever acts."""
    return screens.card(await service.view(ctx, event_id), ctx.now)


async def desk_card(ctx: Ctx, event_id: int) -> Screen:
    """Show an organiser their event's sign-up."""
    return screens.desk(*await service.desk(ctx, event_id))


async def _load(ctx: Ctx, event_id: int) -> SimpleNamespace:
    event, found = await service.answers(ctx, event_id)
    asked = await service.fields(ctx, event_id)
    return SimpleNamespace(zone=event.zone, **{field.name: found.answers.get(field.name) for field in asked})


async def _load_guest(ctx: Ctx, event_id: int) -> SimpleNamespace:
    return SimpleNamespace(guest=(await service.guest(ctx, event_id)).guest)


async def _save_guest(ctx: Ctx, event_id: int, _name: str, value: FieldValue) -> None:
    await service.bring(ctx, event_id, value)


SIGNUP = forms.Form("signup", (), _load, service.answer, card, asked=service.fields)
GUEST = forms.Form("signup-guest", GUEST_FIELDS, _load_guest, _save_guest, card)
SETTINGS = forms.Form("signup-settings", SETTINGS_FIELDS, service.settings, service.set_setting, desk_card)


@router.callback_query(PressedOne("event", "join"))
async def join(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Sign up, or answer the organiser's questions first."""
    view = await service.join(ctx, ident)
    if view.participation is not None and view.status is Standing.DRAFT:
        asked = await service.fields(ctx, ident)
        first = next(iter([*lacks(view.participation.answers, asked), *asked]))
        await forms.Wizard(ctx, answer, state).begin(SIGNUP, ident, at=first.name)
        return
    await answer.show(screens.card(view, ctx.now))
    await answer.note("signup-in-line-note" if view.status is Standing.WAITING else "signup-joined-note")


@router.callback_query(PressedOne("event", "leave"))
async def leave(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Take one's name off the list."""
    await answer.show(screens.card(await service.leave(ctx, ident), ctx.now))
    await answer.note("signup-left-note")


@router.callback_query(PressedOne("signup", "accept"))
async def accept(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Take the place that is kept."""
    await answer.show(screens.card(await service.accept(ctx, ident), ctx.now))
    await answer.note("signup-joined-note")


@router.callback_query(PressedOne("signup", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Come back to the event."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("signup", "guest"))
async def guest(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask whom one brings."""
    await forms.Wizard(ctx, answer, state).begin(GUEST, ident, walk=False)


@router.callback_query(PressedOne("signup", "desk"))
@router.callback_query(PressedOne("signup-settings", "show"))
async def desk(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show an organiser their event's sign-up."""
    await answer.show(await desk_card(ctx, ident))
