"""Invitation links are made and opened."""

from aiogram import Bot, F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import DomainError
from bot.domain.invitations import PREFIX
from bot.domain.people import SEAT_ROLES, Role
from bot.screens import invitations as screens
from bot.services import invitations as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.commands import set_personal_commands
from handlers.pressed import Pressed

router = Router(name="invitations")


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(PREFIX)))
async def accept(_: Message, command: CommandObject, ctx: Ctx, answer: Answer, state: FSMContext, bot: Bot) -> None:
    """Open an invitation link."""
    await state.clear()
    actor, invitation = await service.accept(ctx, (command.args or "").removeprefix(PREFIX))
    answer.speak_to(actor.person)
    await set_personal_commands(bot, answer.texts, actor)
    await answer.say(screens.granted(invitation.role, invitation.side))


@router.message(Command("invite"))
@router.callback_query(Pressed("invitation", "desk"))
async def desk(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Offer the roles."""
    await answer.show(screens.desk(service.roles_to_offer(ctx)))


@router.callback_query(Pressed("invitation", "role"))
async def choose_role(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """A seat's role asks for the side; any other has its link at once."""
    role = _role(ident)
    if role in SEAT_ROLES:
        await answer.show(screens.seats(role, await service.sides_to_offer(ctx)))
    else:
        await _make(role, None, ctx, answer)


@router.callback_query(Pressed("invitation", "make"))
async def make(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Make the link of a seat."""
    role, _dot, side = ident.partition(".")
    await _make(_role(role), side, ctx, answer)


async def _make(role: Role, side: str | None, ctx: Ctx, answer: Answer) -> None:
    invitation, code = await service.invite(ctx, role, side)
    await answer.show(screens.made(invitation, code, ctx.actor.person.zone))


def _role(name: str) -> Role:
    try:
        return Role(name)
    except ValueError as error:
        raise DomainError("button-unknown") from error
