"""Quiet hours: by a person's own clock, across midnight, and never for what would be of no use afterwards."""

from datetime import datetime

import pytest

from bot.domain.quiet import awake_at, check_hours, due_at
from tests.domain.refusals import refused


def utc(text: str) -> datetime:
    return datetime.fromisoformat(f"2027-01-{text}Z")


@pytest.mark.parametrize(
    ("now", "awake"),
    [
        ("15T16:59:59", "15T16:59:59"),
        ("15T17:00:00", "16T03:00:00"),
        ("15T19:30:00", "16T03:00:00"),
        ("16T02:59:59", "16T03:00:00"),
        ("16T03:00:00", "16T03:00:00"),
    ],
)
def test_at_night_it_waits_for_the_morning_of_the_reader(now: str, awake: str) -> None:
    assert awake_at("22-08", "Asia/Tashkent", utc(now)) == utc(awake)
    assert awake_at(None, "Asia/Tashkent", utc(now)) == utc(now)


def test_what_would_be_late_in_the_morning_comes_at_night() -> None:
    night = utc("15T19:30:00")
    assert due_at("22-08", "Asia/Tashkent", night, utc("16T03:00:00")) == night
    assert due_at("22-08", "Asia/Tashkent", night, utc("16T09:00:00")) == utc("16T03:00:00")
    assert due_at("22-08", "Asia/Tashkent", night, None) == utc("16T03:00:00")


def test_hours_that_are_not_offered_are_refused() -> None:
    assert (check_hours("22-08"), check_hours("off")) == ("22-08", None)
    assert refused(check_hours, "00-24") == "button-unknown"
