"""Papers: made, looked at, compared, taken away as files, and the signed copy put beside them."""

import asyncio
import hashlib
from collections.abc import Callable
from pathlib import Path

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.documents.papers import Layout, lay_out
from bot.documents.papers_docx import docx
from bot.documents.papers_pdf import pdf
from bot.documents.papers_xlsx import xlsx
from bot.domain.errors import DomainError
from bot.domain.notices import Screen
from bot.domain.papers import Paper, PaperKind
from bot.screens import papers as screens
from bot.services import circulation
from bot.services import papers as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.files import document
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="papers")
MAKERS: dict[str, Callable[[Layout, Paper, Path | None], bytes]] = {
    "pdf": lambda layout, paper, folder: pdf(layout, paper.made_at, folder),
    "docx": lambda layout, _paper, folder: docx(layout, folder),
    "xlsx": lambda layout, _paper, _folder: xlsx(layout),
}


class Signing(StatesGroup):
    """The signed copy is awaited."""

    copy = State()


async def card(ctx: Ctx, paper_id: int) -> Screen:
    """Show a paper to whoever acts."""
    return screens.card(await service.paper(ctx, paper_id), ctx.actor)


@router.callback_query(Pressed("paper", "make"))
async def make(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Freeze what stands now as a version."""
    plan, _dot, kind = ident.partition(".")
    if kind not in set(PaperKind):
        raise DomainError("button-unknown")
    paper = await service.make_paper(ctx, row_number(plan), PaperKind(kind))
    await answer.show(await card(ctx, paper.id))
    await answer.note("paper-made")


@router.callback_query(PressedOne("paper", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one; that its recipient has opened it is kept."""
    look = await service.paper(ctx, ident)
    if look.receipt is not None and look.receipt.opened_at is None:
        await circulation.open_paper(ctx, ident)
    await answer.show(screens.card(look, ctx.actor))


@router.callback_query(PressedOne("paper", "list"))
async def listing(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """List all versions."""
    await answer.show(screens.listing(*await service.versions(ctx, ident), ctx.actor))


@router.callback_query(Pressed("paper", "compare"))
async def compare(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Show what has changed since the version before."""
    paper, _dot, page = ident.partition(".")
    await answer.show(screens.comparison(*await service.compare(ctx, row_number(paper)), page_number(page)))


@router.callback_query(PressedOne("paper", "files"))
async def files(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Offer the files."""
    look = await service.paper(ctx, ident)
    await answer.show(screens.files(look.paper))


@router.callback_query(Pressed("paper", "file"))
async def file(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer, templates: Path | None = None) -> None:
    """Make a file and send it: outside any transaction, and beside the event loop."""
    number, languages, form = (*ident.split("."), "", "")[:3]
    if languages not in screens.LANGUAGES or form not in screens.FORMS:
        raise DomainError("button-unknown")
    paper = (await service.paper(ctx, row_number(number))).paper
    layout = lay_out(paper, languages.split("-"), answer.texts)
    content = await asyncio.to_thread(MAKERS[form], layout, paper, templates)
    await answer.send_file(f"{layout.name}.{form}", content, "paper-caption", paper=paper.name, digest=paper.digest)


@router.callback_query(PressedOne("paper", "sign"))
async def ask_for_copy(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Ask for the signed copy."""
    paper = await service.paper_to_sign(ctx, ident)
    await state.set_state(Signing.copy)
    await state.set_data({"paper": ident})
    await answer.show(screens.signing(paper))


@router.message(StateFilter(Signing.copy), F.document)
async def take_copy(message: Message, ctx: Ctx, answer: Answer, state: FSMContext) -> None:
    """Keep the signed copy with its fingerprint."""
    paper_id = int((await state.get_data())["paper"])
    await service.paper_to_sign(ctx, paper_id)
    signed = await document(message, answer)
    content = await answer.download(message)
    digest = (await asyncio.to_thread(hashlib.sha256, content)).hexdigest()
    await service.sign(ctx, paper_id, signed, digest)
    await state.clear()
    await answer.show(await card(ctx, paper_id))


@router.message(StateFilter(Signing.copy), ~F.text.startswith("/"))
async def refuse_other_kinds(_: Message) -> None:
    """Say that a file is awaited."""
    raise DomainError("field-file")


@router.callback_query(PressedOne("paper", "signed"))
async def send_copy(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the signed copy on."""
    look = await service.paper(ctx, ident)
    if look.paper.signed is None:
        raise DomainError("paper-unknown")
    digest = look.paper.signed_digest or ""
    await answer.send_stored(look.paper.signed.file_id, "paper-caption", paper=look.paper.name, digest=digest)
