"""Applications: begun at a competition's card, answered by the wizard, submitted, replied to, withdrawn."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.domain.application_steps import WORDS_LIMIT
from bot.domain.forms import Field, FieldValue
from bot.domain.notices import Screen
from bot.screens import application_answers, application_review
from bot.screens import applications as screens
from bot.services import applications as service
from bot.services.application_access import Sight
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="applications")


async def card(ctx: Ctx, application_id: int) -> Screen:
    """Show an application as it stands, to its team or to the organiser."""
    sheet, sight = await service.sheet(ctx, application_id)
    return screens.card(sheet, ctx.now) if sight is Sight.TEAM else application_review.card(sheet)


async def _reply(ctx: Ctx, application_id: int, _name: str, words: FieldValue) -> None:
    await service.reply(ctx, application_id, str(words or ""))


APPLICATION = forms.Form("application", (), service.answers_to_edit, service.set_answer, card, asked=service.fields)
REPLY = forms.Form(
    "application-reply", (Field("reply", limit=WORDS_LIMIT),), service.application_to_answer, _reply, card
)


@router.message(Command("applications"))
@router.callback_query(Pressed("application", "mine"))
async def mine(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List the applications of one's teams."""
    await answer.show(screens.mine(await service.mine(ctx, page_number(ident))))


@router.callback_query(PressedOne("application", "apply"))
async def apply(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Apply to a competition; who has several organisations is asked for which."""
    event, found = await service.to_apply(ctx, ident)
    if len(found) > 1:
        await answer.show(screens.choices(event, found))
        return
    await _begin(ctx, answer, state, ident, found[0][0].id)


@router.callback_query(Pressed("application", "begin"))
async def begin(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Apply for one of one's organisations."""
    event, _dot, organisation = ident.partition(".")
    await _begin(ctx, answer, state, row_number(event), row_number(organisation))


async def _begin(ctx: Ctx, answer: Answer, state: FSMContext, event_id: int, organisation_id: int) -> None:
    application = await service.begin_application(ctx, event_id, organisation_id)
    if application.version > 1 or application.answers:
        await answer.show(await card(ctx, application.id))
    else:
        await forms.Wizard(ctx, answer, state).begin(APPLICATION, application.id)


@router.callback_query(PressedOne("application", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("application", "submit"))
async def submit(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Hand it in."""
    await service.submit_application(ctx, ident)
    await answer.show(await card(ctx, ident))
    await answer.note("application-submitted")


@router.callback_query(PressedOne("application", "discard"))
async def discard(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Throw a draft away."""
    await service.discard_application(ctx, ident)
    await answer.show(screens.mine(await service.mine(ctx, 0)))
    await answer.note("application-discarded")


@router.callback_query(PressedOne("application", "ask-withdraw"))
async def ask_withdraw(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Ask once more before it is withdrawn."""
    await answer.show(screens.withdrawing(await service.application_to_withdraw(ctx, ident)))


@router.callback_query(PressedOne("application", "withdraw"))
async def withdraw(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Withdraw it."""
    await service.withdraw_application(ctx, ident)
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("application", "reply"))
async def reply(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Answer what the organiser asked."""
    await forms.Wizard(ctx, answer, state).begin(REPLY, ident, walk=False)


@router.callback_query(Pressed("application", "answers"))
async def answers(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show a page of the answers."""
    number, _dot, page = ident.partition(".")
    sheet, _sight = await service.sheet(ctx, row_number(number))
    await answer.show(application_answers.answers(sheet, page_number(page)))


@router.callback_query(Pressed("application", "history"))
async def history(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show what became of it."""
    number, _dot, page = ident.partition(".")
    await answer.show(application_answers.history(*await service.history(ctx, row_number(number), page_number(page))))


@router.callback_query(Pressed("application", "versions"))
async def versions(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """List its versions."""
    number, _dot, page = ident.partition(".")
    await answer.show(application_answers.versions(*await service.versions(ctx, row_number(number), page_number(page))))


@router.callback_query(Pressed("application", "file"))
async def file(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send a file of it."""
    number, _dot, name = ident.partition(".")
    sheet, document = await service.file(ctx, row_number(number), name)
    await answer.send_stored(document.file_id, "application-file-caption", name=sheet.organisation.name or "")
