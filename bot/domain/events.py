"""Exhibitions, forums and grant competitions: draft → published → cancelled (Concept, §3 and §4)."""

from datetime import datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, Kind, require_complete
from bot.domain.notices import Moment, Term, Value
from bot.domain.sides import FOUNDING_SIDES


class EventKind(StrEnum):
    """What is announced; each is also a topic that people subscribe to."""

    EXHIBITION = "exhibition"
    FORUM = "forum"
    GRANT = "grant"


class EventStatus(StrEnum):
    """Where the event stands."""

    DRAFT = "draft"
    PUBLISHED = "published"
    CANCELLED = "cancelled"


ZONES = tuple(side.zone for side in FOUNDING_SIDES)

EVENT_FIELDS = (
    Field("title", limit=120),
    Field("summary", limit=700),
    Field("place", limit=120),
    Field("zone", Kind.CHOICE, choices=ZONES, labels="zone"),
    Field("starts_at", Kind.MOMENT),
    Field("ends_at", Kind.MOMENT, required=False),
    Field("apply_until", Kind.MOMENT, required=False),
    Field("link", Kind.URL, required=False, limit=200),
)


class Event(Value):
    """An event. Moments are UTC, meant in `zone`; `title` and `summary` are in `language`, the organiser's own.

    `sequence` is iCalendar's: it grows with every change after publication (RFC 5545, 3.8.7.4).
    """

    id: int
    organiser_id: int
    kind: EventKind
    status: EventStatus
    version: int
    sequence: int = 0
    language: str
    title: str | None = None
    summary: str | None = None
    place: str | None = None
    zone: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    apply_until: datetime | None = None
    link: str | None = None
    created_at: datetime
    published_at: datetime | None = None

    def moment(self, name: str) -> Moment | None:
        """Give one of its moments with the zone it is meant in."""
        at = getattr(self, name)
        return Moment(at=at, zone=self.zone or "UTC") if at is not None else None

    @property
    def closes_at(self) -> datetime | None:
        """The moment after which nobody can join: the deadline, or else the start."""
        return self.apply_until or self.starts_at


def check_draft(event: Event) -> None:
    """Let it be edited while it is a draft.

    Raises:
        StaleError: `event-locked`, naming the status.
    """
    if event.status is not EventStatus.DRAFT:
        raise StaleError("event", event.id, "event-locked", status=Term(key=f"event-status-{event.status}"))


def check_times(event: Event, now: datetime) -> None:
    """See that the moments make sense together.

    Raises:
        DomainError: `event-in-the-past`, `event-ends-before-start`, `event-deadline-after-start`.
    """
    starts = event.moment("starts_at")
    if starts is not None and starts.at <= now:
        raise DomainError("event-in-the-past", starts=starts)
    if starts and event.ends_at and event.ends_at <= starts.at:
        raise DomainError("event-ends-before-start", starts=starts)
    deadline = event.moment("apply_until")
    if starts and deadline and deadline.at > (event.ends_at or starts.at):
        raise DomainError("event-deadline-after-start", starts=starts)


def publish(event: Event, now: datetime) -> Event:
    """Announce it.

    Raises:
        StaleError: `event-locked`.
        DomainError: `form-incomplete` and what `check_times` raises.
    """
    check_draft(event)
    require_complete("event", EVENT_FIELDS, event)
    check_times(event, now)
    return event.model_copy(update={"status": EventStatus.PUBLISHED, "published_at": now})


def check_open(event: Event, now: datetime) -> None:
    """See that one can still take part.

    Raises:
        StaleError: `event-not-open` (draft or cancelled), `event-closed` (with the moment it closed).
    """
    if event.status is not EventStatus.PUBLISHED:
        raise StaleError("event", event.id, "event-not-open", status=Term(key=f"event-status-{event.status}"))
    if event.closes_at is not None and now > event.closes_at:
        at = Moment(at=event.closes_at, zone=event.zone or "UTC")
        raise StaleError("event", event.id, "event-closed", at=at)


def is_open(event: Event, now: datetime) -> bool:
    """Tell whether one can still take part."""
    try:
        check_open(event, now)
    except StaleError:
        return False
    return True
