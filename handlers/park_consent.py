"""A park is admitted, or the seats are asked: they agree at once, or object with a reason."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import Field, FieldValue
from bot.domain.registry import REASON_LIMIT
from bot.screens.park_consent import admission_note
from bot.services import park_consent as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.parks import card
from handlers.pressed import PressedOne

router = Router(name="park_consent")


async def _to_object(ctx: Ctx, park_id: int) -> SimpleNamespace:
    await service.park_to_object(ctx, park_id)
    return SimpleNamespace(reason=None)


async def _object(ctx: Ctx, park_id: int, _name: str, reason: FieldValue) -> None:
    await service.object_to(ctx, park_id, str(reason or ""))


OBJECTION = forms.Form("park-object", (Field("reason", limit=REASON_LIMIT),), _to_object, _object, card)


@router.callback_query(PressedOne("park", "admit"))
async def admit(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Admit it, or ask the seats."""
    park = await service.admit(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note(admission_note(park))


@router.callback_query(PressedOne("park", "agree"))
async def agree(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Agree for a side."""
    park = await service.agree(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note(admission_note(park))


@router.callback_query(PressedOne("park", "object"))
async def ask_why(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Object for a side: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(OBJECTION, ident, walk=False)
