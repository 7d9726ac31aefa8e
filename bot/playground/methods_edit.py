"""Bot API methods that change, delete and pin messages."""

from collections.abc import Mapping
from typing import Any

from aiogram.methods import (
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
    PinChatMessage,
    TelegramMethod,
    UnpinChatMessage,
)

from bot.playground import views
from bot.playground.access import find_message, has_right, may_delete, own_message, readable_chat
from bot.playground.cloud import Cloud, Handler
from bot.playground.errors import NOT_MODIFIED, bad_request, forbidden
from bot.playground.files import Uploads
from bot.playground.keyboards import inline_rows
from bot.playground.methods_messages import caption_of, take_file, text_of
from bot.playground.model import Change, Chat, File, Json, Message, Result

Edit = EditMessageText | EditMessageCaption | EditMessageMedia | EditMessageReplyMarkup
DELETED_AT_ONCE = range(1, 101)


def _target(cloud: Cloud, request: Edit) -> Message:
    if request.inline_message_id:
        message = cloud.inline_messages.get(request.inline_message_id)
        if message is None or message.deleted:
            bad_request("MESSAGE_ID_INVALID")
        return message
    if request.chat_id is None:
        bad_request("chat_id is empty")
    if not request.message_id:
        bad_request("message identifier is not specified")
    chat = readable_chat(cloud, request.chat_id)
    if chat.private and chat.blocked:
        forbidden("bot was blocked by the user")
    return own_message(cloud, chat, request.message_id)


def _finish(
    cloud: Cloud, request: Edit, message: Message, text: str, entities: list[Json], file: File | None
) -> Result:
    """Apply an edit; without `reply_markup` the keyboard goes, as in Telegram."""
    keyboard = inline_rows(request.reply_markup)
    same_file = file is message.file or (file and message.file and file.unique_id == message.file.unique_id)
    if (text, entities, keyboard) == (message.text, message.entities, message.keyboard) and same_file:
        bad_request(NOT_MODIFIED)
    cloud.limits.count(message.chat, edit=True)
    message.text, message.entities, message.keyboard, message.file = text, entities, keyboard, file
    cloud.edited(message, by_bot=True)
    return True if request.inline_message_id else views.message(message)


def edit_message_text(cloud: Cloud, request: EditMessageText, _: Uploads) -> Result:
    """Change the text of a message."""
    message = _target(cloud, request)
    text, entities = text_of(cloud, request.text, request.parse_mode, request.entities)
    if message.file is not None or message.content is not None:
        bad_request("there is no text in the message to edit")
    return _finish(cloud, request, message, text, entities, None)


def edit_message_caption(cloud: Cloud, request: EditMessageCaption, _: Uploads) -> Result:
    """Change the caption of a file."""
    message = _target(cloud, request)
    if message.file is None:
        bad_request("there is no caption in the message to edit")
    text, entities = caption_of(cloud, request.caption, request.parse_mode, request.caption_entities)
    return _finish(cloud, request, message, text, entities, message.file)


def edit_message_media(cloud: Cloud, request: EditMessageMedia, uploads: Uploads) -> Result:
    """Put another file into a message, or one into a text."""
    message, item = _target(cloud, request), request.media
    text, entities = caption_of(cloud, item.caption, item.parse_mode, item.caption_entities)
    file = take_file(cloud, item.media, str(item.type), uploads)
    return _finish(cloud, request, message, text, entities, file)


def edit_message_reply_markup(cloud: Cloud, request: EditMessageReplyMarkup, _: Uploads) -> Result:
    """Change or take away the keyboard alone."""
    message = _target(cloud, request)
    return _finish(cloud, request, message, message.text, message.entities, message.file)


def delete_message(cloud: Cloud, request: DeleteMessage, _: Uploads) -> Result:
    """Delete one message."""
    message = find_message(readable_chat(cloud, request.chat_id), request.message_id, "delete")
    if not may_delete(cloud, message):
        bad_request("message can't be deleted for everyone" if message.chat.private else "message can't be deleted")
    cloud.delete([message])
    return True


def delete_messages(cloud: Cloud, request: DeleteMessages, _: Uploads) -> Result:
    """Delete up to 100 messages; those that are not there are skipped."""
    chat = readable_chat(cloud, request.chat_id)
    if len(request.message_ids) not in DELETED_AT_ONCE:
        few = not request.message_ids
        bad_request("message identifiers are not specified" if few else "too many message identifiers specified")
    found = [m for number in request.message_ids if (m := chat.history.get(number)) is not None and not m.deleted]
    if not all(may_delete(cloud, message) for message in found):
        bad_request("message can't be deleted")
    cloud.delete(found)
    return True


def _pinning_chat(cloud: Cloud, chat_id: int | str) -> Chat:
    chat = readable_chat(cloud, chat_id)
    right = "can_edit_messages" if chat.type == "channel" else "can_pin_messages"
    if not chat.private and not has_right(cloud, chat, right):
        bad_request("not enough rights to manage pinned messages in the chat")
    return chat


def pin_chat_message(cloud: Cloud, request: PinChatMessage, _: Uploads) -> Result:
    """Pin a message; the chat sees a service message about it."""
    chat = _pinning_chat(cloud, request.chat_id)
    message = find_message(chat, request.message_id, "pin")
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    chat.pinned.append(message.id)
    author = None if chat.type == "channel" else cloud.bot
    pinned = {"pinned_message": views.message(message, nested=True)}
    cloud.post_own(Message(cloud.message_id(chat), chat, cloud.seconds(), author, service=pinned))
    cloud.tell(Change("chat", chat))
    return True


def unpin_chat_message(cloud: Cloud, request: UnpinChatMessage, _: Uploads) -> Result:
    """Unpin a message, by default the newest pinned."""
    chat = _pinning_chat(cloud, request.chat_id)
    number: Any = request.message_id or (chat.pinned[-1] if chat.pinned else None)
    if number not in chat.pinned:
        bad_request("message to unpin not found")
    chat.pinned.remove(number)
    cloud.tell(Change("chat", chat))
    return True


METHODS: Mapping[type[TelegramMethod[Any]], Handler] = {
    EditMessageText: edit_message_text,
    EditMessageCaption: edit_message_caption,
    EditMessageMedia: edit_message_media,
    EditMessageReplyMarkup: edit_message_reply_markup,
    DeleteMessage: delete_message,
    DeleteMessages: delete_messages,
    PinChatMessage: pin_chat_message,
    UnpinChatMessage: unpin_chat_message,
}
