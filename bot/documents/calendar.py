"""Calendar files (RFC 5545)."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

from bot.domain.events import Event, EventStatus
from bot.domain.meetings import Deadline, Link, Meeting, MeetingStatus

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
    return _calendar([entry], cancelled=event.status is EventStatus.CANCELLED)


def chain_file(meeting: Meeting, links: Sequence[Link], words: Mapping[Deadline, str], now: datetime) -> bytes:
    """Make the .ics of a meeting and its deadlines, with an alarm a week and a day before each.

    `words`: what each is called in the reader's language. A deadline is the last second of its day by the host's clock,
    the meeting its whole day. UIDs stay and SEQUENCE grows when the meeting moves or is cancelled.
    """
    cancelled = meeting.status is MeetingStatus.CANCELLED
    entries = []
    for link in links:
        entry, title = Entry(), words[link.deadline]
        entry.add("uid", f"meeting-{meeting.id}-{link.deadline}@sco-pool-bot")
        entry.add("sequence", meeting.sequence)
        entry.add("dtstamp", now)
        if link.deadline is Deadline.MEETING:
            entry.add("dtstart", link.day)
            entry.add("location", meeting.city or "")
        else:
            entry.add("dtstart", link.due.at.astimezone(ZoneInfo(link.due.zone)))
        entry.add("summary", title)
        if cancelled:
            entry.add("status", "CANCELLED")
        else:
            entry.add_component(_alarm(title, days=7))
            entry.add_component(_alarm(title))
        entries.append(entry)
    return _calendar(entries, cancelled=cancelled)


def _calendar(entries: Sequence[Entry], *, cancelled: bool) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    for entry in entries:
        calendar.add_component(entry)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _alarm(title: str, days: int = 1) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(days=-days))
    return alarm
