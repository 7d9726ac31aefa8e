"""Tokens for those who read the data over HTTP."""

from collections.abc import Sequence

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.api import Token
from bot.screens import api as screens
from bot.services import api as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="api")


@router.message(Command("api"))
@router.callback_query(Pressed("token", "list"))
async def listing(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """List the tokens that hold."""
    await _show(ctx, answer, await service.tokens(ctx))


async def _show(ctx: Ctx, answer: Answer, tokens: Sequence[Token]) -> None:
    await answer.show(screens.listing(tokens, ctx.actor.person.zone, ctx.office.public_url or ""))


@router.callback_query(Pressed("token", "make"))
async def make(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Make a token, and show it once."""
    await answer.show(screens.made(*await service.make_token(ctx, ident), ctx.actor.person.zone))


@router.callback_query(PressedOne("token", "revoke"))
async def revoke(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """End a token."""
    await _show(ctx, answer, await service.revoke_token(ctx, ident))
