"""What the chair does about a filed proposal, and what its side answers: at once, or after the words were given."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.domain.forms import Field, FieldValue
from bot.domain.proposal_review import WORDED, Review
from bot.domain.registry import REASON_LIMIT
from bot.screens import proposal_review as screens
from bot.services import proposal_review as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number
from handlers.proposals import card

router = Router(name="proposal_review")


def _form(review: Review) -> forms.Form:
    """Ask for the words that go with it, and do it by the answer."""

    async def load(ctx: Ctx, proposal_id: int) -> SimpleNamespace:
        await service.proposal_to_review(ctx, proposal_id, review)
        return SimpleNamespace(reason=None)

    async def save(ctx: Ctx, proposal_id: int, _name: str, reason: FieldValue) -> None:
        await service.review(ctx, proposal_id, review, str(reason or ""))

    return forms.Form(f"proposal-{review}", (Field("reason", limit=REASON_LIMIT),), load, save, card)


REVIEWS = {review: _form(review) for review in WORDED}


@router.callback_query(PressedOne("proposal", Review.ACKNOWLEDGE))
async def acknowledge(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Acknowledge it."""
    await service.review(ctx, ident, Review.ACKNOWLEDGE)
    await answer.show(await card(ctx, ident))
    await answer.note("proposal-done-acknowledge")


@router.callback_query(PressedOne("proposal", *WORDED))
async def ask_words(_: CallbackQuery, verb: str, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Accept, return, defer or answer it: the words are asked for first."""
    await forms.Wizard(ctx, answer, state).begin(REVIEWS[Review(verb)], ident, walk=False)


@router.callback_query(Pressed("proposal", "history"))
async def history(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show what became of it."""
    number, _dot, page = ident.partition(".")
    proposal, changes = await service.history(ctx, row_number(number), page_number(page))
    await answer.show(screens.history(proposal, changes, ctx.actor.person.zone))
