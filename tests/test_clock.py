"""The clock that the demo moves."""

from datetime import UTC, timedelta

from bot.clock import Clock
from tests.conftest import NOW


def test_the_clock_tells_aware_moments_in_utc() -> None:
    assert Clock().now().tzinfo is UTC


async def test_a_moved_clock_runs_on_from_where_it_was_set() -> None:
    clock = Clock()
    await clock.move_to(NOW)
    first, second = clock.now(), clock.now()
    assert NOW <= first <= second < NOW + timedelta(seconds=5)


async def test_moving_the_clock_returns_when_every_listener_has_seen_the_new_time() -> None:
    clock, seen = Clock(), []

    async def listen() -> None:
        seen.append(clock.now())

    clock.on_move(listen)
    clock.on_move(listen)
    await clock.move_to(NOW + timedelta(days=90))
    assert [moment.date() for moment in seen] == [(NOW + timedelta(days=90)).date()] * 2
