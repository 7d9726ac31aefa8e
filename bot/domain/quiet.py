"""Quiet hours: when nothing is said to a person, or posted in a channel, that can wait until the morning."""

from datetime import datetime, timedelta

from bot.domain.calendar import at_wall_clock, local
from bot.domain.errors import DomainError

OFFERED = ("21-08", "22-08", "23-08", "22-09")
"""From which hour until which, by the person's own clock."""
OFF = "off"


def awake_at(quiet: str | None, zone: str, now: datetime) -> datetime:
    """Give the first moment from now on (UTC) that is not in the quiet hours (`22-08`) of a zone."""
    if quiet is None:
        return now
    wall = local(now, zone).replace(tzinfo=None)
    begins, ends = (int(hour) for hour in quiet.split("-"))
    if not _within(wall.hour, begins, ends):
        return now
    end = wall.replace(hour=ends, minute=0, second=0, microsecond=0)
    return at_wall_clock(end if end > wall else end + timedelta(days=1), zone)


def _within(hour: int, begins: int, ends: int) -> bool:
    return begins <= hour < ends if begins < ends else hour >= begins or hour < ends


def due_at(quiet: str | None, zone: str, now: datetime, expires_at: datetime | None) -> datetime:
    """Give the moment (UTC) at which a letter that can wait is to go; one that would be of no use by then goes now."""
    awake = awake_at(quiet, zone, now)
    return now if expires_at is not None and awake >= expires_at else awake


def check_hours(chosen: str) -> str | None:
    """Accept quiet hours that are offered, or none.

    Raises:
        DomainError: `button-unknown`.
    """
    if chosen == OFF:
        return None
    if chosen not in OFFERED:
        raise DomainError("button-unknown")
    return chosen
