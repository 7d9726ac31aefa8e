"""Bot API methods about the bot itself: who it is, what it is called, its commands and menu button."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from aiogram.methods import (
    DeleteMyCommands,
    GetChatMenuButton,
    GetMe,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
    TelegramMethod,
)

from bot.playground import views
from bot.playground.access import find_chat
from bot.playground.cloud import Cloud, Handler
from bot.playground.commands import command_key
from bot.playground.errors import bad_request
from bot.playground.files import Uploads
from bot.playground.model import Change, Result

COMMANDS_AT_MOST = 100
DESCRIPTION_OF_COMMAND = range(1, 257)


def get_me(cloud: Cloud, _request: GetMe, _: Uploads) -> Result:
    """Tell who the bot is and what it may do."""
    return views.user(cloud.bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": not cloud.privacy,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def set_my_commands(cloud: Cloud, request: SetMyCommands, _: Uploads) -> Result:
    """Set the command menu of a scope and language."""
    if len(request.commands) > COMMANDS_AT_MOST:
        bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in request.commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command.command.removeprefix("/")):
            bad_request("BOT_COMMAND_INVALID")
        if len(command.description) not in DESCRIPTION_OF_COMMAND:
            bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    key = command_key(cloud, request.scope, request.language_code)
    menu = [{"command": c.command.removeprefix("/"), "description": c.description} for c in request.commands]
    cloud.profile.commands.pop(key, None)
    if menu:
        cloud.profile.commands[key] = menu
    return True


def get_my_commands(cloud: Cloud, request: GetMyCommands, _: Uploads) -> Result:
    """Give the command menu of exactly this scope and language."""
    return cloud.profile.commands.get(command_key(cloud, request.scope, request.language_code), [])


def delete_my_commands(cloud: Cloud, request: DeleteMyCommands, _: Uploads) -> Result:
    """Drop the command menu of exactly this scope and language."""
    cloud.profile.commands.pop(command_key(cloud, request.scope, request.language_code), None)
    return True


def set_chat_menu_button(cloud: Cloud, request: SetChatMenuButton, _: Uploads) -> Result:
    """Set the button beside the input field, for a person or for all."""
    button = request.menu_button.model_dump(exclude_none=True) if request.menu_button else {"type": "default"}
    if request.chat_id is None:
        cloud.profile.menu_button = button
    else:
        find_chat(cloud, request.chat_id).menu_button = button
    return True


def get_chat_menu_button(cloud: Cloud, request: GetChatMenuButton, _: Uploads) -> Result:
    """Give the button beside the input field."""
    own = find_chat(cloud, request.chat_id).menu_button if request.chat_id is not None else None
    return own or cloud.profile.menu_button


def _setter(field: str, store: str, most: int, error: str) -> Callable[[Cloud, Any, Uploads], Result]:
    def handler(cloud: Cloud, request: Any, _: Uploads) -> Result:
        text, texts = getattr(request, field) or "", getattr(cloud.profile, store)
        if len(text) > most:
            bad_request(error)
        texts.pop(request.language_code or "", None)
        if text:
            texts[request.language_code or ""] = text
        cloud.tell(Change("people"))
        return True

    return handler


def _getter(field: str, store: str) -> Callable[[Cloud, Any, Uploads], Result]:
    def handler(cloud: Cloud, request: Any, _: Uploads) -> Result:
        texts = getattr(cloud.profile, store)
        usual = cloud.bot.name if field == "name" else ""
        return {field: texts.get(request.language_code or "") or texts.get("", usual)}

    return handler


METHODS: Mapping[type[TelegramMethod[Any]], Handler] = {
    GetMe: get_me,
    SetMyCommands: set_my_commands,
    GetMyCommands: get_my_commands,
    DeleteMyCommands: delete_my_commands,
    SetChatMenuButton: set_chat_menu_button,
    GetChatMenuButton: get_chat_menu_button,
    SetMyName: _setter("name", "names", 64, "BOT_TITLE_INVALID"),
    GetMyName: _getter("name", "names"),
    SetMyDescription: _setter("description", "descriptions", 512, "ABOUT_TOO_LONG"),
    GetMyDescription: _getter("description", "descriptions"),
    SetMyShortDescription: _setter("short_description", "short_descriptions", 120, "ABOUT_TOO_LONG"),
    GetMyShortDescription: _getter("short_description", "short_descriptions"),
}
