"""What is decided about a park (its admission: park_consent): at once, or after the reason was given; its history."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import Field, FieldValue
from bot.domain.membership import STEPS, Decision
from bot.domain.registry import REASON_LIMIT
from bot.screens import membership as screens
from bot.services import membership as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.parks import card
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="membership")
REASONED = tuple(decision for decision, step in STEPS.items() if step.reasoned)
AT_ONCE = tuple(decision for decision in STEPS if decision not in (*REASONED, Decision.ADMIT))


def _form(decision: Decision) -> forms.Form:
    """Ask why something is decided, and decide it by the answer."""

    async def load(ctx: Ctx, park_id: int) -> SimpleNamespace:
        await service.park_to_decide(ctx, park_id, decision)
        return SimpleNamespace(reason=None)

    async def save(ctx: Ctx, park_id: int, _name: str, reason: FieldValue) -> None:
        await service.decide(ctx, park_id, decision, str(reason or ""))

    return forms.Form(f"park-{decision}", (Field("reason", limit=REASON_LIMIT),), load, save, card)


REASONS = {decision: _form(decision) for decision in REASONED}


@router.callback_query(PressedOne("park", *AT_ONCE))
async def decide(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Nominate it, or take it under check."""
    await service.decide(ctx, ident, Decision(verb))
    await answer.show(await card(ctx, ident))
    await answer.note(f"park-done-{verb}")


@router.callback_query(PressedOne("park", *REASONED))
async def ask_reason(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Suspend, resume or withdraw it: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(REASONS[Decision(verb)], ident, walk=False)


@router.callback_query(Pressed("park", "history"))
async def history(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show what became of it."""
    number, _dot, page = ident.partition(".")
    park, changes = await service.history(ctx, row_number(number), page_number(page))
    await answer.show(screens.history(park, changes, ctx.actor.person.zone))
