"""Where the bot may write, edit and delete: chats found by id or @name, and the refusals on the way."""

from bot.playground.cloud import Cloud
from bot.playground.errors import bad_request, forbidden
from bot.playground.model import Chat, Message

EDITABLE_SECONDS = 48 * 3600


def find_chat(cloud: Cloud, chat_id: int | str) -> Chat:
    """Find a chat that the bot can know.

    Raises:
        ApiError: 400 unknown, or upgraded (with the new id).
    """
    chat = cloud.chats.get(chat_id) if isinstance(chat_id, int) else _by_username(cloud, chat_id)
    if chat is None or (chat.private and not _known(cloud, chat)):
        bad_request("chat not found")
    if not chat.private and cloud.bot.id not in chat.members and not chat.username:
        bad_request("chat not found")
    return chat


def _by_username(cloud: Cloud, name: str) -> Chat | None:
    wanted = name.removeprefix("@").lower()
    named = (chat for chat in cloud.chats.values() if (chat.username or "").lower() == wanted and not chat.private)
    return next(named, None) if name.startswith("@") else None


def _known(cloud: Cloud, chat: Chat) -> bool:
    """Tell whether the bot has met a person: in their private chat or in a common group."""
    if chat.started or chat.blocked:
        return True
    return any(
        chat.id in group.members and cloud.bot.id in group.members
        for group in cloud.chats.values()
        if group.type in ("group", "supergroup")
    )


def readable_chat(cloud: Cloud, chat_id: int | str) -> Chat:
    """Find a chat that the bot can read about.

    Raises:
        ApiError: 400 unknown or upgraded, 403 not in it.
    """
    chat = find_chat(cloud, chat_id)
    if chat.migrated_to is not None:
        bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
    if chat.private:
        return chat
    mine = chat.member(cloud.bot.id)
    if mine is not None and mine.status == "kicked":
        forbidden(f"bot was kicked from the {chat.type} chat")
    if mine is None or not mine.present:
        forbidden(f"bot is not a member of the {chat.type} chat")
    return chat


def writable_chat(cloud: Cloud, chat_id: int | str) -> Chat:
    """Find a chat that the bot may write to.

    Raises:
        ApiError: 400 unknown, upgraded or without rights, 403 blocked, never started, thrown out.
    """
    chat = readable_chat(cloud, chat_id)
    if chat.private:
        if chat.deactivated:
            forbidden("user is deactivated")
        if chat.blocked:
            forbidden("bot was blocked by the user")
        if not chat.started:
            forbidden("bot can't initiate conversation with a user")
    elif chat.type == "channel" and not has_right(cloud, chat, "can_post_messages"):
        mine = chat.member(cloud.bot.id)
        if mine is not None and mine.status == "administrator":
            bad_request("not enough rights to post messages in the channel chat")
        bad_request("need administrator rights in the channel chat")
    return chat


def has_right(cloud: Cloud, chat: Chat, right: str) -> bool:
    """Tell whether the bot is an administrator with this right."""
    mine = chat.member(cloud.bot.id)
    return mine is not None and mine.status == "administrator" and mine.rights.get(right, False)


def find_message(chat: Chat, message_id: int, purpose: str) -> Message:
    """Find a message that stands in a chat.

    Raises:
        ApiError: 400 "message to <purpose> not found".
    """
    message = chat.history.get(message_id)
    if message is None or message.deleted:
        bad_request(f"message to {purpose} not found")
    return message


def own_message(cloud: Cloud, chat: Chat, message_id: int) -> Message:
    """Find a message that the bot may edit.

    Raises:
        ApiError: 400 not found, not the bot's own, or a service message.
    """
    message = find_message(chat, message_id, "edit")
    edits = chat.type == "channel" and has_right(cloud, chat, "can_edit_messages")
    posts = chat.type != "channel" or has_right(cloud, chat, "can_post_messages")
    if message.service is not None or not (edits or (message.by_bot and posts)):
        bad_request("message can't be edited")
    return message


def may_delete(cloud: Cloud, message: Message) -> bool:
    """Tell whether the bot may delete a message: its own and, in private, any for 48 hours; as an administrator all."""
    chat = message.chat
    if has_right(cloud, chat, "can_delete_messages"):
        return True
    young = cloud.seconds() - message.date < EDITABLE_SECONDS
    return young and (chat.private or message.by_bot)
