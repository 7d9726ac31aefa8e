"""One letter on its way to Telegram: sent as a new message, or as an edit of the one that stands already."""

from dataclasses import dataclass

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup, InputMediaPhoto, LinkPreviewOptions, Message

from bot.markup import keyboard
from bot.texts import Reader, Rendered, Texts
from storage.outbox import Letter

log = structlog.get_logger(__name__)

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
NOT_MODIFIED = "message is not modified"


@dataclass(frozen=True)
class Sent:
    """What came of it: which message it is, what it says, and whether it was pinned."""

    message_id: int
    text: str
    pinned: bool = False


async def send(bot: Bot, texts: Texts, letter: Letter) -> Sent:
    """Send a letter, and pin it where it is to be.

    Raises:
        TelegramAPIError, LaterError: what bot.delivery.outcomes reads.
    """
    rendered = texts.screen(letter.body.key, letter.body.args, letter.body.rows, Reader(letter.language, letter.zone))
    markup = keyboard(rendered, (await bot.me()).username or "")
    standing = letter.standing
    if standing is not None and standing.message_id is not None:
        await _edit(bot, letter, standing.message_id, rendered, markup)
        message_id = standing.message_id
    else:
        message_id = (await _new(bot, letter, rendered, markup)).message_id
    pinned = standing is not None and standing.to_pin and await _pin(bot, letter.chat_id, message_id)
    return Sent(message_id, rendered.text, pinned)


async def _new(bot: Bot, letter: Letter, rendered: Rendered, markup: InlineKeyboardMarkup | None) -> Message:
    silent = letter.silent or None
    if letter.body.picture is not None:
        return await bot.send_photo(
            letter.chat_id,
            letter.body.picture,
            caption=rendered.text,
            parse_mode="HTML",
            disable_notification=silent,
            reply_markup=markup,
        )
    return await bot.send_message(
        letter.chat_id,
        rendered.text,
        parse_mode="HTML",
        link_preview_options=NO_PREVIEW,
        disable_notification=silent,
        reply_markup=markup,
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
