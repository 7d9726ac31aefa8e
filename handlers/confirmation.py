"""What a side decides about its organisations: at once, or after the reason was given; and their history."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.domain.confirmation import TURNS, Ruling
from bot.domain.forms import Field, FieldValue
from bot.domain.notices import Screen
from bot.domain.registry import REASON_LIMIT
from bot.screens import confirmation as screens
from bot.services import confirmation as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, page_number
from handlers.registry import card
from handlers.verdicts import Verdicts

router = Router(name="confirmation")
REASONED = {ruling: Field("reason", limit=REASON_LIMIT) for ruling, turn in TURNS.items() if turn.reasoned}


async def _rule(ctx: Ctx, organisation_id: int, ruling: Ruling, reason: FieldValue) -> None:
    await service.rule(ctx, organisation_id, ruling, str(reason or ""))


async def _history(ctx: Ctx, organisation_id: int, page: int) -> Screen:
    organisation, changes = await service.history(ctx, organisation_id, page)
    return screens.history(organisation, changes, ctx.actor.person.zone)


RULINGS = Verdicts(
    thing="organisation",
    kind=Ruling,
    at_once=tuple(ruling for ruling in TURNS if ruling not in REASONED),
    asked=REASONED,
    find=service.organisation_to_rule,
    decide=_rule,
    card=card,
    history=_history,
    noted=False,
).on(router)


@router.message(Command("review"))
@router.callback_query(Pressed("organisation", "queue"))
async def queue(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what waits for the side's decision."""
    side, page = await service.review_queue(ctx, page_number(ident))
    await answer.show(screens.queue(page, side))
