"""Versions of a filed proposal, what each changed, and how it is withdrawn."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import Field, FieldValue
from bot.domain.registry import REASON_LIMIT
from bot.screens import proposal_versions as screens
from bot.services import proposal_versions as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number
from handlers.proposals import card

router = Router(name="proposal_versions")


async def _load(ctx: Ctx, proposal_id: int) -> SimpleNamespace:
    await service.proposal_to_withdraw(ctx, proposal_id)
    return SimpleNamespace(reason=None)


async def _save(ctx: Ctx, proposal_id: int, _name: str, reason: FieldValue) -> None:
    await service.withdraw(ctx, proposal_id, str(reason or ""))


WITHDRAW = forms.Form("proposal-withdraw", (Field("reason", required=False, limit=REASON_LIMIT),), _load, _save, card)


@router.callback_query(Pressed("proposal", "versions"))
async def versions(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the versions."""
    number, _dot, page = ident.partition(".")
    proposal, found = await service.versions(ctx, row_number(number), page_number(page))
    await answer.show(screens.listing(proposal, found))


@router.callback_query(Pressed("proposal", "compare"))
async def compare(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show what a version changed."""
    proposal_id, _dot, number = ident.partition(".")
    proposal, before, after = await service.compared(ctx, row_number(proposal_id), page_number(number))
    await answer.show(screens.comparison(proposal, before, after, ctx.actor.person.zone))


@router.callback_query(PressedOne("proposal", "withdraw"))
async def withdraw(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask why it is withdrawn; that may be left out."""
    await forms.Wizard(ctx, answer, state).begin(WITHDRAW, ident, walk=False)
