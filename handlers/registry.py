"""Startups: the wizard, the founder's card, and the decision of the side's representative."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.forms import Field, FieldValue
from bot.domain.notices import Screen
from bot.domain.registry import REASON_LIMIT, STARTUP_FIELDS, Startup
from bot.screens import registry as screens
from bot.services import registry as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="registry")


async def card(ctx: Ctx, startup_id: int) -> Screen:
    """Show a startup to whoever acts: their own to its founder, the other to its side's representative."""
    return _card(ctx, await service.startup(ctx, startup_id))


def _card(ctx: Ctx, startup: Startup) -> Screen:
    return screens.own_card(startup) if startup.owner_id == ctx.actor.person.id else screens.review_card(startup)


STARTUP = forms.Form("startup", STARTUP_FIELDS, service.own_startup, service.set_startup_field, card)


async def _to_return(ctx: Ctx, startup_id: int) -> SimpleNamespace:
    await service.startup_to_return(ctx, startup_id)
    return SimpleNamespace(reason=None)


async def _return(ctx: Ctx, startup_id: int, _name: str, reason: FieldValue) -> None:
    await service.return_startup(ctx, startup_id, str(reason or ""))


RETURN = forms.Form("startup-return", (Field("reason", limit=REASON_LIMIT),), _to_return, _return, card)


@router.message(Command("startups"))
@router.callback_query(Pressed("startup", "mine"))
async def mine(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List one's own startups."""
    await answer.show(screens.mine(await service.my_startups(ctx, page_number(ident))))


@router.callback_query(Pressed("startup", "begin"))
async def begin(_: CallbackQuery, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to register."""
    startup = await service.begin_startup(ctx)
    await forms.Wizard(ctx, answer, state).begin(STARTUP, startup.id)


@router.callback_query(PressedOne("startup", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("startup", "submit"))
async def submit(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Hand it to the side's representative."""
    await answer.show(screens.own_card(await service.submit_startup(ctx, ident)))
    await answer.note("startup-handed-in")


@router.message(Command("review"))
@router.callback_query(Pressed("startup", "queue"))
async def queue(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what waits for the side's decision."""
    side, page = await service.review_queue(ctx, page_number(ident))
    await answer.show(screens.queue(page, side))


@router.callback_query(PressedOne("startup", "confirm"))
async def confirm(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Confirm it."""
    await answer.show(screens.review_card(await service.confirm_startup(ctx, ident)))


@router.callback_query(PressedOne("startup", "return"))
async def ask_reason(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Return it: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(RETURN, ident, walk=False)
