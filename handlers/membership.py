"""What is decided about a park (its admission: park_consent): at once, or after the reason was given; its history."""

from aiogram import Router

from bot.domain.forms import Field, FieldValue
from bot.domain.membership import STEPS, Decision
from bot.domain.notices import Screen
from bot.domain.registry import REASON_LIMIT
from bot.screens import membership as screens
from bot.services import membership as service
from bot.services.context import Ctx
from handlers.parks import card
from handlers.verdicts import Verdicts

router = Router(name="membership")
REASONED = {decision: Field("reason", limit=REASON_LIMIT) for decision, step in STEPS.items() if step.reasoned}


async def _decide(ctx: Ctx, park_id: int, decision: Decision, reason: FieldValue) -> None:
    await service.decide(ctx, park_id, decision, str(reason or ""))


async def _history(ctx: Ctx, park_id: int, page: int) -> Screen:
    park, changes = await service.history(ctx, park_id, page)
    return screens.history(park, changes, ctx.actor.person.zone)


REASONS = Verdicts(
    thing="park",
    kind=Decision,
    at_once=tuple(decision for decision in STEPS if decision not in (*REASONED, Decision.ADMIT)),
    asked=REASONED,
    find=service.park_to_decide,
    decide=_decide,
    card=card,
    history=_history,
).on(router)
