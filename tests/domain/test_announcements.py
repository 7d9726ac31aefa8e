"""What becomes of an event: reviewed, published, changed, called off."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.domain.announcements import (
    cancel,
    changes,
    copied,
    edit,
    hand_in,
    publish,
    schedule,
    send_back,
    take_back,
)
from bot.domain.event_fields import MOMENTS
from bot.domain.events import EventStatus
from tests.conftest import NOW
from tests.domain.refusals import refused
from tests.domain.test_events import at, event

WALL = datetime(2027, 1, 18, 15, 0)
"""Of Almaty, before the event starts."""


def test_it_is_published_at_once_or_at_its_moment() -> None:
    assert publish(event(), NOW).status is EventStatus.PUBLISHED
    planned = schedule(event(starts_at=at(240)), WALL, NOW)
    assert planned.publish_at == datetime.fromisoformat("2027-01-18T15:00+05:00")
    waits = publish(planned, NOW)
    assert (waits.status, waits.published_at) == (EventStatus.SCHEDULED, None)
    assert publish(waits, waits.publish_at or NOW).status is EventStatus.PUBLISHED
    assert schedule(planned, None, NOW).publish_at is None


def test_its_moment_lies_ahead_and_before_the_start() -> None:
    assert refused(schedule, event(), datetime(2027, 1, 1), NOW) == "event-publish-in-the-past"
    assert refused(schedule, event(zone=None), WALL, NOW) == "zone-first"
    assert refused(publish, event(publish_at=at(50)), NOW) == "event-published-too-late"


def test_a_review_ends_with_publication_or_with_a_remark() -> None:
    handed_in = hand_in(event(), NOW)
    assert handed_in.status is EventStatus.REVIEW
    assert publish(handed_in, NOW).status is EventStatus.PUBLISHED
    returned = send_back(handed_in, " Where? ", NOW)
    assert (returned.status, returned.reason) == (EventStatus.DRAFT, "Where?")
    assert refused(send_back, handed_in, " ", NOW) == "reason-needed"
    assert hand_in(returned, NOW).reason is None
    assert take_back(handed_in, NOW).status is EventStatus.DRAFT


@pytest.mark.parametrize("rule", [hand_in, publish, take_back, schedule, cancel, send_back])
def test_what_is_over_stays_as_it_is(rule: Any) -> None:
    over = event(status="published", starts_at=at(-50))
    given = (
        (over, WALL, NOW) if rule is schedule else (over, "why", NOW) if rule in (cancel, send_back) else (over, NOW)
    )
    assert refused(rule, *given) == "event-locked"


def test_a_change_that_a_calendar_shows_is_counted() -> None:
    out = event(status="published")
    assert edit(out, "place", "Astana", NOW).sequence == 1
    assert edit(out, "title_ru", "Форум парков", NOW).sequence == 1
    assert edit(out, "sectors", ("agro",), NOW).sequence == 0
    assert edit(event(), "place", "Astana", NOW).sequence == 0


def test_what_is_announced_stays_complete() -> None:
    out = event(status="published")
    assert refused(edit, out, "title_ru", None, NOW) == "event-words-needed"
    assert refused(edit, out, "place", None, NOW) == "event-place-needed"
    assert edit(event(), "title_ru", None, NOW).name == ""


def test_a_wall_clock_stays_when_the_zone_turns_out_to_be_another() -> None:
    moved = edit(event(apply_until=at(24)), "zone", "Europe/Moscow", NOW)
    assert (moved.starts_at, moved.apply_until) == (at(50), at(26))


def test_the_end_can_be_moved_while_it_is_under_way_but_not_the_start() -> None:
    running = event(status="published", starts_at=at(-1), ends_at=at(5))
    assert edit(running, "ends_at", datetime(2027, 1, 16, 14, 0), NOW).ends_at == at(24)
    assert refused(edit, running, "starts_at", datetime(2027, 1, 15, 12, 0), NOW) == "event-in-the-past"


def test_date_place_and_deadline_are_material_and_words_are_not() -> None:
    before = event(apply_until=at(24))
    after = before.model_copy(update={"apply_until": at(30), "place": "Astana", "summary_ru": "…"})
    assert changes(before, after) == ("place", "apply_until")


def test_it_is_called_off_with_a_reason() -> None:
    off = cancel(event(status="published"), "Flood", NOW)
    assert (off.status, off.reason, off.sequence) == (EventStatus.CANCELLED, "Flood", 1)
    assert refused(cancel, event(), "Flood", NOW) == "event-locked"


def test_a_copy_leaves_out_dates_and_what_became_of_the_first() -> None:
    taken = copied(event(status="cancelled", reason="Flood", sides=("KZ",), sequence=4))
    assert taken["title_ru"] == "Форум"
    assert taken["sides"] == ("KZ",)
    assert not {"id", "status", "reason", "sequence", "published_at", *MOMENTS} & set(taken)


def test_a_hundred_days_later_the_same_event_is_in_the_archive() -> None:
    assert refused(edit, event(status="published"), "place", "Astana", NOW + timedelta(days=100)) == "event-locked"
