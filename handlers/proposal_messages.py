"""One message becomes a proposal: a text, a forwarded message, a document with or without words."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot.domain.forms import Document
from bot.screens import proposal_messages as screens
from bot.services import proposal_messages as service
from bot.services.context import Ctx
from handlers import files
from handlers.answer import Answer
from handlers.proposals import card

router = Router(name="proposal_messages")


@router.message(Command("propose"))
async def propose(message: Message, command: CommandObject, ctx: Ctx, answer: Answer) -> None:
    """Draft a proposal of the text behind the command, or say how it is done."""
    if command.args or message.document is not None:
        draft = await service.draft_proposal(ctx, command.args or "", await _document(message, answer))
        await answer.show(await card(ctx, draft.id))
    else:
        await answer.show(screens.how(*await service.how(ctx)))


by_message = Router(name="proposals.by_message")
"""Comes last: a message that nothing else has taken."""


@by_message.message(F.text | F.document | F.caption)
async def take_message(message: Message, ctx: Ctx, answer: Answer) -> None:
    """Draft a proposal of what a seat writes or forwards; anybody else is told what to do."""
    draft = await service.take_message(ctx, message.text or message.caption or "", await _document(message, answer))
    if message.text is None and message.document is None:
        await answer.say(screens.picture_left_out())
    await answer.show(await card(ctx, draft.id))


async def _document(message: Message, answer: Answer) -> Document | None:
    return await files.document(message, answer) if message.document is not None else None
