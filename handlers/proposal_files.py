"""Files of a proposal: sent on, taken away, and added one a message until one is done."""

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.domain.errors import DomainError
from bot.screens import proposal_files as screens
from bot.services import proposal_files as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.files import document
from handlers.pressed import PressedOne
from handlers.proposals import card

router = Router(name="proposal_files")


class Attaching(StatesGroup):
    """Files are awaited: each document that comes is added."""

    files = State()


@router.callback_query(PressedOne("proposal", "files"))
async def files(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """List the files."""
    sheet, found = await service.files(ctx, ident)
    await answer.show(screens.files(sheet, found, ctx.actor))


@router.callback_query(PressedOne("proposal", "attach"))
async def attach(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask for files."""
    found = await service.files_to_add(ctx, ident)
    await state.set_state(Attaching.files)
    await state.set_data({"proposal": ident})
    await answer.show(screens.attaching(ident, found))


@router.message(StateFilter(Attaching.files), F.document)
async def take_file(message: Message, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Add a file, and wait for the next."""
    proposal_id = int((await state.get_data())["proposal"])
    found = await service.attach(ctx, proposal_id, await document(message, answer))
    await answer.show(screens.attaching(proposal_id, found))


@router.message(StateFilter(Attaching.files), ~F.text.startswith("/"))
async def refuse_other_kinds(_: Message) -> None:
    """Say that files are awaited, as such: a picture is not kept as it was."""
    raise DomainError("proposal-file-awaited")


@router.callback_query(PressedOne("proposal", "attached"))
async def done(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Wait for no more files."""
    if await state.get_state() == Attaching.files.state:
        await state.clear()
    await answer.show(await card(ctx, ident))


@router.callback_query(PressedOne("proposal", "file-send"))
async def send(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send one file on."""
    one = await service.file(ctx, ident)
    await answer.send_stored(one.file_id, "proposal-file-caption", name=one.name)


@router.callback_query(PressedOne("proposal", "basis"))
async def send_basis(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the document on by which it was filed on behalf of its side."""
    sheet, _found = await service.files(ctx, ident)
    basis = sheet.proposal.basis
    if basis is None:
        raise DomainError("proposal-file-unknown")
    await answer.send_stored(basis.file_id, "proposal-file-caption", name=basis.name)


@router.callback_query(PressedOne("proposal", "file-remove"))
async def remove(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Take one away."""
    sheet, found = await service.files(ctx, await service.remove(ctx, ident))
    await answer.show(screens.files(sheet, found, ctx.actor))
