"""How an announcement goes out: whom it reaches, and the name of the broadcast that its letters belong to."""

from datetime import timedelta

from bot.domain.events import Event
from bot.domain.notices import Value

WATCHED = timedelta(days=3)
"""So long the organiser's message about a broadcast is kept up to date: some people return to the bot later."""


class Reach(Value):
    """Whom an announcement reaches: subscribers and channels."""

    people: int
    channels: int


class Progress(Value):
    """How far a broadcast is. `unreachable`: they blocked the bot, and get it when they return, unless it is late."""

    sent: int = 0
    waiting: int = 0
    unreachable: int = 0
    failed: int = 0
    expired: int = 0
    stopped: int = 0


def batch_of(event: Event) -> str:
    """Name the broadcast of an event's announcement to people."""
    return f"event:{event.id}"
