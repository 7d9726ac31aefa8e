"""In groups the bot answers only what is addressed to it, and with one thing: the way to a private chat."""

from aiogram import Bot, F, Router
from aiogram.enums import ChatType
from aiogram.types import Message, User

from bot.screens.people import in_private
from handlers.answer import Answer
from handlers.here import Here

router = Router(name="groups")
router.message.filter(Here(F.chat.type != ChatType.PRIVATE))


def is_addressed(message: Message, me: User) -> bool:
    """Tell whether something said in a group is a command to the bot, a mention of it, or an answer to it."""
    if message.text is None:
        return False
    replied = message.reply_to_message
    to_bot = replied is not None and replied.from_user is not None and replied.from_user.id == me.id
    return to_bot or f"@{me.username}".casefold() in message.text.casefold()


@router.message(F.text)
async def point_to_private(message: Message, answer: Answer, bot: Bot) -> None:
    """Answer a command or a mention; stay silent on everything else."""
    if is_addressed(message, await bot.me()):
        await answer.say(in_private())


@router.message()
async def stay_silent(_: Message) -> None:
    """Take everything else that is said in a group, and do nothing."""
