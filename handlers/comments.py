"""Comments on one part of a paper: by a button, or by replying to the message that quotes the part."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.filters import BaseFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.comments import COMMENT
from bot.domain.forms import FieldValue
from bot.domain.notices import Screen
from bot.screens import comments as screens
from bot.services import comments as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, page_number, row_number

router = Router(name="comments")
PARTS = 1000
"""A form knows a row by one number: that of the paper, and of the part below it."""
BEGIN = "comment:begin:"


async def card(ctx: Ctx, row: int) -> Screen:
    """Show a part to whoever acts."""
    return screens.part(*await service.part(ctx, *divmod(row, PARTS), 0))


async def _load(ctx: Ctx, row: int) -> SimpleNamespace:
    await service.part_to_comment(ctx, *divmod(row, PARTS))
    return SimpleNamespace(text=None)


async def _save(ctx: Ctx, row: int, _name: str, text: FieldValue) -> None:
    await service.comment(ctx, *divmod(row, PARTS), str(text or ""))


FORM = forms.Form("comment", (COMMENT,), _load, _save, card)


class ToQuoted(BaseFilter):
    """Lets a reply to a message through that quotes a part: its buttons say which."""

    async def __call__(self, message: Message) -> bool | dict[str, str]:
        """Find the part."""
        that = message.reply_to_message
        text = message.text or ""
        if that is None or that.reply_markup is None or not text or text.startswith("/"):
            return False
        for button in (button for row in that.reply_markup.inline_keyboard for button in row):
            if (button.callback_data or "").startswith(BEGIN):
                return {"ident": (button.callback_data or "").removeprefix(BEGIN)}
        return False


def _row(ident: str) -> tuple[int, int]:
    paper, _dot, part = ident.partition(".")
    return row_number(paper), row_number(part) % PARTS


@router.callback_query(Pressed("paper", "parts"))
async def parts(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the parts."""
    paper, _dot, page = ident.partition(".")
    await answer.show(screens.parts(*await service.parts(ctx, row_number(paper), page_number(page))))


@router.callback_query(Pressed("comment", "part"))
async def show(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Quote one part."""
    paper, number, page = (*ident.split("."), "", "")[:3]
    found = await service.part(ctx, row_number(paper), row_number(number), page_number(page))
    await answer.show(screens.part(*found))


@router.callback_query(Pressed("comment", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask for the words."""
    paper, part = _row(ident)
    await forms.Wizard(ctx, answer, state).begin(FORM, paper * PARTS + part, walk=False)


@router.message(ToQuoted())
async def reply(message: Message, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Take a reply for a comment on what it replies to, whatever else is being asked."""
    paper, part = _row(ident)
    await service.comment(ctx, paper, part, message.text or "")
    await answer.show(await card(ctx, paper * PARTS + part))
