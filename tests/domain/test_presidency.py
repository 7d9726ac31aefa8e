"""Terms of the presidency: whole days of a capital, one after another, and nobody where none lasts."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.notices import Day
from bot.domain.presidency import Presidency, PresidencyStatus, announce, check_lasting, end, set_day
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

DAY = timedelta(days=1)
DRAFT = Presidency(
    id=1, side="KZ", status=PresidencyStatus.DRAFT, zone="Asia/Almaty", starts_at=NOW, version=1, created_at=NOW
)
SET = DRAFT.model_copy(update={"status": PresidencyStatus.SET})


def test_a_term_counts_whole_days_by_the_clock_of_the_capital() -> None:
    term = set_day(set_day(DRAFT, "since", date(2027, 7, 1), NOW), "until", date(2028, 6, 30), NOW)
    assert term.starts_at == datetime(2027, 6, 30, 19, 0, tzinfo=UTC)
    assert term.ends_at == datetime(2028, 6, 30, 18, 59, 59, tzinfo=UTC)
    assert (term.since, term.until) == (date(2027, 7, 1), date(2028, 6, 30))


def test_a_term_may_be_left_open() -> None:
    term = set_day(set_day(DRAFT, "until", date(2028, 6, 30), NOW), "until", None, NOW)
    assert term.until is None
    assert not term.over(NOW + 9999 * DAY)


def test_a_term_is_over_from_its_last_second_on() -> None:
    term = set_day(DRAFT, "until", date(2027, 1, 20), NOW)
    assert term.ends_at is not None
    assert not term.over(term.ends_at - timedelta(seconds=1))
    assert term.over(term.ends_at)


def test_the_last_day_comes_after_the_first() -> None:
    term = set_day(DRAFT, "since", date(2027, 7, 1), NOW)
    told = refusal(set_day, term, "until", date(2027, 6, 30), NOW)
    assert (told.key, told.args_of_text) == ("presidency-term", {"since": Day(day=date(2027, 7, 1))})
    assert refused(set_day, set_day(DRAFT, "until", date(2027, 7, 1), NOW), "since", date(2027, 7, 2), NOW) == told.key


def test_a_term_of_one_day_is_possible() -> None:
    day = date(2027, 7, 1)
    term = set_day(set_day(DRAFT, "since", day, NOW), "until", day, NOW)
    assert term.since == term.until == day


def test_a_last_day_that_has_passed_is_refused() -> None:
    early = DRAFT.model_copy(update={"starts_at": NOW - 30 * DAY})
    assert refused(set_day, early, "until", date(2027, 1, 14), NOW) == "presidency-past"


def test_the_first_day_of_a_term_that_is_set_stays() -> None:
    assert refused(set_day, SET, "since", date(2027, 7, 1), NOW) == "presidency-begun"
    assert set_day(SET, "until", date(2027, 7, 1), NOW).until == date(2027, 7, 1)


def test_what_begins_today_begins_now_and_not_at_midnight() -> None:
    today = set_day(DRAFT, "since", date(2027, 1, 15), NOW)
    assert announce(today, None, NOW + timedelta(hours=1)).starts_at == NOW + timedelta(hours=1)


def test_what_begins_on_another_day_begins_with_that_day() -> None:
    ahead = set_day(DRAFT, "since", date(2027, 7, 1), NOW)
    assert announce(ahead, SET, NOW).starts_at == ahead.starts_at
    past = set_day(DRAFT, "since", date(2026, 7, 1), NOW)
    assert announce(past, None, NOW).starts_at == past.starts_at


def test_a_term_does_not_begin_before_one_that_has_begun_already() -> None:
    past = set_day(DRAFT, "since", date(2026, 7, 1), NOW)
    told = refusal(announce, past, SET, NOW)
    assert (told.key, told.args_of_text["since"]) == ("presidency-overlaps", Day(day=date(2027, 1, 15)))


def test_a_term_is_set_once() -> None:
    assert refused(announce, SET, None, NOW) == "presidency-begun"


def test_a_draft_that_has_run_out_is_not_set() -> None:
    short = set_day(DRAFT, "until", date(2027, 1, 16), NOW)
    assert refused(announce, short, None, NOW + 3 * DAY) == "presidency-past"


def test_a_term_ends_early_with_a_reason() -> None:
    ended = end(SET, 7, " Rotation was moved ", NOW)
    assert (ended.ends_at, ended.ended_by, ended.reason) == (NOW, 7, "Rotation was moved")
    assert ended.over(NOW)


@pytest.mark.parametrize(("reason", "key"), [(" ", "mandate-reason-needed"), ("x" * 501, "field-too-long")])
def test_a_term_does_not_end_early_without_a_fitting_reason(reason: str, key: str) -> None:
    assert refused(end, SET, 7, reason, NOW) == key


def test_what_is_over_stays_as_it_was() -> None:
    over = SET.model_copy(update={"ends_at": NOW})
    assert refused(end, over, 7, "Because", NOW) == "presidency-over"
    assert refused(set_day, over, "until", date(2028, 1, 1), NOW) == "presidency-over"
    assert refused(check_lasting, over, NOW) == "presidency-over"
