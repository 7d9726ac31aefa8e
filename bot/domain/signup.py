"""Signing up for an event: who may, a place or the waiting list, a time to accept, a guest (Concept, §3)."""

import secrets
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from enum import StrEnum

import pydantic

from bot.domain.errors import DomainError, StaleError
from bot.domain.events import Event, EventStatus, check_open, status_name
from bot.domain.forms import Field, Kind, is_empty
from bot.domain.notices import Listing, Moment, Term, Value
from bot.domain.registry import OrganisationStatus
from bot.domain.sides import side_name

NAME_LIMIT = 80
LONGEST_OFFER = 168
"""Hours that a person has at most to take a place that has become free."""
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of attendance codes, which are read aloud at a door: nothing in it looks like anything else."""
CODE_LENGTH = 10
COUNTED = frozenset({OrganisationStatus.SUBMITTED, OrganisationStatus.CONFIRMED, OrganisationStatus.CHANGED})
"""Organisations by which a person is eligible: those that were handed in. The Concept names no criteria."""

SETTINGS_FIELDS = (
    Field("plus_one", Kind.FLAG),
    Field("offer_hours", Kind.NUMBER, limit=LONGEST_OFFER),
)
GUEST_FIELDS = (Field("guest", required=False, limit=NAME_LIMIT),)


class Standing(StrEnum):
    """Where somebody stands with an event."""

    DRAFT = "draft"
    """They are answering the organiser's questions, and hold no place yet."""
    JOINED = "joined"
    WAITING = "waiting"
    OFFERED = "offered"
    """A place has become free and is kept for them until `offer_until`."""


HOLDING = (Standing.JOINED, Standing.OFFERED)
"""Who takes up a place."""
ON_LIST = (*HOLDING, Standing.WAITING)


class Participation(Value):
    """One person at one event. `answers` are by the number of the question; `guest` is the name of whom they bring.

    `code` lets them in at the door. `joined_at` (UTC) is also their place in the waiting list. A place that has become
    free was kept for them at `offered_at`.
    """

    event_id: int
    person_id: int
    status: Standing
    joined_at: datetime
    offer_until: datetime | None = None
    offered_at: datetime | None = None
    guest: str | None = None
    code: str | None = None
    attended_at: datetime | None = None
    answers: dict[str, str | int] = pydantic.Field(default_factory=dict)


class Counts(Value):
    """How full an event is, in places: a guest takes one, and so does an offer. No capacity is no limit."""

    joined: int = 0
    offered: int = 0
    waiting: int = 0
    capacity: int | None = None

    @property
    def free(self) -> int | None:
        """Places that nobody holds; none where there is no limit. Fewer places than people are no free ones."""
        return None if self.capacity is None else max(0, self.capacity - self.joined - self.offered)

    @property
    def open(self) -> bool:
        """Whether whoever comes now gets a place: one is free, and nobody waits for it."""
        return self.free is None or (self.free > 0 and self.waiting == 0)


class Settings(Value):
    """What an organiser chose for an event's sign-up. `helper_hash`: of the link that makes somebody a helper."""

    event_id: int
    plus_one: bool = False
    offer_hours: int = 24
    helper_hash: str | None = None


class Known(Value):
    """What the bot knows of an organisation of somebody's, for what it is asked here."""

    side: str | None
    kind: str
    sectors: tuple[str, ...] = ()


def new_code() -> str:
    """Make an attendance code: about 49 random bits, and it lets nobody do anything but be let in."""
    return "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def check_eligible(event: Event, sides: Collection[str], organisations: Sequence[Known]) -> None:
    """See that an event is for somebody: of a side by a mandate or an organisation, and with one organisation that is
    of such a kind, in such a field, and of such a side.

    `sides` are those of the mandates; age is asked, not known.

    Raises:
        DomainError: `signup-not-eligible`, naming what is not met.
    """
    of_sides = [o for o in organisations if not event.sides or o.side in event.sides]
    unmet = []
    if event.sides and not of_sides and set(sides).isdisjoint(event.sides):
        names = _listed([side_name(code) for code in event.sides])
        unmet.append(Term(key="signup-only-sides", args={"names": names}))
    kinds, sectors = event.organisation_kinds, event.sectors
    if kinds and not any(o.kind in kinds for o in of_sides):
        names = _listed([Term(key=f"organisation-kind-{kind}") for kind in kinds])
        unmet.append(Term(key="signup-only-kinds", args={"names": names}))
    if sectors and not any(set(sectors) & set(o.sectors) and (not kinds or o.kind in kinds) for o in of_sides):
        names = _listed([Term(key=f"sector-{sector}") for sector in sectors])
        unmet.append(Term(key="signup-only-sectors", args={"names": names}))
    if unmet:
        raise DomainError("signup-not-eligible", reasons=Listing(rows=tuple(unmet)))


def _listed(names: list[Term]) -> Listing:
    return Listing(rows=tuple(names), between=", ")


def check_joinable(event: Event, now: datetime) -> None:
    """See that one can sign up now: before the deadline, in the event's zone, and before it begins.

    Raises:
        StaleError: `event-not-open`, `event-closed`.
    """
    check_open(event, now)
    check_not_begun(event, now)


def check_not_begun(event: Event, now: datetime) -> None:
    """Let people withdraw, accept and name guests until the event begins.

    Raises:
        StaleError: `event-not-open` (cancelled), `signup-begun`.
    """
    if event.status is not EventStatus.PUBLISHED:
        raise StaleError("event", event.id, "event-not-open", status=status_name(event, now))
    starts = event.moment("starts_at")
    if starts is not None and now >= starts.at:
        raise StaleError("event", event.id, "signup-begun", at=starts)


def enter(participation: Participation, counts: Counts, now: datetime) -> Participation:
    """Give somebody a place, or a place in the waiting list."""
    status = Standing.JOINED if counts.open else Standing.WAITING
    code = new_code() if status is Standing.JOINED else None
    return participation.model_copy(update={"status": status, "joined_at": now, "code": code})


def offer(participation: Participation, event: Event, settings: Settings, now: datetime) -> Participation:
    """Keep a place for somebody who waited, for so long as the organiser chose, and never past the start."""
    until = now + timedelta(hours=settings.offer_hours)
    if event.starts_at is not None:
        until = min(until, event.starts_at)
    return participation.model_copy(update={"status": Standing.OFFERED, "offer_until": until, "offered_at": now})


def accept(participation: Participation | None, event: Event, now: datetime) -> Participation:
    """Take the place that is kept. Who has taken it already keeps it.

    Raises:
        StaleError: `signup-no-offer`, `signup-offer-over`.
    """
    if participation is not None and participation.status is Standing.JOINED:
        return participation
    if participation is None or participation.status is not Standing.OFFERED or participation.offer_until is None:
        raise StaleError("event", event.id, "signup-no-offer")
    if now > participation.offer_until:
        at = Moment(at=participation.offer_until, zone=event.zone or "UTC")
        raise StaleError("event", event.id, "signup-offer-over", at=at)
    return participation.model_copy(update={"status": Standing.JOINED, "offer_until": None, "code": new_code()})


def bring(participation: Participation, settings: Settings, counts: Counts, name: str | None) -> Participation:
    """Bring a guest, who takes a place too; or bring nobody.

    Raises:
        DomainError: `signup-no-guests`, `signup-no-place-for-guest`.
        StaleError: `signup-not-joined`.
    """
    if participation.status is not Standing.JOINED:
        raise StaleError("event", participation.event_id, "signup-not-joined")
    if not is_empty(name):
        if not settings.plus_one:
            raise DomainError("signup-no-guests")
        if participation.guest is None and not counts.open:
            raise DomainError("signup-no-place-for-guest")
    return participation.model_copy(update={"guest": name or None})


class View(Value):
    """An event as it stands for one person. `place` is in the waiting list; `asked` counts what they are asked."""

    event: Event
    participation: Participation | None
    counts: Counts
    place: int | None = None
    plus_one: bool = False
    asked: int = 0

    @property
    def status(self) -> Standing | None:
        """Where the person stands; nowhere, if they have not begun."""
        return self.participation.status if self.participation is not None else None


def may_leave(event: Event, now: datetime) -> bool:
    """Tell whether one can still withdraw."""
    try:
        check_not_begun(event, now)
    except StaleError:
        return False
    return True
