"""Sessions of the CHG: entered whole, held from their first day on, changed while they are ahead."""

from datetime import date
from typing import Any

import pytest

from bot.domain.sessions import Session, SessionStatus, check_days, check_open, end, enter
from tests.conftest import NOW
from tests.domain.refusals import refused


def session(**values: Any) -> Session:
    whole = {"ordinal": 26, "chair_side": "TJ", "city": "Dushanbe", "since": date(2027, 7, 8), "format": "mixed"}
    base = {"id": 1, "author_id": 1, "status": "draft", "version": 1, "created_at": NOW}
    return Session.model_validate(base | whole | values)


def test_a_whole_session_is_entered_and_an_incomplete_one_is_not() -> None:
    assert enter(session()).status is SessionStatus.PLANNED
    assert refused(enter, session(city=None)) == "form-incomplete"


def test_it_lasts_a_day_unless_a_last_day_is_said_and_that_is_not_before_the_first() -> None:
    assert session().last_day == date(2027, 7, 8)
    assert session(until=date(2027, 7, 9)).last_day == date(2027, 7, 9)
    check_days(session(until=date(2027, 7, 8)))
    assert refused(check_days, session(until=date(2027, 7, 7))) == "session-ends-before-start"


def test_it_is_held_from_its_first_day_on_and_cancelled_at_any_time() -> None:
    planned = session(status="planned")
    assert refused(end, planned, SessionStatus.HELD, date(2027, 7, 7)) == "session-not-yet"
    assert end(planned, SessionStatus.HELD, date(2027, 7, 8)).status is SessionStatus.HELD
    assert end(planned, SessionStatus.CANCELLED, date(2027, 1, 1)).status is SessionStatus.CANCELLED
    assert refused(end, session(), SessionStatus.CANCELLED, date(2027, 7, 8)) == "session-not-entered"


@pytest.mark.parametrize("status", ["held", "cancelled"])
def test_one_that_is_over_is_not_changed(status: str) -> None:
    assert refused(check_open, session(status=status)) == "session-over"
