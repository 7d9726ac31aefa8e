"""The weekly digest: when it is due by a person's own clock, and what fits."""

from datetime import date, datetime, timedelta
from typing import Any

from bot.domain.digest import Digest, check_moment, due_day, fits
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_events import at, event
from tests.domain.test_signup import OPEN

MONDAY = datetime.fromisoformat("2027-01-18T05:00:00Z")
"""Ten o'clock in Tashkent."""
ZONE = "Asia/Tashkent"


def digest(**values: Any) -> Digest:
    return Digest.model_validate({"person_id": 1, "weekday": 0, "hour": 10, "set_at": NOW} | values)


def test_it_is_due_at_its_hour_and_up_to_a_day_later_once() -> None:
    day = date(2027, 1, 18)
    assert due_day(digest(), ZONE, MONDAY - timedelta(seconds=1)) is None
    assert due_day(digest(), ZONE, MONDAY) == day
    assert due_day(digest(), ZONE, MONDAY + timedelta(hours=23, minutes=59)) == day
    assert due_day(digest(), ZONE, MONDAY + timedelta(hours=24)) is None
    assert due_day(digest(last_day=day), ZONE, MONDAY) is None
    assert due_day(digest(last_day=day), ZONE, MONDAY + timedelta(days=7)) == date(2027, 1, 25)


def test_an_hour_that_had_passed_when_it_was_chosen_is_of_next_week() -> None:
    late = digest(set_at=MONDAY + timedelta(minutes=1))
    assert due_day(late, ZONE, MONDAY + timedelta(hours=2)) is None
    assert due_day(late, ZONE, MONDAY + timedelta(days=7)) is not None


def test_what_fits_is_open_of_a_topic_and_not_for_others() -> None:
    open_ = event(**OPEN, sides=("KZ",), sectors=("agro",), host_side="UZ")
    assert fits(open_, (), (), NOW)
    for topics in (("forum",), ("sector-agro",), ("side-UZ",)):
        assert fits(open_, topics, ("KZ", "RU"), NOW)
    assert not fits(open_, ("grant",), ("KZ",), NOW)
    assert not fits(open_, (), ("RU",), NOW)
    assert not fits(open_, (), (), at(48))
    assert not fits(event(**OPEN | {"status": "cancelled"}), (), (), NOW)


def test_only_moments_that_are_offered_can_be_chosen() -> None:
    check_moment(6, 20)
    for weekday, hour in ((7, 10), (0, 3)):
        assert refused(check_moment, weekday, hour) == "button-unknown"
