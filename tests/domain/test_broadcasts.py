"""The broadcast of an announcement."""

from bot.domain.broadcasts import AT_ONCE, MOST_AT_ONCE, PART_TIME, batch_of, next_span
from tests.domain.test_events import event


def test_each_event_has_a_broadcast_of_its_own() -> None:
    assert batch_of(event(id=3)) != batch_of(event(id=4))
    assert batch_of(event(id=3, version=1)) == batch_of(event(id=3, version=7))


def test_the_next_part_is_as_large_as_the_last_one_was_quick_and_never_too_small() -> None:
    assert next_span(2000, PART_TIME) == 2000
    assert next_span(2000, PART_TIME / 10) == next_span(2000, 0.0) == 4000
    assert next_span(2000, PART_TIME * 10) == 1000
    assert next_span(AT_ONCE, 60.0) == AT_ONCE
    assert next_span(MOST_AT_ONCE, 0.0) == MOST_AT_ONCE
