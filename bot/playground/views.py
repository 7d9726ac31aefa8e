"""Accounts, chats, members and messages as the Bot API's JSON objects."""

from typing import Any

from bot.playground.model import (
    BOT_RIGHTS_OF_CHANNEL,
    BOT_RIGHTS_OF_GROUP,
    Account,
    Chat,
    File,
    InlineQuery,
    Json,
    Member,
    Message,
)


def user(account: Account) -> Json:
    """Give the User object."""
    fields: Json = {"id": account.id, "is_bot": account.is_bot, "first_name": account.name}
    if account.username:
        fields["username"] = account.username
    if not account.is_bot:
        fields["language_code"] = account.language
    return fields


def chat(that: Chat) -> Json:
    """Give the short Chat object."""
    fields: Json = {"id": that.id, "type": that.type, ("first_name" if that.private else "title"): that.title}
    if that.username:
        fields["username"] = that.username
    return fields


def member(that: Chat, one: Member) -> Json:
    """Give the ChatMember object of the member's status."""
    fields: Json = {"user": user(one.account), "status": one.status}
    if one.status == "creator":
        fields["is_anonymous"] = False
    elif one.status == "administrator":
        names = BOT_RIGHTS_OF_CHANNEL if that.type == "channel" else BOT_RIGHTS_OF_GROUP
        fields |= {"can_be_edited": False} | {name: one.rights.get(name, False) for name in names}
    elif one.status == "kicked":
        fields["until_date"] = 0
    return fields


def media(file: File) -> Json:
    """Give the message's field that describes a file."""
    common: Json = {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": len(file.content)}
    if file.kind == "photo":
        return {"photo": [common | {"width": file.width, "height": file.height}]}
    return {file.kind: common | {"file_name": file.name, "mime_type": file.mime}}


def message(that: Message, *, nested: bool = False) -> Json:
    """Give the Message object; a message that it replies to is given without its own reply."""
    fields: Json = {"message_id": that.id, "chat": chat(that.chat), "date": that.date}
    if that.chat.type == "channel":
        fields["sender_chat"] = chat(that.chat)
    elif that.sender is not None:
        fields["from"] = user(that.sender)
    if that.service is not None:
        return fields | that.service
    fields |= _body(that)
    if that.keyboard is not None:
        fields["reply_markup"] = {"inline_keyboard": that.keyboard}
    if that.reply_to is not None and not that.reply_to.deleted and not nested:
        fields["reply_to_message"] = message(that.reply_to, nested=True)
    return fields | _marks(that)


def _body(that: Message) -> Json:
    fields: Json = {}
    words, entities = ("caption", "caption_entities") if that.file is not None else ("text", "entities")
    if that.file is not None:
        fields |= media(that.file)
    if that.content is not None:
        fields |= that.content
    if that.text:
        fields[words] = that.text
    if that.entities:
        fields[entities] = that.entities
    return fields


def _marks(that: Message) -> Json:
    marks: dict[str, Any] = {
        "edit_date": that.edited,
        "forward_origin": that.origin,
        "via_bot": user(that.via) if that.via else None,
        "media_group_id": that.album,
        "has_protected_content": that.protected or None,
        "link_preview_options": that.link_preview,
    }
    return {name: value for name, value in marks.items() if value is not None}


def inaccessible(that: Message) -> Json:
    """Give the InaccessibleMessage object of a deleted message."""
    return {"message_id": that.id, "chat": chat(that.chat), "date": 0}


def inline_query(query: InlineQuery, chat_type: str) -> Json:
    """Give the InlineQuery object."""
    return {
        "id": query.id,
        "from": user(query.person),
        "query": query.query,
        "offset": query.offset,
        "chat_type": chat_type,
    }


def origin(that: Message) -> Json:
    """Give the MessageOrigin of a message that is forwarded."""
    if that.origin is not None:
        return that.origin
    if that.chat.type == "channel":
        return {"type": "channel", "date": that.date, "chat": chat(that.chat), "message_id": that.id}
    if that.sender is None:
        return {"type": "chat", "date": that.date, "sender_chat": chat(that.chat)}
    return {"type": "user", "date": that.date, "sender_user": user(that.sender)}
