"""Versions are compared field by field, and texts word by word."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.proposal_versions import Mark, Version, compared, content_of, differences
from bot.domain.proposals import Proposal
from tests.conftest import NOW
from tests.domain.test_proposals import proposal


def version(number: int, state: Proposal) -> Version:
    base: dict[str, Any] = {"id": number, "proposal_id": 9, "person": "A", "at": NOW, "number": number}
    return Version(**base, overdue=False, content=content_of(state))


def test_only_what_differs_is_listed_with_was_and_is() -> None:
    one = proposal(since=date(2027, 5, 1), task="3", co_executors=("UZ",))
    other = one.model_copy(update={"since": date(2027, 6, 1), "task": None, "co_executors": ("UZ", "CN")})
    found = differences(version(1, one), version(2, other))
    assert [(d.field.name, d.before, d.after) for d in found] == [
        ("task", "3", None),
        ("since", date(2027, 5, 1), date(2027, 6, 1)),
        ("co_executors", ("UZ",), ("UZ", "CN")),
    ]


def test_a_word_that_was_changed_stands_out_and_what_stayed_is_cut() -> None:
    stayed = "слово " * 40
    pieces = compared(f"{stayed}десять мест", f"{stayed}двадцать мест")
    assert [piece for piece in pieces if piece.mark in (Mark.GONE, Mark.NEW)] == [
        (Mark.GONE, "десять"),
        (Mark.NEW, "двадцать"),
    ]
    assert pieces[0].mark is Mark.LEFT_OUT
    assert sum(len(piece.words) for piece in pieces) < 80


def test_of_chinese_the_signs_are_compared() -> None:
    assert [p.words for p in compared("二十个名额", "三十个名额") if p.mark is Mark.NEW] == ["三"]


@given(st.text("аб 中.", max_size=60), st.text("аб 中.", max_size=60))
def test_without_what_is_new_it_is_what_was(before: str, after: str) -> None:
    pieces = compared(before, after)
    if all(piece.mark is not Mark.LEFT_OUT for piece in pieces):
        assert "".join(piece.words for piece in pieces if piece.mark is not Mark.NEW) == before
        assert "".join(piece.words for piece in pieces if piece.mark is not Mark.GONE) == after
