"""What a side decides about its organisations: at once, or after the reason was given; and their history."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.confirmation import TURNS, Ruling, Sight
from bot.domain.forms import Field, FieldValue
from bot.domain.registry import REASON_LIMIT
from bot.screens import confirmation as screens
from bot.screens import registry
from bot.services import confirmation as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number
from handlers.registry import card

router = Router(name="confirmation")
REASONED = tuple(ruling for ruling, turn in TURNS.items() if turn.reasoned)
AT_ONCE = tuple(ruling for ruling in TURNS if ruling not in REASONED)


def _form(ruling: Ruling) -> forms.Form:
    """Ask why something is decided, and decide it by the answer."""

    async def load(ctx: Ctx, organisation_id: int) -> SimpleNamespace:
        await service.organisation_to_rule(ctx, organisation_id, ruling)
        return SimpleNamespace(reason=None)

    async def save(ctx: Ctx, organisation_id: int, _name: str, reason: FieldValue) -> None:
        await service.rule(ctx, organisation_id, ruling, str(reason or ""))

    return forms.Form(f"organisation-{ruling}", (Field("reason", limit=REASON_LIMIT),), load, save, card)


RULINGS = {ruling: _form(ruling) for ruling in REASONED}


@router.message(Command("review"))
@router.callback_query(Pressed("organisation", "queue"))
async def queue(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what waits for the side's decision."""
    side, page = await service.review_queue(ctx, page_number(ident))
    await answer.show(screens.queue(page, side))


@router.callback_query(PressedOne("organisation", *AT_ONCE))
async def rule(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Confirm or resume it."""
    await answer.show(registry.card(await service.rule(ctx, ident, Ruling(verb)), Sight.SIDE))


@router.callback_query(PressedOne("organisation", *REASONED))
async def ask_reason(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Return, suspend or remove it: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(RULINGS[Ruling(verb)], ident, walk=False)


@router.callback_query(Pressed("organisation", "history"))
async def history(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show what became of it."""
    number, _dot, page = ident.partition(".")
    organisation, changes = await service.history(ctx, row_number(number), page_number(page))
    await answer.show(screens.history(organisation, changes, ctx.actor.person.zone))
