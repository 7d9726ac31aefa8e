"""Every file that people send comes in here: by whatever way, its name, size, kind and first bytes are checked."""

from aiogram.types import Document as Paper
from aiogram.types import Message

from bot.domain.errors import DomainError
from bot.domain.file_kinds import check_kind
from bot.domain.files import check_file, file_name
from bot.domain.forms import Document
from handlers.answer import Answer


async def document(message: Message, answer: Answer) -> Document:
    """Give the file that was sent.

    Raises:
        DomainError: `field-file`; `file-too-large`, `file-runnable`, `file-program`, `file-other-kind`,
            `file-unreadable`.
    """
    if message.document is None:
        raise DomainError("field-file")
    name = file_name(message.document.file_name)
    await _check(name, message.document, answer)
    return Document(file_id=message.document.file_id, name=name)


async def picture(message: Message, answer: Answer) -> Document:
    """Give the photo that was sent; of a picture sent as a file Telegram is asked to make one.

    Raises:
        DomainError: `field-picture`, and as `document`.
    """
    if message.photo:
        return Document(file_id=message.photo[-1].file_id, name="photo.jpg")
    paper = message.document
    if paper is None or not (paper.mime_type or "").startswith("image/"):
        raise DomainError("field-picture")
    name = file_name(paper.file_name or "photo.jpg")
    await _check(name if paper.file_name else "", paper, answer)
    return Document(file_id=await answer.as_photo(paper), name=name)


async def _check(name: str, paper: Paper, answer: Answer) -> None:
    check_file(name, paper.file_size)
    check_kind(name, paper.mime_type, b"")  # what is told costs no look at the file
    check_kind(name, paper.mime_type, await answer.head(paper))
