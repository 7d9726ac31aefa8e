"""At the door: codes as people type them, from when on, and once."""

from datetime import timedelta

import pytest

from bot.domain.attendance import check_doors, let_in, read_code
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_events import at, event
from tests.domain.test_signup import OPEN, participation


@pytest.mark.parametrize(
    "typed", ["ABCDE23456", "abcde 23456", " abcde-23456 ", "k-ABCDE23456", "t.me/b?start=k-ABCDE23456"]
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed) == "ABCDE23456"


@pytest.mark.parametrize("typed", ["", "ABCDE2345", "ABCDE234567", "ABCDE2345O", "привет, мир"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    assert refused(read_code, typed) == "attendance-code"


def test_doors_open_a_day_before_the_start_unless_it_was_called_off() -> None:
    check_doors(event(**OPEN), at(24))
    check_doors(event(**OPEN), at(60))
    assert refused(check_doors, event(**OPEN), at(24) - timedelta(seconds=1)) == "attendance-too-early"
    assert refused(check_doors, event(**OPEN | {"status": "cancelled"}), at(40)) == "event-not-open"


def test_the_first_time_that_somebody_came_counts() -> None:
    came = let_in(participation(), NOW)
    assert came.attended_at == NOW
    assert let_in(came, at(1)).attended_at == NOW
    assert refused(let_in, participation(status="offered"), NOW) == "attendance-no-place"
