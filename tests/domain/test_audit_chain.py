"""An exported chain is checked without the bot: the first link that does not hold is named by line and sequence."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.domain.audit_chain import GENESIS, Fault, canonical, closing, line_of, link, verify

AT = datetime(2027, 1, 15, 9, 0, tzinfo=UTC)


def chain(count: int) -> list[bytes]:
    """Make an exported chain, with its closing line."""
    lines, previous = [], GENESIS
    for number in range(1, count + 1):
        act: dict[str, Any] = {"at": AT, "person_id": 1, "role": "chair", "side": "KZ", "action": "edit"}
        act |= {"thing": "plan", "thing_id": number, "basis": "5.9", "on_behalf": None, "override": False}
        linked = link(act | {"detail": {}, "before": {}, "after": {"title": "Ещё «один»"}}, number, previous)
        previous = linked["hash"]
        lines.append(line_of(linked))
    return [*lines, closing(count, previous)]


def head(lines: list[bytes]) -> str:
    return str(json.loads(lines[-1])["head"])


def test_a_whole_chain_holds_with_and_without_a_known_head() -> None:
    whole = chain(5)
    for known in (None, head(whole)):
        checked = verify(whole, known)
        assert (checked.links, checked.head, checked.fault) == (5, head(whole), None)


def rehashed(line: bytes) -> bytes:
    """Change a line, and give it the hash that fits."""
    said = json.loads(line)
    changed = link({**said, "at": AT, "action": "adopt"}, said["sequence"], said["previous"])
    return line_of(changed)


@pytest.mark.parametrize(
    ("tampered", "fault", "line", "sequence"),
    [
        (lambda lines: [*lines[:2], lines[2].replace(b"edit", b"done"), *lines[3:]], Fault.CHANGED, 3, 3),
        (lambda lines: [*lines[:2], rehashed(lines[2]), *lines[3:]], Fault.BROKEN, 4, 4),
        (lambda lines: [*lines[:2], *lines[3:]], Fault.OUT_OF_ORDER, 3, 4),
        (lambda lines: [lines[0], lines[2], lines[1], *lines[3:]], Fault.OUT_OF_ORDER, 2, 3),
        (lambda lines: [*lines[:3], b"{nonsense\n", *lines[3:]], Fault.UNREADABLE, 4, None),
        (lambda lines: lines[1:], Fault.OUT_OF_ORDER, 1, 2),
        (lambda lines: lines[:-2], Fault.CUT, 5, None),
        (lambda lines: [*lines[:3], lines[-1]], Fault.CUT, 4, None),
    ],
)
def test_the_first_link_that_does_not_hold_is_named(tampered: Any, fault: Fault, line: int, sequence: int) -> None:
    checked = verify(tampered(chain(5)))
    assert (checked.fault, checked.line, checked.sequence) == (fault, line, sequence)


def test_an_end_that_was_cut_off_and_closed_anew_is_told_by_the_known_head() -> None:
    known, shorter = head(chain(5)), chain(4)
    assert verify(shorter).fault is None
    assert verify(shorter, known).fault is Fault.OTHER_HEAD


def test_there_is_one_way_to_write_a_link() -> None:
    assert (
        canonical({"b": AT, "a": ("ж", 1, None, True)})
        == '{"a":["ж",1,null,true],"b":"2027-01-15T09:00:00.000000Z"}'.encode()
    )
