"""Calendar files (RFC 5545)."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

from bot.domain.events import Event, EventStatus
from bot.domain.meetings import Deadline, Link, Meeting, MeetingStatus
from bot.domain.signup import Standing

PRODUCT = "-//SCO Pool of technoparks and innovation clusters//Bot//RU"
DEFAULT_LENGTH = timedelta(hours=1)
LOOK_AGAIN = timedelta(hours=1)


def event_file(event: Event, now: datetime, title: str, summary: str) -> bytes:
    """Make the .ics of an event: its own zone with the rules of that zone, and an alarm a day before.

    `title` and `summary` are in the reader's language.

    The UID stays and SEQUENCE grows when it moves, so that a calendar replaces the old entry.
    """
    return _calendar([_entry(event, now, title, summary)], cancelled=event.status is EventStatus.CANCELLED)


def _entry(event: Event, now: datetime, title: str, summary: str) -> Entry:
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
    return entry


def chain_file(meeting: Meeting, links: Sequence[Link], words: Mapping[Deadline, str], now: datetime) -> bytes:
    """Make the .ics of a meeting and its deadlines, with an alarm a week and a day before each.

    `words`: what each is called in the reader's language. A deadline is the last second of its day by the host's clock,
    the meeting its whole day. UIDs stay and SEQUENCE grows when the meeting moves or is cancelled.
    """
    entries = _chain(meeting, links, words, now)
    return _calendar(entries, cancelled=meeting.status is MeetingStatus.CANCELLED)


def _chain(meeting: Meeting, links: Sequence[Link], words: Mapping[Deadline, str], now: datetime) -> list[Entry]:
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
    return entries


Listed = tuple[Event, Standing, str, str]
"""An event, how somebody stands with it, its title and its summary."""


def feed_file(
    name: str,
    listed: Sequence[Listed],
    meeting: Meeting | None,
    links: Sequence[Link],
    words: Mapping[Deadline, str],
    stamp: datetime,
) -> bytes:
    """Make a calendar to subscribe to; `stamp` (UTC) is when it began to say this. Who waits for a place is tentative.

    Readers are asked to look again every hour (RFC 7986, 5.7; the older property is what Outlook reads).
    """
    entries = []
    for event, standing, title, summary in listed:
        entry = _entry(event, stamp, title, summary)
        if event.status is not EventStatus.CANCELLED:
            entry.add("status", "CONFIRMED" if standing is Standing.JOINED else "TENTATIVE")
        entries.append(entry)
    calendar = Calendar()
    calendar.add("x-wr-calname", name)
    calendar.add("name", name)
    calendar.add("refresh-interval", LOOK_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", LOOK_AGAIN, parameters={"VALUE": "DURATION"})
    return _calendar(entries + (_chain(meeting, links, words, stamp) if meeting is not None else []), calendar=calendar)


def etag_of(content: bytes) -> str:
    """Give the fingerprint by which a reader tells that nothing is new."""
    return hashlib.sha256(content).hexdigest()[:32]


def _calendar(entries: Sequence[Entry], *, cancelled: bool = False, calendar: Calendar | None = None) -> bytes:
    calendar = calendar if calendar is not None else Calendar()
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
