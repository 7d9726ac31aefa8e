"""Maintenance: whoever does not operate the bot is told so, and nothing of theirs is lost."""

from datetime import datetime

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, Kind
from bot.domain.notices import Arg, Localised, Moment, Term, Value

WORDS_LIMIT = 90
"""An alert above a button holds 200 characters."""
LANGUAGES = ("ru", "zh", "en")

MAINTENANCE_FIELDS = (
    Field("until", Kind.MOMENT, required=False),
    Field("words_ru", required=False, limit=WORDS_LIMIT),
    Field("words_zh", required=False, limit=WORDS_LIMIT),
    Field("words_en", required=False, limit=WORDS_LIMIT),
    Field("reading", Kind.FLAG, step="ways"),
    Field("letters", Kind.FLAG, step="ways"),
    Field("announced", Kind.FLAG, step="ways"),
)


class Maintenance(Value):
    """One time of maintenance: prepared, begun, ended. `until` is announced only: an administrator ends it.

    `reading`: what changes nothing goes on. `letters`: delivery goes on. `announced`: everybody is told at the
    beginning and at the end.
    """

    id: int
    words_ru: str | None = None
    words_zh: str | None = None
    words_en: str | None = None
    until: datetime | None = None
    zone: str
    reading: bool
    letters: bool
    announced: bool
    author_id: int
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    ended_by: int | None = None
    version: int = 1

    @property
    def lasts(self) -> bool:
        """Tell whether it has begun and not ended."""
        return self.begun_at is not None and self.ended_at is None

    @property
    def words(self) -> Arg:
        """Give the administrator's words, or the standard ones."""
        own = {language: getattr(self, f"words_{language}") or "" for language in LANGUAGES}
        return Localised(texts=own) if any(own.values()) else Term(key="maintenance-standard")

    @property
    def ends(self) -> Term:
        """Say until when, as far as it is known."""
        if self.until is None:
            return Term(key="maintenance-open-end")
        return Term(key="maintenance-until", args={"at": Moment(at=self.until, zone=self.zone)})


def refusal(maintenance: Maintenance) -> DomainError:
    """Say why nothing is taken now, until when, and that drafts stand."""
    return DomainError("maintenance", words=maintenance.words, ends=maintenance.ends)


def check_until(until: datetime | None, now: datetime) -> datetime | None:
    """See that the announced end is still ahead.

    Raises:
        DomainError: `maintenance-past`.
    """
    if until is not None and until <= now:
        raise DomainError("maintenance-past")
    return until


def begin(maintenance: Maintenance, now: datetime) -> Maintenance:
    """Begin.

    Raises:
        DomainError: `maintenance-past`; StaleError: `maintenance-begun`.
    """
    if maintenance.begun_at is not None:
        raise StaleError("maintenance", maintenance.id, "maintenance-begun")
    check_until(maintenance.until, now)
    return maintenance.model_copy(update={"begun_at": now})


def end(maintenance: Maintenance, person_id: int, now: datetime) -> Maintenance:
    """End.

    Raises:
        StaleError: `maintenance-over`.
    """
    if not maintenance.lasts:
        raise StaleError("maintenance", maintenance.id, "maintenance-over")
    return maintenance.model_copy(update={"ended_at": now, "ended_by": person_id})
