"""The team of an organisation: shown, invited, joined, left, dismissed, handed over."""

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.notices import Screen
from bot.domain.teams import PREFIX
from bot.screens import teams as screens
from bot.services import teams as service
from bot.services.context import Ctx
from handlers import registry
from handlers.answer import Answer
from handlers.pressed import PressedOne

router = Router(name="teams")


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(PREFIX)))
async def join(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Open a link to join."""
    await state.clear()
    organisation = await service.join(ctx, (command.args or "").removeprefix(PREFIX))
    await answer.say(await registry.card(ctx, organisation.id))


async def _team(ctx: Ctx, organisation_id: int) -> Screen:
    organisation, owner, members = await service.team(ctx, organisation_id)
    return screens.team(organisation, owner, members, owned=organisation.owner_id == ctx.actor.person.id)


@router.callback_query(PressedOne("team", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show who belongs to it."""
    await answer.show(await _team(ctx, ident))


@router.callback_query(PressedOne("team", "invite"))
async def invite(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Make a link for somebody to join."""
    organisation, link, code = await service.invite(ctx, ident)
    await answer.show(screens.invited(organisation, link, code, ctx.actor.person.zone))


@router.callback_query(PressedOne("team", "member"))
async def member(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show a member, with what may be done."""
    await answer.show(screens.member(*await service.member(ctx, ident)))


@router.callback_query(PressedOne("team", "dismiss"))
async def dismiss(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Let a member belong to it no more."""
    organisation = await service.dismiss(ctx, ident)
    await answer.show(await _team(ctx, organisation.id))


@router.callback_query(PressedOne("team", "hand"))
async def hand_over(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Make a member the owner."""
    organisation = await service.hand_over(ctx, ident)
    await answer.show(await _team(ctx, organisation.id))
    await answer.note("team-handed")


@router.callback_query(PressedOne("team", "leave"))
async def leave(query: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Leave it."""
    await service.leave(ctx, ident)
    await registry.mine(query, ctx, answer)
    await answer.note("team-left")
