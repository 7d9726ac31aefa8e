"""What is done about a residency: at once, or after a reason or a day was given; remarks, history."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import Field, FieldValue, Kind
from bot.domain.residency import REASON, REASON_OR_NONE, REMARK_FIELDS, STEPS, Ask, By, Verdict
from bot.screens import residency as screens
from bot.services import residency as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number
from handlers.residents import card

router = Router(name="residency")
ASKED = {
    Ask.REASON: REASON,
    Ask.REMARK: REASON_OR_NONE,
    Ask.DAY: Field("valid_until", Kind.DAY),
    Ask.DAY_OR_NONE: Field("valid_until", Kind.DAY, required=False),
}
AT_ONCE = tuple(v for v, step in STEPS.items() if step.ask is Ask.NOTHING and step.by is not By.CLOCK)
AFTER_ANSWER = tuple(verdict for verdict, step in STEPS.items() if step.ask in ASKED)


def _form(verdict: Verdict) -> forms.Form:
    """Ask what a verdict takes, and do it by the answer."""
    field = ASKED[STEPS[verdict].ask]

    async def load(ctx: Ctx, residency_id: int) -> SimpleNamespace:
        case = await service.case_to_decide(ctx, residency_id, verdict)
        return SimpleNamespace(**{field.name: None}, zone=case.zone)

    async def save(ctx: Ctx, residency_id: int, _name: str, value: FieldValue) -> None:
        await service.decide(ctx, residency_id, verdict, value)

    return forms.Form(f"resident-{verdict}", (field,), load, save, card)


VERDICTS = {verdict: _form(verdict) for verdict in AFTER_ANSWER}


async def _remarks(ctx: Ctx, residency_id: int) -> SimpleNamespace:
    remarks = (await service.case_to_remark(ctx, residency_id)).residency.remarks
    return SimpleNamespace(**{field.name: remarks.get(field.name) for field in REMARK_FIELDS})


REMARK = forms.Form("resident-remark", REMARK_FIELDS, _remarks, service.set_remark, card)


@router.callback_query(PressedOne("resident", *AT_ONCE))
async def decide(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Hand an application in, or ask for renewal."""
    await service.decide(ctx, ident, Verdict(verb))
    await answer.show(await card(ctx, ident))
    await answer.note(f"resident-done-{verb}")


@router.callback_query(PressedOne("resident", *AFTER_ANSWER))
async def ask(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask for the reason or the last day first."""
    await forms.Wizard(ctx, answer, state).begin(VERDICTS[Verdict(verb)], ident, walk=False)


@router.callback_query(Pressed("resident", "history"))
async def history(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show what became of it."""
    number, _dot, page = ident.partition(".")
    case, changes = await service.history(ctx, row_number(number), page_number(page))
    await answer.show(screens.history(case, changes, ctx.actor.person.zone))
