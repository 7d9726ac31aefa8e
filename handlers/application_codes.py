"""Codes of late entry: made at the organiser's desk, opened by a link, used for one organisation."""

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.application_codes import PREFIX
from bot.screens import application_codes as screens
from bot.services import application_codes as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.applications import card
from handlers.pressed import Pressed, page_number, row_number

router = Router(name="application_codes")


@router.callback_query(Pressed("competition", "codes"))
async def codes(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the codes of a competition."""
    number, _dot, page = ident.partition(".")
    await answer.show(screens.codes(*await service.codes(ctx, row_number(number), page_number(page))))


@router.callback_query(Pressed("competition", "code"))
async def make(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Make one."""
    number, _dot, days = ident.partition(".")
    await answer.show(screens.made(*await service.make_code(ctx, row_number(number), page_number(days))))


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(PREFIX)))
async def follow_link(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Show what a code is for."""
    await state.clear()
    secret = (command.args or "").removeprefix(PREFIX)
    event, code, found = await service.code_to_use(ctx, secret)
    await answer.say(screens.using(event, code, secret, found))


@router.callback_query(Pressed("application", "late"))
async def use(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Use one for an organisation."""
    secret, _dot, organisation = ident.partition(".")
    late = await service.use_code(ctx, secret, row_number(organisation))
    await answer.show(await card(ctx, late.id))
