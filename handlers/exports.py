"""Lists and the whole body of data as files."""

import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, FSInputFile, Message

from bot.domain.errors import DomainError
from bot.domain.exports import FORMS
from bot.screens import exports as screens
from bot.services import exports as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed
from handlers.tables import table

router = Router(name="exports")
LARGEST = 45 * 2**20
"""Bytes: a bot may send 50 MB (Bot API, sendDocument)."""


@router.message(Command("export"))
@router.callback_query(Pressed("export", "show"))
async def show(_: Message | CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Offer what the person may have."""
    await answer.show(screens.card(service.lists(ctx), ctx.actor))


@router.callback_query(Pressed("export", *FORMS))
async def export(_: CallbackQuery, verb: str, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send a list."""
    rows = await service.export(ctx, ident, verb)
    cells = [screens.cells(ident, row) for row in rows]
    content = await table(answer, verb, screens.heads(ident), cells)
    await answer.send_file(f"{ident}.{verb}", content, "export-file", count=len(rows))


@router.callback_query(Pressed("export", "all"))
async def everything(_: CallbackQuery, ctx: Ctx, answer: Answer) -> None:
    """Send all data, compressed.

    Raises:
        DomainError: `export-too-large`.
    """
    with TemporaryDirectory() as folder:
        path, packed = Path(folder) / "pool.json", Path(folder) / "pool.zip"
        with path.open("wb") as file:
            size = await service.everything(ctx, file)
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(path, path.name)
        if packed.stat().st_size > LARGEST:
            raise DomainError("export-too-large")
        caption = answer.texts.html("export-everything-file", {"size": size // 1024 + 1}, answer.reader)
        await answer.bot.send_document(answer.chat_id, FSInputFile(packed), caption=caption)
