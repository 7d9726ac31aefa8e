"""Bot API methods that put new messages into chats."""

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.methods import (
    CopyMessage,
    ForwardMessage,
    SendChatAction,
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import LinkPreviewOptions

from bot.playground import entities, views
from bot.playground.access import find_message, readable_chat, writable_chat
from bot.playground.checking import plain
from bot.playground.cloud import Cloud, Handler
from bot.playground.errors import bad_request
from bot.playground.files import Upload, Uploads
from bot.playground.formatting import units
from bot.playground.keyboards import apply_reply_keyboard, inline_rows
from bot.playground.model import Change, Chat, File, Json, Message, Result

TEXT_AT_MOST = 4096
CAPTION_AT_MOST = 1024
ALBUM = range(2, 11)
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def text_of(cloud: Cloud, text: str | None, parse_mode: object, given: Sequence[Any] | None) -> tuple[str, list[Json]]:
    """Parse the text of a message.

    Raises:
        ApiError: 400 empty, too long, cannot be parsed.
    """
    words, found = _parsed(cloud, text or "", parse_mode, given)
    if not entities.visible(words):
        bad_request("message text is empty" if not text else "text must be non-empty")
    if units(words) > TEXT_AT_MOST:
        bad_request("message is too long")
    return words, found


def caption_of(
    cloud: Cloud, text: str | None, parse_mode: object, given: Sequence[Any] | None
) -> tuple[str, list[Json]]:
    """Parse a caption, which may be empty.

    Raises:
        ApiError: 400 too long, cannot be parsed.
    """
    words, found = _parsed(cloud, text or "", parse_mode, given)
    if units(words) > CAPTION_AT_MOST:
        bad_request("message caption is too long")
    return words, found


def _parsed(cloud: Cloud, text: str, parse_mode: object, given: Sequence[Any] | None) -> tuple[str, list[Json]]:
    dumped = [one.model_dump(exclude_none=True) for one in given] if given else None
    words, found = entities.formatted(text, plain(parse_mode), dumped)
    for entity in found:
        if entity["type"] == "text_mention":
            known = cloud.accounts.get(entity["user"]["id"])
            entity["user"] = views.user(known) if known else None
    return words, [entity for entity in found if entity.get("user", True) is not None]


def take_file(cloud: Cloud, source: object, kind: str, uploads: Uploads) -> File:
    """Take the file of a request: an upload, or one that Telegram has already.

    Raises:
        ApiError: 400 wrong file_id, an upload that is missing, a web address.
    """
    name = str(source)
    if name.startswith("attach://"):
        upload = uploads.get(name.removeprefix("attach://"))
        if upload is None:
            bad_request(f"can't parse input file: attached file {name.removeprefix('attach://')!r} not found")
        return cloud.files.add(upload if isinstance(upload, Upload) else Upload("", upload), kind)
    if name.startswith(("http://", "https://")):
        bad_request("failed to get HTTP URL content")
    file = cloud.files.find(name)
    if file is None:
        bad_request("wrong file identifier/HTTP URL specified")
    if file.kind != kind:
        bad_request(f"can't use file of type {file.kind.capitalize()} as {kind.capitalize()}")
    return file


def draft(cloud: Cloud, chat: Chat, request: Any) -> Message:
    """Begin a message of the bot's with what all sending methods share.

    Raises:
        ApiError: 400 the message to reply to is not there, threads and business connections.
    """
    if getattr(request, "business_connection_id", None):
        bad_request("business connection not found")
    if request.message_thread_id and chat.type != "supergroup":
        bad_request("message thread not found")
    answered = _answered(chat, request)
    author = None if chat.type == "channel" else cloud.bot
    message = Message(0, chat, cloud.seconds(), author, reply_to=answered)
    message.silent = bool(request.disable_notification)
    message.protected = request.protect_content is True
    return message


def _answered(chat: Chat, request: Any) -> Message | None:
    parameters = getattr(request, "reply_parameters", None)
    number = parameters.message_id if parameters else getattr(request, "reply_to_message_id", None)
    if not number:
        return None
    message = chat.history.get(number)
    if message is not None and not message.deleted:
        return message
    lenient = parameters.allow_sending_without_reply if parameters else request.allow_sending_without_reply
    if lenient is not True:
        bad_request("message to be replied not found")
    return None


def send(cloud: Cloud, message: Message, markup: Any = None) -> Message:
    """Check the keyboard and the limits, then post.

    Raises:
        ApiError: 400 a bad keyboard, 429.
    """
    message.keyboard = inline_rows(markup)
    cloud.limits.count(message.chat)
    apply_reply_keyboard(message.chat, markup)
    message.id = cloud.message_id(message.chat)
    return cloud.post_own(message)


def send_message(cloud: Cloud, request: SendMessage, _: Uploads) -> Result:
    """Send a text."""
    chat = writable_chat(cloud, request.chat_id)
    message = draft(cloud, chat, request)
    message.text, message.entities = text_of(cloud, request.text, request.parse_mode, request.entities)
    if isinstance(request.link_preview_options, LinkPreviewOptions):
        message.link_preview = request.link_preview_options.model_dump(exclude_unset=True)
    return views.message(send(cloud, message, request.reply_markup))


def send_photo(cloud: Cloud, request: SendPhoto, uploads: Uploads) -> Result:
    """Send a picture."""
    return _send_file(cloud, request, request.photo, "photo", uploads)


def send_document(cloud: Cloud, request: SendDocument, uploads: Uploads) -> Result:
    """Send a file."""
    return _send_file(cloud, request, request.document, "document", uploads)


def _send_file(cloud: Cloud, request: SendPhoto | SendDocument, source: object, kind: str, uploads: Uploads) -> Result:
    chat = writable_chat(cloud, request.chat_id)
    message = draft(cloud, chat, request)
    message.text, message.entities = caption_of(cloud, request.caption, request.parse_mode, request.caption_entities)
    message.file = take_file(cloud, source, kind, uploads)
    return views.message(send(cloud, message, request.reply_markup))


def send_media_group(cloud: Cloud, request: SendMediaGroup, uploads: Uploads) -> Result:
    """Send an album of 2 to 10 pictures, or of documents."""
    chat = writable_chat(cloud, request.chat_id)
    if len(request.media) not in ALBUM:
        bad_request("media group must include 2-10 items" if request.media else "there is no media in the request")
    kinds = {str(item.type) for item in request.media}
    if not kinds <= {"photo", "video"} and len(kinds) > 1:
        bad_request("can't use the media of the specified type in the album")
    album, messages = str(secrets.randbits(53)), []
    for item in request.media:
        message = draft(cloud, chat, request)
        message.album = album
        message.text, message.entities = caption_of(cloud, item.caption, item.parse_mode, item.caption_entities)
        message.file = take_file(cloud, item.media, str(item.type), uploads)
        messages.append(message)
    cloud.limits.count(chat, len(messages))
    for message in messages:
        message.id = cloud.message_id(chat)
        cloud.post_own(message)
    return [views.message(message) for message in messages]


def copy_message(cloud: Cloud, request: CopyMessage, _: Uploads) -> Result:
    """Send the same again without naming its author; the caption can be another."""
    chat = writable_chat(cloud, request.chat_id)
    original = find_message(readable_chat(cloud, request.from_chat_id), request.message_id, "copy")
    if original.service is not None:
        bad_request("message can't be copied")
    message = draft(cloud, chat, request)
    message.file, message.content = original.file, original.content
    message.text, message.entities = original.text, [dict(entity) for entity in original.entities]
    if request.caption is not None and original.file is not None:
        message.text, message.entities = caption_of(
            cloud, request.caption, request.parse_mode, request.caption_entities
        )
    return {"message_id": send(cloud, message, request.reply_markup).id}


def forward_message(cloud: Cloud, request: ForwardMessage, _: Uploads) -> Result:
    """Forward a message, with its author's name."""
    chat = writable_chat(cloud, request.chat_id)
    original = find_message(readable_chat(cloud, request.from_chat_id), request.message_id, "forward")
    if original.service is not None or original.protected:
        bad_request("message can't be forwarded")
    message = draft(cloud, chat, request)
    message.file, message.content = original.file, original.content
    message.text, message.entities = original.text, [dict(entity) for entity in original.entities]
    message.origin = views.origin(original)
    return views.message(send(cloud, message))


def send_chat_action(cloud: Cloud, request: SendChatAction, _: Uploads) -> Result:
    """Show that the bot is busy."""
    chat = writable_chat(cloud, request.chat_id)
    if request.action not in ACTIONS:
        bad_request("wrong parameter action in request")
    cloud.tell(Change("typing", chat, words={"action": request.action}))
    return True


METHODS: Mapping[type[TelegramMethod[Any]], Handler] = {
    SendMessage: send_message,
    SendPhoto: send_photo,
    SendDocument: send_document,
    SendMediaGroup: send_media_group,
    CopyMessage: copy_message,
    ForwardMessage: forward_message,
    SendChatAction: send_chat_action,
}
