"""Editing, deleting, pinning, and the answers to pressed buttons."""

from datetime import UTC, datetime, timedelta

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument, Message

from bot.playground import Person, PlaygroundSession, World

KEYS = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Да", callback_data="yes")]])


async def test_an_edit_without_a_keyboard_takes_the_keyboard_away(world: World, anna: Person, bot: Bot) -> None:
    sent = await bot.send_message(anna.id, "Верно?", reply_markup=KEYS)
    edited = await bot.edit_message_text("Принято", chat_id=anna.id, message_id=sent.message_id)
    assert isinstance(edited, Message)
    assert edited.edit_date is not None
    assert world.messages(anna)[-1].keyboard is None
    assert world.messages(anna)[-1].text == "Принято"


async def test_an_edit_that_changes_nothing_is_refused(anna: Person, bot: Bot) -> None:
    sent = await bot.send_message(anna.id, "Верно?", reply_markup=KEYS)
    with pytest.raises(TelegramBadRequest, match="message is not modified: specified new message content and reply"):
        await sent.edit_text("<b></b>Верно? ", parse_mode="HTML", reply_markup=KEYS)
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await sent.edit_reply_markup(reply_markup=KEYS)


async def test_only_the_bots_own_messages_of_the_right_kind_can_be_edited(anna: Person, bot: Bot) -> None:
    said = anna.say("Моё")
    letter = await bot.send_document(anna.id, BufferedInputFile(b"a", "a.txt"))
    text = await bot.send_message(anna.id, "Текст")
    for number, reason in (
        (said.id, "message can't be edited"),
        (999, "message to edit not found"),
        (letter.message_id, "there is no text in the message to edit"),
    ):
        with pytest.raises(TelegramBadRequest, match=reason):
            await bot.edit_message_text("a", chat_id=anna.id, message_id=number)
    with pytest.raises(TelegramBadRequest, match="there is no caption in the message to edit"):
        await text.edit_caption(caption="a")


async def test_a_text_can_become_a_document_and_its_caption_another(world: World, anna: Person, bot: Bot) -> None:
    sent = await bot.send_message(anna.id, "Готовится…")
    media = InputMediaDocument(media=BufferedInputFile(b"a", "plan.docx"), caption="План")
    await bot.edit_message_media(media, chat_id=anna.id, message_id=sent.message_id)
    await bot.edit_message_caption(chat_id=anna.id, message_id=sent.message_id, caption="План, версия 2")
    message = world.messages(anna)[-1]
    assert message.file is not None
    assert (message.file.name, message.text) == ("plan.docx", "План, версия 2")


async def test_a_deleted_message_is_gone_for_people_and_for_edits(world: World, anna: Person, bot: Bot) -> None:
    sent = await bot.send_message(anna.id, "a")
    assert await bot.delete_message(anna.id, sent.message_id)
    assert [m.id for m in world.messages(anna)] == [1]
    assert world.messages(anna, deleted=True)[-1].deleted
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(anna.id, sent.message_id)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await sent.edit_text("b")
    assert await bot.delete_messages(anna.id, [sent.message_id, 1])
    assert world.messages(anna) == []


async def test_after_two_days_a_message_can_no_longer_be_deleted() -> None:
    moments = [datetime(2027, 1, 15, tzinfo=UTC)]
    world = World(now=lambda: moments[-1])
    bot = Bot(world.token, session=PlaygroundSession(world))
    person = world.new_person("Анна")
    person.start()
    sent = await bot.send_message(person.id, "a")
    assert sent.date == moments[0]
    moments.append(moments[0] + timedelta(hours=48))
    with pytest.raises(TelegramBadRequest, match="message can't be deleted for everyone"):
        await sent.delete()


async def test_a_pin_shows_on_the_chat_until_it_is_taken_off(world: World, anna: Person, bot: Bot) -> None:
    sent = await bot.send_message(anna.id, "Доска")
    await bot.pin_chat_message(anna.id, sent.message_id)
    pinned = (await bot.get_chat(anna.id)).pinned_message
    assert pinned is not None
    assert pinned.message_id == sent.message_id
    assert world.messages(anna)[-1].service is not None
    await bot.unpin_chat_message(anna.id)
    with pytest.raises(TelegramBadRequest, match="message to unpin not found"):
        await bot.unpin_chat_message(anna.id)


async def test_a_pressed_button_reaches_the_bot_and_its_answer_the_person(world: World, anna: Person, bot: Bot) -> None:
    await bot.send_message(anna.id, "Верно?", reply_markup=KEYS)
    pressed = anna.tap("Да")
    query = world.take_updates()[-1]["callback_query"]
    assert (query["id"], query["data"], query["message"]["text"]) == (pressed, "yes", "Верно?")
    assert world.answer_to(pressed) is None
    await bot.answer_callback_query(pressed, "Принято", show_alert=True)
    answer = world.answer_to(pressed)
    assert answer is not None
    assert (answer.text, answer.alert) == ("Принято", True)
    assert anna.alerts == [answer]


async def test_an_old_or_unknown_query_cannot_be_answered(world: World, anna: Person, bot: Bot) -> None:
    sent = await bot.send_message(anna.id, "Верно?", reply_markup=KEYS)
    pressed = anna.press(sent.message_id, "no longer there")
    world.expire(pressed)
    for number in (pressed, "12345"):
        with pytest.raises(TelegramBadRequest, match="query is too old and response timeout expired or query ID"):
            await bot.answer_callback_query(number)


async def test_a_button_of_a_deleted_message_gives_an_inaccessible_message(
    world: World, anna: Person, bot: Bot
) -> None:
    sent = await bot.send_message(anna.id, "Верно?", reply_markup=KEYS)
    await sent.delete()
    anna.press(sent.message_id, "yes")
    assert world.take_updates()[-1]["callback_query"]["message"]["date"] == 0


async def test_a_deep_link_under_a_message_starts_the_bot_with_its_payload(
    world: World, anna: Person, bot: Bot
) -> None:
    link = InlineKeyboardButton(text="Участвовать", url="https://t.me/sco_pool_bot?start=e17")
    await bot.send_message(anna.id, "Форум", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[link]]))
    assert anna.tap("Участвовать") == ""
    assert world.take_updates()[-1]["message"]["text"] == "/start e17"
