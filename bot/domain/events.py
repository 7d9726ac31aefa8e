"""Exhibitions, forums, competitions: where each stands, and when one can take part (Concept, §3 and §4)."""

from datetime import datetime, timedelta
from enum import StrEnum

from pydantic import field_validator

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Document
from bot.domain.languages import LANGUAGES, in_languages
from bot.domain.notices import Localised, Moment, Term, Value


class EventKind(StrEnum):
    """What is announced; each is also a topic that people subscribe to."""

    EXHIBITION = "exhibition"
    FORUM = "forum"
    GRANT = "grant"
    PITCH = "pitch"
    TRAINING = "training"
    LANDING = "landing"
    """A soft-landing programme: a state helps companies of the others to begin there."""
    RESEARCH = "research"
    """A call for joint research."""


class EventStatus(StrEnum):
    """Where the event stands. CLOSED, HELD and ARCHIVED are never stored: `standing` tells them by the clock."""

    DRAFT = "draft"
    REVIEW = "in-review"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    CLOSED = "closed"
    HELD = "held"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


class Wording(StrEnum):
    """How complete an event's words are in one language."""

    WHOLE = "whole"
    PART = "part"
    NONE = "none"


ARCHIVED_AFTER = timedelta(days=90)
"""After its end an event leaves the organiser's desk for the archive."""


class Event(Value):
    """An event. Moments are UTC, meant in `zone`; `language` is the organiser's when they began it.

    `sequence` is iCalendar's: it grows with every change after publication that a calendar shows (RFC 5545, 3.8.7.4).
    `publish_at`: it waits for this moment. `moved_at`: since when its start is what it is, where that was moved.
    `reason`: why it was returned to its organiser, or cancelled.
    """

    id: int
    organiser_id: int
    kind: EventKind
    status: EventStatus
    version: int
    sequence: int = 0
    language: str
    title_ru: str | None = None
    title_zh: str | None = None
    title_en: str | None = None
    summary_ru: str | None = None
    summary_zh: str | None = None
    summary_en: str | None = None
    host_side: str | None = None
    place: str | None = None
    link: str | None = None
    zone: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    apply_until: datetime | None = None
    submit_until: datetime | None = None
    sections: str | None = None
    stand_terms: str | None = None
    themes: str | None = None
    award: tuple[str, ...] = ()
    fund: str | None = None
    criteria: str | None = None
    prize: str | None = None
    level: str | None = None
    certificate: bool = False
    hosting: str | None = None
    stay: str | None = None
    subject: str | None = None
    capacity: int | None = None
    sides: tuple[str, ...] = ()
    organisation_kinds: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    youth: bool = False
    told_roles: tuple[str, ...] = ()
    picture_id: str | None = None
    picture_name: str | None = None
    files: tuple[Document, ...] = ()
    reason: str | None = None
    publish_at: datetime | None = None
    created_at: datetime
    published_at: datetime | None = None
    moved_at: datetime | None = None

    @field_validator("files", mode="before")
    @classmethod
    def _none_yet(cls, value: object) -> object:
        return () if value is None else value

    @property
    def picture(self) -> Document | None:
        """The photo that stands beside the announcement."""
        return Document(file_id=self.picture_id, name=self.picture_name or "") if self.picture_id else None

    def moment(self, name: str) -> Moment | None:
        """Give one of its moments with the zone it is meant in."""
        at = getattr(self, name)
        return Moment(at=at, zone=self.zone or "UTC") if at is not None else None

    @property
    def closes_at(self) -> datetime | None:
        """The moment after which nobody can join: the deadline, or else the start."""
        return self.apply_until or self.submit_until or self.starts_at

    @property
    def over_at(self) -> datetime | None:
        """The moment at which it is over, as far as is known."""
        return self.ends_at or self.starts_at

    def written(self, language: str) -> Wording:
        """Tell how complete its words are in a language."""
        filled = [bool(getattr(self, f"{name}_{language}")) for name in ("title", "summary")]
        return Wording.WHOLE if all(filled) else Wording.PART if any(filled) else Wording.NONE

    def words(self, name: str, *, marked: bool = False) -> Localised:
        """Give title or summary in the languages that have both; in any, while none has."""
        whole = [language for language in LANGUAGES if self.written(language) is Wording.WHOLE]
        texts = {language: getattr(self, f"{name}_{language}") or "" for language in whole or LANGUAGES}
        return Localised(texts=texts, marked=marked)

    @property
    def name(self) -> str:
        """Its title in the organiser's language, or else in any; empty while it has none."""
        return next(iter(in_languages(self, "title", first=self.language).values()), "")


def standing(event: Event, now: datetime) -> EventStatus:
    """Tell where it stands: what was done with it, and after publication what the clock says."""
    if event.status is not EventStatus.PUBLISHED:
        return event.status
    if event.over_at is not None and now > event.over_at:
        return EventStatus.ARCHIVED if now > event.over_at + ARCHIVED_AFTER else EventStatus.HELD
    return EventStatus.CLOSED if event.closes_at is not None and now > event.closes_at else EventStatus.PUBLISHED


def status_name(event: Event, now: datetime) -> Term:
    """Name where it stands, in the reader's language."""
    return Term(key=f"event-status-{standing(event, now)}")


EDITABLE = frozenset({EventStatus.DRAFT, EventStatus.SCHEDULED, EventStatus.PUBLISHED, EventStatus.CLOSED})


def check_editable(event: Event, now: datetime) -> None:
    """Let it be edited until it is over; while it is being reviewed, it stands still.

    Raises:
        StaleError: `event-locked`, naming the status.
    """
    if standing(event, now) not in EDITABLE:
        raise StaleError("event", event.id, "event-locked", status=status_name(event, now))


def check_times(event: Event, now: datetime) -> None:
    """See that the moments make sense together.

    Raises:
        DomainError: `event-in-the-past`, `event-ends-before-start`, `event-deadline-after-start`.
    """
    starts = event.moment("starts_at")
    if starts is not None and starts.at <= now:
        raise DomainError("event-in-the-past", starts=starts)
    check_order(event)


def check_order(event: Event) -> None:
    """See that the moments follow each other.

    Raises:
        DomainError: `event-ends-before-start`, `event-deadline-after-start`.
    """
    starts, ends = event.moment("starts_at"), event.ends_at
    if starts and ends and ends <= starts.at:
        raise DomainError("event-ends-before-start", starts=starts)
    for deadline in (event.apply_until, event.submit_until):
        if starts and deadline and deadline > (ends or starts.at):
            raise DomainError("event-deadline-after-start", starts=starts)


def check_open(event: Event, now: datetime) -> None:
    """See that one can still take part.

    Raises:
        StaleError: `event-not-open` (draft or cancelled), `event-closed` (with the moment it closed).
    """
    if event.status is not EventStatus.PUBLISHED:
        raise StaleError("event", event.id, "event-not-open", status=status_name(event, now))
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
