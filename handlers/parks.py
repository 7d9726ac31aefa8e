"""Parks: the list, the card, the wizard of a nomination, who runs one, and the answer to the freshness question."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.forms import Field, FieldValue
from bot.domain.notices import Screen
from bot.domain.parks import PARK_FIELDS
from bot.domain.registry import REASON_LIMIT
from bot.screens import parks as screens
from bot.services import park_consent, residents
from bot.services import parks as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="parks")


async def card(ctx: Ctx, park_id: int) -> Screen:
    """Show a park to whoever acts."""
    park = await service.park(ctx, park_id)
    number = await residents.count_in_park(ctx, park_id)
    return screens.card(park, ctx.actor, number, await park_consent.consent(ctx, park))


PARK = forms.Form("park", PARK_FIELDS, service.park_to_edit, service.set_park_field, card)


async def _to_dismiss(ctx: Ctx, grant_id: int) -> SimpleNamespace:
    await service.manager_to_dismiss(ctx, grant_id)
    return SimpleNamespace(reason=None)


async def _dismiss(ctx: Ctx, grant_id: int, _name: str, reason: FieldValue) -> None:
    await service.dismiss_manager(ctx, grant_id, str(reason or ""))


async def _managers_of(ctx: Ctx, grant_id: int) -> Screen:
    return screens.managers(*await service.managers_beside(ctx, grant_id))


DISMISS = forms.Form("park-dismiss", (Field("reason", limit=REASON_LIMIT),), _to_dismiss, _dismiss, _managers_of)


@router.message(Command("parks"))
@router.callback_query(Pressed("park", "list"))
async def listing(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List the members of the Pool, of one side where its flag was pressed."""
    side, _dot, page = ident.rpartition(".")
    found = await service.listed(ctx, page_number(page), side or None)
    await answer.show(screens.listing(found, await service.sides_listed(ctx), side or None))


@router.message(Command("ourparks"))
@router.callback_query(Pressed("park", "side"))
async def of_own_side(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what the person's side has nominated."""
    side, page = await service.of_own_side(ctx, page_number(ident))
    await answer.show(screens.of_own_side(page, side))


@router.message(Command("parkchecks"))
@router.callback_query(Pressed("park", "waiting"))
async def waiting(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List what waits to be checked."""
    await answer.show(screens.waiting(await service.waiting(ctx, page_number(ident))))


@router.message(Command("mypark"))
@router.callback_query(Pressed("park", "mine"))
async def mine(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """Show the park that a person runs, or list them where there are several."""
    page = await service.run_by_me(ctx, page_number(ident))
    only = len(ctx.actor.parks) == 1 and page.items
    await answer.show(await card(ctx, page.items[0].id) if only else screens.run_by_me(page))


@router.callback_query(Pressed("park", "begin"))
async def begin(_: CallbackQuery, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Begin to nominate one."""
    park = await service.begin_park(ctx)
    await forms.Wizard(ctx, answer, state).begin(PARK, park.id)


@router.callback_query(PressedOne("park", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("park", "discard"))
async def discard(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Throw a draft away."""
    await service.discard_park(ctx, ident)
    side, page = await service.of_own_side(ctx, 0)
    await answer.show(screens.of_own_side(page, side))
    await answer.note("park-discarded")


@router.callback_query(PressedOne("park", "right"))
async def confirm_right(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Take the answer to the freshness question: everything is still right."""
    await service.confirm_right(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("park-kept-right")


@router.callback_query(PressedOne("park", "managers"))
async def managers(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show who runs it."""
    await answer.show(screens.managers(*await service.managers(ctx, ident)))


@router.callback_query(PressedOne("park", "invite"))
async def invite(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Make a link for somebody to run it."""
    park, invitation, code = await service.invite_manager(ctx, ident)
    await answer.show(screens.invited(park, invitation, code, ctx.actor.person.zone))


@router.callback_query(PressedOne("park", "dismiss"))
async def ask_why(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """End somebody's running of it: the reason is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(DISMISS, ident, walk=False)
