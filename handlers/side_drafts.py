"""The sides, at the administrator's desk."""

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.notices import Screen
from bot.domain.side_drafts import SIDE_FIELDS
from bot.screens import side_drafts as screens
from bot.services import side_drafts as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="side_drafts")


async def card(ctx: Ctx, draft_id: int) -> Screen:
    """Show a draft."""
    return screens.card(await service.draft(ctx, draft_id))


SIDE = forms.Form("side-draft", SIDE_FIELDS, service.draft, service.set_side_field, card)


@router.callback_query(Pressed("side-draft", "list"))
async def listing(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """List the sides."""
    await answer.show(screens.listing(await service.listed(ctx)))


@router.callback_query(Pressed("side-draft", "begin"))
async def begin(_: CallbackQuery, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to enter a side."""
    await forms.Wizard(ctx, answer, state).begin(SIDE, (await service.begin(ctx)).id)


@router.callback_query(Pressed("side-draft", "change"))
async def change(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Begin to change one."""
    await answer.show(screens.card(await service.begin(ctx, ident)))


@router.callback_query(PressedOne("side-draft", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show a draft."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("side-draft", "put"))
async def put(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Put it in force; it is named and offered everywhere with the next thing that anybody does."""
    await service.put_in_force(ctx, ident)
    await answer.note("side-draft-done")
    answer.learn(await service.listed(ctx))
    await answer.show(await card(ctx, ident))
