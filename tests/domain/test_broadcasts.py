"""The broadcast of an announcement."""

from bot.domain.broadcasts import batch_of
from tests.domain.test_events import event


def test_each_event_has_a_broadcast_of_its_own() -> None:
    assert batch_of(event(id=3)) != batch_of(event(id=4))
    assert batch_of(event(id=3, version=1)) == batch_of(event(id=3, version=7))
