"""The organiser's desk of a competition: what was submitted, what is decided on eligibility, returns."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.application_steps import RETURN_DAYS, WORDS_LIMIT
from bot.domain.applications import ApplicationStatus
from bot.domain.errors import DomainError
from bot.domain.forms import Field, FieldValue
from bot.screens import application_review as screens
from bot.services import application_review as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.applications import card
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="application_review")


async def _to_decide(ctx: Ctx, application_id: int) -> SimpleNamespace:
    await service.application_to_decide(ctx, application_id)
    return SimpleNamespace(reason=None, questions=None)


async def _refuse(ctx: Ctx, application_id: int, _name: str, words: FieldValue) -> None:
    await service.decide(ctx, application_id, str(words or ""))


def _return(days: int) -> forms.Form:
    """Ask what is to be answered, and return the application for so many days."""

    async def save(ctx: Ctx, application_id: int, _name: str, words: FieldValue) -> None:
        await service.send_back(ctx, application_id, str(words or ""), days)

    field = Field("questions", limit=WORDS_LIMIT)
    return forms.Form(f"application-return-{days}", (field,), _to_decide, save, card)


INELIGIBLE = forms.Form("application-ineligible", (Field("reason", limit=WORDS_LIMIT),), _to_decide, _refuse, card)
RETURNS = {f"return-{days}": _return(days) for days in RETURN_DAYS}


@router.callback_query(Pressed("competition", "list"))
async def listing(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List what was submitted, of one status where it was pressed."""
    number, status, page = (*ident.split(".", 2), "", "")[:3]
    if status and status not in set(ApplicationStatus):
        raise DomainError("button-unknown")
    chosen = ApplicationStatus(status) if status else None
    found = await service.listed(ctx, row_number(number), chosen, page_number(page))
    await answer.show(screens.listing(*found, chosen))


@router.callback_query(PressedOne("application", "eligible"))
async def eligible(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Say that it is eligible."""
    await service.decide(ctx, ident, None)
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("application", "ineligible"))
async def ineligible(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Say that it is not: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(INELIGIBLE, ident, walk=False)


@router.callback_query(PressedOne("application", "reopen"))
async def reopen(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Check its eligibility again."""
    await service.reopen(ctx, ident)
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("application", "ask-return"))
async def ask_return(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Return it: the time for the reply is asked for first."""
    await answer.show(screens.returning(await service.application_to_decide(ctx, ident)))


@router.callback_query(PressedOne("application", *RETURNS))
async def send_back(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask what is to be answered."""
    await forms.Wizard(ctx, answer, state).begin(RETURNS[verb], ident, walk=False)
