"""Telegram's HTML, read from left to right with the quirks and error messages of its own parser."""

import re
from dataclasses import dataclass, field

from bot.playground.links import ascii_lower
from bot.playground.model import Json
from bot.playground.tags import TAGS, FormatError, Tag, add_entity, set_attribute

SPACE = frozenset(" \t\r\n\0\v")
MARK = re.compile(r"[<&]")
LITERALS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
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
                self._put(self._run())
        if self.open:
            raise FormatError(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        self.entities.sort(key=order)
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return "".join(self.plain), self.entities

    def _run(self) -> str:
        begin = self.at
        found = MARK.search(self.source, begin)
        self.at = found.start() if found else len(self.source) - 1
        return self.source[begin : self.at]

    def _step(self) -> str:
        self.at += 1
        return self.source[self.at - 1]

    def _put(self, words: str) -> None:
        self.plain.append(words)
        self.offset += units(words)

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
        set_attribute(tag, name, value)

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
            words = "".join(self.plain[tag.begin :]) if tag.name == "a" else ""
            add_entity(self.entities, tag, self.offset - tag.offset, words)
        self.open.pop()


def parse_html(text: str) -> tuple[str, list[Json]]:
    """Give the plain text and its entities (offsets in UTF-16 units).

    Raises:
        FormatError: Telegram would refuse the text.
    """
    return Parser(text).parse() if "<" in text or "&" in text else (text, [])


def units(text: str) -> int:
    """Count UTF-16 units, in which Telegram measures texts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def order(entity: Json) -> tuple[int, int, int]:
    """Sort as Telegram does: outer before inner."""
    priority = 10 if entity.get("language") else PRIORITIES.get(entity["type"], 50)
    return entity["offset"], -entity["length"], priority
