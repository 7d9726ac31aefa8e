"""The table and the archive of a competition's applications, for its organiser. Files come from Telegram."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Router
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, FSInputFile

from bot.documents.applications import Part
from bot.documents.tables import xlsx
from bot.domain.applications import Sheet
from bot.domain.forms import Document
from bot.domain.notices import Arg, Args, Term
from bot.screens import application_files as screens
from bot.services import application_review as service
from bot.services.context import Ctx
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="application_files")
MOST_FILES = 60
"""Files of one part: it is made while the organiser waits."""

Entry = tuple[Sheet, str, Document | None]
"""What stands in an archive: an application's words, or one of its files under a name."""


@router.callback_query(PressedOne("competition", "xlsx"))
async def table(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Send the table."""
    event, sheets = await service.all_handed_in(ctx, ident)
    headings = [_plain(answer, one) for one in screens.headings(sheets[0])]
    rows = [[one if isinstance(one, int) else _plain(answer, one) for one in screens.cells(sheet)] for sheet in sheets]
    content = await asyncio.to_thread(xlsx, headings, rows)
    title = event.words("title")
    await answer.send_file(f"applications-{event.id}.xlsx", content, "application-xlsx-caption", title=title)


def _plain(answer: Answer, value: Arg) -> str:
    return answer.texts.label("form-own", {"words": value}, answer.reader)


@router.callback_query(Pressed("competition", "zip"))
async def archive(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Send a part of the archive, from an entry on, and offer the next."""
    number, _dot, start = ident.partition(".")
    event, sheets = await service.all_handed_in(ctx, row_number(number))
    entries = [entry for sheet in sheets for entry in _entries(sheet)]
    first = min(page_number(start), len(entries) - 1)
    await answer.note("application-zip-works")
    with TemporaryDirectory() as folder:
        part = Part(Path(folder) / "part.zip")
        following, lost = await _pack(answer, part, entries, first)
        part.close()
        done = sheets.index(entries[following - 1][0]) + 1
        left = Term(key="application-zip-left", args={"count": lost}) if lost else Term(key="nothing")
        begun = sheets.index(entries[first][0]) + 1
        args: Args = {"first": begun, "last": done, "total": len(sheets), "title": event.words("title"), "left": left}
        caption = answer.texts.html("application-zip-caption", args, answer.reader)
        file = FSInputFile(part.path, f"applications-{event.id}-{begun}-{done}.zip")
        await answer.bot.send_document(answer.chat_id, file, caption=caption)
    if following < len(entries):
        await answer.say(screens.packed(event, done, len(sheets), following))


def _entries(sheet: Sheet) -> list[Entry]:
    return [(sheet, "answers.txt", None), *((sheet, name, document) for name, document in screens.files(sheet))]


async def _pack(answer: Answer, part: Part, entries: list[Entry], first: int) -> tuple[int, int]:
    """Write entries while there is room; give the first that is left for the next part, and how many files failed."""
    fetched, lost, at = 0, 0, first
    for at, (sheet, name, document) in enumerate(entries[first:], first):
        folder = screens.folder(sheet)
        if document is None:
            part.add_text(folder, name, _plain(answer, screens.words(sheet)))
            continue
        if fetched == MOST_FILES:
            return at, lost
        path = await _fetch(answer, document, part.path.with_name("file"))
        if path is None:
            lost += 1
        elif not part.has_room(path.stat().st_size):
            return at, lost
        else:
            await asyncio.to_thread(part.add_file, folder, name, path)
            fetched += 1
    return at + 1, lost


async def _fetch(answer: Answer, document: Document, path: Path) -> Path | None:
    """Bring a file of up to 20 MB from Telegram to the disk; none where Telegram does not give it."""
    try:
        await answer.bot.download(document.file_id, destination=path)
    except TelegramBadRequest:
        return None
    return path
