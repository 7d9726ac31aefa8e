"""The freshness question comes after six months, again after two weeks, and after two more the side is told."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.freshness import SURELY_FRESH, Stage, stage

CHECKED = datetime(2027, 1, 15, 9, 0, tzinfo=UTC)
DUE = datetime(2027, 7, 15, 9, 0, tzinfo=UTC)
MOMENT, DAY = timedelta(seconds=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("now", "reached"),
    [
        (CHECKED, None),
        (DUE - MOMENT, None),
        (DUE, Stage.ASK),
        (DUE + 14 * DAY - MOMENT, Stage.ASK),
        (DUE + 14 * DAY, Stage.AGAIN),
        (DUE + 28 * DAY - MOMENT, Stage.AGAIN),
        (DUE + 28 * DAY, Stage.TELL),
        (DUE + 900 * DAY, Stage.TELL),
    ],
)
def test_the_latest_stage_that_was_reached_counts(now: datetime, reached: Stage | None) -> None:
    assert stage(CHECKED, now) == reached


def test_months_are_counted_to_the_last_day_there_is() -> None:
    august = datetime(2027, 8, 31, 9, 0, tzinfo=UTC)
    assert stage(august, datetime(2028, 2, 29, 8, 59, 59, tzinfo=UTC)) is None
    assert stage(august, datetime(2028, 2, 29, 9, 0, tzinfo=UTC)) is Stage.ASK


@given(st.datetimes(datetime(2020, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)))
def test_what_is_younger_than_it_is_looked_at_is_surely_fresh(checked: datetime) -> None:
    assert stage(checked, checked + SURELY_FRESH) is None
