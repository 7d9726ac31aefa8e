"""Dates as people type them, or pick them in a calendar."""

from datetime import date, datetime

import pytest

from bot.domain.errors import DomainError
from bot.playground import Person
from handlers.dates import parse_day, parse_moment
from tests.conversation import Stage
from tests.handlers.event_scenes import organiser_of
from tests.handlers.scenes import EVENT, answer

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


@pytest.mark.only("sqlite")
async def test_a_moment_is_picked_by_month_day_and_hour_in_the_clock_of_the_event(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await stage.act(organiser, "/desk")
    await stage.tap(organiser, "event-begin-forum")
    asked = await answer(stage, organiser, EVENT[:-1])
    assert stage.words(organiser, "form-calendar") in asked.labels
    seen = await stage.tap(organiser, "form-calendar")
    while "May 2027" not in seen.text:
        seen = await stage.tap(organiser, "button-next-page")
    assert [label for label in seen.labels[7:14] if label != "·"] == ["1", "2"]  # it begins on a Saturday
    seen = await stage.tap(organiser, "10")
    assert "Monday, 10 May 2027" in seen.text
    seen = await stage.tap(organiser, "10:00")
    assert "Monday, 10 May 2027" in seen.text
    assert "10:00" in seen.text
    assert stage.words(organiser, "event-ask-ends-at") in seen.text
    await stage.tap(organiser, "form-calendar")
    seen = await stage.act(organiser, "11 May 2027, 18:00")
    assert stage.words(organiser, "event-ask-apply-until") in seen.text


@pytest.mark.only("sqlite")
async def test_a_day_that_cannot_be_is_refused_when_it_is_picked_as_when_it_is_typed(
    stage: Stage, admin: Person
) -> None:
    organiser = await organiser_of(stage)
    await stage.act(organiser, "/desk")
    await stage.tap(organiser, "event-begin-forum")
    await answer(stage, organiser, EVENT[:-1])
    seen = await stage.press(organiser, "form:at:event.1.starts_at.w2020-05-10T10:00")
    assert stage.words(organiser, "error-event-in-the-past", starts="…").split("…")[0] in seen.text
    for forged in (
        "days:event.1.starts_at.w9999-99",
        "day:event.1.starts_at.w2027-02-30",
        "at:event.1.place.w2027-05-10T10:00",
    ):
        seen = await stage.press(organiser, f"form:{forged}")
        assert stage.words(organiser, "error-button-unknown") in seen.text
