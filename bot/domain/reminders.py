"""Which reminders are due now: computed from the dates each time, so a moved date or an outage does no harm."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from bot.domain.notices import Moment, Value

OFFSETS = (
    timedelta(days=30),
    timedelta(days=14),
    timedelta(days=7),
    timedelta(days=3),
    timedelta(days=1),
    timedelta(hours=3),
)

TERM_OFFSETS = (timedelta(days=30), timedelta(days=7), timedelta(days=1))
"""Before a mandate or a presidency ends."""


class Watch(Value):
    """Somebody who has not done yet what is due: `thing` names it, `since` is when they came to know of it (UTC)."""

    thing: str
    person_id: int
    due: Moment
    since: datetime


class Reminder(Value):
    """One reminder that is due: `key` is the same for the same person, thing, date and offset, for ever."""

    key: str
    watch: Watch
    offset: timedelta


def due_stage(
    due: datetime, since: datetime, now: datetime, offsets: Sequence[timedelta] = OFFSETS
) -> timedelta | None:
    """Give the latest stage of the ladder that has been reached and was not yet past when the person came to know.

    After an outage only the latest counts: several reminders of one thing at once would be noise. After the
    deadline there is none.
    """
    if now > due:
        return None
    reached = [offset for offset in offsets if since < due - offset <= now]
    return min(reached, default=None)


def due_reminders(watches: Iterable[Watch], now: datetime, offsets: Sequence[timedelta] = OFFSETS) -> list[Reminder]:
    """Give the reminders whose moment has come."""
    found = []
    for watch in watches:
        offset = due_stage(watch.due.at, watch.since, now, offsets)
        if offset is not None:
            minutes = int(offset.total_seconds() // 60)
            key = f"remind:{watch.thing}:{watch.due.at:%Y%m%dT%H%M%SZ}:{watch.person_id}:{minutes}"
            found.append(Reminder(key=key, watch=watch, offset=offset))
    return found
