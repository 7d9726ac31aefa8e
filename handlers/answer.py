"""Answers the person who acts: shows a screen in place of the pressed card, or as a new message."""

from collections.abc import Sequence
from contextlib import aclosing

from aiogram import Bot
from aiogram.enums import ChatType
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, CallbackQuery, Document, Message
from aiohttp import ClientError

from bot.domain.errors import DomainError
from bot.domain.file_kinds import HEAD
from bot.domain.files import READ_LIMIT
from bot.domain.notices import Arg, Localised, Screen
from bot.domain.people import Person
from bot.domain.sides import Side, know_sides
from bot.markup import NO_PREVIEW, keyboard
from bot.texts import Reader, Rendered, Texts

ALERT_LIMIT = 200
PHOTO_LIMIT = 10 * 2**20
"""Bytes of a photo (Bot API, sendPhoto)."""
CHUNK = 2**16


class Answer:
    """How one update is answered. A callback is answered exactly once: by an alert, or silently at the end."""

    def __init__(self, bot: Bot, texts: Texts, reader: Reader, chat_id: int, query: CallbackQuery | None) -> None:
        self.bot = bot
        self.texts = texts
        self.reader = reader
        self.chat_id = chat_id
        self._query = query
        self._closed = query is None

    def learn(self, sides: Sequence[Side]) -> None:
        """Call the sides as they are called now, and offer those there are."""
        know_sides(sides)
        self.texts.call_sides({side.code: side.names for side in sides if side.names})

    def speak_to(self, person: Person) -> None:
        """Go on in a person's language and zone; they may have just changed."""
        self.reader = Reader(person.language, person.zone)

    def words(self, value: Localised) -> str:
        """Give what people wrote, in the reader's language or the nearest there is."""
        return self.texts.localised(value, self.reader)

    async def show(self, screen: Screen) -> None:
        """Put the screen in place of the card whose button was pressed; a message is answered by a new one."""
        card = self._query.message if self._query is not None else None
        rendered = self.texts.screen(screen.key, screen.args, screen.rows, self.reader)
        if not (isinstance(card, Message) and card.text is not None and await self._edit(card, rendered)):
            await self._send(rendered)

    async def say(self, screen: Screen) -> None:
        """Show the screen as a new message, leaving the pressed card as it is."""
        await self._send(self.texts.screen(screen.key, screen.args, screen.rows, self.reader))

    async def refuse(self, key: str, **args: Arg) -> None:
        """Say why something cannot be done: as an alert to a pressed button where the words fit, else as a message."""
        words = self.texts.label(key, args, self.reader)
        if not self._closed and len(words) <= ALERT_LIMIT:
            await self._answer_query(words, alert=True)
        else:
            await self._send(Rendered(self.texts.html(key, args, self.reader), ()))

    async def note(self, key: str, **args: Arg) -> None:
        """Say briefly that something is done, above the card."""
        if not self._closed:
            await self._answer_query(self.texts.label(key, args, self.reader), alert=False)

    async def send_file(self, name: str, content: bytes, key: str, **args: Arg) -> None:
        """Send a file with a caption."""
        caption = self.texts.html(key, args, self.reader)
        await self.bot.send_document(self.chat_id, BufferedInputFile(content, name), caption=caption)

    async def send_picture(self, name: str, content: bytes, key: str, **args: Arg) -> None:
        """Send a picture that was drawn just now, with a caption."""
        caption = self.texts.html(key, args, self.reader)
        await self.bot.send_photo(self.chat_id, BufferedInputFile(content, name), caption=caption)

    async def send_stored(self, file_id: str, key: str, **args: Arg) -> None:
        """Send a file that Telegram keeps already, with a caption."""
        await self.bot.send_document(self.chat_id, file_id, caption=self.texts.html(key, args, self.reader))

    async def head(self, paper: Document) -> bytes:
        """Fetch the first bytes of a file; none of one above what Telegram hands to bots.

        Raises:
            DomainError: `file-unreadable`.
        """
        return b"" if (paper.file_size or 0) > READ_LIMIT else await self._fetch(paper, HEAD)

    async def download(self, message: Message) -> bytes:
        """Fetch the file that somebody sent.

        Raises:
            DomainError: `field-file`; `file-too-large`, above what Telegram hands to bots; `file-unreadable`.
        """
        if message.document is None:
            raise DomainError("field-file")
        if (message.document.file_size or 0) > READ_LIMIT:
            raise DomainError("file-too-large", limit=READ_LIMIT // 2**20)
        return await self._fetch(message.document)

    async def as_photo(self, paper: Document) -> str:
        """Send back as a photo what somebody sent as a file; give the id by which it can be shown as one.

        Raises:
            DomainError: `field-picture`, where Telegram does not take it for a picture; `file-unreadable`.
        """
        if (paper.file_size or 0) > PHOTO_LIMIT:
            raise DomainError("field-picture")
        try:
            content = await self._fetch(paper)
            sent = await self.bot.send_photo(self.chat_id, BufferedInputFile(content, "photo.jpg"))
        except TelegramBadRequest as error:
            raise DomainError("field-picture") from error
        return sent.photo[-1].file_id if sent.photo else ""

    async def say_as_posted(self, screen: Screen, language: str, picture: str | None) -> None:
        """Show a screen as a channel of a language has it: no clock but the legal one, words beside the picture."""
        rendered = self.texts.screen(screen.key, screen.args, screen.rows, Reader(language))
        if picture is None:
            await self._send(rendered)
            return
        markup = keyboard(rendered, (await self.bot.me()).username or "")
        await self.bot.send_photo(self.chat_id, picture, caption=rendered.text, reply_markup=markup)

    async def close(self) -> None:
        """Answer the callback if nothing else has."""
        if not self._closed:
            await self._answer_query(None, alert=False)

    async def _fetch(self, paper: Document, most: int | None = None) -> bytes:
        """Fetch a file from Telegram, or its first `most` bytes."""
        content = bytearray()
        try:
            path = (await self.bot.get_file(paper.file_id)).file_path or ""
            address = self.bot.session.api.file_url(self.bot.token, path)
            async with aclosing(self.bot.session.stream_content(address, chunk_size=most or CHUNK)) as chunks:
                async for chunk in chunks:
                    content += chunk
                    if most is not None and len(content) >= most:
                        break
        except (TelegramBadRequest, ClientError, OSError) as error:  # it is away, or Telegram keeps it no more
            raise DomainError("file-unreadable") from error
        return bytes(content[:most])

    async def _answer_query(self, words: str | None, *, alert: bool) -> None:
        self._closed = True
        if self._query is None:
            return
        try:
            await self._query.answer(words, show_alert=alert)
        except TelegramBadRequest as error:
            if "query is too old" not in error.message:
                raise

    async def _edit(self, card: Message, rendered: Rendered) -> bool:
        """Edit the card; tell whether it still could be."""
        if card.chat.type != ChatType.PRIVATE:
            return False
        markup = keyboard(rendered, (await self.bot.me()).username or "")
        try:
            await card.edit_text(rendered.text, reply_markup=markup, link_preview_options=NO_PREVIEW)
        except TelegramBadRequest as error:
            return "message is not modified" in error.message
        return True

    async def _send(self, rendered: Rendered) -> None:
        markup = keyboard(rendered, (await self.bot.me()).username or "")
        await self.bot.send_message(self.chat_id, rendered.text, reply_markup=markup, link_preview_options=NO_PREVIEW)
