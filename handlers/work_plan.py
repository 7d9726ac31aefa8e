"""The plan of a year: its card, compiling, adopting, the archive, the years before."""

from types import SimpleNamespace

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.forms import FieldValue
from bot.domain.notices import Screen
from bot.domain.work_plan import ADOPTION_FIELDS
from bot.screens import work_plan as screens
from bot.services import work_plan as service
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number

router = Router(name="work_plan")


async def card(ctx: Ctx, plan_id: int) -> Screen:
    """Show a plan to whoever acts."""
    return screens.card(await service.plan(ctx, plan_id), ctx.actor)


async def _to_adopt(ctx: Ctx, plan_id: int) -> SimpleNamespace:
    plan = await service.plan_to_adopt(ctx, plan_id)
    held = {"present": plan.present, "protocol_number": plan.protocol_number, "protocol_day": None}
    return SimpleNamespace(**held, zone=plan.zone)


async def _adopt(ctx: Ctx, plan_id: int, name: str, value: FieldValue) -> None:
    await service.adopt(ctx, plan_id, name, value)


ADOPTION = forms.Form("plan-adoption", ADOPTION_FIELDS, _to_adopt, _adopt, card, asked=service.adoption_fields)


@router.message(Command("plan"))
@router.callback_query(Pressed("plan", "current"))
async def current(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Show the plan of the meeting that is being prepared."""
    view = await service.current_plan(ctx)
    await answer.show(screens.card(view, ctx.actor) if view is not None else screens.none_yet(ctx.actor))


@router.callback_query(PressedOne("plan", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(Pressed("plan", "list"))
async def listing(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List the plans of the years."""
    await answer.show(screens.listing(await service.plans(ctx, page_number(ident))))


@router.callback_query(Pressed("plan", "begin"))
async def begin(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Begin the plan of the meeting that is being prepared."""
    plan = await service.begin_plan(ctx)
    await answer.show(await card(ctx, plan.id))


@router.callback_query(PressedOne("plan", "compile"))
async def compile_plan(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Make items of what was filed."""
    await service.compile_plan(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("plan-compiled")


@router.callback_query(PressedOne("plan", "adopt"))
async def adopt(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Mark it adopted: the protocol is asked for first."""
    await forms.Wizard(ctx, answer, state).begin(ADOPTION, ident)


@router.callback_query(PressedOne("plan", "archive"))
async def archive(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Put it into the archive."""
    await service.archive(ctx, ident)
    await answer.show(await card(ctx, ident))
