"""Telegram's HTML: the same tags, entities, quirks and error messages as its own parser has."""

from dataclasses import dataclass, field

from bot.playground.links import LinkError, ascii_lower, checked_link, user_of
from bot.playground.model import Json

SPACE = frozenset(" \t\r\n\0\v")
LITERALS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
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
PRIORITIES = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "date_time": 30,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}


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


@dataclass(slots=True)
class Parser:
    """Reads one text from left to right."""

    source: str
    at: int = 0
    plain: list[str] = field(default_factory=list)
    offset: int = 0
    open: list[Tag] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def parse(self) -> tuple[str, list[Json]]:
        """Give the plain text and its entities, sorted.

        Raises:
            FormatError: unsupported, unclosed or unmatched tags, and the like.
        """
        self.source += "\0"
        end = len(self.source) - 1
        while self.at < end:
            letter = self.source[self.at]
            if letter == "<":
                self._close() if self.source[self.at + 1] == "/" else self._open()
            elif letter == "&":
                self._put(self._reference() or self._step())
            else:
                self._put(self._step())
        if self.open:
            raise FormatError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        self.entities.sort(key=order)
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return "".join(self.plain), self.entities

    def _step(self) -> str:
        self.at += 1
        return self.source[self.at - 1]

    def _put(self, letter: str) -> None:
        self.plain.append(letter)
        self.offset += 1 + (letter > "\uffff")

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode(errors="surrogatepass"))

    def _reference(self) -> str:
        """Read a character reference and step over it, or step over nothing and give ""."""
        start, at = self.at, self.at + 1
        if self.source[at] == "#":
            code, at = self._number(at + 1)
            # Ten bytes and more are never a reference: Telegram counts the ampersand too.
            letter = chr(code) if 0 < code < 0x10FFFF and at - start < 10 else ""
        else:
            while self.source[at].isascii() and self.source[at].isalpha():
                at += 1
            letter = LITERALS.get(self.source[start + 1 : at], "")
        if letter:
            self.at = at + (self.source[at] == ";")
        return letter

    def _number(self, at: int) -> tuple[int, int]:
        base, digits = 10, "0123456789"
        if self.source[at] == "x":
            base, digits, at = 16, "0123456789abcdefABCDEF", at + 1
        begin = at
        while self.source[at] in digits:
            at += 1
        return int(self.source[begin:at] or "0", base), at

    def _until(self, stops: frozenset[str]) -> str:
        begin = self.at
        while self.source[self.at] not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def _skip_spaces(self) -> None:
        while self.source[self.at] in SPACE and self.source[self.at] != "\0":
            self.at += 1

    def _open(self) -> None:
        begin = self.at
        self.at += 1
        name = ascii_lower(self._until(SPACE | {">"}))
        if self.source[self.at] == "\0":
            raise FormatError(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        if name not in TAGS:
            raise FormatError(f'Unsupported start tag "{name}" at byte offset {self._bytes(begin)}')
        tag = Tag(name, self.offset, len(self.plain))
        while self.source[self.at] != ">":
            self._skip_spaces()
            if self.source[self.at] != ">":
                self._attribute(tag, begin)
        self.at += 1
        if name == "span" and tag.argument != "spoiler":
            raise FormatError(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}')
        self.open.append(tag)

    def _attribute(self, tag: Tag, begin: int) -> None:
        name = self._until(SPACE | set("=>/\"'"))
        if not name:
            raise FormatError(f'Empty attribute name in the tag "{tag.name}" at byte offset {self._bytes(begin)}')
        self._skip_spaces()
        if self.source[self.at] == "=":
            self.at += 1
            self._skip_spaces()
        elif self.source[self.at] != "\0":
            if tag.name == "blockquote" and name == "expandable":
                tag.argument = "1"
            return
        if self.source[self.at] == "\0":
            raise FormatError(f'Unclosed start tag "{tag.name}" at byte offset {self._bytes(begin)}')
        value = self._quoted() if self.source[self.at] in "'\"" else self._name_token()
        if self.source[self.at] == "\0":
            raise FormatError(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        _set(tag, name, value)

    def _name_token(self) -> str:
        begin = self.at
        while self.source[self.at].isascii() and (self.source[self.at].isalnum() or self.source[self.at] in ".-"):
            self.at += 1
        if self.source[self.at] not in SPACE and self.source[self.at] != ">":
            raise FormatError(f"Unexpected end of name token at byte offset {self._bytes(begin)}")
        return self.source[begin : self.at].lower()

    def _quoted(self) -> str:
        quote, value = self._step(), []
        while self.source[self.at] not in (quote, "\0"):
            value.append((self._reference() if self.source[self.at] == "&" else "") or self._step())
        if self.source[self.at] == quote:
            self.at += 1
        return "".join(value)

    def _close(self) -> None:
        begin = self.at
        if not self.open:
            raise FormatError(f"Unexpected end tag at byte offset {self._bytes(begin)}")
        self.at += 2
        name = ascii_lower(self._until(SPACE | {">"}))
        self._skip_spaces()
        if self.source[self.at] != ">":
            raise FormatError(f"Unclosed end tag at byte offset {self._bytes(begin)}")
        self.at += 1
        tag = self.open[-1]
        if name not in ("", tag.name):
            found = f'expected "</{tag.name}>", found "</{name}>"'
            raise FormatError(f"Unmatched end tag at byte offset {self._bytes(begin)}, {found}")
        if self.offset > tag.offset:
            self._add(tag)
        self.open.pop()

    def _add(self, tag: Tag) -> None:
        place: Json = {"offset": tag.offset, "length": self.offset - tag.offset}
        match tag.name:
            case "a":
                self._add_link(tag, place)
            case "tg-emoji":
                self.entities.append({"type": "custom_emoji", **place, "custom_emoji_id": _emoji(tag.argument)})
            case "tg-time":
                self._add_date(tag, place)
            case "pre":
                self._add_pre(place)
            case "code":
                self._add_code(tag, place)
            case "blockquote":
                self.entities.append({"type": "expandable_blockquote" if tag.argument else "blockquote", **place})
            case style:
                self.entities.append({"type": STYLES[style], **place})

    def _add_link(self, tag: Tag, place: Json) -> None:
        link = tag.argument or "".join(self.plain[tag.begin :])
        person = user_of(link)
        if person is not None and person > 0:
            self.entities.append({"type": "text_mention", **place, "user": {"id": person}})
            return
        try:
            self.entities.append({"type": "text_link", **place, "url": checked_link(link)})
        except LinkError:
            return  # Telegram drops a bad link and keeps its text

    def _add_date(self, tag: Tag, place: Json) -> None:
        if tag.argument not in ("r", "R") and not set(tag.argument) <= DATE_FORMATS:
            raise FormatError("Invalid date format used")
        if tag.date > 0:
            form = {"date_time_format": tag.argument} if tag.argument else {}
            self.entities.append({"type": "date_time", **place, "unix_time": tag.date, **form})

    def _add_pre(self, place: Json) -> None:
        inner = self.entities[-1] if self.entities else {}
        if inner.get("type") == "code" and inner.get("language") and _same(inner, place):
            inner["type"] = "pre"
        else:
            self.entities.append({"type": "pre", **place})

    def _add_code(self, tag: Tag, place: Json) -> None:
        inner = self.entities[-1] if self.entities else {}
        if inner.get("type") == "pre" and "language" not in inner and _same(inner, place) and tag.argument:
            inner["language"] = tag.argument
        else:
            language = {"language": tag.argument} if tag.argument else {}
            self.entities.append({"type": "code", **place, **language})


def parse_html(text: str) -> tuple[str, list[Json]]:
    """Give the plain text and its entities (offsets in UTF-16 units).

    Raises:
        FormatError: Telegram would refuse the text.
    """
    return Parser(text).parse() if "<" in text or "&" in text else (text, [])


def order(entity: Json) -> tuple[int, int, int]:
    """Sort as Telegram does: outer before inner."""
    priority = 10 if entity.get("language") else PRIORITIES.get(entity["type"], 50)
    return entity["offset"], -entity["length"], priority


def _same(entity: Json, place: Json) -> bool:
    return bool(entity["offset"] == place["offset"] and entity["length"] == place["length"])


def _set(tag: Tag, name: str, value: str) -> None:
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
