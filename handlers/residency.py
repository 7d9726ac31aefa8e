"""What is done about a residency: at once, or after a reason or a day was given; remarks, history."""

from types import SimpleNamespace

from aiogram import Router

from bot.domain.forms import Field, Kind
from bot.domain.notices import Screen
from bot.domain.residency import REASON, REASON_OR_NONE, REMARK_FIELDS, STEPS, Ask, By, Verdict
from bot.screens import residency as screens
from bot.services import residency as service
from bot.services.context import Ctx
from handlers import forms
from handlers.residents import card
from handlers.verdicts import Verdicts

router = Router(name="residency")
ASKED = {
    Ask.REASON: REASON,
    Ask.REMARK: REASON_OR_NONE,
    Ask.DAY: Field("valid_until", Kind.DAY),
    Ask.DAY_OR_NONE: Field("valid_until", Kind.DAY, required=False),
}
AT_ONCE = tuple(v for v, step in STEPS.items() if step.ask is Ask.NOTHING and step.by is not By.CLOCK)


async def _history(ctx: Ctx, residency_id: int, page: int) -> Screen:
    case, changes = await service.history(ctx, residency_id, page)
    return screens.history(case, changes, ctx.actor.person.zone)


VERDICTS = Verdicts(
    thing="resident",
    kind=Verdict,
    at_once=AT_ONCE,
    asked={verdict: ASKED[step.ask] for verdict, step in STEPS.items() if step.ask in ASKED},
    find=service.case_to_decide,
    decide=service.decide,
    card=card,
    history=_history,
).on(router)


async def _remarks(ctx: Ctx, residency_id: int) -> SimpleNamespace:
    remarks = (await service.case_to_remark(ctx, residency_id)).residency.remarks
    return SimpleNamespace(**{field.name: remarks.get(field.name) for field in REMARK_FIELDS})


REMARK = forms.Form("resident-remark", REMARK_FIELDS, _remarks, service.set_remark, card)
