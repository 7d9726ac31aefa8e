"""Faults of ours, each under an id: what broke where and how often, and nothing that people wrote."""

import hashlib
import traceback
from datetime import datetime
from pathlib import Path

from bot.domain.notices import Value

OURS = ("bot", "handlers", "storage")
DEPTH = 6
"""Lines of the way to the fault that are kept."""
HEAD_LIMIT = 900
CODE_LENGTH = 8


class Trace(Value):
    """Where something broke: the kind of error, the handler, and our own lines on the way, the last one first."""

    error: str
    handler: str
    head: str

    @property
    def code(self) -> str:
        """Give the id: the same fault has the same one, on every machine."""
        text = f"{self.error}\n{self.head}"
        return hashlib.sha256(text.encode()).hexdigest()[:CODE_LENGTH].upper()


class Fault(Value):
    """One fault and how often it came (moments in UTC); `kind` is that of the update in which it came last."""

    id: int
    code: str
    error: str
    kind: str
    handler: str
    head: str
    count: int
    first_at: datetime
    last_at: datetime
    last_update_id: int | None = None


def trace_of(error: BaseException) -> Trace:
    """Read off where an error was raised. Its own words are left out: they may repeat what somebody wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [(where, frame) for frame in frames if (where := _place(frame.filename)) is not None]
    handler = next((f"{where}.{frame.name}" for where, frame in ours if where.startswith("handlers")), "—")
    last = [f"{where}:{frame.lineno} {frame.name}" for where, frame in reversed(ours)][:DEPTH]
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return Trace(error=name[-120:], handler=handler[:120], head="\n".join(last)[:HEAD_LIMIT] or "—")


def _place(file: str) -> str | None:
    """Name a file of ours as a module; None for a library's."""
    parts = Path(file).with_suffix("").parts
    at = next((len(parts) - 1 - n for n, part in enumerate(reversed(parts)) if part in OURS), None)
    if at is None or "site-packages" in parts:
        return None
    return ".".join(parts[at:])


def wanted(text: str) -> str:
    """Read the id that somebody types: case and a leading # do not matter."""
    return text.strip().lstrip("#").upper()[:CODE_LENGTH]
