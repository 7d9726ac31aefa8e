"""A meeting that was announced is moved: prepared as a draft, shown as "was → is", then it is the same meeting."""

from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.exceptions import EXCEPTION_FIELDS, settle_exceptions
from bot.domain.forms import Field, Kind, fields_of
from bot.domain.meetings import (
    MEETING_FIELDS,
    SECRETARIAT,
    Deadline,
    Link,
    Meeting,
    MeetingKind,
    check_day,
    check_set,
    due_at,
)
from bot.domain.notices import Value
from bot.domain.sessions import Session
from bot.domain.sides import SIDE_CODES

MOVE_FIELDS = (
    Field("day", Kind.DAY),
    Field("city", limit=60),
    Field("host_side", Kind.CHOICE, choices=SIDE_CODES, labels="side", kinds=(MeetingKind.REGULAR,)),
    next(field for field in MEETING_FIELDS if field.name == "venue"),
)
MOVED = ("day", "city", "host_side", "at_secretariat", "zone", *(field.name for field in EXCEPTION_FIELDS))
"""What of a meeting a move changes."""


class MoveStatus(StrEnum):
    """A move is a draft until it is confirmed; one that was put away, or overtaken by another, changes nothing."""

    DRAFT = "draft"
    DONE = "done"
    DROPPED = "dropped"


class Move(Value):
    """What a meeting is to be from now on: the fields of the same names. `was_*`: what it had been, once it is done."""

    id: int
    meeting_id: int
    author_id: int
    kind: MeetingKind
    status: MoveStatus
    version: int
    day: date
    city: str
    host_side: str | None = None
    at_secretariat: bool = False
    zone: str
    host_reason: str | None = None
    chg_reason: str | None = None
    proposals_day: date | None = None
    was_day: date
    was_city: str
    was_host: str
    created_at: datetime
    done_at: datetime | None = None

    @property
    def venue(self) -> str | None:
        """As a meeting has it."""
        return SECRETARIAT if self.at_secretariat else self.host_side


def check_draft(move: Move) -> None:
    """Let it be edited until it is confirmed or put away.

    Raises:
        StaleError: `move-over`.
    """
    if move.status is not MoveStatus.DRAFT:
        raise StaleError("meeting", move.meeting_id, "move-over")


def preview(meeting: Meeting, move: Move) -> Meeting:
    """Give the meeting as it would be, unchecked."""
    return meeting.model_copy(update={name: getattr(move, name) for name in MOVED})


def changes(meeting: Meeting, move: Move) -> bool:
    """Tell whether anything that the seats would see is different."""
    seen = [field.name for field in fields_of(MOVE_FIELDS, meeting)]
    return any(getattr(meeting, name) != getattr(move, name) for name in (*seen, "proposals_day"))


def collected(meeting: Meeting, now: datetime) -> bool:
    """Tell whether the time for proposals that the seats know of is over: it need not be opened again."""
    return meeting.regular and now > due_at(meeting, Deadline.PROPOSALS).at


def move_meeting(meeting: Meeting, move: Move, now: datetime) -> Meeting:
    """Move it: it stays the same meeting, with what was filed for it; calendars replace their entries (SEQUENCE + 1).

    Raises:
        StaleError: `move-over`, `meeting-ended`, `meeting-not-announced`.
        DomainError: `move-changes-nothing`, and what `check_day` and `settle_exceptions` raise.
    """
    check_draft(move)
    check_set(meeting)
    if not changes(meeting, move):
        raise DomainError("move-changes-nothing")
    moved = preview(meeting, move)
    check_day(moved, now)
    moved = settle_exceptions(moved, now, collected=collected(meeting, now))
    return moved.model_copy(update={"sequence": meeting.sequence + 1, "moved_at": now})


class Sheet(Value):
    """A meeting with what its card says: its chain, the session of the CHG it precedes, and how it was moved."""

    meeting: Meeting
    links: tuple[Link, ...]
    session: Session | None = None
    moves: tuple[Move, ...] = ()
