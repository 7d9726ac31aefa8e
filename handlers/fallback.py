"""What nothing else has taken: unknown commands, strange buttons, messages without words."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import DomainError
from bot.screens.people import menu
from bot.services.context import Ctx
from handlers.answer import Answer

commands = Router(name="fallback.commands")
rest = Router(name="fallback.rest")


@commands.message(F.text.startswith("/"))
async def unknown_command(_: Message) -> None:
    """Never take a command for an answer or a proposal."""
    raise DomainError("command-unknown")


@rest.message()
async def without_words(_: Message) -> None:
    """Say that words are needed."""
    raise DomainError("text-needed")


@rest.callback_query()
async def unknown_button(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show the menu instead of a button that is not ours any more."""
    await answer.refuse("error-button-unknown")
    await answer.say(menu(ctx.actor))
