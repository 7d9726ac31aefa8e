"""Keyboards of messages: what Telegram refuses in them, and how they are kept."""

from aiogram.types import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

from bot.playground.errors import bad_request
from bot.playground.links import LinkError, checked_link, user_of
from bot.playground.model import Chat, Json

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply
KINDS = (
    "url",
    "callback_data",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "web_app",
    "login_url",
    "callback_game",
    "pay",
    "disabled",
)
DATA_BYTES = 64
BUTTONS_AT_MOST = 100
COPY_AT_MOST = 256
MARKUP_BYTES = 10 * 1024


def inline_rows(markup: Markup | None) -> list[list[Json]] | None:
    """Give the rows of an inline keyboard, or nothing where it has none or is another kind.

    Raises:
        ApiError: a button that Telegram refuses.
    """
    if not isinstance(markup, InlineKeyboardMarkup):
        return None
    rows = [[_button(button) for button in row] for row in markup.inline_keyboard if row]
    if sum(len(row) for row in rows) > BUTTONS_AT_MOST:
        bad_request("reply markup is too long")
    size = sum(len(str(value).encode()) for row in rows for button in row for value in button.values())
    if size > MARKUP_BYTES:
        bad_request("reply markup is too long")
    return rows or None


def _button(button: InlineKeyboardButton) -> Json:
    kinds = [kind for kind in KINDS if getattr(button, kind) is not None]
    if not kinds:
        bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if not button.text.strip():
        bad_request("inline keyboard button text must be non-empty")
    kept: Json = button.model_dump(exclude_none=True, include={"text", "style", "icon_custom_emoji_id", kinds[0]})
    if kinds[0] == "callback_data" and not 1 <= len((button.callback_data or "").encode()) <= DATA_BYTES:
        bad_request("BUTTON_DATA_INVALID")
    if kinds[0] == "url":
        kept["url"] = _url(button.url or "")
    if kinds[0] == "copy_text" and not 1 <= len(kept["copy_text"]["text"]) <= COPY_AT_MOST:
        bad_request("BUTTON_COPY_TEXT_INVALID")
    return kept


def _url(url: str) -> str:
    if user_of(url) is not None:
        return url
    try:
        return checked_link(url)
    except LinkError as error:
        bad_request(f"inline keyboard button URL '{url}' is invalid: {error}")


def apply_reply_keyboard(chat: Chat, markup: Markup | None) -> None:
    """Show or take away the keyboard under the input field.

    Raises:
        ApiError: in channels, and for a keyboard without a label.
    """
    if markup is None or isinstance(markup, InlineKeyboardMarkup):
        return
    if chat.type == "channel":
        bad_request("inline keyboard expected")
    if isinstance(markup, ReplyKeyboardMarkup):
        if any(not button.text.strip() for row in markup.keyboard for button in row):
            bad_request("keyboard button text must be non-empty")
        chat.reply_keyboard = markup.model_dump(exclude_none=True)
    elif isinstance(markup, ReplyKeyboardRemove):
        chat.reply_keyboard = None
