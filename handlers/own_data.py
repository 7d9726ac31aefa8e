"""What the bot keeps of a person: the privacy text, the profile, the export, and the erasure."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.notices import Screen
from bot.screens import own_data as screens
from bot.services import own_data as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne

router = Router(name="own_data")


async def consent_card(ctx: Ctx, _person_id: int) -> Screen:
    """Show the privacy text to whoever acts."""
    return screens.privacy(ctx.actor, await service.consent(ctx))


async def card(ctx: Ctx, _person_id: int) -> Screen:
    """Show whoever acts what is kept of them; nobody sees another's."""
    return screens.profile(ctx.actor, await service.profile(ctx))


@router.message(Command("privacy"))
@router.callback_query(Pressed("consent", "show"))
async def privacy(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show the privacy text."""
    await answer.show(await consent_card(ctx, ctx.actor.person.id))


@router.callback_query(PressedOne("consent", "agree"))
async def agree(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Agree to it."""
    await service.agree(ctx, ident)
    await answer.show(screens.agreed_now())


@router.message(Command("profile"))
@router.callback_query(Pressed("profile", "show"))
async def profile(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show all that is kept."""
    await answer.show(await card(ctx, ctx.actor.person.id))


@router.callback_query(Pressed("profile", "export"))
async def export(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Send it as a file."""
    content = await service.export(ctx)
    await answer.send_file(f"sco-pool-{ctx.now:%Y-%m-%d}.json", content, "own-data-file")


@router.callback_query(Pressed("profile", "erase"))
async def ask_to_erase(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Say what erasing means; the next press decides."""
    await service.check_erasable(ctx)
    await answer.show(screens.confirm(ctx.actor.person, ctx.now))


@router.callback_query(Pressed("profile", "confirm"))
async def confirm(_: CallbackQuery, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Erase it when the time of grace is over."""
    person = await service.plan_erasure(ctx)
    await state.clear()
    await answer.show(screens.leaving(person))


@router.callback_query(Pressed("profile", "keep"))
async def keep(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Take it back."""
    person = await service.keep(ctx)
    kept = await service.profile(ctx)
    await answer.show(screens.profile(ctx.actor.model_copy(update={"person": person}), kept))
    await answer.note("own-data-kept")
