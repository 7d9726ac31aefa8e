"""The audit as a chain: each link carries the hash of the one before, so that nothing is changed or left out unseen."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from enum import Enum, StrEnum
from typing import Any

from pydantic import BaseModel

from bot.domain.notices import Value

GENESIS = "0" * 64
"""What the first link follows."""
CHAINED = (
    "sequence",
    "at",
    "person_id",
    "role",
    "side",
    "action",
    "thing",
    "thing_id",
    "basis",
    "on_behalf",
    "override",
    "detail",
    "before",
    "after",
    "previous",
)
"""What the hash of a link is over: everything but the row's number in the database."""


class Fault(StrEnum):
    """What is wrong with the first link that does not hold."""

    UNREADABLE = "unreadable"
    CHANGED = "changed"
    OUT_OF_ORDER = "out-of-order"
    BROKEN = "broken"
    CUT = "cut"
    OTHER_HEAD = "other-head"


class Checked(Value):
    """What came of checking a chain: how many links hold, the hash of the last; the first fault and where it is.

    `line` counts from 1; `sequence` is what that line says of itself, where it can be read.
    """

    links: int
    head: str
    fault: Fault | None = None
    line: int | None = None
    sequence: int | None = None


def plain(value: Any) -> Any:
    """Give a value as JSON has it: moments in UTC with microseconds, days by ISO 8601, enums by their value."""
    if type(value) is str:  # most are
        return value
    match value:
        case None | bool() | int():
            return value
        case Enum():
            return value.value
        case datetime():
            return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
        case date():
            return value.isoformat()
        case BaseModel():
            return plain(value.model_dump())
        case dict() | Mapping():  # a class is told faster than a kind of class
            return {str(key): plain(one) for key, one in value.items()}
        case list() | tuple():
            return [plain(one) for one in value]
        case set() | frozenset():
            return sorted(str(plain(one)) for one in value)
    return str(value)


def canonical(values: Mapping[str, Any]) -> bytes:
    """Write values in the one form there is of them (after RFC 8785): sorted keys, no spaces, UTF-8, whole numbers."""
    return json.dumps(plain(values), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def hash_of(values: Mapping[str, Any]) -> str:
    """Give the SHA-256 of a link."""
    return hashlib.sha256(canonical({name: values[name] for name in CHAINED})).hexdigest()


def link(values: Mapping[str, Any], sequence: int, previous: str) -> dict[str, Any]:
    """Make a record the next link after one with this hash."""
    linked = {**values, "sequence": sequence, "previous": previous}
    return {**linked, "hash": hash_of(linked)}


def line_of(values: Mapping[str, Any]) -> bytes:
    """Write a link as a line of the exported file."""
    return canonical({name: values[name] for name in (*CHAINED, "hash")}) + b"\n"


def closing(links: int, head: str) -> bytes:
    """Write the last line of the exported file, without which it is cut short."""
    return canonical({"links": links, "head": head}) + b"\n"


def verify(lines: Iterable[bytes], head: str | None = None) -> Checked:
    """Check an exported chain from its first line on, and find the first link that does not hold.

    `head`: the hash that the last link is known to have, from somewhere else than the file. Without one, whoever can
    write a file can also cut its end off and close it anew.
    """
    previous, links, number = GENESIS, 0, 0
    for number, raw in enumerate(lines, 1):
        said = _read(raw)
        if said is not None and set(said) == {"links", "head"}:
            whole = (said["links"], said["head"]) == (links, previous)
            return _ended(links, previous, number, None if whole else Fault.CUT, head)
        fault = Fault.UNREADABLE if said is None else _fault(said, links + 1, previous)
        if said is None or fault is not None:
            sequence = said.get("sequence") if said is not None else None
            at = sequence if isinstance(sequence, int) else None
            return Checked(links=links, head=previous, fault=fault, line=number, sequence=at)
        previous, links = said["hash"], links + 1
    return _ended(links, previous, number + 1, Fault.CUT, head)


def _ended(links: int, last: str, line: int, fault: Fault | None, head: str | None) -> Checked:
    if fault is None and head is not None and head != last:
        fault = Fault.OTHER_HEAD
    return Checked(links=links, head=last, fault=fault, line=line if fault is not None else None)


def _read(raw: bytes) -> dict[str, Any] | None:
    try:
        said = json.loads(raw)
    except ValueError:
        return None
    return said if isinstance(said, dict) else None


def _fault(said: dict[str, Any], sequence: int, previous: str) -> Fault | None:
    if set(said) != {*CHAINED, "hash"}:
        return Fault.UNREADABLE
    if hash_of(said) != said["hash"]:
        return Fault.CHANGED
    if said["sequence"] != sequence:
        return Fault.OUT_OF_ORDER
    return None if said["previous"] == previous else Fault.BROKEN
