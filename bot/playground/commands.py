"""Command menus: under which key one is kept, and which of them a person sees in a chat."""

from typing import Any

from bot.playground.access import find_chat
from bot.playground.cloud import Cloud
from bot.playground.errors import bad_request
from bot.playground.model import Account, Chat, Json

Key = tuple[str, str]


def command_key(cloud: Cloud, scope: Any, language: str | None) -> Key:
    """Name the menu of a scope and a language ("" is every language).

    Raises:
        ApiError: 400 the scope's chat is not known, or the language code is not one.
    """
    code = language or ""
    if code and (len(code) != 2 or not code.isalpha() or not code.islower()):
        bad_request("invalid language code specified")
    kind = scope.type if scope is not None else "default"
    if kind in ("chat", "chat_administrators", "chat_member"):
        kind = f"{kind}:{find_chat(cloud, scope.chat_id).id}"
    if kind.startswith("chat_member"):
        kind = f"{kind}:{scope.user_id}"
    return kind, code


def commands_for(cloud: Cloud, chat: Chat, person: Account) -> list[Json]:
    """Give the menu that a person sees in a chat: the narrowest scope that has one, first in their language."""
    if chat.type == "channel":
        return []
    menus, language = cloud.profile.commands, person.language.split("-")[0]
    for scope in _scopes(chat, person):
        for code in (language, ""):
            if (scope, code) in menus:
                return menus[scope, code]
    return []


def _scopes(chat: Chat, person: Account) -> list[str]:
    if chat.private:
        return [f"chat:{chat.id}", "all_private_chats", "default"]
    member = chat.member(person.id)
    runs = member is not None and member.status in ("creator", "administrator")
    scopes = [f"chat_member:{chat.id}:{person.id}"]
    scopes += [f"chat_administrators:{chat.id}"] if runs else []
    scopes += [f"chat:{chat.id}"]
    scopes += ["all_chat_administrators"] if runs else []
    return [*scopes, "all_group_chats", "default"]
