"""Months counted back with a clamp, and the end of a day by any clock there is."""

import calendar as months
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import at_wall_clock, end_of_day, known_zone, local, months_before
from bot.domain.errors import DomainError

SECOND = timedelta(seconds=1)
DAYS = st.dates(date(1990, 1, 1), date(2110, 12, 31))


@given(DAYS, st.integers(0, 60))
def test_the_month_is_so_many_months_earlier_and_the_day_the_same_or_the_last_there_is(day: date, count: int) -> None:
    earlier = months_before(day, count)
    assert day.year * 12 + day.month - (earlier.year * 12 + earlier.month) == count
    assert earlier.day == min(day.day, months.monthrange(earlier.year, earlier.month)[1])


@given(DAYS, DAYS, st.integers(0, 60))
def test_a_later_meeting_never_has_an_earlier_deadline(one: date, other: date, count: int) -> None:
    early, late = sorted((one, other))
    assert months_before(early, count) <= months_before(late, count)


@pytest.mark.parametrize(
    ("day", "count", "due"),
    [
        (date(2027, 5, 31), 3, date(2027, 2, 28)),
        (date(2028, 5, 31), 3, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2027, 1, 15), 3, date(2026, 10, 15)),
        (date(2027, 12, 31), 3, date(2027, 9, 30)),
        (date(2100, 5, 30), 3, date(2100, 2, 28)),
    ],
)
def test_a_day_that_a_month_does_not_have_becomes_its_last(day: date, count: int, due: date) -> None:
    assert months_before(day, count) == due


def days_around_changes(clock: ZoneInfo) -> Iterator[date]:
    """Give every day of the weeks in which the clocks were changed, and one of each other week."""
    known = None
    for number in range(date(2024, 1, 1).toordinal(), date(2041, 1, 1).toordinal(), 7):
        day = date.fromordinal(number)
        offset = datetime(day.year, day.month, day.day, 12, tzinfo=clock).utcoffset()
        yield from (day - timedelta(days=back) for back in range(8 if offset != known else 1))
        known = offset


def test_the_end_of_a_day_is_its_last_second_in_every_zone_there_is() -> None:
    wrong = []
    for zone in sorted(available_timezones()):
        for day in days_around_changes(ZoneInfo(zone)):
            end = end_of_day(day, zone)
            if local(end, zone).date() != day or local(end + SECOND, zone).date() <= day:
                wrong.append((zone, day))
    assert wrong == []


@pytest.mark.parametrize(
    ("zone", "day", "end"),
    [
        ("Asia/Tashkent", date(2027, 3, 15), datetime(2027, 3, 15, 18, 59, 59, tzinfo=UTC)),
        ("Asia/Kolkata", date(2027, 3, 15), datetime(2027, 3, 15, 18, 29, 59, tzinfo=UTC)),
        ("Asia/Almaty", date(2024, 2, 29), datetime(2024, 2, 29, 18, 59, 59, tzinfo=UTC)),
        ("Asia/Almaty", date(2024, 3, 1), datetime(2024, 3, 1, 18, 59, 59, tzinfo=UTC)),
        ("Asia/Tehran", date(2027, 6, 15), datetime(2027, 6, 15, 20, 29, 59, tzinfo=UTC)),
        ("America/Scoresbysund", date(2027, 3, 27), datetime(2027, 3, 28, 0, 59, 59, tzinfo=UTC)),
    ],
    ids=["ordinary", "half an hour", "clocks went back at midnight", "the day after", "iran", "midnight was skipped"],
)
def test_the_end_of_a_day_is_known_to_the_second(zone: str, day: date, end: datetime) -> None:
    assert end_of_day(day, zone) == end


@given(
    st.datetimes(datetime(2024, 1, 1), datetime(2040, 12, 31)),
    st.sampled_from(["Asia/Tashkent", "Asia/Shanghai", "Asia/Kolkata", "Europe/Moscow", "Asia/Tehran"]),
)
def test_a_wall_clock_and_its_moment_belong_together(wall: datetime, zone: str) -> None:
    moment = at_wall_clock(wall, zone)
    assert moment.tzinfo is UTC
    assert local(moment, zone).replace(tzinfo=None) == wall


@pytest.mark.parametrize("name", ["Asia/Tashkent", "UTC", "Europe/Minsk"])
def test_a_zone_that_exists_is_accepted(name: str) -> None:
    assert known_zone(name) == name


@pytest.mark.parametrize("name", ["", "Tashkent", "asia/tashkent", "../etc/passwd", "UTC+5", "Asia/Tashkent\n"])
def test_a_zone_that_does_not_exist_is_refused_by_its_name(name: str) -> None:
    with pytest.raises(DomainError) as refused:
        known_zone(name)
    assert (refused.value.key, refused.value.args_of_text) == ("zone-unknown", {"zone": name})
