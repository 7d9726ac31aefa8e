"""The Commission's regular meeting, and the chain of deadlines counted backwards from it (Concept, §5, par. 9)."""

from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import end_of_day, local, months_before
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, Kind, require_complete
from bot.domain.notices import Day, Moment, Value
from bot.domain.registry import SIDE_CODES
from bot.domain.sides import Side

PROPOSALS_MONTHS = 3
DRAFTS_MONTHS = 2
CLOSE_TO_CHG = timedelta(days=14)

MEETING_FIELDS = (
    Field("day", Kind.DAY),
    Field("city", limit=60),
    Field("host_side", Kind.CHOICE, choices=SIDE_CODES, labels="side"),
    Field("chg_day", Kind.DAY, required=False),
)


class MeetingStatus(StrEnum):
    """A meeting is a draft until its date is announced to the sides."""

    DRAFT = "draft"
    SET = "set"


class Meeting(Value):
    """A regular meeting M of the Commission. `day` is the host's calendar day; `zone` the host's legal clock.

    `chg_day` is the day of the CHG meeting that it precedes; `sequence` is iCalendar's.
    """

    id: int
    author_id: int
    status: MeetingStatus
    version: int
    sequence: int = 0
    chair_side: str
    host_side: str | None = None
    zone: str | None = None
    city: str | None = None
    day: date | None = None
    chg_day: date | None = None
    created_at: datetime
    set_at: datetime | None = None


class Deadline(StrEnum):
    """The links of the chain."""

    PROPOSALS = "proposals"
    """M11: the sides send proposals to the chair."""
    DRAFTS = "drafts"
    """M12, M14: the chair circulates the draft plan, agenda and protocol."""
    MEETING = "meeting"
    """M13, M15: the Commission adopts by consensus."""


class Link(Value):
    """One deadline of the chain: due at the end of `day` by the host's clock (`due`, in UTC)."""

    deadline: Deadline
    day: date
    due: Moment
    past: bool
    weekend: bool
    """It falls on a day off of the host: noted, never moved."""


def due_day(day: date, deadline: Deadline) -> date:
    """Count a deadline's day back from the day of the meeting."""
    months = {Deadline.PROPOSALS: PROPOSALS_MONTHS, Deadline.DRAFTS: DRAFTS_MONTHS, Deadline.MEETING: 0}[deadline]
    return months_before(day, months)


def due_at(meeting: Meeting, deadline: Deadline) -> Moment:
    """Give the last second of a deadline, by the host's clock."""
    if meeting.day is None or meeting.zone is None:
        raise DomainError("meeting-not-set")
    return Moment(at=end_of_day(due_day(meeting.day, deadline), meeting.zone), zone=meeting.zone)


def chain(meeting: Meeting, host: Side, now: datetime) -> tuple[Link, ...]:
    """Compute M − 3 months, M − 2 months and M, each with what has to be said about it."""
    links = []
    for deadline in Deadline:
        due = due_at(meeting, deadline)
        day = local(due.at, due.zone).date()
        past = now > due.at
        links.append(Link(deadline=deadline, day=day, due=due, past=past, weekend=day.weekday() in host.weekend))
    return tuple(links)


def check_draft(meeting: Meeting) -> None:
    """Let it be edited until it is announced.

    Raises:
        StaleError: `meeting-locked`.
    """
    if meeting.status is not MeetingStatus.DRAFT:
        raise StaleError("meeting", meeting.id, "meeting-locked")


def check_day(meeting: Meeting, now: datetime) -> None:
    """See that the meeting is ahead, and before the CHG meeting it is tied to (Concept, §5, par. 6).

    Raises:
        DomainError: `meeting-in-the-past`, `meeting-after-chg`.
    """
    if meeting.day is None:
        return
    if meeting.zone is not None and now > due_at(meeting, Deadline.MEETING).at:
        raise DomainError("meeting-in-the-past", at=due_at(meeting, Deadline.MEETING))
    if meeting.chg_day is not None and meeting.day >= meeting.chg_day:
        raise DomainError("meeting-after-chg", day=Day(day=meeting.day), chg=Day(day=meeting.chg_day))


def close_to_chg(meeting: Meeting) -> bool:
    """Tell whether it leaves the CHG meeting less than 14 days: a warning, not a refusal."""
    return meeting.day is not None and meeting.chg_day is not None and meeting.chg_day - meeting.day < CLOSE_TO_CHG


def announce(meeting: Meeting, now: datetime) -> Meeting:
    """Set the date, from which all deadlines follow.

    Raises:
        StaleError: `meeting-locked`.
        DomainError: `form-incomplete` and what `check_day` raises.
    """
    check_draft(meeting)
    require_complete("meeting", MEETING_FIELDS, meeting)
    check_day(meeting, now)
    return meeting.model_copy(update={"status": MeetingStatus.SET, "set_at": now})
