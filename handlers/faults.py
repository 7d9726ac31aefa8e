"""Faults by their ids, at the administrator's desk."""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.domain.notices import Screen
from bot.screens import faults as screens
from bot.services import faults as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="faults")


async def card(ctx: Ctx, fault_id: int) -> Screen:
    """Show one."""
    return screens.card(await service.fault(ctx, fault_id), ctx.actor.person.zone)


@router.message(Command("fault"))
async def find(_: Message, command: CommandObject, ctx: Ctx, answer: Answer) -> None:
    """Find one by the id that somebody was shown; without an id list the latest."""
    if command.args:
        await answer.show(screens.card(await service.by_code(ctx, command.args), ctx.actor.person.zone))
    else:
        await answer.show(screens.listing(await service.listed(ctx, 0)))


@router.callback_query(Pressed("fault", "list"))
async def listing(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the latest."""
    await answer.show(screens.listing(await service.listed(ctx, page_number(ident))))


@router.callback_query(PressedOne("fault", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))
