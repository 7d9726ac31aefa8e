"""How an announcement goes out: whom it reaches, and the name of the broadcast that its letters belong to."""

from bot.domain.events import Event
from bot.domain.notices import Value

AT_ONCE = 500
"""Letters that are enqueued in one transaction: more would keep others waiting who want to write."""
FEWEST_AWAY = 100
"""Letters that are put away in one transaction at least: each costs more than a new one."""
MOST_AT_ONCE = 32_000
"""Ids at most that one part goes through."""
PART_TIME = 0.01
"""Seconds that a part may take: so long do others wait who want to write."""

CHANGED, CALLED_OFF, APPLICANTS = "event-change", "event-off", "application-letter"
BEGUN, OVER = "maintenance-begun", "maintenance-over"
"""What a broadcast can be about, beside an event's announcement, its reminders and its organiser's letters."""


def next_span(span: int, took: float, least: int = AT_ONCE) -> int:
    """Give how many ids the next part goes through, from the seconds that the last one took; `least` so many."""
    fits = int(span * PART_TIME / took) if took > 0 else MOST_AT_ONCE
    return max(least, span // 2, min(fits, span * 2, MOST_AT_ONCE))


class Filling(Value):
    """A broadcast that is being enqueued: the notice (JSON), the last person who has it, how many were put."""

    id: int
    batch: str
    thing: str
    thing_id: int
    notice: str
    after: int
    put: int


class Reach(Value):
    """Whom an announcement reaches: subscribers and channels."""

    people: int
    channels: int


class Progress(Value):
    """How far a broadcast is. `unreachable`: they blocked the bot, and get it when they return, unless it is late.

    `filling`: more letters are still to be enqueued.
    """

    sent: int = 0
    waiting: int = 0
    unreachable: int = 0
    failed: int = 0
    expired: int = 0
    stopped: int = 0
    filling: bool = False

    @property
    def settled(self) -> bool:
        """Whether nothing changes any more. Until then the organiser's message is kept up to date, however long."""
        return self.waiting == 0 and self.unreachable == 0 and not self.filling


def batch_of(event: Event) -> str:
    """Name the broadcast of an event's announcement to people."""
    return f"event:{event.id}"
