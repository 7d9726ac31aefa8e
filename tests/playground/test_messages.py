"""What the bot sends stands in people's chats, and what Telegram refuses is refused in its words."""

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramNotFound, TelegramUnauthorizedError
from aiogram.methods import SendDice
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from bot.playground import Person, PersonError, PlaygroundSession, World

PIXEL = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de")
PICTURE = BufferedInputFile(PIXEL, "logo.png")
LETTER = BufferedInputFile(b"%PDF-1.7", "letter.pdf")


def keys(**button: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup.model_validate({"inline_keyboard": [[{"text": "Открыть", **button}]]})


async def test_a_message_stands_in_the_chat_as_plain_text_with_entities_and_keyboard(
    world: World, anna: Person, bot: Bot
) -> None:
    sent = await bot.send_message(
        anna.id, "<b>Заявка</b> №1", parse_mode="HTML", reply_markup=keys(callback_data="p:1")
    )
    message = world.messages(anna)[-1]
    assert (message.id, message.text) == (sent.message_id, "Заявка №1")
    assert message.entities == [{"type": "bold", "offset": 0, "length": 6}]
    assert message.keyboard == [[{"text": "Открыть", "callback_data": "p:1"}]]
    assert sent.entities is not None
    assert sent.from_user is not None
    assert sent.from_user.is_bot


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<b>a", "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ("5 < 6", 'can\'t parse entities: Unsupported start tag "" at byte offset 2'),
        ("<p>a</p>", 'can\'t parse entities: Unsupported start tag "p" at byte offset 0'),
        ("я" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        (" \n ", "text must be non-empty"),
        ("", "message text is empty"),
    ],
)
async def test_a_bad_text_is_refused(anna: Person, bot: Bot, text: str, reason: str) -> None:
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.send_message(anna.id, text, parse_mode="HTML")
    assert refusal.value.message == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"callback_data": "я" * 33}, "BUTTON_DATA_INVALID"),
        ({"callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"url": "localhost"}, "inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL"),
        ({}, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ],
)
async def test_a_bad_button_is_refused(anna: Person, bot: Bot, button: dict[str, str], reason: str) -> None:
    with pytest.raises(TelegramBadRequest) as refusal:
        await bot.send_message(anna.id, "a", reply_markup=keys(**button))
    assert refusal.value.message == f"Bad Request: {reason}"


async def test_a_keyboard_of_more_than_a_hundred_buttons_is_refused(anna: Person, bot: Bot) -> None:
    row = [InlineKeyboardButton(text=str(n), callback_data=str(n)) for n in range(101)]
    with pytest.raises(TelegramBadRequest, match="reply markup is too long"):
        await bot.send_message(anna.id, "a", reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]))


async def test_a_button_that_copies_is_kept(world: World, anna: Person, bot: Bot) -> None:
    button = InlineKeyboardButton(text="Код", copy_text=CopyTextButton(text="7Q2"))
    await bot.send_message(anna.id, "a", reply_markup=InlineKeyboardMarkup(inline_keyboard=[[button]]))
    assert world.messages(anna)[-1].keyboard == [[{"text": "Код", "copy_text": {"text": "7Q2"}}]]


async def test_who_never_started_the_bot_is_no_chat_for_it(world: World, bot: Bot) -> None:
    stranger = world.new_person("Борис")
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(stranger.id, "a")


async def test_who_shares_a_group_but_never_started_the_bot_cannot_be_written_to(world: World, bot: Bot) -> None:
    boris = world.new_person("Борис")
    boris.create_group("Комиссия")
    with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
        await bot.send_message(boris.id, "a")


async def test_who_blocked_the_bot_gets_nothing_until_they_start_it_again(world: World, anna: Person, bot: Bot) -> None:
    anna.block()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "a")
    with pytest.raises(PersonError):
        anna.say("a")
    anna.start()
    await bot.send_message(anna.id, "a")
    kinds = [next(key for key in update if key != "update_id") for update in world.take_updates()]
    assert kinds == ["my_chat_member", "my_chat_member", "message"]


async def test_a_deleted_account_is_deactivated(anna: Person, bot: Bot) -> None:
    anna.delete_account()
    with pytest.raises(TelegramForbiddenError, match="Forbidden: user is deactivated"):
        await bot.send_message(anna.id, "a")


def test_no_link_carries_a_payload_that_telegram_refuses(anna: Person) -> None:
    for payload in ("a" * 65, "план", "a b", "a=1"):
        with pytest.raises(PersonError):
            anna.start(payload)


async def test_another_token_is_unauthorized(world: World, anna: Person) -> None:
    with pytest.raises(TelegramUnauthorizedError):
        await Bot("43:OTHER", session=PlaygroundSession(world)).send_message(anna.id, "a")


async def test_a_method_that_the_playground_does_not_know_is_not_found(anna: Person, bot: Bot) -> None:
    with pytest.raises(TelegramNotFound, match="Not Found: method not found"):
        await bot(SendDice(chat_id=anna.id))


async def test_a_reply_names_what_it_answers(world: World, anna: Person, bot: Bot) -> None:
    asked = anna.say("Когда?")
    sent = await bot.send_message(anna.id, "Завтра", reply_parameters=ReplyParameters(message_id=asked.id))
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "Когда?"
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(anna.id, "a", reply_parameters=ReplyParameters(message_id=999))
    lenient = ReplyParameters(message_id=999, allow_sending_without_reply=True)
    assert (await bot.send_message(anna.id, "a", reply_parameters=lenient)).reply_to_message is None


async def test_a_reply_keyboard_stays_until_it_is_removed(world: World, anna: Person, bot: Bot) -> None:
    keyboard = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Да")]], input_field_placeholder="Ответьте")
    await bot.send_message(anna.id, "Верно?", reply_markup=keyboard)
    assert anna.tap("Да") == ""
    assert world.take_updates()[-1]["message"]["text"] == "Да"
    await bot.send_message(anna.id, "Принято", reply_markup=ReplyKeyboardRemove())
    with pytest.raises(PersonError):
        anna.tap("Да")


async def test_a_document_can_be_sent_again_by_its_id_and_downloaded(world: World, anna: Person, bot: Bot) -> None:
    sent = await bot.send_document(anna.id, LETTER, caption="Письмо")
    assert sent.document is not None
    again = await bot.send_document(anna.id, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_name == "letter.pdf"
    file = await bot.get_file(again.document.file_id)
    assert file.file_path is not None
    content = await bot.download_file(file.file_path)
    assert content is not None
    assert content.read() == b"%PDF-1.7"


async def test_files_that_telegram_refuses_are_refused(anna: Person, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="wrong file identifier/HTTP URL specified"):
        await bot.send_document(anna.id, "AgADnothing")
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(anna.id, LETTER)
    with pytest.raises(TelegramBadRequest, match="file must be non-empty"):
        await bot.send_document(anna.id, BufferedInputFile(b"", "empty.txt"))
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_document(anna.id, LETTER, caption="я" * 1025)
    with pytest.raises(TelegramBadRequest, match="invalid file_id"):
        await bot.get_file("AgADnothing")
    photo = await bot.send_photo(anna.id, PICTURE)
    assert photo.photo is not None
    with pytest.raises(TelegramBadRequest, match="can't use file of type Photo as Document"):
        await bot.send_document(anna.id, photo.photo[-1].file_id)


async def test_an_album_is_several_messages_with_one_mark(world: World, anna: Person, bot: Bot) -> None:
    media = [InputMediaPhoto(media=PICTURE, caption="<i>1</i>", parse_mode="HTML"), InputMediaPhoto(media=PICTURE)]
    first, second = await bot.send_media_group(anna.id, list(media))
    assert first.media_group_id == second.media_group_id is not None
    assert first.caption_entities is not None
    with pytest.raises(TelegramBadRequest, match="can't use the media of the specified type in the album"):
        await bot.send_media_group(anna.id, [InputMediaPhoto(media=PICTURE), InputMediaDocument(media=LETTER)])
    with pytest.raises(TelegramBadRequest, match="media group must include 2-10 items"):
        await bot.send_media_group(anna.id, [InputMediaPhoto(media=PICTURE)])


async def test_a_copy_hides_where_it_came_from_and_a_forward_names_it(world: World, anna: Person, bot: Bot) -> None:
    said = anna.say("Предложение к плану")
    copied = await bot.copy_message(anna.id, anna.id, said.id)
    assert world.chat_of(anna).history[copied.message_id].origin is None
    forwarded = await bot.forward_message(anna.id, anna.id, said.id)
    assert forwarded.forward_origin is not None
    assert forwarded.forward_origin.type == "user"
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(anna.id, anna.id, 999)


async def test_a_forwarded_text_reaches_the_bot_with_its_author(world: World, anna: Person) -> None:
    anna.forward_text("Создать площадку", author="Министерство")
    origin = world.take_updates()[-1]["message"]["forward_origin"]
    assert (origin["type"], origin["sender_user_name"]) == ("hidden_user", "Министерство")
