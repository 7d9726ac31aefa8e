"""The delivery desk: `/delivery` and its buttons, which edit the card in place."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.notices import Screen
from bot.screens import delivery as screens
from bot.services import delivery as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="delivery")


async def card(ctx: Ctx, _letter_id: int = 0) -> Screen:
    """Show the desk."""
    return screens.desk(await service.desk(ctx), ctx.now)


@router.message(Command("delivery"))
@router.callback_query(Pressed("delivery", "show"))
async def show(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show how delivery stands."""
    await answer.show(await card(ctx))


@router.callback_query(Pressed("delivery", "failed"))
async def failed(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List what failed for one reason."""
    reason, _dot, page = ident.partition(".")
    await answer.show(screens.failed(*await service.failed(ctx, reason, page_number(page))))


@router.callback_query(Pressed("delivery", "unknown"))
async def unknown(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the posts of which nobody knows."""
    await answer.show(screens.unknown(await service.unknown(ctx, page_number(ident))))


@router.callback_query(PressedOne("delivery", "letter"))
async def letter(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(screens.letter(await service.letter(ctx, ident), ctx.actor.person.zone))


@router.callback_query(PressedOne("delivery", "ask"))
async def ask(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Ask whether a post is really not there."""
    await answer.show(screens.ask(await service.letter(ctx, ident)))


@router.callback_query(PressedOne("delivery", "retry", "again"))
async def send_again(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send one once more."""
    await service.send_again(ctx, ident)
    await answer.show(await card(ctx))
    await answer.note("delivery-retried", letters=1)


@router.callback_query(Pressed("delivery", "retry-all"))
async def send_all_again(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send all of a reason once more."""
    count = await service.send_all_again(ctx, ident)
    await answer.show(await card(ctx))
    await answer.note("delivery-retried", letters=count)


@router.callback_query(PressedOne("delivery", "drop"))
async def drop(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Put one away."""
    await service.drop(ctx, ident)
    await answer.show(await card(ctx))
    await answer.note("delivery-dropped")


@router.callback_query(Pressed("delivery", "stop"))
async def stop(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send no more of a broadcast."""
    await service.stop_running(ctx, ident)
    await answer.show(await card(ctx))
    await answer.note("broadcast-stopped")
