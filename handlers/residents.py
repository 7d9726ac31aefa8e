"""Residents of parks: whom to apply to, the wizard of an application, the card, lists, and what waits for a park."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.notices import Screen
from bot.domain.residents import RESIDENT_FIELDS
from bot.screens import residents as screens
from bot.services import residents as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="residents")


async def card(ctx: Ctx, residency_id: int) -> Screen:
    """Show a residency to whoever acts."""
    return screens.card(*await service.residency(ctx, residency_id))


RESIDENT = forms.Form("resident", RESIDENT_FIELDS, service.residency_to_edit, service.set_residency_field, card)


@router.message(Command("residents"))
@router.callback_query(Pressed("resident", "waiting"))
async def waiting(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List the applications and renewals that wait."""
    await answer.show(screens.waiting(await service.waiting(ctx, page_number(ident))))


@router.callback_query(Pressed("resident", "in"))
async def in_park(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List a park's residents."""
    park, _dot, page = ident.partition(".")
    await answer.show(screens.in_park(*await service.in_park(ctx, row_number(park), page_number(page))))


@router.callback_query(Pressed("resident", "of"))
async def of_organisation(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List where an organisation is a resident."""
    whose, _dot, page = ident.partition(".")
    found = await service.of_organisation(ctx, row_number(whose), page_number(page))
    await answer.show(screens.of_organisation(*found))


@router.callback_query(Pressed("resident", "parks"))
async def parks(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Offer the parks to apply to, of one side where its flag was pressed."""
    whose, _dot, rest = ident.partition(".")
    side, _dot, page = rest.partition(".")
    found, members, sides = await service.open_parks(ctx, row_number(whose), side or None, page_number(page))
    await answer.show(screens.parks(found, members, sides, side or None))


@router.callback_query(Pressed("resident", "apply"))
async def applicants(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Ask which of one's organisations is to apply to a park."""
    park, _dot, page = ident.partition(".")
    await answer.show(screens.applicants(*await service.applicants(ctx, row_number(park), page_number(page))))


@router.callback_query(Pressed("resident", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin an application."""
    whose, _dot, park = ident.partition(".")
    residency = await service.begin_residency(ctx, row_number(whose), row_number(park))
    await forms.Wizard(ctx, answer, state).begin(RESIDENT, residency.id)


@router.callback_query(PressedOne("resident", "show"))
@router.callback_query(PressedOne("resident-remark", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("resident", "discard"))
async def discard(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Throw a draft away."""
    organisation = await service.discard_residency(ctx, ident)
    await answer.show(screens.of_organisation(*await service.of_organisation(ctx, organisation.id, 0)))
    await answer.note("resident-discarded")


@router.callback_query(PressedOne("resident", "document"))
async def document(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the paper of an application."""
    case, paper = await service.document(ctx, ident)
    await answer.send_stored(paper.file_id, "resident-document-caption", name=case.organisation.name or "—")
