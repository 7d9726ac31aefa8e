"""Calendar arithmetic: months counted backwards with a clamp, and the end of a day by a state's own clock."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, available_timezones

from dateutil.relativedelta import relativedelta

from bot.domain.errors import DomainError

LAST_SECOND = time(23, 59, 59)
NO_PLACES = frozenset({"localtime", "posixrules", "Factory"})
"""Names beside the zones that mean a machine's own clock, or nothing."""
ECHO = 60
"""How much of a wrong zone is said back: all that was typed may outgrow a message."""


def months_before(day: date, months: int) -> date:
    """Count calendar months back; the 31st becomes the last day there is (31 May − 3 months = 28 or 29 February)."""
    return day - relativedelta(months=months)


def end_of_day(day: date, zone: str) -> datetime:
    """Give the last second of a day in a zone, in UTC.

    Where that wall time stands twice (clocks set back at midnight) it is the later one, so that nobody loses an hour.
    Where it does not exist at all, zoneinfo's own rule (PEP 495) gives a moment on the same day's edge.
    """
    return datetime.combine(day, LAST_SECOND, ZoneInfo(zone)).replace(fold=1).astimezone(UTC)


def start_of_day(day: date, zone: str) -> datetime:
    """Give the first moment of a day in a zone, in UTC; where midnight is skipped, the first one after it."""
    return datetime.combine(day, time.min, ZoneInfo(zone)).astimezone(UTC)


def local(moment: datetime, zone: str) -> datetime:
    """Give the wall clock of a zone at a moment."""
    return moment.astimezone(ZoneInfo(zone))


def at_wall_clock(day: datetime, zone: str) -> datetime:
    """Give the moment (UTC) at which the clocks of a zone show this naive date and time."""
    return day.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def known_zone(name: str) -> str:
    """Accept an IANA zone name.

    Raises:
        DomainError: `zone-unknown`.
    """
    if name not in available_timezones() - NO_PLACES:
        raise DomainError("zone-unknown", zone=name[:ECHO])
    return name
