"""Proposals: from one message to a numbered receipt, on time or late by so much."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import StaleError
from bot.domain.notices import Term
from bot.domain.proposals import (
    TEXT_LIMIT,
    TITLE_LIMIT,
    Proposal,
    ProposalStatus,
    check_draft,
    check_text,
    file,
    receipt_number,
    receipt_prefix,
    title_of,
)
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

SECOND = timedelta(seconds=1)


def proposal(status: ProposalStatus = ProposalStatus.DRAFT, **values: Any) -> Proposal:
    base = {"id": 9, "side": "KZ", "author_id": 1, "meeting_id": 7, "status": status, "version": 1, "created_at": NOW}
    return Proposal.model_validate(base | {"title": "Каталог", "text": "Создать каталог"} | values)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("after", "late"), [(-SECOND, 0), (0 * SECOND, 0), (SECOND, 1), (timedelta(days=2, hours=3), 183_600)]
)
def test_a_late_proposal_is_marked_with_its_delay(after: timedelta, late: int) -> None:
    done = file(proposal(), "2027-KZ-01", NOW, NOW + after)
    assert (done.status, done.filed_at, done.late_seconds) == (ProposalStatus.FILED, NOW + after, late)
    assert done.number == "2027-KZ-01"


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)))
def test_nobody_is_late_before_the_deadline(moment: datetime) -> None:
    now = moment.replace(tzinfo=NOW.tzinfo)
    assert (file(proposal(), "2027-KZ-01", NOW, now).late_seconds > 0) == (now >= NOW + SECOND)


@pytest.mark.parametrize("status", [ProposalStatus.FILED, ProposalStatus.DELETED])
def test_what_is_no_draft_is_neither_changed_nor_filed_again(status: ProposalStatus) -> None:
    for told in (refusal(check_draft, proposal(status)), refusal(file, proposal(status), "2027-KZ-01", NOW, NOW)):
        assert isinstance(told, StaleError)
        assert (told.key, told.thing, told.thing_id) == ("proposal-locked", "proposal", 9)
        assert told.args_of_text == {"status": Term(key=f"proposal-status-{status}")}


@pytest.mark.parametrize("missing", ["title", "text"])
def test_an_incomplete_proposal_is_not_filed(missing: str) -> None:
    assert refused(file, proposal().model_copy(update={missing: ""}), "2027-KZ-01", NOW, NOW) == "form-incomplete"


def test_receipts_are_numbered_by_year_side_and_count() -> None:
    assert [receipt_number(2027, "KZ", count) for count in (1, 12, 123)] == ["2027-KZ-01", "2027-KZ-12", "2027-KZ-123"]
    assert receipt_number(2027, "KZ", 3).startswith(receipt_prefix(2027, "KZ"))


@given(
    st.tuples(st.integers(2025, 2099), st.sampled_from(["KZ", "KG"]), st.integers(1, 999)),
    st.tuples(st.integers(2025, 2099), st.sampled_from(["KZ", "KG"]), st.integers(1, 999)),
)
def test_different_proposals_have_different_numbers(one: tuple[int, str, int], other: tuple[int, str, int]) -> None:
    assert (receipt_number(*one) == receipt_number(*other)) == (one == other)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Каталог технопарков", "Каталог технопарков"),
        ("\n  Каталог \nСоздать каталог", "Каталог"),
        ("", ""),
        (" \n ", ""),
        ("слово " * 40, "слово " * 23 + "слово…"),
        ("а" * 200, "а" * (TITLE_LIMIT - 1) + "…"),
        ("🌾" * 100, "🌾" * ((TITLE_LIMIT - 1) // 2) + "…"),
        ("中" * TITLE_LIMIT, "中" * TITLE_LIMIT),
    ],
    ids=["short", "two lines", "nothing", "blanks", "words", "one long word", "emoji", "just as long as it may be"],
)
def test_the_first_line_becomes_the_title_cut_at_a_word(text: str, title: str) -> None:
    assert title_of(text) == title


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])) | st.text("аб 🌾\n", min_size=100))
def test_a_title_always_fits_and_is_one_line_of_the_text(text: str) -> None:
    title = title_of(text)
    assert units(title) <= TITLE_LIMIT
    assert len(title.splitlines()) <= 1
    assert title.removesuffix("…") in text
    assert bool(title) == bool(text.strip())


def test_a_message_becomes_a_proposal_without_its_edges() -> None:
    assert check_text("  Создать каталог\n") == "Создать каталог"
    assert check_text("🌾" * (TEXT_LIMIT // 2)) == "🌾" * (TEXT_LIMIT // 2)


LONG = "🌾" * (TEXT_LIMIT // 2 + 1)


@pytest.mark.parametrize(
    ("text", "key"),
    [("", "proposal-empty"), (" \n", "proposal-empty"), (LONG, "field-too-long")],
    ids=["nothing", "blanks", "long"],
)
def test_a_message_without_words_or_end_is_refused(text: str, key: str) -> None:
    assert refused(check_text, text) == key
