"""Maintenance, at the administrator's desk."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.maintenance import MAINTENANCE_FIELDS
from bot.domain.notices import Screen
from bot.screens import maintenance as screens
from bot.services import maintenance as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="maintenance")


async def card(ctx: Ctx, maintenance_id: int) -> Screen:
    """Show one."""
    return screens.card(await service.maintenance(ctx, maintenance_id))


MAINTENANCE = forms.Form("maintenance", MAINTENANCE_FIELDS, service.maintenance, service.set_maintenance_field, card)


@router.callback_query(Pressed("maintenance", "prepare"))
async def prepare(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show what lasts, or prepare it."""
    await answer.show(screens.card(await service.prepare(ctx)))


@router.callback_query(PressedOne("maintenance", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("maintenance", "begin"))
async def begin(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Begin it."""
    await answer.show(screens.card(await service.begin(ctx, ident)))
    await answer.note("maintenance-has-begun")


@router.callback_query(PressedOne("maintenance", "end"))
async def end(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """End it."""
    await answer.show(screens.card(await service.end(ctx, ident)))
    await answer.note("maintenance-has-ended")
