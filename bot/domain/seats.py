"""The seats of the sides in the Commission: the mandate changes hands, the seat and its history stay (Concept, §5)."""

from datetime import date, datetime
from enum import StrEnum

from bot.domain.calendar import end_of_day
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Document, Field, Kind, check_length
from bot.domain.notices import Day, Moment, Value
from bot.domain.people import SEAT_ORDER, SEAT_ROLES, Action, Actor, Grant, Role
from bot.domain.sides import Side

REASON_LIMIT = 500

MANDATE_FIELDS = (Field("until", Kind.DAY, required=False), Field("document", Kind.FILE, required=False))


class Mandate(Value):
    """A role with the name of the person who holds it."""

    grant: Grant
    name: str


class MandateStatus(StrEnum):
    """Where a mandate stands at a moment."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    ENDED = "ended"


class MandateEvent(StrEnum):
    """What may happen to a mandate, and those it concerns are told."""

    SUSPENDED = "suspended"
    RESUMED = "resumed"
    ENDED = "ended"
    EXPIRED = "expired"
    DELEGATED = "delegated"
    RECALLED = "recalled"
    UNTIL = "until"
    DOCUMENT = "document"


class SeatState(StrEnum):
    """Whether somebody speaks for a side."""

    HELD = "held"
    SUSPENDED = "suspended"
    VACANT = "vacant"


class Seat(Value):
    """A side's seat, with its representative's mandate where there is one."""

    side: Side
    holder: Mandate | None

    @property
    def state(self) -> SeatState:
        """Tell whether somebody speaks for the side."""
        if self.holder is None:
            return SeatState.VACANT
        return SeatState.SUSPENDED if self.holder.grant.suspended_at else SeatState.HELD


def managed_by(grant: Grant) -> Action:
    """Tell what one must be allowed to do in order to change a mandate."""
    return Action.MANAGE_SEAT if grant.role in SEAT_ROLES else Action.MANAGE_ROLES


def status_of(grant: Grant, now: datetime) -> MandateStatus:
    """Tell where a mandate stands."""
    if not grant.runs(now):
        return MandateStatus.ENDED
    return MandateStatus.SUSPENDED if grant.suspended_at is not None else MandateStatus.ACTIVE


def suspend(grant: Grant, reason: str, now: datetime) -> Grant:
    """Suspend it: nothing that it gives can be done until it is resumed.

    Raises:
        StaleError: `mandate-ended`, `mandate-paused`.
        DomainError: `mandate-reason-needed`, `field-too-long`.
    """
    check_in_force(grant, now)
    return grant.model_copy(update={"suspended_at": now, "reason": check_reason(reason)})


def resume(grant: Grant, now: datetime) -> Grant:
    """Let it hold again.

    Raises:
        StaleError: `mandate-ended`, `mandate-not-paused`.
    """
    check_running(grant, now)
    if grant.suspended_at is None:
        raise StaleError("mandate", grant.id, "mandate-not-paused")
    return grant.model_copy(update={"suspended_at": None, "reason": None})


def end(grant: Grant, person_id: int, reason: str, now: datetime) -> Grant:
    """End it; it stays in the history, with the reason.

    Raises:
        StaleError: `mandate-ended`.
        DomainError: `mandate-reason-needed`, `field-too-long`.
    """
    check_running(grant, now)
    return grant.model_copy(update={"ends_at": now, "ended_by": person_id, "reason": check_reason(reason)})


def succeed(grant: Grant, person_id: int, now: datetime) -> Grant:
    """End it because its seat has a new holder, or its person a higher role in it."""
    return grant.model_copy(update={"ends_at": now, "ended_by": person_id, "reason": None})


def set_until(grant: Grant, day: date | None, now: datetime) -> Grant:
    """Let it hold until the end of a day by the side's clock, or without an end.

    Raises:
        StaleError: `mandate-ended`.
        DomainError: `mandate-until-past`.
    """
    check_running(grant, now)
    ends_at = end_of_day(day, grant.zone) if day is not None else None
    if day is not None and ends_at is not None and ends_at <= now:
        raise DomainError("mandate-until-past", day=Day(day=day))
    return grant.model_copy(update={"ends_at": ends_at})


def attach(grant: Grant, document: Document | None, now: datetime) -> Grant:
    """Keep the paper by which the person was appointed, or put it away.

    Raises:
        StaleError: `mandate-ended`.
    """
    check_running(grant, now)
    kept = (document.file_id, document.name) if document is not None else (None, None)
    return grant.model_copy(update={"document_id": kept[0], "document_name": kept[1]})


def delegate(grant: Grant, wanted: bool, now: datetime) -> Grant:
    """Let an alternate file for the seat, or no longer.

    Raises:
        StaleError: `mandate-ended`, `mandate-no-alternate`.
    """
    check_running(grant, now)
    if grant.role is not Role.ALTERNATE:
        raise StaleError("mandate", grant.id, "mandate-no-alternate")
    return grant.model_copy(update={"delegated": wanted})


def check_running(grant: Grant, now: datetime) -> None:
    """See that it has not ended.

    Raises:
        StaleError: `mandate-ended`, naming the moment.
    """
    if grant.ends_at is not None and not grant.runs(now):
        raise StaleError("mandate", grant.id, "mandate-ended", at=Moment(at=grant.ends_at, zone=grant.zone))


def check_in_force(grant: Grant, now: datetime) -> None:
    """See that it has neither ended nor been suspended.

    Raises:
        StaleError: `mandate-ended`, `mandate-paused`, naming the moment.
    """
    check_running(grant, now)
    if grant.suspended_at is not None:
        raise StaleError("mandate", grant.id, "mandate-paused", at=Moment(at=grant.suspended_at, zone=grant.zone))


def check_not_own(actor: Actor, grant: Grant) -> None:
    """Let nobody suspend themselves, or lengthen their own term: that is for somebody else.

    Raises:
        DomainError: `own-mandate`.
    """
    if grant.person_id == actor.person.id:
        raise DomainError("own-mandate")


def check_reason(reason: str) -> str:
    """Accept a reason; those whom it concerns will read it.

    Raises:
        DomainError: `mandate-reason-needed`, `field-too-long`.
    """
    reason = reason.strip()
    if not reason:
        raise DomainError("mandate-reason-needed")
    check_length(reason, REASON_LIMIT)
    return reason


def outranked(role: Role) -> frozenset[Role]:
    """Give the roles in a seat that a person lays down when they take this one."""
    return frozenset(SEAT_ORDER[SEAT_ORDER.index(role) + 1 :]) if role in SEAT_ROLES else frozenset()
