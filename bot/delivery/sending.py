"""One letter on its way to Telegram: sent as a new message, or as an edit of the one that stands already."""

from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup, InputMediaPhoto, Message

from bot.markup import NO_PREVIEW, keyboard
from bot.texts import Reader, Rendered, Texts
from storage.letters import Body, Letter

log = structlog.get_logger(__name__)

REMEMBERED = 64
NOT_MODIFIED = "message is not modified"


@dataclass(frozen=True)
class Sent:
    """What came of it: which message it is, what it says, and whether it was pinned."""

    message_id: int
    text: str
    pinned: bool = False


class Renderings:
    """Letters in words. Those of a broadcast are the same for all who share a language and a zone: done once."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._known: dict[tuple[int, str, str], tuple[Body, Rendered, InlineKeyboardMarkup | None]] = {}

    def of(self, letter: Letter, username: str) -> tuple[Rendered, InlineKeyboardMarkup | None]:
        """Give text and keyboard."""
        key = (id(letter.body), letter.language, letter.zone)
        if (known := self._known.get(key)) is not None and known[0] is letter.body:
            return known[1], known[2]
        reader, body = Reader(letter.language, letter.zone), letter.body
        rendered = self._texts.screen(body.key, body.args, body.rows, reader)
        markup = keyboard(rendered, username)
        if letter.broadcast:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[key] = body, rendered, markup
        return rendered, markup


async def send(bot: Bot, renderings: Renderings, letter: Letter, *, paid: bool = False) -> Sent:
    """Send a letter, and pin it where it is to be. `paid`: Telegram takes Stars for it.

    Raises:
        TelegramAPIError, LaterError: what bot.delivery.outcomes reads.
    """
    rendered, markup = renderings.of(letter, (await bot.me()).username or "")
    standing = letter.standing
    if standing is not None and standing.message_id is not None:
        await _edit(bot, letter, standing.message_id, rendered, markup)
        message_id = standing.message_id
    else:
        message_id = (await _new(bot, letter, rendered, markup, paid=paid or None)).message_id
    pinned = standing is not None and standing.to_pin and await _pin(bot, letter.chat_id, message_id)
    return Sent(message_id, rendered.text, pinned)


async def _new(
    bot: Bot, letter: Letter, rendered: Rendered, markup: InlineKeyboardMarkup | None, *, paid: bool | None
) -> Message:
    silent = letter.silent or None
    if letter.body.picture is not None:
        return await bot.send_photo(
            letter.chat_id,
            letter.body.picture,
            caption=rendered.text,
            parse_mode="HTML",
            disable_notification=silent,
            reply_markup=markup,
            allow_paid_broadcast=paid,
        )
    return await bot.send_message(
        letter.chat_id,
        rendered.text,
        parse_mode="HTML",
        link_preview_options=NO_PREVIEW,
        disable_notification=silent,
        reply_markup=markup,
        allow_paid_broadcast=paid,
    )


async def _edit(
    bot: Bot, letter: Letter, message_id: int, rendered: Rendered, markup: InlineKeyboardMarkup | None
) -> None:
    chat = letter.chat_id
    standing_picture = letter.standing.picture if letter.standing is not None else None
    picture = letter.body.picture or standing_picture
    try:
        if picture is None:
            await bot.edit_message_text(
                rendered.text,
                chat_id=chat,
                message_id=message_id,
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                reply_markup=markup,
            )
        elif picture == standing_picture:
            await bot.edit_message_caption(
                chat_id=chat, message_id=message_id, caption=rendered.text, parse_mode="HTML", reply_markup=markup
            )
        else:
            media = InputMediaPhoto(media=picture, caption=rendered.text, parse_mode="HTML")
            await bot.edit_message_media(media, chat_id=chat, message_id=message_id, reply_markup=markup)
    except TelegramBadRequest as error:
        if NOT_MODIFIED not in error.message:
            raise


async def _pin(bot: Bot, chat_id: int, message_id: int) -> bool:
    """Pin a message without a sound. It stands all the same where that is not allowed: the next edit tries again."""
    try:
        return await bot.pin_chat_message(chat_id, message_id, disable_notification=True)
    except TelegramAPIError as error:
        log.warning("not_pinned", chat=chat_id, reason=error.message)
        return False
