"""Dates as people type them."""

from datetime import date, datetime

import pytest

from bot.domain.errors import DomainError
from handlers.dates import parse_day, parse_moment

TODAY = datetime(2026, 11, 24, 15, 0)


@pytest.mark.parametrize(
    "typed", ["15 июня 2027", "15.06.2027", "15 June 2027", "2027年6月15日", "2027-06-15", "2027/6/15"]
)
def test_a_day_is_read_in_each_language(typed: str) -> None:
    assert parse_day(typed, TODAY) == date(2027, 6, 15)


@pytest.mark.parametrize("typed", ["15 июня", "15 June", "6月15日"])
def test_a_day_without_a_year_is_the_next_one(typed: str) -> None:
    assert parse_day(typed, TODAY) == date(2027, 6, 15)


@pytest.mark.parametrize("typed", ["15", "2月30日", "soon", ""])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(DomainError) as told:
        parse_day(typed, TODAY)
    assert told.value.key == "date-unclear"


@pytest.mark.parametrize(
    "typed",
    [
        "15 июня 2027 в 15:30",
        "15 June 2027 at 15:30",
        "2027年6月15日 15:30",
        "2027年6月15日下午3点30分",
        "15.06.2027, 15:30",
    ],
)
def test_a_moment_is_read_in_each_language(typed: str) -> None:
    assert parse_moment(typed, TODAY) == datetime(2027, 6, 15, 15, 30)


def test_a_day_without_a_time_asks_for_the_time() -> None:
    with pytest.raises(DomainError) as told:
        parse_moment("2027年6月15日", TODAY)
    assert told.value.key == "time-needed"


@pytest.mark.parametrize("words", ["1 January 0001", "31.12.9999", "июнь " * 800])
def test_what_no_calendar_can_reckon_with_is_no_date(words: str) -> None:
    with pytest.raises(DomainError, match="date-unclear"):
        parse_day(words, TODAY)
