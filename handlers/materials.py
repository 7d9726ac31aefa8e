"""The files beside an event: each is sent as a message, until one is done."""

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import DomainError
from bot.screens import materials as screens
from bot.services import events
from bot.services import materials as service
from bot.services.context import Ctx
from handlers import files
from handlers.answer import Answer
from handlers.events import manage_card
from handlers.pressed import Pressed, PressedOne, row_number

router = Router(name="materials")


class Sending(StatesGroup):
    """Files are being sent: the next one belongs to the event, too."""

    files = State()


@router.callback_query(PressedOne("event", "files"))
async def begin(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Show what there is, and take what is sent from now on."""
    event = await events.own_event(ctx, ident)
    await state.set_state(Sending.files)
    await state.set_data({"event": ident})
    await answer.show(screens.desk(event))


@router.message(StateFilter(Sending.files), F.document)
async def take(message: Message, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Put a file beside the event."""
    kept = await files.document(message, answer)
    number = int((await state.get_data())["event"])
    await answer.show(screens.desk(await service.add_file(ctx, number, kept)))


@router.message(StateFilter(Sending.files))
async def refuse_other_kinds(_: Message) -> None:
    """Say that a file is waited for."""
    raise DomainError("field-file")


@router.callback_query(Pressed("event", "unfile"))
async def remove(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Take a file away."""
    event_id, _dot, number = ident.partition(".")
    await answer.show(screens.desk(await service.remove_file(ctx, row_number(event_id), row_number(number))))


@router.callback_query(PressedOne("event", "filed"))
async def done(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Take no more files."""
    screen = await manage_card(ctx, ident)
    await state.clear()
    await answer.show(screen)


@router.callback_query(PressedOne("event", "papers"))
async def papers(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the files of an announced event to whoever asks."""
    event = await service.files(ctx, ident)
    for paper in event.files:
        await answer.send_stored(paper.file_id, "materials-file", name=paper.name)
