"""Start, menu, help, language, time zone, settings, cancel: what everybody has."""

from aiogram import Bot, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.screens import own_data
from bot.screens import people as screens
from bot.services import people as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.commands import set_personal_commands
from handlers.pressed import Pressed

router = Router(name="people")


@router.message(CommandStart())
async def start(_: Message, ctx: Ctx, answer: Answer, state: FSMContext, bot: Bot) -> None:
    """Greet, or offer to take an erasure back; deep links with a payload are the features' own."""
    await state.clear()
    await set_personal_commands(bot, answer.texts, ctx.actor)
    person = ctx.actor.person
    await answer.say(own_data.leaving(person) if person.erase_at else screens.welcome(ctx.actor))


@router.message(Command("menu"))
@router.callback_query(Pressed("person", "menu"))
async def menu(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Show the menu, whatever was going on; drafts stay."""
    await state.clear()
    await answer.show(screens.menu(ctx.actor))


@router.message(Command("cancel"))
async def cancel(_: Message, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Close whatever question is open."""
    open_question = await state.get_state() is not None
    await state.clear()
    await answer.say(screens.cancelled(ctx.actor, open_question))


@router.message(Command("help"))
async def show_help(_: Message, ctx: Ctx, answer: Answer) -> None:
    """Say what can be done."""
    await answer.show(screens.help_card(ctx.actor))


@router.message(Command("settings"))
@router.callback_query(Pressed("person", "settings"))
async def settings(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show one's own settings."""
    await answer.show(screens.settings(ctx.actor, with_feed=ctx.office.public_url is not None))


@router.message(Command("language"))
@router.callback_query(Pressed("person", "languages"))
async def languages(_: Message | CallbackQuery, answer: Answer) -> None:
    """Offer the languages."""
    await answer.show(screens.languages())


@router.callback_query(Pressed("person", "language"))
async def set_language(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, bot: Bot) -> None:
    """Choose one; the menu of commands follows."""
    actor = await service.set_language(ctx, ident)
    answer.speak_to(actor.person)
    await set_personal_commands(bot, answer.texts, actor)
    await answer.show(screens.menu(actor))
    await answer.note("language-set")


@router.message(Command("timezone"))
async def timezone(_: Message, command: CommandObject, ctx: Ctx, answer: Answer) -> None:
    """Offer the capitals' zones, or take any that is typed behind the command."""
    if command.args:
        await _set_zone(command.args.strip(), ctx, answer)
    else:
        await answer.show(screens.zones(ctx.actor))


@router.callback_query(Pressed("person", "zones"))
async def zones(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Offer the capitals' zones."""
    await answer.show(screens.zones(ctx.actor))


@router.callback_query(Pressed("person", "zone"))
async def set_zone(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Choose one."""
    await _set_zone(ident, ctx, answer)


async def _set_zone(zone: str, ctx: Ctx, answer: Answer) -> None:
    actor = await service.set_zone(ctx, zone)
    answer.speak_to(actor.person)
    await answer.show(screens.settings(actor, with_feed=ctx.office.public_url is not None))
