"""Bot API methods about chats, their members and files."""

from collections.abc import Mapping
from typing import Any

from aiogram.methods import (
    GetChat,
    GetChatAdministrators,
    GetChatMember,
    GetChatMemberCount,
    GetFile,
    LeaveChat,
    TelegramMethod,
)

from bot.playground import views
from bot.playground.access import readable_chat
from bot.playground.cloud import Cloud, Handler
from bot.playground.errors import bad_request
from bot.playground.files import DOWNLOAD_LIMIT, Uploads
from bot.playground.model import Json, Member, Result

RUNNING = ("creator", "administrator")


def get_chat(cloud: Cloud, request: GetChat, _: Uploads) -> Result:
    """Give the full description of a chat."""
    chat = readable_chat(cloud, request.chat_id)
    full: Json = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _gifts()}
    if chat.username:
        full["active_usernames"] = [chat.username]
    pinned = chat.history.get(chat.pinned[-1]) if chat.pinned else None
    if pinned is not None:
        full["pinned_message"] = views.message(pinned)
    return views.chat(chat) | full


def _gifts() -> Json:
    kinds = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return dict.fromkeys(kinds, False)


def get_chat_member(cloud: Cloud, request: GetChatMember, _: Uploads) -> Result:
    """Tell what somebody is in a chat."""
    chat = readable_chat(cloud, request.chat_id)
    account = cloud.accounts.get(request.user_id)
    if account is None:
        bad_request("PARTICIPANT_ID_INVALID")
    return views.member(chat, chat.member(account.id) or Member(account, "left"))


def get_chat_administrators(cloud: Cloud, request: GetChatAdministrators, _: Uploads) -> Result:
    """List who runs a chat, other bots left out."""
    chat = readable_chat(cloud, request.chat_id)
    if chat.private:
        bad_request("there are no administrators in the private chat")
    return [views.member(chat, one) for one in chat.members.values() if one.status in RUNNING]


def get_chat_member_count(cloud: Cloud, request: GetChatMemberCount, _: Uploads) -> Result:
    """Count who is in a chat."""
    return sum(one.present for one in readable_chat(cloud, request.chat_id).members.values())


def leave_chat(cloud: Cloud, request: LeaveChat, _: Uploads) -> Result:
    """Go away from a group or channel."""
    chat = readable_chat(cloud, request.chat_id)
    if chat.private:
        bad_request("chat member status can't be changed in private chats")
    cloud.set_member(chat, cloud.bot, "left", cloud.bot)
    return True


def get_file(cloud: Cloud, request: GetFile, _: Uploads) -> Result:
    """Give the path from which a file of up to 20 MB can be downloaded."""
    file = cloud.files.find(request.file_id)
    if file is None:
        bad_request("invalid file_id")
    if len(file.content) > DOWNLOAD_LIMIT:
        bad_request("file is too big")
    size = len(file.content)
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": size, "file_path": file.path}


METHODS: Mapping[type[TelegramMethod[Any]], Handler] = {
    GetChat: get_chat,
    GetChatMember: get_chat_member,
    GetChatAdministrators: get_chat_administrators,
    GetChatMemberCount: get_chat_member_count,
    LeaveChat: leave_chat,
    GetFile: get_file,
}
