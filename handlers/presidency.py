"""Which side presides, and for which term."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import Field, FieldValue
from bot.domain.notices import Screen
from bot.domain.presidency import PRESIDENCY_FIELDS
from bot.domain.seats import REASON_LIMIT
from bot.screens import presidency as screens
from bot.services import presidency as service
from bot.services.context import Ctx
from bot.services.invitations import every_side
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="presidency")


async def card(ctx: Ctx, presidency_id: int) -> Screen:
    """Show a term as it stands."""
    return screens.card(await service.presidency(ctx, presidency_id), ctx.now)


PRESIDENCY = forms.Form("presidency", PRESIDENCY_FIELDS, service.presidency, service.set_presidency_field, card)


async def _to_end(ctx: Ctx, presidency_id: int) -> SimpleNamespace:
    await service.presidency_to_end(ctx, presidency_id)
    return SimpleNamespace(reason=None)


async def _end(ctx: Ctx, presidency_id: int, _name: str, reason: FieldValue) -> None:
    await service.end_presidency(ctx, presidency_id, str(reason or ""))


END = forms.Form("presidency-end", (Field("reason", limit=REASON_LIMIT),), _to_end, _end, card)


@router.callback_query(Pressed("presidency", "desk"))
async def desk(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show which side presides."""
    current, terms = await service.terms(ctx)
    await answer.show(screens.desk(await every_side(ctx), current, terms, ctx.now))


@router.callback_query(Pressed("presidency", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Draft a side's term."""
    await answer.show(screens.card(await service.begin_presidency(ctx, ident), ctx.now))


@router.callback_query(PressedOne("presidency", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show a term."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("presidency", "announce"))
async def announce(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Let the side preside."""
    await answer.show(screens.card(await service.announce_presidency(ctx, ident), ctx.now))


@router.callback_query(PressedOne("presidency", "end"))
async def end(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """End a term: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(END, ident, walk=False)
