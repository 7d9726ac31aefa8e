"""A move: the same meeting with another day, city or host; what stays, what grows, what is refused."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.errors import StaleError
from bot.domain.meetings import Deadline, Meeting, cancel, check_set, due_at, hold
from bot.domain.moves import Move, collected, move_meeting
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused
from tests.domain.test_meetings import meeting

SET = {"status": "set", "set_at": NOW, "sequence": 3}


def move(of: Meeting, **values: Any) -> Move:
    names = ("kind", "day", "city", "host_side", "at_secretariat", "zone", "host_reason", "chg_reason", "proposals_day")
    same = {name: getattr(of, name) for name in names}
    was = {"was_day": of.day, "was_city": of.city, "was_host": of.venue}
    base = {"id": 1, "meeting_id": of.id, "author_id": 1, "status": "draft", "version": 1, "created_at": NOW}
    return Move.model_validate(base | same | was | values)


def test_a_moved_meeting_is_the_same_one_with_a_new_chain_and_the_next_sequence() -> None:
    before = meeting(**SET)
    moved = move_meeting(before, move(before, day=date(2027, 5, 31)), NOW)
    assert (moved.id, moved.sequence, moved.moved_at, moved.set_at) == (before.id, 4, NOW, NOW)
    assert due_at(moved, Deadline.PROPOSALS).at.isoformat() == "2027-02-28T18:59:59+00:00"
    assert moved.known_since == NOW


def test_a_leap_year_gives_the_twenty_ninth() -> None:
    before = meeting(**SET)
    moved = move_meeting(before, move(before, day=date(2028, 5, 31)), NOW)
    assert due_at(moved, Deadline.PROPOSALS).at.isoformat() == "2028-02-29T18:59:59+00:00"


def test_nothing_changed_is_no_move() -> None:
    before = meeting(**SET)
    assert refused(move_meeting, before, move(before), NOW) == "move-changes-nothing"


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"day": date(2027, 7, 1)}, "meeting-after-chg"),
        ({"day": date(2027, 6, 28)}, "meeting-chg-reason-needed"),
        ({"day": date(2026, 6, 15)}, "meeting-in-the-past"),
        ({"host_side": "IR", "zone": "Asia/Tehran"}, "meeting-host-reason-needed"),
        ({"day": date(2027, 4, 1)}, "meeting-proposals-day-needed"),
        ({"status": "done"}, "move-over"),
        ({"status": "dropped"}, "move-over"),
    ],
)
def test_a_move_keeps_to_the_rules_of_a_date(values: dict[str, Any], key: str) -> None:
    before = meeting(**SET, chg_day=date(2027, 7, 1))
    assert refused(move_meeting, before, move(before, **values), NOW) == key


@pytest.mark.parametrize("status", ["held", "cancelled", "draft"])
def test_only_an_announced_meeting_that_has_not_ended_is_moved_held_or_cancelled(status: str) -> None:
    found = meeting(status=status)
    key = "meeting-not-announced" if status == "draft" else "meeting-ended"
    assert isinstance(refusal(check_set, found), StaleError)
    assert refused(hold, found, NOW) == key
    assert refused(cancel, found, "because", NOW) == key
    assert refused(move_meeting, found, move(found, day=date(2027, 7, 1)), NOW) == key


def test_proposals_count_as_collected_only_once_their_deadline_is_over() -> None:
    found = meeting(**SET)
    due = due_at(found, Deadline.PROPOSALS).at
    assert [collected(found, due + timedelta(seconds=n)) for n in (0, 1)] == [False, True]
    assert not collected(meeting(**SET, kind="extraordinary"), due + timedelta(days=1))


def test_a_meeting_is_held_from_the_first_moment_of_its_day_at_the_host() -> None:
    found = meeting(**SET)
    begins = datetime.fromisoformat("2027-06-14T19:00:00+00:00")
    assert refused(hold, found, begins - timedelta(seconds=1)) == "meeting-not-yet"
    assert hold(found, begins).ended_at == begins


def test_a_cancellation_needs_a_reason_and_takes_the_entries_out_of_calendars() -> None:
    found = meeting(**SET)
    assert refused(cancel, found, "  ", NOW) == "meeting-reason-needed"
    assert refused(cancel, found, "x" * 501, NOW) == "field-too-long"
    done = cancel(found, " flood ", NOW)
    assert (done.status, done.reason, done.sequence, done.ended_at) == ("cancelled", "flood", 4, NOW)
