"""Events: what one needs, where it stands by the clock, when one can take part, and what is refused."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.domain.announcements import publish
from bot.domain.errors import StaleError
from bot.domain.event_fields import check_complete
from bot.domain.events import (
    Event,
    EventStatus,
    Wording,
    check_editable,
    check_open,
    check_times,
    is_open,
    standing,
)
from bot.domain.notices import Moment, Term
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

HOUR = timedelta(hours=1)


def event(**values: Any) -> Event:
    words = {"title_ru": "Форум", "summary_ru": "О технопарках", "place": "Алматы", "zone": "Asia/Almaty"}
    base = {"id": 3, "organiser_id": 1, "kind": "forum", "status": "draft", "version": 1, "language": "ru"}
    return Event.model_validate(base | words | {"starts_at": NOW + 48 * HOUR, "created_at": NOW} | values)


def at(hours: float) -> datetime:
    return NOW + hours * HOUR


def test_a_complete_draft_is_published() -> None:
    done = publish(event(), NOW)
    assert (done.status, done.published_at, done.name) == (EventStatus.PUBLISHED, NOW, "Форум")


@pytest.mark.parametrize("status", [EventStatus.REVIEW, EventStatus.CANCELLED])
def test_what_is_reviewed_or_called_off_is_not_edited(status: EventStatus) -> None:
    told = refusal(check_editable, event(status=status), NOW)
    assert isinstance(told, StaleError)
    assert (told.key, told.thing, told.thing_id) == ("event-locked", "event", 3)
    assert told.args_of_text == {"status": Term(key=f"event-status-{status}")}


@pytest.mark.parametrize(
    ("hours", "status"),
    [(0, "published"), (25, "closed"), (49, "held"), (49 + 24 * 90, "archived")],
)
def test_after_publication_the_clock_says_where_it_stands(hours: float, status: str) -> None:
    known = event(status="published", apply_until=at(24), ends_at=at(48.5))
    assert standing(known, at(hours)) == status
    assert standing(event(status="cancelled"), at(999)) == "cancelled"


def test_words_are_taken_from_languages_that_have_both_title_and_summary() -> None:
    some = event(title_zh="论坛", summary_en="About")
    assert [some.written(code) for code in ("ru", "zh", "en")] == [Wording.WHOLE, Wording.PART, Wording.PART]
    assert some.words("title").texts == {"ru": "Форум"}
    assert event(summary_ru=None, title_zh="论坛").words("title").texts == {"ru": "Форум", "zh": "论坛", "en": ""}


@pytest.mark.parametrize("missing", ["zone", "starts_at"])
def test_what_is_required_must_be_there(missing: str) -> None:
    assert refused(publish, event(**{missing: None}), NOW) == "form-incomplete"


def test_words_in_one_language_and_a_place_or_a_link_are_needed() -> None:
    assert refused(check_complete, event(summary_ru=None, title_en="Forum")) == "event-words-needed"
    assert refused(check_complete, event(place=None)) == "event-place-needed"
    check_complete(event(place=None, link="https://a.example"))
    check_complete(event(title_ru=None, title_zh="论坛", summary_zh="科技园"))


@pytest.mark.parametrize("optional", ["ends_at", "apply_until", "link"])
def test_what_is_optional_may_be_missing(optional: str) -> None:
    publish(event(**{optional: None}), NOW)


@pytest.mark.parametrize(
    ("times", "key"),
    [
        ({"starts_at": at(0)}, "event-in-the-past"),
        ({"starts_at": at(-1), "ends_at": at(5)}, "event-in-the-past"),
        ({"ends_at": at(48)}, "event-ends-before-start"),
        ({"ends_at": at(1)}, "event-ends-before-start"),
        ({"apply_until": at(49)}, "event-deadline-after-start"),
        ({"ends_at": at(50), "apply_until": at(51)}, "event-deadline-after-start"),
    ],
)
def test_times_that_make_no_sense_together_are_refused(times: dict[str, datetime], key: str) -> None:
    told = refusal(publish, event(**times), NOW)
    assert (told.key, list(told.args_of_text)) == (key, ["starts"])


@pytest.mark.parametrize(
    "times",
    [
        {"starts_at": at(1)},
        {"ends_at": at(49)},
        {"apply_until": at(48)},
        {"ends_at": at(60), "apply_until": at(59)},
        {"starts_at": None, "ends_at": at(1)},
    ],
)
def test_times_that_make_sense_pass(times: dict[str, datetime]) -> None:
    check_times(event(**times), NOW)


def test_one_can_take_part_until_the_deadline_or_else_the_start() -> None:
    deadline = event(status="published", apply_until=at(24))
    assert [is_open(deadline, NOW + n * HOUR) for n in (0, 24, 25)] == [True, True, False]
    assert [is_open(event(status="published"), NOW + n * HOUR) for n in (25, 48, 49)] == [True, True, False]


def test_who_comes_late_is_told_when_it_closed() -> None:
    told = refusal(check_open, event(status="published", apply_until=at(1)), at(2))
    assert isinstance(told, StaleError)
    assert (told.key, told.args_of_text) == ("event-closed", {"at": Moment(at=at(1), zone="Asia/Almaty")})


@pytest.mark.parametrize("status", [EventStatus.DRAFT, EventStatus.CANCELLED])
def test_one_takes_part_only_in_what_is_published(status: EventStatus) -> None:
    told = refusal(check_open, event(status=status), NOW)
    assert (told.key, told.args_of_text) == ("event-not-open", {"status": Term(key=f"event-status-{status}")})
    assert not is_open(event(status=status), NOW)


def test_a_moment_of_an_event_is_meant_in_its_zone() -> None:
    assert event().moment("starts_at") == Moment(at=at(48), zone="Asia/Almaty")
    assert event(zone=None).moment("starts_at") == Moment(at=at(48), zone="UTC")
    assert event().moment("ends_at") is None
