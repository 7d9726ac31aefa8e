"""Inline mode: typed in any chat, answered by the bot, chosen by the person."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultCachedDocument,
    InputTextMessageContent,
)

from bot.playground import Person, PersonError, World

KEYS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Открыть", callback_data="park:3")]])


def park(number: str, markup: InlineKeyboardMarkup | None = None) -> InlineQueryResultArticle:
    content = InputTextMessageContent(message_text="<b>Парк</b>", parse_mode="HTML")
    return InlineQueryResultArticle(id=number, title="Парк", input_message_content=content, reply_markup=markup)


async def test_a_chosen_result_is_sent_by_the_person_and_the_bot_may_edit_it(
    world: World, anna: Person, bot: Bot
) -> None:
    query = anna.inline("парк")
    assert world.take_updates()[-1]["inline_query"]["query"] == "парк"
    await bot.answer_inline_query(query.id, [park("3", KEYS)], next_offset="20")
    assert (query.next_offset, len(query.results or [])) == ("20", 1)
    message = anna.choose(query, "3")
    chosen, seen = world.take_updates()
    assert seen["message"]["text"] == "Парк"
    number = chosen["chosen_inline_result"]["inline_message_id"]
    assert await bot.edit_message_text("Парк снят", inline_message_id=number) is True
    assert message.text == "Парк снят"


async def test_a_button_of_an_inline_message_is_known_by_its_inline_id(world: World, anna: Person, bot: Bot) -> None:
    query = anna.inline("парк")
    await bot.answer_inline_query(query.id, [park("3", KEYS)])
    message = anna.choose(query, "3")
    anna.tap("Открыть")
    pressed = world.take_updates()[-1]["callback_query"]
    assert pressed["inline_message_id"] == message.inline_id
    assert "message" not in pressed


async def test_an_inline_query_is_answered_once_and_in_time(world: World, anna: Person, bot: Bot) -> None:
    query, late = anna.inline("парк"), anna.inline("парк")
    await bot.answer_inline_query(query.id, [])
    world.expire(late.id)
    for number in (query.id, late.id, "1"):
        with pytest.raises(TelegramBadRequest, match="query is too old"):
            await bot.answer_inline_query(number, [])
    with pytest.raises(PersonError):
        anna.choose(query, "3")


async def test_results_that_telegram_refuses_are_refused(world: World, anna: Person, bot: Bot) -> None:
    query = anna.inline("парк")
    with pytest.raises(TelegramBadRequest, match="RESULT_ID_DUPLICATE"):
        await bot.answer_inline_query(query.id, [park("3"), park("3")])
    with pytest.raises(TelegramBadRequest, match="RESULT_ID_INVALID"):
        await bot.answer_inline_query(query.id, [park("я" * 33)])
    with pytest.raises(TelegramBadRequest, match="too many inline query results specified"):
        await bot.answer_inline_query(query.id, [park(str(n)) for n in range(51)])


async def test_a_document_the_bot_has_can_be_a_result(world: World, anna: Person, bot: Bot) -> None:
    file = anna.send_file("plan.pdf", b"%PDF").file
    assert file is not None
    query = anna.inline("план")
    result = InlineQueryResultCachedDocument(id="1", title="План", document_file_id=file.id, caption="План")
    await bot.answer_inline_query(query.id, [result])
    assert anna.choose(query, "1").file is file
