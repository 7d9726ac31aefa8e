"""The messages of one language, each taken apart when it is first asked for: all at once would take a second."""

import re
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

ENTRY = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
"""Where a message or a term begins: what belongs to it stands indented below."""


class Bundle(FluentBundle):
    """A bundle of Fluent that keeps the words of a message until they are wanted."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._unread: dict[str, str] = {}

    def add_text(self, text: str) -> None:
        """Add the messages of a file; the first of a name holds."""
        begins = [(found.group(1), found.start()) for found in ENTRY.finditer(text)]
        ends = [start for _, start in begins[1:]] + [len(text)]
        for (name, start), end in zip(begins, ends, strict=True):
            self._unread.setdefault(name, text[start:end])

    def has_message(self, message_id: str) -> bool:
        """Tell whether there is such a message."""
        self._read(message_id)
        return bool(super().has_message(message_id))

    def _lookup(self, entry_id: str, term: bool = False) -> Message:
        self._read(f"-{entry_id}" if term else entry_id)
        return super()._lookup(entry_id, term)

    def _read(self, name: str) -> None:
        words = self._unread.pop(name, None)
        if words is not None:
            self.add_resource(FluentResource(words))
