"""Sessions of the Council of Heads of Government: the Commission's regular meeting is before one (§5, par. 6)."""

from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, Kind, require_complete
from bot.domain.notices import Day, Value
from bot.domain.sides import SIDE_CODES


class SessionFormat(StrEnum):
    """How the heads of government meet."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    MIXED = "mixed"


SESSION_FIELDS = (
    Field("ordinal", Kind.NUMBER, limit=999),
    Field("chair_side", Kind.CHOICE, choices=SIDE_CODES, labels="side"),
    Field("city", limit=60),
    Field("since", Kind.DAY),
    Field("until", Kind.DAY, required=False),
    Field("format", Kind.CHOICE, choices=tuple(SessionFormat), labels="session-format"),
)


class SessionStatus(StrEnum):
    """A session is a draft until it is entered whole."""

    DRAFT = "draft"
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Session(Value):
    """A session of the CHG: its ordinal, who chairs it, where, from the first day to the last (none: one day)."""

    id: int
    author_id: int
    status: SessionStatus
    version: int
    ordinal: int | None = None
    chair_side: str | None = None
    city: str | None = None
    since: date | None = None
    until: date | None = None
    format: SessionFormat | None = None
    created_at: datetime

    @property
    def last_day(self) -> date | None:
        """The day after which it is over."""
        return self.until or self.since


def check_days(session: Session) -> None:
    """See that it does not end before it begins.

    Raises:
        DomainError: `session-ends-before-start`.
    """
    if session.since is not None and session.until is not None and session.until < session.since:
        raise DomainError("session-ends-before-start", since=Day(day=session.since))


def check_open(session: Session) -> None:
    """Let it be changed while it is ahead.

    Raises:
        StaleError: `session-over`.
    """
    if session.status in (SessionStatus.HELD, SessionStatus.CANCELLED):
        raise StaleError("session", session.id, "session-over")


def enter(session: Session) -> Session:
    """Let it stand in the list: the next regular meeting is tied to it.

    Raises:
        StaleError: `session-over`.
        DomainError: `form-incomplete`, `session-ends-before-start`.
    """
    check_open(session)
    require_complete("session", SESSION_FIELDS, session)
    check_days(session)
    return session.model_copy(update={"status": SessionStatus.PLANNED})


def end(session: Session, status: SessionStatus, today: date) -> Session:
    """Say that it was held, from its first day on, or that it is cancelled.

    Raises:
        StaleError: `session-over`.
        DomainError: `session-not-yet`, `session-not-entered`.
    """
    check_open(session)
    if session.status is SessionStatus.DRAFT or session.since is None:
        raise DomainError("session-not-entered")
    if status is SessionStatus.HELD and today < session.since:
        raise DomainError("session-not-yet", day=Day(day=session.since))
    return session.model_copy(update={"status": status})
