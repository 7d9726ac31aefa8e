"""Rendered keyboards as Telegram's own types; used by everything that sends."""

from functools import lru_cache
from urllib.parse import quote

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot.domain.notices import Button
from bot.texts import Rendered

NO_PREVIEW = LinkPreviewOptions(
    is_disabled=True, prefer_small_media=None, prefer_large_media=None, show_above_text=None
)
"""What is left to the bot's defaults would have to be looked up for each message."""


def keyboard(rendered: Rendered, bot_username: str) -> InlineKeyboardMarkup | None:
    """Make the inline keyboard of a card, or none where it has no buttons."""
    rows = [[_button(key.label, key.button, bot_username) for key in row] for row in rendered.rows]
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def _button(label: str, button: Button, bot_username: str) -> InlineKeyboardButton:
    if button.start is not None:
        return InlineKeyboardButton(text=label, url=deep_link(bot_username, button.start))
    if button.share is not None:
        link = quote(deep_link(bot_username, button.share), safe="")
        return InlineKeyboardButton(text=label, url=f"https://t.me/share/url?url={link}")
    if button.inline is not None:
        return InlineKeyboardButton(text=label, switch_inline_query=button.inline)
    if button.url is not None:
        return InlineKeyboardButton(text=label, url=button.url)
    return _press(label, button.data)


@lru_cache(maxsize=1000)
def _press(label: str, data: str) -> InlineKeyboardButton:
    """Make a button that acts on something; those of the menu are on every other card."""
    return InlineKeyboardButton(text=label, callback_data=data)


def deep_link(bot_username: str, payload: str) -> str:
    """Give the link that opens a private chat with the bot and sends it `/start payload` (Bot API, Deep linking)."""
    return f"https://t.me/{bot_username}?start={payload}"
