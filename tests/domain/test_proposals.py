"""Proposals: from one message to a numbered receipt, on time or late by so much."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import StaleError
from bot.domain.notices import Moment, Term
from bot.domain.proposal_sides import receipt_number, receipt_prefix
from bot.domain.proposals import (
    Proposal,
    ProposalStatus,
    check_draft,
    check_editable,
    edit,
    file,
    withdraw,
)
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

SECOND = timedelta(seconds=1)
DUE = Moment(at=NOW, zone="Asia/Almaty")


def proposal(status: ProposalStatus = ProposalStatus.DRAFT, **values: Any) -> Proposal:
    base = {"id": 9, "side": "KZ", "author_id": 1, "meeting_id": 7, "status": status, "version": 1, "created_at": NOW}
    return Proposal.model_validate(
        base | {"language": "ru", "title_ru": "Каталог", "text_ru": "Создать каталог"} | values
    )


@pytest.mark.parametrize(
    ("after", "late"), [(-SECOND, 0), (0 * SECOND, 0), (SECOND, 1), (timedelta(days=2, hours=3), 183_600)]
)
def test_a_late_proposal_is_marked_with_its_delay(after: timedelta, late: int) -> None:
    done = file(proposal(), "2027-KZ-01", DUE, NOW + after)
    assert (done.status, done.filed_at, done.late_seconds) == (ProposalStatus.FILED, NOW + after, late)
    assert done.number == "2027-KZ-01"


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)))
def test_nobody_is_late_before_the_deadline(moment: datetime) -> None:
    now = moment.replace(tzinfo=NOW.tzinfo)
    assert (file(proposal(), "2027-KZ-01", DUE, now).late_seconds > 0) == (now >= NOW + SECOND)


@pytest.mark.parametrize("status", [ProposalStatus.FILED, ProposalStatus.DELETED])
def test_what_is_no_draft_is_neither_changed_nor_filed_again(status: ProposalStatus) -> None:
    for told in (refusal(check_draft, proposal(status)), refusal(file, proposal(status), "2027-KZ-01", DUE, NOW)):
        assert isinstance(told, StaleError)
        assert (told.key, told.thing, told.thing_id) == ("proposal-locked", "proposal", 9)
        assert told.args_of_text == {"status": Term(key=f"proposal-status-{status}")}


@pytest.mark.parametrize("missing", ["title_ru", "text_ru"])
def test_an_incomplete_proposal_is_not_filed(missing: str) -> None:
    assert refused(file, proposal().model_copy(update={missing: ""}), "2027-KZ-01", DUE, NOW) == "form-incomplete"


@pytest.mark.parametrize(("lateness", "counts"), [("off", False), ("accept", True)])
def test_what_follows_from_a_delay_is_as_it_was_decided(lateness: str, counts: bool) -> None:
    done = file(proposal(), "2027-KZ-01", DUE, NOW + SECOND, lateness)
    assert (done.late_seconds, done.counts) == (1, counts)
    assert refused(file, proposal(), "2027-KZ-01", DUE, NOW + SECOND, "refuse") == "proposal-too-late"
    assert file(proposal(), "2027-KZ-01", DUE, NOW, "refuse").counts


def test_both_official_languages_are_wanted_only_where_it_was_decided() -> None:
    both = proposal().model_copy(update={"title_zh": "目录", "text_zh": "建立目录"})
    assert refused(file, proposal(), "2027-KZ-01", DUE, NOW, "off", "official") == "form-incomplete"
    filed = file(both, "2027-KZ-01", DUE, NOW, "off", "official")
    assert refused(edit, filed, "text_zh", None, "official") == "form-incomplete"
    assert edit(filed, "text_zh", None).text_zh is None


def test_receipts_are_numbered_by_year_side_and_count() -> None:
    assert [receipt_number(2027, "KZ", count) for count in (1, 12, 123)] == ["2027-KZ-01", "2027-KZ-12", "2027-KZ-123"]
    assert receipt_number(2027, "KZ", 3).startswith(receipt_prefix(2027, "KZ"))


@given(
    st.tuples(st.integers(2025, 2099), st.sampled_from(["KZ", "KG"]), st.integers(1, 999)),
    st.tuples(st.integers(2025, 2099), st.sampled_from(["KZ", "KG"]), st.integers(1, 999)),
)
def test_different_proposals_have_different_numbers(one: tuple[int, str, int], other: tuple[int, str, int]) -> None:
    assert (receipt_number(*one) == receipt_number(*other)) == (one == other)


@pytest.mark.parametrize(("after", "key"), [(0 * SECOND, None), (SECOND, "proposal-overdue")])
@pytest.mark.parametrize("rule", [check_editable, withdraw])
def test_a_filed_proposal_is_changed_and_withdrawn_until_the_last_second(
    rule: Callable[..., Any], after: timedelta, key: str | None
) -> None:
    filed = proposal(ProposalStatus.FILED)
    if key is None:
        rule(filed, DUE, NOW + after)
    else:
        told = refusal(rule, filed, DUE, NOW + after)
        assert (told.key, told.args_of_text) == (key, {"due": DUE})


def test_what_was_returned_is_changed_after_the_deadline_but_not_withdrawn() -> None:
    returned = proposal(ProposalStatus.RETURNED)
    check_editable(returned, DUE, NOW + SECOND)
    assert refused(withdraw, returned, DUE, NOW + SECOND) == "proposal-overdue"


@pytest.mark.parametrize("status", [ProposalStatus.DEFERRED, ProposalStatus.WITHDRAWN, ProposalStatus.DELETED])
def test_what_is_closed_is_neither_changed_nor_withdrawn(status: ProposalStatus) -> None:
    for rule in (check_editable, withdraw):
        assert refused(rule, proposal(status), DUE, NOW - SECOND) == "proposal-locked"


def test_an_edited_field_is_guessed_no_more() -> None:
    edited = edit(proposal(guessed=("place", "task")), "place", " Алматы ")
    assert (edited.place, edited.guessed) == ("Алматы", ("task",))


def test_another_language_takes_the_words_along_where_nothing_stands_yet() -> None:
    moved = edit(proposal(), "language", "zh")
    assert (moved.titles, moved.texts) == ({"zh": "Каталог"}, {"zh": "Создать каталог"})
    both = edit(proposal(title_zh="目录"), "language", "zh")
    assert both.titles == {"zh": "目录", "ru": "Каталог"}


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("co_executors", ("KZ", "UZ"), "proposal-own-side"),
        ("until", date(2027, 3, 31), "proposal-period"),
        ("title_ru", "", "form-incomplete"),
        ("task", "12", "field-choice"),
    ],
)
def test_what_makes_no_sense_is_refused(name: str, value: Any, key: str) -> None:
    assert refused(edit, proposal(ProposalStatus.FILED, since=date(2027, 4, 1)), name, value) == key


@pytest.mark.parametrize(
    ("values", "counts"),
    [
        ({}, True),
        ({"late_seconds": 1}, False),
        ({"late_seconds": 1, "accepted_at": NOW}, True),
        ({"status": ProposalStatus.DEFERRED}, False),
        ({"status": ProposalStatus.RETURNED}, True),
    ],
)
def test_what_is_on_time_or_accepted_counts_for_the_plan(values: dict[str, Any], counts: bool) -> None:
    assert proposal(**({"status": ProposalStatus.FILED} | values)).counts is counts
