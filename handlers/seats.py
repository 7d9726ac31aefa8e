"""Seats and mandates: the side's own desk, the administrator's lists, and what is done about a mandate."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.forms import Field, FieldValue
from bot.domain.notices import Screen
from bot.domain.people import Grant
from bot.domain.seats import MANDATE_FIELDS, REASON_LIMIT
from bot.screens import seats as screens
from bot.screens.layout import named
from bot.services import seats as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="seats")
REASON = (Field("reason", limit=REASON_LIMIT),)


async def card(ctx: Ctx, grant_id: int) -> Screen:
    """Show a mandate as it stands."""
    return screens.mandate_card(await service.mandate(ctx, grant_id), ctx.actor, ctx.now)


async def _to_change(ctx: Ctx, grant_id: int) -> Grant:
    return (await service.mandate_to_change(ctx, grant_id)).grant


async def _to_suspend(ctx: Ctx, grant_id: int) -> SimpleNamespace:
    await service.mandate_to_suspend(ctx, grant_id)
    return SimpleNamespace(reason=None)


async def _to_end(ctx: Ctx, grant_id: int) -> SimpleNamespace:
    await service.mandate_to_change(ctx, grant_id)
    return SimpleNamespace(reason=None)


async def _suspend(ctx: Ctx, grant_id: int, _name: str, reason: FieldValue) -> None:
    await service.suspend_mandate(ctx, grant_id, str(reason or ""))


async def _end(ctx: Ctx, grant_id: int, _name: str, reason: FieldValue) -> None:
    await service.end_mandate(ctx, grant_id, str(reason or ""))


MANDATE = forms.Form("mandate", MANDATE_FIELDS, _to_change, service.set_mandate_field, card)
SUSPEND = forms.Form("mandate-suspend", REASON, _to_suspend, _suspend, card)
END = forms.Form("mandate-end", REASON, _to_end, _end, card)


@router.message(Command("seat"))
async def own(_: Message, ctx: Ctx, answer: Answer) -> None:
    """Show the seat that the person works for; to an administrator all of them."""
    await (_show(ctx.actor.seat, ctx, answer) if ctx.actor.seat else _overview(ctx, answer))


@router.callback_query(Pressed("seat", "list"))
async def overview(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show the seats of all sides."""
    await _overview(ctx, answer)


async def _overview(ctx: Ctx, answer: Answer) -> None:
    await answer.show(screens.overview(await service.every_seat(ctx)))


@router.callback_query(Pressed("seat", "show"))
async def show(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show a seat."""
    await _show(ident, ctx, answer)


async def _show(ident: str, ctx: Ctx, answer: Answer) -> None:
    seat, page, presiding = await service.seat(ctx, *_place(ident))
    await answer.show(screens.card(seat, page, presiding, ctx.actor))


def _place(ident: str) -> tuple[str, int]:
    """Take a button's id apart: a side, and a page where there is one."""
    code, _dot, page = ident.partition(".")
    return code, int(page) if page.isdecimal() and len(page) < 9 else 0


@router.callback_query(Pressed("seat", "history"))
async def history(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show who has held a seat."""
    await answer.show(screens.history(*await service.history(ctx, *_place(ident)), ctx.actor))


@router.callback_query(Pressed("seat", "hand-over"))
async def hand_over(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Say what handing over means; the next press makes the link."""
    await answer.show(screens.hand_over(await service.seat_to_hand_over(ctx, ident)))


@router.message(Command("roles"))
@router.callback_query(Pressed("mandate", "list"))
async def everybody(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """Show all who have a role."""
    page, operators = await service.everybody(ctx, _place(f".{ident}")[1])
    await answer.show(screens.everybody(page, operators))


@router.callback_query(PressedOne("mandate", "show"))
async def show_mandate(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show a mandate."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("mandate", "suspend"))
async def suspend(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Suspend it: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(SUSPEND, ident, walk=False)


@router.callback_query(PressedOne("mandate", "end"))
async def end(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """End it: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(END, ident, walk=False)


@router.callback_query(PressedOne("mandate", "resume"))
async def resume(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Let it hold again."""
    await answer.show(screens.mandate_card(await service.resume_mandate(ctx, ident), ctx.actor, ctx.now))


@router.callback_query(PressedOne("mandate", "delegate", "recall"))
async def delegate(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Let an alternate file for the seat, or no longer."""
    mandate = await service.delegate_filing(ctx, ident, verb == "delegate")
    await answer.show(screens.mandate_card(mandate, ctx.actor, ctx.now))


@router.callback_query(PressedOne("mandate", "document"))
async def document(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the paper by which somebody was appointed."""
    mandate, paper = await service.mandate_document(ctx, ident)
    await answer.send_stored(paper.file_id, "mandate-file", person=named(mandate.name))
