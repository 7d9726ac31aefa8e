"""What a request says as JSON, and what still goes as a form."""

import json

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.enums import ParseMode
from aiogram.methods import SendDocument, SendMessage
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup
from aiohttp import BytesPayload, FormData

from bot.delivery.session import JsonSession
from bot.markup import NO_PREVIEW

BOT = Bot("42:session", default=DefaultBotProperties(parse_mode=ParseMode.HTML))
KEYS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Меню", callback_data="person:menu:")]])


def test_a_message_goes_as_json_with_the_bots_defaults_and_without_what_is_not_said() -> None:
    message = SendMessage(chat_id=7, text="<b>Да</b>", reply_markup=KEYS, link_preview_options=NO_PREVIEW)
    body = JsonSession().build_form_data(BOT, message)
    assert isinstance(body, BytesPayload)
    assert body.content_type == "application/json"
    assert json.loads(body.decode()) == {
        "chat_id": 7,
        "text": "<b>Да</b>",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {"inline_keyboard": [[{"text": "Меню", "callback_data": "person:menu:"}]]},
    }


def test_a_file_goes_as_a_form() -> None:
    letter = SendDocument(chat_id=7, document=BufferedInputFile(b"plan", "plan.pdf"))
    assert isinstance(JsonSession().build_form_data(BOT, letter), FormData)
