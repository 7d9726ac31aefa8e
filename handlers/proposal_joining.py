"""Proposals of other sides like one's own draft: looked at, joined, and what the other side answers."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.screens import proposal_joining as screens
from bot.services import proposal_joining as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, row_number
from handlers.proposals import card

router = Router(name="proposal_joining")


@router.callback_query(PressedOne("proposal", "similar"))
async def similar(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show what other sides have filed that is like a draft."""
    draft, others = await service.similar(ctx, ident)
    await answer.show(screens.similar(draft, others, ctx.actor))


@router.callback_query(Pressed("join", "ask"))
async def ask(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Ask another side whether one's own may join its proposal."""
    draft, _dot, other = ident.partition(".")
    await service.ask_to_join(ctx, row_number(draft), row_number(other))
    await answer.show(await card(ctx, row_number(draft)))
    await answer.note("join-sent")


@router.callback_query(PressedOne("join", "agree", "decline"))
async def decide(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Agree or decline."""
    agreed = verb == "agree"
    proposal = await service.answer_join(ctx, ident, agreed=agreed)
    await answer.show(await card(ctx, proposal.id))
    await answer.note("join-done-agree" if agreed else "join-done-decline")
