"""Telegram's own library (TDLib) answers offline what it makes of a text, in words that can be compared with ours."""

import json
from typing import Any

import tdjson

Span = tuple[Any, ...]
"""Kind, offset, length, and what else there is to it."""
NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "text_mention": "MentionName",
    "custom_emoji": "CustomEmoji",
    "date_time": "DateTime",
    "blockquote": "BlockQuote",
    "expandable_blockquote": "ExpandableBlockQuote",
    "url": "Url",
    "mention": "Mention",
    "hashtag": "Hashtag",
    "cashtag": "Cashtag",
    "bot_command": "BotCommand",
    "email": "EmailAddress",
}
DETAILS = ("url", "language", "custom_emoji_id", "unix_time", "user_id")


def ask(request: dict[str, Any]) -> dict[str, Any]:
    """Ask the library."""
    answer: dict[str, Any] = json.loads(tdjson.td_execute(json.dumps(request).encode()) or b"{}")
    return answer


ask({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})


def spans(answer: dict[str, Any]) -> list[Span]:
    """Name the entities of the library's answer."""
    return [_span(entity["type"], entity) for entity in answer["entities"]]


def _span(kind: dict[str, Any], entity: dict[str, Any]) -> Span:
    detail = next((kind[field] for field in DETAILS if field in kind), None)
    return kind["@type"].removeprefix("textEntityType"), entity["offset"], entity["length"], detail


def our_spans(entities: list[dict[str, Any]]) -> list[Span]:
    """Name our own entities in the same way."""
    return [_our_span(entity) for entity in entities]


def _our_span(entity: dict[str, Any]) -> Span:
    name = "PreCode" if "language" in entity else NAMES[entity["type"]]
    flat = entity | {"user_id": entity.get("user", {}).get("id")}
    detail = next((flat[field] for field in DETAILS if flat.get(field) is not None), None)
    return name, entity["offset"], entity["length"], detail
