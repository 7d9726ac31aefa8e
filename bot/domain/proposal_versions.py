"""Every change of a filed proposal is a version; two of them are compared field by field, and texts word by word."""

import re
from datetime import date, datetime
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, NamedTuple

from bot.domain.forms import Field, FieldValue, Kind, is_empty
from bot.domain.notices import Value
from bot.domain.proposals import PROPOSAL_FIELDS, Proposal

PIECES = re.compile(r"[\u4e00-\u9fff]|[^\W\u4e00-\u9fff]+|\s+|[^\w\s]")
"""Words, single Chinese characters, blanks and marks."""
MOST = 60_000
"""Pairs of pieces: to compare more of them would hold up everybody else."""
AROUND = 40
"""Characters of what stayed that are shown beside what changed."""


class Version(Value):
    """One state of a filed proposal. `number` counts from 1, the receipt's; `overdue`: made after the deadline."""

    id: int
    proposal_id: int
    person: str
    at: datetime
    number: int
    overdue: bool
    content: dict[str, Any]

    def value_of(self, field: Field) -> FieldValue:
        """Give what a field held."""
        kept = self.content.get(field.name)
        if field.kind is Kind.DAY and isinstance(kept, str):
            return date.fromisoformat(kept)
        return tuple(kept) if isinstance(kept, list) else kept


def content_of(proposal: Proposal) -> dict[str, Any]:
    """Give what a version keeps, as JSON does: what is empty is left out."""
    values: dict[str, Any] = {field.name: getattr(proposal, field.name) for field in PROPOSAL_FIELDS}
    plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}
    return {name: list(v) if isinstance(v, tuple) else v for name, v in plain.items() if not is_empty(v)}


class Mark(StrEnum):
    """What became of a piece of a text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"
    LEFT_OUT = "left-out"
    """Unchanged, and too long to show."""


class Piece(NamedTuple):
    """Some words of a text and what became of them."""

    mark: Mark
    words: str


class Difference(NamedTuple):
    """A field that two versions have differently; of two long texts the pieces."""

    field: Field
    before: FieldValue
    after: FieldValue
    pieces: tuple[Piece, ...] = ()


def differences(before: Version, after: Version) -> list[Difference]:
    """List the fields that differ, in the order of the form."""
    found = []
    for field in PROPOSAL_FIELDS:
        was, now = before.value_of(field), after.value_of(field)
        if was != now:
            both = isinstance(was, str) and isinstance(now, str) and field.kind is Kind.TEXT
            found.append(Difference(field, was, now, compared(str(was), str(now)) if both else ()))
    return found


def compared(before: str, after: str) -> tuple[Piece, ...]:
    """Compare two texts word by word (of Chinese sign by sign); long stretches that stayed are left out."""
    one, other = PIECES.findall(before), PIECES.findall(after)
    pieces: list[Piece] = []
    turns = _turns(one, other)
    for at, (turn, from_one, to_one, from_other, to_other) in enumerate(turns):
        if turn == "equal":
            pieces += _kept("".join(one[from_one:to_one]), first=at == 0, last=at == len(turns) - 1)
            continue
        gone, new = "".join(one[from_one:to_one]), "".join(other[from_other:to_other])
        pieces += [Piece(mark, words) for mark, words in ((Mark.GONE, gone), (Mark.NEW, new)) if words]
    return tuple(pieces)


def _turns(one: list[str], other: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Compare what stands between the common beginning and the common end; as a whole, where that is too much."""
    shorter = min(len(one), len(other))
    head = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)
    middle, changed = one[head : len(one) - tail], other[head : len(other) - tail]
    if len(middle) * len(changed) > MOST:
        between = [("replace", head, len(one) - tail, head, len(other) - tail)]
    else:
        found = SequenceMatcher(None, middle, changed, autojunk=False).get_opcodes()
        between = [(turn, a + head, b + head, c + head, d + head) for turn, a, b, c, d in found]
    edges = [("equal", 0, head, 0, head)] if head else []
    ends = [("equal", len(one) - tail, len(one), len(other) - tail, len(other))] if tail else []
    return [*edges, *between, *ends]


def _kept(words: str, *, first: bool, last: bool) -> list[Piece]:
    """Show the edges of what stayed, next to what changed."""
    if len(words) <= 2 * AROUND:
        return [Piece(Mark.SAME, words)]
    head = [] if first else [Piece(Mark.SAME, words[:AROUND])]
    tail = [] if last else [Piece(Mark.SAME, words[-AROUND:])]
    return [*head, Piece(Mark.LEFT_OUT, ""), *tail]
