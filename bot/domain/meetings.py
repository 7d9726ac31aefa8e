"""The Commission's meetings, and the chain of deadlines counted back from a regular one (Concept, §5, par. 6–9)."""

from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import end_of_day, local, months_before, start_of_day
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, Kind, check_length, require_complete
from bot.domain.notices import Day, Moment, Term, Value
from bot.domain.sides import SIDE_CODES, Choices, Side, side_name

PROPOSALS_MONTHS = 3
DRAFTS_MONTHS = 2
REASON_LIMIT = 500
SECRETARIAT = "secretariat"
SECRETARIAT_SIDE = "CN"
"""The Secretariat sits in Beijing: that clock and those days off count where it hosts."""


class MeetingKind(StrEnum):
    """The Concept knows two kinds (§5, par. 6 and 8)."""

    REGULAR = "regular"
    EXTRAORDINARY = "extraordinary"
    """M9: hosted by any state or by the Secretariat; no deadlines are counted back from it."""


VENUES = Choices(lambda sides: [*(side.code for side in sides), SECRETARIAT])
"""Where an extraordinary meeting may be held."""

MEETING_FIELDS = (
    Field("day", Kind.DAY),
    Field("city", limit=60),
    Field("host_side", Kind.CHOICE, choices=SIDE_CODES, labels="side", kinds=(MeetingKind.REGULAR,)),
    Field("chg_day", Kind.DAY, required=False, kinds=(MeetingKind.REGULAR,)),
    Field("venue", Kind.CHOICE, choices=VENUES, labels="side", kinds=(MeetingKind.EXTRAORDINARY,)),
    Field("purpose", limit=300, kinds=(MeetingKind.EXTRAORDINARY,)),
)


class MeetingStatus(StrEnum):
    """A meeting is a draft until its date is announced to the sides."""

    DRAFT = "draft"
    SET = "set"
    HELD = "held"
    CANCELLED = "cancelled"


class Meeting(Value):
    """A meeting of the Commission; a regular one is M. `day` is the host's calendar day; `zone` the legal clock.

    `chg_day` is the first day of the CHG session that it precedes; `sequence` is iCalendar's. `host_reason`: why the
    host is not the presiding side; `chg_reason`: why it leaves the CHG less than 14 days; `proposals_day`: the day by
    which proposals are asked for where M − 3 months had passed already; `reason`: why it was cancelled.
    """

    id: int
    kind: MeetingKind = MeetingKind.REGULAR
    author_id: int
    status: MeetingStatus
    version: int
    sequence: int = 0
    chair_side: str
    host_side: str | None = None
    at_secretariat: bool = False
    zone: str | None = None
    city: str | None = None
    day: date | None = None
    session_id: int | None = None
    chg_day: date | None = None
    purpose: str | None = None
    host_reason: str | None = None
    chg_reason: str | None = None
    proposals_day: date | None = None
    reason: str | None = None
    created_at: datetime
    set_at: datetime | None = None
    moved_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def regular(self) -> bool:
        """Tell whether deadlines are counted back from it."""
        return self.kind is MeetingKind.REGULAR

    @property
    def venue(self) -> str | None:
        """Where an extraordinary meeting is: a side's code, or `secretariat`."""
        return SECRETARIAT if self.at_secretariat else self.host_side

    @property
    def clock_side(self) -> str:
        """The side whose clock and days off count."""
        return SECRETARIAT_SIDE if self.at_secretariat else self.host_side or self.chair_side

    @property
    def host(self) -> Term:
        """Name who hosts it."""
        return side_name(self.venue or self.chair_side)

    @property
    def known_since(self) -> datetime | None:
        """Since when the seats know the date that holds (UTC)."""
        return self.moved_at or self.set_at


class Deadline(StrEnum):
    """The links of the chain."""

    PROPOSALS = "proposals"
    """M11: the sides send proposals to the chair."""
    DRAFTS = "drafts"
    """M12, M14: the chair circulates the draft plan, agenda and protocol."""
    MEETING = "meeting"
    """M13, M15: the Commission adopts by consensus."""


MONTHS = {Deadline.PROPOSALS: PROPOSALS_MONTHS, Deadline.DRAFTS: DRAFTS_MONTHS, Deadline.MEETING: 0}


class Link(Value):
    """One deadline of the chain: due at the end of `day` by the host's clock (`due`, in UTC)."""

    deadline: Deadline
    day: date
    due: Moment
    past: bool
    weekend: bool
    """It falls on a day off of the host: noted, never moved."""
    proposed: bool = False
    """The chair proposed this day, because the one that the Concept counts had passed."""


def due_day(day: date, deadline: Deadline) -> date:
    """Count a deadline's day back from the day of the meeting."""
    return months_before(day, MONTHS[deadline])


def due_at(meeting: Meeting, deadline: Deadline) -> Moment:
    """Give the last second of a deadline, by the host's clock."""
    if meeting.day is None or meeting.zone is None:
        raise DomainError("meeting-not-set")
    proposed = meeting.proposals_day if deadline is Deadline.PROPOSALS else None
    return Moment(at=end_of_day(proposed or due_day(meeting.day, deadline), meeting.zone), zone=meeting.zone)


def chain(meeting: Meeting, host: Side, now: datetime) -> tuple[Link, ...]:
    """Compute M − 3 months, M − 2 months and M, each with what has to be said about it; of an extraordinary only M."""
    links = []
    for deadline in Deadline if meeting.regular else (Deadline.MEETING,):
        due = due_at(meeting, deadline)
        day = local(due.at, due.zone).date()
        proposed = deadline is Deadline.PROPOSALS and meeting.proposals_day is not None
        said = {"past": now > due.at, "weekend": day.weekday() in host.weekend, "proposed": proposed}
        links.append(Link(deadline=deadline, day=day, due=due, **said))
    return tuple(links)


def check_draft(meeting: Meeting) -> None:
    """Let it be edited until it is announced.

    Raises:
        StaleError: `meeting-locked`.
    """
    if meeting.status is not MeetingStatus.DRAFT:
        raise StaleError("meeting", meeting.id, "meeting-locked")


def check_set(meeting: Meeting) -> None:
    """Let it be moved, cancelled or held only while it is announced and has not ended.

    Raises:
        StaleError: `meeting-ended`, `meeting-not-announced`.
    """
    if meeting.status is MeetingStatus.DRAFT:
        raise StaleError("meeting", meeting.id, "meeting-not-announced")
    if meeting.status is not MeetingStatus.SET:
        raise StaleError("meeting", meeting.id, "meeting-ended", status=Term(key=f"meeting-status-{meeting.status}"))


def check_day(meeting: Meeting, now: datetime) -> None:
    """See that the meeting is ahead, and before the CHG meeting it is tied to (Concept, §5, par. 6).

    Raises:
        DomainError: `meeting-in-the-past`, `meeting-after-chg`.
    """
    if meeting.day is None:
        return
    if meeting.zone is not None and now > due_at(meeting, Deadline.MEETING).at:
        raise DomainError("meeting-in-the-past", at=due_at(meeting, Deadline.MEETING))
    if meeting.regular and meeting.chg_day is not None and meeting.day >= meeting.chg_day:
        raise DomainError("meeting-after-chg", day=Day(day=meeting.day), chg=Day(day=meeting.chg_day))


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


def hold(meeting: Meeting, now: datetime) -> Meeting:
    """Say that it took place, from its day on.

    Raises:
        StaleError: `meeting-ended`, `meeting-not-announced`.
        DomainError: `meeting-not-yet`.
    """
    check_set(meeting)
    if meeting.day is not None and meeting.zone is not None and now < start_of_day(meeting.day, meeting.zone):
        raise DomainError("meeting-not-yet", day=Day(day=meeting.day))
    return meeting.model_copy(update={"status": MeetingStatus.HELD, "ended_at": now})


def cancel(meeting: Meeting, reason: str, now: datetime) -> Meeting:
    """Call it off; calendars take the entries away (SEQUENCE + 1).

    Raises:
        StaleError: `meeting-ended`, `meeting-not-announced`.
        DomainError: `meeting-reason-needed`, `field-too-long`.
    """
    check_set(meeting)
    ended = {"status": MeetingStatus.CANCELLED, "ended_at": now, "sequence": meeting.sequence + 1}
    return meeting.model_copy(update={**ended, "reason": check_reason(reason)})


def check_reason(reason: str) -> str:
    """Accept a reason.

    Raises:
        DomainError: `meeting-reason-needed`, `field-too-long`.
    """
    reason = reason.strip()
    if not reason:
        raise DomainError("meeting-reason-needed")
    check_length(reason, REASON_LIMIT)
    return reason
