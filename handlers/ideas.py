"""Ideas are sent by people of confirmed organisations, and taken over or declined by their side's seat."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import DomainError
from bot.domain.forms import Field, FieldValue
from bot.domain.ideas import IDEA_FIELDS
from bot.domain.notices import Screen
from bot.domain.registry import REASON_LIMIT
from bot.screens import ideas as screens
from bot.services import ideas as service
from bot.services.context import Ctx
from handlers import forms, proposals
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="ideas")


async def card(ctx: Ctx, idea_id: int) -> Screen:
    """Show an idea as it stands."""
    return screens.card(await service.idea(ctx, idea_id), ctx.actor)


async def _load(ctx: Ctx, _organisation_id: int) -> SimpleNamespace:
    await service.sender(ctx)
    return SimpleNamespace(text=None)


async def _send(ctx: Ctx, _organisation_id: int, _name: str, text: FieldValue) -> None:
    await service.send_idea(ctx, str(text or ""))


async def _mine(ctx: Ctx, _organisation_id: int = 0, page: int = 0) -> Screen:
    try:
        organisation = await service.sender(ctx)
    except DomainError:
        organisation = None
    return screens.mine(await service.own_ideas(ctx, page), organisation)


async def _to_decline(ctx: Ctx, idea_id: int) -> SimpleNamespace:
    await service.idea_to_decline(ctx, idea_id)
    return SimpleNamespace(reason=None)


async def _decline(ctx: Ctx, idea_id: int, _name: str, reason: FieldValue) -> None:
    await service.decline_idea(ctx, idea_id, str(reason or ""))


IDEA = forms.Form("idea", IDEA_FIELDS, _load, _send, _mine)
DECLINE = forms.Form("idea-decline", (Field("reason", limit=REASON_LIMIT),), _to_decline, _decline, card)


@router.message(Command("idea"))
async def idea(_: Message, command: CommandObject, ctx: Ctx, answer: Answer) -> None:
    """Send the idea behind the command, or show what was sent and how another is."""
    if command.args:
        await answer.show(await card(ctx, (await service.send_idea(ctx, command.args)).id))
    else:
        await answer.show(await _mine(ctx))


@router.callback_query(Pressed("idea", "mine"))
async def mine(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List what the person has sent."""
    await answer.show(await _mine(ctx, page=page_number(ident)))


@router.callback_query(PressedOne("idea", "begin"))
async def begin(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask for the words of an idea."""
    await forms.Wizard(ctx, answer, state).begin(IDEA, ident, walk=False)


@router.message(Command("ideas"))
@router.callback_query(Pressed("idea", "side"))
async def of_side(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what was sent to the seat."""
    side, page = await service.side_ideas(ctx, page_number(ident))
    await answer.show(screens.of_side(page, side))


@router.callback_query(PressedOne("idea", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("idea", "take"))
async def take(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Take it over as a draft."""
    draft = await service.take_idea(ctx, ident)
    await answer.show(await proposals.card(ctx, draft.id))


@router.callback_query(PressedOne("idea", "decline"))
async def decline(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask why it is declined."""
    await forms.Wizard(ctx, answer, state).begin(DECLINE, ident, walk=False)
