"""Letters of an organiser to those who signed up, and the reminders that go to them by themselves."""

from datetime import datetime
from enum import StrEnum

from bot.domain import forms
from bot.domain.errors import DomainError, StaleError
from bot.domain.events import Event
from bot.domain.forms import Field, FieldValue, check_field, field_named, require_complete
from bot.domain.notices import Value
from bot.domain.reminder_ladders import LADDERS, Kind, Step
from bot.domain.signup import ON_LIST, Standing

WORDS_LIMIT = 2000
AUDIENCES = ("joined", "everybody")
LETTER_FIELDS = (
    Field("words", limit=WORDS_LIMIT),
    Field("audience", forms.Kind.CHOICE, choices=AUDIENCES, labels="letter-to"),
)
BEGINNING = "event:"
"""Begins the name of the thing that an event begins; its number follows."""


class LetterStatus(StrEnum):
    """A letter is written, then sent."""

    DRAFT = "draft"
    SENT = "sent"


class Letter(Value):
    """What an organiser writes to those who signed up: with a place (`joined`), or also to those who wait."""

    id: int
    person_id: int
    event_id: int
    status: LetterStatus
    version: int
    audience: str | None = None
    words: str | None = None
    created_at: datetime
    sent_at: datetime | None = None

    @property
    def batch(self) -> str:
        """The name of its broadcast."""
        return f"letter:{self.id}"

    @property
    def to(self) -> tuple[Standing, ...]:
        """Whom it goes to."""
        return ON_LIST if self.audience == "everybody" else (Standing.JOINED,)


def check_draft(letter: Letter) -> None:
    """Let it be changed until it is sent.

    Raises:
        StaleError: `letter-sent`.
    """
    if letter.status is not LetterStatus.DRAFT:
        raise StaleError("letter", letter.id, "letter-sent")


def edit(letter: Letter, name: str, value: FieldValue) -> Letter:
    """Write it, or choose to whom it goes.

    Raises:
        StaleError: `letter-sent`; DomainError: what `check_field` raises.
    """
    check_draft(letter)
    return letter.model_copy(update={name: check_field(field_named(LETTER_FIELDS, name), value)})


def send(letter: Letter, readers: int, now: datetime) -> Letter:
    """Send it.

    Raises:
        StaleError: `letter-sent`; DomainError: `form-incomplete`, `letter-to-nobody`.
    """
    check_draft(letter)
    require_complete("letter", LETTER_FIELDS, letter)
    if readers == 0:
        raise DomainError("letter-to-nobody")
    return letter.model_copy(update={"status": LetterStatus.SENT, "sent_at": now})


def due_step(event: Event, now: datetime) -> Step | None:
    """Give the latest reminder of an event whose moment has come; after the start there is none.

    Nor is there one of a moment that had passed when the event was moved: all heard of the new start by that.
    """
    if event.starts_at is None or now >= event.starts_at:
        return None
    reached = [step for step in LADDERS[Kind.EVENT].steps if event.starts_at - step.offset <= now]
    last = min(reached, key=lambda step: step.offset, default=None)
    told = last is not None and event.moved_at is not None and event.starts_at - last.offset <= event.moved_at
    return None if told else last
