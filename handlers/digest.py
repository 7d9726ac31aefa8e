"""One's own weekly digest."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.digest import Digest
from bot.domain.errors import DomainError
from bot.screens import digest as screens
from bot.services import digest as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed

router = Router(name="digest")


@router.callback_query(Pressed("digest", "show"))
async def show(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show when one gets it."""
    await answer.show(screens.card(ctx.actor.person, await service.digest(ctx)))


@router.callback_query(Pressed("digest", "on", "day", "hour"))
async def choose(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Choose to have one, its day, or its hour."""
    await answer.show(screens.card(ctx.actor.person, await _chosen(ctx, verb, ident)))


async def _chosen(ctx: Ctx, verb: str, ident: str) -> Digest:
    if verb == "on":
        return await service.choose(ctx)
    if not ident.isascii() or not ident.isdigit() or len(ident) > 2:
        raise DomainError("button-unknown")
    return await service.choose(ctx, **{"weekday" if verb == "day" else "hour": int(ident)})


@router.callback_query(Pressed("digest", "off"))
async def leave(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Have none any more."""
    await service.leave(ctx)
    await answer.show(screens.card(ctx.actor.person, None))
