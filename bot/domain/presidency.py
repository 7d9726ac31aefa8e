"""Which side presides, and for which term: its representative chairs the Commission (Concept, §5)."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import end_of_day, local, start_of_day
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, Kind
from bot.domain.notices import Day, Value
from bot.domain.seats import check_reason
from bot.domain.sides import side_name

PRESIDENCY_FIELDS = (Field("since", Kind.DAY), Field("until", Kind.DAY, required=False))


class PresidencyStatus(StrEnum):
    """A presidency is a draft until it is set."""

    DRAFT = "draft"
    SET = "set"


class Presidency(Value):
    """A term of a side, in whole days of its capital (`zone`). It lasts until the next one begins, or it ends.

    `ended_by`, `reason`: who ended it before its term, and why.
    """

    id: int
    side: str
    status: PresidencyStatus
    zone: str
    starts_at: datetime
    ends_at: datetime | None = None
    ended_by: int | None = None
    reason: str | None = None
    version: int
    created_at: datetime

    @property
    def since(self) -> date:
        """The first day."""
        return local(self.starts_at, self.zone).date()

    @property
    def until(self) -> date | None:
        """The last day, where it is set."""
        return local(self.ends_at, self.zone).date() if self.ends_at is not None else None

    def over(self, now: datetime) -> bool:
        """Tell whether its term has run out or was ended."""
        return self.ends_at is not None and now >= self.ends_at


def latest(terms: Sequence[Presidency], now: datetime) -> Presidency | None:
    """Give the term that has begun last, whether or not it is over. `terms` are in the order in which they begin."""
    return next((term for term in reversed(terms) if term.starts_at <= now), None)


def current(terms: Sequence[Presidency], now: datetime) -> Presidency | None:
    """Give the term that lasts at a moment; once it is over nobody presides until the next one begins."""
    found = latest(terms, now)
    return found if found is not None and not found.over(now) else None


def presiding(terms: Sequence[Presidency], now: datetime) -> str | None:
    """Tell which side presides at a moment."""
    found = current(terms, now)
    return found.side if found is not None else None


def set_day(presidency: Presidency, name: str, day: date | None, now: datetime) -> Presidency:
    """Set the first or the last day of a term; of one that is set already, only the last.

    Raises:
        StaleError: `presidency-over`, `presidency-begun`.
        DomainError: `presidency-term`, `presidency-past`.
    """
    check_lasting(presidency, now)
    if name == "since" and presidency.status is PresidencyStatus.SET:
        raise StaleError("presidency", presidency.id, "presidency-begun", since=Day(day=presidency.since))
    if name == "since" and day is not None:
        changed = presidency.model_copy(update={"starts_at": start_of_day(day, presidency.zone)})
    else:
        ends_at = end_of_day(day, presidency.zone) if day is not None else None
        changed = presidency.model_copy(update={"ends_at": ends_at})
    if changed.ends_at is not None and changed.ends_at <= changed.starts_at:
        raise DomainError("presidency-term", since=Day(day=changed.since))
    if changed.over(now):
        raise DomainError("presidency-past", until=Day(day=changed.until or changed.since))
    return changed


def announce(presidency: Presidency, latest: Presidency | None, now: datetime) -> Presidency:
    """Set a term that was drafted. What begins today begins now; `latest` is the one that has begun last.

    Raises:
        StaleError: `presidency-begun`.
        DomainError: `presidency-past`, `presidency-overlaps`.
    """
    if presidency.status is not PresidencyStatus.DRAFT:
        raise StaleError("presidency", presidency.id, "presidency-begun", since=Day(day=presidency.since))
    if presidency.over(now):
        raise DomainError("presidency-past", until=Day(day=presidency.until or presidency.since))
    today = presidency.since == local(now, presidency.zone).date()
    starts_at = now if today else presidency.starts_at
    if latest is not None and starts_at < latest.starts_at:
        raise DomainError("presidency-overlaps", side=side_name(latest.side), since=Day(day=latest.since))
    return presidency.model_copy(update={"status": PresidencyStatus.SET, "starts_at": starts_at})


def end(presidency: Presidency, person_id: int, reason: str, now: datetime) -> Presidency:
    """End a term before its time: nobody chairs until the next one begins.

    Raises:
        StaleError: `presidency-over`.
        DomainError: `mandate-reason-needed`, `field-too-long`.
    """
    check_lasting(presidency, now)
    ended = {"ends_at": now, "ended_by": person_id, "reason": check_reason(reason)}
    return presidency.model_copy(update=ended)


def check_lasting(presidency: Presidency, now: datetime) -> None:
    """See that a term is not over.

    Raises:
        StaleError: `presidency-over`, naming its last day.
    """
    if presidency.over(now):
        raise StaleError(
            "presidency", presidency.id, "presidency-over", until=Day(day=presidency.until or presidency.since)
        )
