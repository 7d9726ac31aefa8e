"""The weekly digest: who wants it, on which day and at which hour of their own clock, and what fits them."""

from collections.abc import Collection
from datetime import date, datetime, timedelta

from bot.domain.calendar import at_wall_clock, local
from bot.domain.errors import DomainError
from bot.domain.events import Event, EventStatus
from bot.domain.notices import Value
from bot.domain.subscriptions import concerns

HOURS = (8, 10, 12, 15, 18, 20)
DAYS = range(7)
"""Monday is 0."""
USUAL = (0, 10)
"""Monday at ten, until another moment is chosen."""
SHOWN = 10
"""Events in one digest; of the others it says how many there are."""


class Digest(Value):
    """When a person gets their digest. `last_day`: of the last one, by their own calendar; `set_at` (UTC)."""

    person_id: int
    weekday: int
    hour: int
    set_at: datetime
    last_day: date | None = None


def check_moment(weekday: int, hour: int) -> None:
    """Accept a day and an hour that are offered.

    Raises:
        DomainError: `button-unknown`.
    """
    if weekday not in DAYS or hour not in HOURS:
        raise DomainError("button-unknown")


def due_day(digest: Digest, zone: str, now: datetime) -> date | None:
    """Give the day whose digest is due now by a person's own clock: after an outage it is up to a day late, and one
    whose moment had passed before it was chosen, or that has been sent, is not due."""
    today = local(now, zone).date()
    for day in (today, today - timedelta(days=1)):
        moment = at_wall_clock(datetime(day.year, day.month, day.day, digest.hour), zone)
        ahead = digest.last_day is None or digest.last_day < day
        if day.weekday() == digest.weekday and digest.set_at <= moment <= now < moment + timedelta(days=1) and ahead:
            return day
    return None


def fits(event: Event, topics: Collection[str], sides: Collection[str], now: datetime) -> bool:
    """Tell whether an event is for a digest: one can still sign up, it is of a topic that is wanted (none chosen are
    all), and it is not for other sides than the person's."""
    open_ = event.status is EventStatus.PUBLISHED and event.closes_at is not None and now < event.closes_at
    for_them = not event.sides or not sides or not set(sides).isdisjoint(event.sides)
    return open_ and for_them and concerns(event, topics)
