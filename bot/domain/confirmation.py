"""What a side decides about an organisation, and who may see it: investors only what agreed to be shown to them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.domain.errors import StaleError
from bot.domain.notices import Value
from bot.domain.people import Action, Actor, may
from bot.domain.registry import Organisation, OrganisationStatus, check_reason, status_name


class Ruling(StrEnum):
    """What can be decided about an organisation."""

    CONFIRM = "confirm"
    RETURN = "return"
    SUSPEND = "suspend"
    RESUME = "resume"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Turn:
    """From where to where a ruling leads, and whether it must say why."""

    before: frozenset[OrganisationStatus]
    after: OrganisationStatus
    reasoned: bool = True


KNOWN = frozenset({OrganisationStatus.CONFIRMED, OrganisationStatus.CHANGED, OrganisationStatus.SUSPENDED})
SUBMITTED = frozenset({OrganisationStatus.SUBMITTED})

TURNS: Mapping[Ruling, Turn] = MappingProxyType(
    {
        Ruling.CONFIRM: Turn(SUBMITTED, OrganisationStatus.CONFIRMED, reasoned=False),
        Ruling.RETURN: Turn(SUBMITTED, OrganisationStatus.RETURNED),
        Ruling.SUSPEND: Turn(frozenset({OrganisationStatus.CONFIRMED}), OrganisationStatus.SUSPENDED),
        Ruling.RESUME: Turn(frozenset({OrganisationStatus.SUSPENDED}), OrganisationStatus.CONFIRMED, reasoned=False),
        Ruling.REMOVE: Turn(KNOWN, OrganisationStatus.REMOVED),
    }
)


class Change(Value):
    """One line of an organisation's history: who changed a field, or moved it from where to where, and why."""

    id: int
    person: str
    at: datetime
    field: str | None
    before: OrganisationStatus
    after: OrganisationStatus
    reason: str | None


def open_rulings(organisation: Organisation) -> tuple[Ruling, ...]:
    """List what can be decided about it now."""
    return tuple(ruling for ruling, turn in TURNS.items() if organisation.status in turn.before)


def require_open(organisation: Organisation, ruling: Ruling) -> None:
    """See that this can still be decided.

    Raises:
        StaleError: `organisation-moved-on`, naming the status.
    """
    if organisation.status not in TURNS[ruling].before:
        status = status_name(organisation.status)
        raise StaleError("organisation", organisation.id, "organisation-moved-on", status=status)


def rule(organisation: Organisation, ruling: Ruling, words: str, now: datetime) -> Organisation:
    """Move an organisation to where a ruling leads. `words`: the reason, where one is needed.

    Raises:
        StaleError: `organisation-moved-on`; DomainError: `reason-needed`, `field-too-long`.
    """
    require_open(organisation, ruling)
    turn = TURNS[ruling]
    remark = check_reason(words) if turn.reasoned else None
    return organisation.model_copy(update={"status": turn.after, "remark": remark, "decided_at": now})


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at an organisation: whether they belong to it, and whether they hold one that invests."""

    actor: Actor
    member: bool
    investor: bool


class Sight(StrEnum):
    """As whom somebody sees an organisation."""

    OWNER = "owner"
    MEMBER = "member"
    SIDE = "side"
    PUBLIC = "public"


def sight(organisation: Organisation, viewer: Viewer) -> Sight | None:
    """Tell as whom somebody sees an organisation; None: they may not."""
    if organisation.owner_id == viewer.actor.person.id:
        return Sight.OWNER
    if viewer.member:
        return Sight.MEMBER
    decides = may(viewer.actor, Action.REVIEW_ORGANISATION, organisation.side)
    if decides and organisation.status is not OrganisationStatus.DRAFT:
        return Sight.SIDE
    return Sight.PUBLIC if visible_to(organisation, viewer) else None


def visible_to(organisation: Organisation, viewer: Viewer) -> bool:
    """Tell whether somebody from outside may see it: it is confirmed, and agreed to be shown to such as them."""
    agreed = organisation.to_investors if viewer.investor else organisation.listed
    return agreed and organisation.status is OrganisationStatus.CONFIRMED
