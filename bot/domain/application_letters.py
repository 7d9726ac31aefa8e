"""Letters of an organiser to those who applied: of all, or of one status; written, looked at, and sent once."""

from datetime import datetime

from bot.domain.applications import ApplicationStatus
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, FieldValue, check_field
from bot.domain.notices import Value

ALL = "all"
LETTER_FIELDS = (Field("words", limit=2000),)
ADDRESSED = tuple(s for s in ApplicationStatus if s not in (ApplicationStatus.DRAFT, ApplicationStatus.WITHDRAWN))
"""Whom one can write to: holders of drafts are not the organiser's to know."""


class ApplicationLetter(Value):
    """A letter. `audience`: a status of applications, or ALL of those one can write to."""

    id: int
    person_id: int
    event_id: int
    status: str
    version: int
    audience: str
    words: str | None = None
    created_at: datetime
    sent_at: datetime | None = None

    @property
    def statuses(self) -> tuple[str, ...]:
        """The statuses of the applications whose teams get it."""
        return tuple(ADDRESSED) if self.audience == ALL else (self.audience,)

    @property
    def batch(self) -> str:
        """The name of its broadcast."""
        return f"application-letter:{self.id}"


def check_audience(audience: str) -> str:
    """See that one can write to those.

    Raises:
        DomainError: `button-unknown`.
    """
    if audience != ALL and audience not in ADDRESSED:
        raise DomainError("button-unknown")
    return audience


def check_unsent(letter: ApplicationLetter) -> None:
    """See that it has not been sent.

    Raises:
        StaleError: `application-letter-locked`.
    """
    if letter.sent_at is not None:
        raise StaleError("application-letter", letter.id, "application-letter-locked")


def write(letter: ApplicationLetter, value: FieldValue) -> ApplicationLetter:
    """Say something in it.

    Raises:
        StaleError: `application-letter-locked`; DomainError: what `check_field` raises.
    """
    check_unsent(letter)
    return letter.model_copy(update={"words": check_field(LETTER_FIELDS[0], value)})


def send(letter: ApplicationLetter, now: datetime) -> ApplicationLetter:
    """Send it.

    Raises:
        StaleError: `application-letter-locked`; DomainError: `field-required`.
    """
    check_unsent(letter)
    if not letter.words:
        raise DomainError("field-required")
    return letter.model_copy(update={"sent_at": now, "status": "sent"})
