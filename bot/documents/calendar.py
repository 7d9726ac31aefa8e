"""Calendar files (RFC 5545)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

from bot.domain.events import Event, EventStatus

PRODUCT = "-//SCO Pool of technoparks and innovation clusters//Bot//RU"
DEFAULT_LENGTH = timedelta(hours=1)


def event_file(event: Event, now: datetime, title: str, summary: str) -> bytes:
    """Make the .ics of an event: its own zone with the rules of that zone, and an alarm a day before.

    `title` and `summary` are in the reader's language.

    The UID stays and SEQUENCE grows when it moves, so that a calendar replaces the old entry.
    """
    zone = ZoneInfo(event.zone or "UTC")
    starts = (event.starts_at or now).astimezone(zone)
    ends = event.ends_at.astimezone(zone) if event.ends_at else starts + DEFAULT_LENGTH
    entry = Entry()
    entry.add("uid", f"event-{event.id}@sco-pool-bot")
    entry.add("sequence", event.sequence)
    entry.add("dtstamp", now)
    entry.add("dtstart", starts)
    entry.add("dtend", ends)
    entry.add("summary", title)
    entry.add("location", event.place or "")
    entry.add("description", summary)
    if event.link:
        entry.add("url", event.link)
    if event.status is EventStatus.CANCELLED:
        entry.add("status", "CANCELLED")
    else:
        entry.add_component(_alarm(title))
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if event.status is EventStatus.CANCELLED else "PUBLISH")
    calendar.add_component(entry)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _alarm(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(days=-1))
    return alarm
