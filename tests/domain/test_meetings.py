"""The meeting M: its chain of deadlines, and what is refused when its date is set."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import StaleError
from bot.domain.exceptions import close_to_chg
from bot.domain.meetings import (
    Deadline,
    Meeting,
    MeetingStatus,
    announce,
    chain,
    check_day,
    check_draft,
    due_at,
    due_day,
)
from bot.domain.notices import Day, Listing, Moment, Term
from bot.domain.sides import FOUNDING_SIDES, Side
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

HOSTS = {side.code: side for side in FOUNDING_SIDES}


def meeting(**values: Any) -> Meeting:
    whole = {"day": date(2027, 6, 15), "city": "Ташкент", "host_side": "UZ", "zone": "Asia/Tashkent"}
    base = {"id": 7, "author_id": 1, "status": "draft", "version": 1, "chair_side": "UZ", "created_at": NOW}
    return Meeting.model_validate(base | whole | values)


def test_the_chain_is_counted_back_and_due_by_the_clock_of_the_host() -> None:
    links = chain(meeting(), HOSTS["UZ"], NOW)
    assert [(link.deadline, link.day) for link in links] == [
        (Deadline.PROPOSALS, date(2027, 3, 15)),
        (Deadline.DRAFTS, date(2027, 4, 15)),
        (Deadline.MEETING, date(2027, 6, 15)),
    ]
    assert links[0].due == Moment(at=datetime(2027, 3, 15, 18, 59, 59, tzinfo=UTC), zone="Asia/Tashkent")
    assert not any(link.past or link.weekend for link in links)


def test_the_end_of_may_has_its_deadline_at_the_end_of_february() -> None:
    assert due_day(date(2027, 5, 31), Deadline.PROPOSALS) == date(2027, 2, 28)
    assert due_day(date(2028, 5, 31), Deadline.PROPOSALS) == date(2028, 2, 29)
    assert due_day(date(2027, 4, 30), Deadline.DRAFTS) == date(2027, 2, 28)


def test_a_deadline_is_past_only_once_its_day_is_over_at_the_host() -> None:
    due = due_at(meeting(), Deadline.PROPOSALS).at
    past = [chain(meeting(), HOSTS["UZ"], due + timedelta(seconds=n))[0].past for n in (0, 1)]
    assert past == [False, True]


@pytest.mark.parametrize(("host", "weekend"), [("UZ", [False, True, False]), ("IR", [False, False, True])])
def test_a_day_off_of_the_host_is_noted_and_never_moved(host: str, weekend: list[bool]) -> None:
    days = [date(2027, 6, day) for day in (16, 19, 17)]  # Wednesday, Saturday, Thursday
    side = HOSTS[host]
    links = [chain(meeting(day=day, zone=side.zone), side, NOW)[2] for day in days]
    assert [link.weekend for link in links] == weekend
    assert [link.day for link in links] == days


@given(st.dates(date(2027, 1, 1), date(2060, 12, 31)), st.sampled_from(FOUNDING_SIDES))
def test_the_chain_is_in_order_for_every_day_and_host(day: date, host: Side) -> None:
    links = chain(meeting(day=day, zone=host.zone), host, NOW)
    assert [link.day for link in links] == sorted(due_day(day, deadline) for deadline in Deadline)
    assert [link.due.at for link in links] == sorted(link.due.at for link in links)


@pytest.mark.parametrize("missing", ["day", "zone"])
def test_without_a_day_or_a_zone_nothing_is_due(missing: str) -> None:
    assert refused(due_at, meeting(**{missing: None}), Deadline.MEETING) == "meeting-not-set"


def test_a_meeting_today_is_ahead_and_one_of_yesterday_is_past() -> None:
    check_day(meeting(day=NOW.date()), NOW)
    told = refusal(check_day, meeting(day=NOW.date() - timedelta(days=1)), NOW)
    assert told.key == "meeting-in-the-past"
    at = told.args_of_text["at"]
    assert isinstance(at, Moment)
    assert at.zone == "Asia/Tashkent"


@pytest.mark.parametrize("chg", [date(2027, 6, 15), date(2027, 6, 14)])
def test_a_meeting_not_before_that_of_the_heads_of_government_is_refused(chg: date) -> None:
    told = refusal(check_day, meeting(chg_day=chg), NOW)
    assert told.key == "meeting-after-chg"
    assert told.args_of_text == {"day": Day(day=date(2027, 6, 15)), "chg": Day(day=chg)}


def test_a_meeting_without_a_day_yet_has_nothing_to_check() -> None:
    check_day(meeting(day=None, chg_day=date(2020, 1, 1)), NOW)
    assert not close_to_chg(meeting(day=None, chg_day=date(2027, 6, 15)))


def test_less_than_fourteen_days_before_the_heads_of_government_is_close() -> None:
    close = [close_to_chg(meeting(chg_day=date(2027, 6, 15) + timedelta(days=n))) for n in (1, 13, 14, 90)]
    assert close == [True, True, False, False]
    assert not close_to_chg(meeting())


def test_an_announced_meeting_is_set_and_says_when() -> None:
    done = announce(meeting(), NOW)
    assert (done.status, done.set_at, done.day) == (MeetingStatus.SET, NOW, date(2027, 6, 15))


def test_an_announced_meeting_is_not_edited() -> None:
    told = refusal(check_draft, meeting(status="set"))
    assert isinstance(told, StaleError)
    assert (told.key, told.thing, told.thing_id) == ("meeting-locked", "meeting", 7)
    assert refused(announce, meeting(status="set"), NOW) == "meeting-locked"


def test_an_incomplete_meeting_is_not_announced() -> None:
    told = refusal(announce, meeting(city=None, day=None), NOW)
    rows = (Term(key="meeting-field-day"), Term(key="meeting-field-city"))
    assert (told.key, told.args_of_text) == ("form-incomplete", {"fields": Listing(rows=rows, between=", ")})


def test_a_meeting_of_the_past_is_not_announced() -> None:
    assert refused(announce, meeting(day=date(2026, 6, 15)), NOW) == "meeting-in-the-past"
