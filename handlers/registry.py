"""Organisations: the wizard by kind, one's own, the card as everybody may see it, the file they present."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.confirmation import Sight
from bot.domain.errors import DomainError
from bot.domain.notices import Screen
from bot.domain.own_data import agreed
from bot.domain.registry import ORGANISATION_FIELDS, OrganisationKind
from bot.screens import own_data as own_data_screens
from bot.screens import registry as screens
from bot.screens import residents as residents_screens
from bot.services import own_data, residents
from bot.services import registry as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="registry")


async def card(ctx: Ctx, organisation_id: int) -> Screen:
    """Show an organisation to whoever acts, as what they are to it."""
    found, sight, at = await residents.on_card(ctx, organisation_id)
    if sight is Sight.PUBLIC:
        return await _public(ctx, organisation_id)
    return screens.card(found, sight, residents_screens.on_card(at))


async def _public(ctx: Ctx, organisation_id: int) -> Screen:
    found, contact = await service.public_organisation(ctx, organisation_id)
    _found, _sight, at = await residents.on_card(ctx, organisation_id)
    return screens.public_card(found, contact, residents_screens.on_card(at))


ORGANISATION = forms.Form(
    "organisation", ORGANISATION_FIELDS, service.own_organisation, service.set_organisation_field, card
)


@router.message(Command("organisations", "startups"))
@router.callback_query(Pressed("organisation", "mine"))
async def mine(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List one's own."""
    await answer.show(screens.mine(await service.my_organisations(ctx, page_number(ident))))


@router.callback_query(Pressed("organisation", "kinds"))
async def kinds(_: CallbackQuery, answer: Answer) -> None:
    """Ask what kind is to be registered."""
    await answer.show(screens.kinds())


@router.callback_query(Pressed("organisation", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to register one of a kind, with `.<version>` after it by agreeing to that version of the privacy text."""
    kind, _dot, version = ident.partition(".")
    if kind not in set(OrganisationKind):
        raise DomainError("button-unknown")
    if not version and not agreed(await own_data.consent(ctx)):
        await answer.show(own_data_screens.privacy_before(OrganisationKind(kind)))
        return
    privacy = row_number(version) if version else None
    organisation = await service.begin_organisation(ctx, OrganisationKind(kind), privacy)
    await forms.Wizard(ctx, answer, state).begin(ORGANISATION, organisation.id)


@router.callback_query(PressedOne("organisation", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("organisation", "open"))
async def show_public(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one as others see it."""
    await answer.show(await _public(ctx, ident))


@router.callback_query(PressedOne("organisation", "deck"))
async def deck(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the file it presents itself with."""
    organisation, paper = await service.deck(ctx, ident)
    await answer.send_stored(paper.file_id, "organisation-deck-caption", name=organisation.name or "—")


@router.callback_query(PressedOne("organisation", "submit"))
async def submit(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Hand it in to be confirmed."""
    await service.submit_organisation(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("organisation-handed-in")
