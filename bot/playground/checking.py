"""Requests as they come (forms, JSON) checked with aiogram's own models of the methods."""

import json
import types
from collections.abc import Mapping
from functools import cache
from typing import Any, NoReturn, TypeVar, Union, get_args, get_origin

from aiogram.client.default import Default
from aiogram.methods import TelegramMethod
from pydantic import ValidationError

from bot.playground.errors import bad_request

MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "user_id": "invalid user_id specified",
    "file_id": "file_id not specified",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "action": "wrong parameter action in request",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
}
UNPARSED = {
    "reply_markup": "can't parse reply keyboard markup JSON object",
    "chat_id": "chat not found",
    "commands": "can't parse commands JSON object",
    "scope": "can't parse BotCommandScope JSON object",
    "reply_parameters": "can't parse reply parameters JSON object",
    "link_preview_options": "can't parse link preview options JSON object",
    "user_id": "invalid user_id specified",
    "message_id": "message identifier is not specified",
}
CHATS = {"chat_id", "from_chat_id"}
Method = TypeVar("Method", bound=TelegramMethod[Any])


@cache
def _texts(model: type[TelegramMethod[Any]]) -> frozenset[str]:
    """Name the fields that are texts themselves; all others come as JSON inside a form."""
    model.model_rebuild()  # until its first use it may not know the types of its fields
    return frozenset(name for name, info in model.model_fields.items() if str in _parts(info.annotation))


def _parts(annotation: object) -> set[object]:
    if get_origin(annotation) not in (Union, types.UnionType):
        return {annotation}
    return {part for member in get_args(annotation) for part in _parts(member)}


def check(model: type[Method], values: Mapping[str, object]) -> Method:
    """Make the method object of a request; empty values count as not given, as they do for Telegram.

    Raises:
        ApiError: 400 in Telegram's words where a field is missing or wrong.
    """
    texts = _texts(model)
    given: dict[str, object] = {}
    for name, value in values.items():
        if isinstance(value, str):
            if not value:
                continue
            given[name] = value if name in texts else _decoded(name, value)
        elif value is not None:
            given[name] = str(value) if name in texts and isinstance(value, int | float) else value
    for name in CHATS & given.keys():
        chat_id = str(given[name])
        if chat_id.removeprefix("-").isdecimal():
            given[name] = int(chat_id)
    try:
        return model.model_validate(given)
    except ValidationError as error:
        _refuse(error)


def _decoded(name: str, value: str) -> object:
    if value[0] not in '{["' and value not in ("null",):
        return value
    try:
        return json.loads(value)
    except ValueError:
        bad_request(UNPARSED.get(name, f"can't parse {name} JSON object"))


def _refuse(error: ValidationError) -> NoReturn:
    first = error.errors(include_url=False, include_input=False)[0]
    name = str(first["loc"][0]) if first["loc"] else ""
    if first["type"] == "missing" and len(first["loc"]) == 1:
        bad_request(MISSING.get(name, f'parameter "{name}" is required'))
    where = ".".join(str(part) for part in first["loc"][1:])
    detail = f": {where}: {first['msg']}" if where else ""
    bad_request(UNPARSED.get(name, f"can't parse {name}") + detail)


def plain(value: object) -> str | None:
    """Give a text field, or nothing where aiogram's "as the bot's default" stands."""
    return None if isinstance(value, Default) or value is None else str(value)
