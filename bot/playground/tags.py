"""What Telegram's HTML tags and their attributes mean as entities."""

from dataclasses import dataclass

from bot.playground.links import LinkError, checked_link, user_of
from bot.playground.model import Json

STYLES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
TAGS = STYLES.keys() | {"a", "tg-emoji", "tg-time", "pre", "code", "blockquote"}
ARGUMENT = {("a", "href"), ("tg-emoji", "emoji-id"), ("tg-time", "format")}
DATE_FORMATS = frozenset("tTdDwW")


class FormatError(ValueError):
    """Why Telegram cannot parse a text, in its own words."""


@dataclass(slots=True)
class Tag:
    """An open tag: what it carries, and where in the plain text it begins (UTF-16 units, and characters)."""

    name: str
    offset: int
    begin: int
    argument: str = ""
    date: int = 0


def add_entity(entities: list[Json], tag: Tag, length: int, words: str) -> None:
    """Add the entity of a tag that is closed after `length` UTF-16 units with these words in it.

    Raises:
        FormatError: a date format or an emoji's id that is none.
    """
    place: Json = {"offset": tag.offset, "length": length}
    match tag.name:
        case "a":
            _add_link(entities, tag, place, words)
        case "tg-emoji":
            entities.append({"type": "custom_emoji", **place, "custom_emoji_id": _emoji(tag.argument)})
        case "tg-time":
            _add_date(entities, tag, place)
        case "pre":
            _add_pre(entities, place)
        case "code":
            _add_code(entities, tag, place)
        case "blockquote":
            entities.append({"type": "expandable_blockquote" if tag.argument else "blockquote", **place})
        case style:
            entities.append({"type": STYLES[style], **place})


def _add_link(entities: list[Json], tag: Tag, place: Json, words: str) -> None:
    link = tag.argument or words
    person = user_of(link)
    if person is not None and person > 0:
        entities.append({"type": "text_mention", **place, "user": {"id": person}})
        return
    try:
        entities.append({"type": "text_link", **place, "url": checked_link(link)})
    except LinkError:
        return  # Telegram drops a bad link and keeps its text


def _add_date(entities: list[Json], tag: Tag, place: Json) -> None:
    if tag.argument not in ("r", "R") and not set(tag.argument) <= DATE_FORMATS:
        raise FormatError("Invalid date format used")
    if tag.date > 0:
        form = {"date_time_format": tag.argument} if tag.argument else {}
        entities.append({"type": "date_time", **place, "unix_time": tag.date, **form})


def _add_pre(entities: list[Json], place: Json) -> None:
    inner = entities[-1] if entities else {}
    if inner.get("type") == "code" and inner.get("language") and _same(inner, place):
        inner["type"] = "pre"
    else:
        entities.append({"type": "pre", **place})


def _add_code(entities: list[Json], tag: Tag, place: Json) -> None:
    inner = entities[-1] if entities else {}
    if inner.get("type") == "pre" and "language" not in inner and _same(inner, place) and tag.argument:
        inner["language"] = tag.argument
    else:
        language = {"language": tag.argument} if tag.argument else {}
        entities.append({"type": "code", **place, **language})


def _same(entity: Json, place: Json) -> bool:
    return bool(entity["offset"] == place["offset"] and entity["length"] == place["length"])


def set_attribute(tag: Tag, name: str, value: str) -> None:
    """Keep what an attribute says, if Telegram knows it on this tag."""
    if (tag.name, name) in ARGUMENT:
        tag.argument = value
    elif (tag.name, name) == ("code", "class") and value.startswith("language-"):
        tag.argument = value[9:]
    elif (tag.name, name) == ("span", "class") and value.startswith("tg-"):
        tag.argument = value[3:]
    elif (tag.name, name) == ("blockquote", "expandable"):
        tag.argument = "1"
    elif (tag.name, name) == ("tg-time", "unix"):
        tag.date = _date(value)


def _date(value: str) -> int:
    """Read a number the way Telegram's 32-bit reader does: digits up to the first other letter, wrapped."""
    negative, digits = value.startswith("-"), value.removeprefix("-")
    number = 0
    for digit in digits:
        if digit not in "0123456789":
            break
        number = (number * 10 + int(digit)) & 0xFFFFFFFF
    number = -number if negative else number
    return (number + 0x80000000) % 0x100000000 - 0x80000000


def _emoji(argument: str) -> str:
    if not argument.removeprefix("-").isdecimal() or not argument.isascii() or int(argument) == 0:
        raise FormatError("Invalid custom emoji identifier specified")
    return argument
