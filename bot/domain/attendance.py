"""At the door of an event: the code of each participant, who lets them in, and when."""

from datetime import datetime, timedelta

import pydantic

from bot.domain.errors import DomainError
from bot.domain.events import Event, EventStatus, status_name
from bot.domain.forms import Field
from bot.domain.notices import Moment, Value
from bot.domain.signup import ALPHABET, CODE_LENGTH, Participation, Settings, Standing

PREFIX = "k-"
"""Of the deep link in a ticket's QR code."""
HELPER_PREFIX = "h-"
"""Of the deep link that makes somebody a helper at the door."""
DOORS_OPEN = timedelta(hours=24)
"""So long before the start people can be let in: a stand is built the day before."""
PAGE = 16
"""Participants on one page of the list: each has 205 UTF-16 units at most, with the longest names and a guest."""
CODE_FIELDS = (Field("code", limit=40),)


class Attendee(Value):
    """A participant with their name, as the organiser sees them. `organisation`: one of theirs that was handed in."""

    person_id: int
    name: str
    username: str | None = None
    status: Standing
    joined_at: datetime
    offer_until: datetime | None = None
    guest: str | None = None
    code: str | None = None
    attended_at: datetime | None = None
    answers: dict[str, str | int] = pydantic.Field(default_factory=dict)
    organisation: str | None = None


class Door(Value):
    """How it stands at the door: who has a place, who is there, whom the organiser let help; in people, not places."""

    event: Event
    settings: Settings
    joined: int = 0
    present: int = 0
    last: Attendee | None = None
    helpers: tuple[tuple[int, str], ...] = ()
    own: bool = False


def read_code(text: str) -> str:
    """Read a code as people type it: in any case, with spaces or dashes, or the whole link of a ticket.

    Raises:
        DomainError: `attendance-code`.
    """
    code = text.strip().rpartition(PREFIX)[2] if PREFIX in text else text
    code = "".join(code.replace("-", " ").split()).upper()
    if len(code) != CODE_LENGTH or not set(code) <= set(ALPHABET):
        raise DomainError("attendance-code", limit=CODE_LENGTH)
    return code


def check_doors(event: Event, now: datetime) -> None:
    """See that people are let in: from a day before the start on, unless it was called off.

    Raises:
        DomainError: `event-not-open` (called off), `attendance-too-early`.
    """
    if event.status is not EventStatus.PUBLISHED:
        raise DomainError("event-not-open", status=status_name(event, now))
    if event.starts_at is not None and now < event.starts_at - DOORS_OPEN:
        at = Moment(at=event.starts_at - DOORS_OPEN, zone=event.zone or "UTC")
        raise DomainError("attendance-too-early", at=at)


def let_in(participation: Participation, now: datetime) -> Participation:
    """Keep that somebody came; the first time counts.

    Raises:
        DomainError: `attendance-no-place`.
    """
    if participation.status is not Standing.JOINED:
        raise DomainError("attendance-no-place")
    return participation.model_copy(update={"attended_at": participation.attended_at or now})
