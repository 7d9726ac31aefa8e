"""A person's own data: the privacy text they agree to, what is kept of them, and its erasure after a time of grace."""

from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.notices import Moment, Term, Value
from bot.domain.people import Grant, Person, Role

PRIVACY_VERSION = 1
"""Of the text `own-data-privacy`; whoever agreed to an older one is asked again."""

GRACE = timedelta(days=30)
"""So long after they asked for it a person can still take it back."""


class Consent(Value):
    """That somebody agreed to a version of the privacy text, and when (UTC)."""

    person_id: int
    version: int
    at: datetime


class Kept(Value):
    """How much is kept of a person: rows of each kind, and the latest consent."""

    registrations: int
    events: int
    topics: int
    drafts: int
    letters: int
    acts: int
    consent: Consent | None


class Obstacle(StrEnum):
    """What nobody's erasure may leave behind: a seat without its holder, the bot without an administrator."""

    SEAT = "seat"
    ADMINISTRATOR = "administrator"


def agreed(consent: Consent | None) -> bool:
    """Tell whether this is consent to the privacy text as it is now."""
    return consent is not None and consent.version >= PRIVACY_VERSION


def check_consent(consent: Consent | None, person_id: int) -> None:
    """See that the person agreed to the privacy text, before the first registration.

    Raises:
        StaleError: `consent-needed`; the card that follows is the text itself.
    """
    if not agreed(consent):
        raise StaleError("consent", person_id, "consent-needed")


def check_version(version: int, person_id: int) -> None:
    """See that the text which was read is the one of now.

    Raises:
        StaleError: `consent-changed`.
    """
    if version != PRIVACY_VERSION:
        raise StaleError("consent", person_id, "consent-changed")


def seat_of(grants: tuple[Grant, ...]) -> Grant | None:
    """Give the mandate by which a person holds a side's seat, also where it is suspended."""
    return next((grant for grant in grants if grant.role is Role.REPRESENTATIVE), None)


def obstacle(grants: tuple[Grant, ...], only_administrator: bool) -> Obstacle | None:
    """Tell what stands in the way of an erasure, by the roles that the person has now."""
    if seat_of(grants) is not None:
        return Obstacle.SEAT
    return Obstacle.ADMINISTRATOR if only_administrator else None


def check_erasable(grants: tuple[Grant, ...], only_administrator: bool) -> None:
    """Let nobody leave whom the sides or the bot cannot do without: hand over first.

    Raises:
        DomainError: `erasure-seat`, naming the side; `last-administrator`.
    """
    seat = seat_of(grants)
    if seat is not None:
        raise DomainError("erasure-seat", side=Term(key=f"side-{seat.side}"))
    if only_administrator:
        raise DomainError("last-administrator")


def plan_erasure(person: Person, now: datetime) -> datetime:
    """Give the moment at which a person's data are erased.

    Raises:
        StaleError: `erasure-planned`, naming the moment, when they have asked for it before.
    """
    if person.erase_at is not None:
        raise StaleError("profile", person.id, "erasure-planned", at=erasure_moment(person.erase_at, person))
    return now + GRACE


def check_planned(person: Person) -> None:
    """See that there is an erasure to take back.

    Raises:
        StaleError: `erasure-not-planned`.
    """
    if person.erase_at is None:
        raise StaleError("profile", person.id, "erasure-not-planned")


def erasure_moment(at: datetime, person: Person) -> Moment:
    """Show the moment of an erasure by the person's own clock."""
    return Moment(at=at, zone=person.zone)
