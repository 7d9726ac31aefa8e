"""How a park becomes a member of the Pool and what may become of it: nominated → under check → member (Concept, §5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import check_length, require_complete
from bot.domain.notices import Term, Value
from bot.domain.parks import PARK_FIELDS, Park, ParkStatus, check_named
from bot.domain.registry import REASON_LIMIT


class Decision(StrEnum):
    """What can be decided about a park. The Concept sets no vote on any of it: the sides are told."""

    NOMINATE = "nominate"
    CHECK = "check"
    ADMIT = "admit"
    SUSPEND = "suspend"
    RESUME = "resume"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Step:
    """From where to where a decision leads, and whether it must say why."""

    before: frozenset[ParkStatus]
    after: ParkStatus
    reasoned: bool = False


IN_THE_POOL = frozenset({ParkStatus.MEMBER, ParkStatus.SUSPENDED})
NOT_YET = frozenset({ParkStatus.NOMINATED, ParkStatus.CHECKING})

STEPS: Mapping[Decision, Step] = MappingProxyType(
    {
        Decision.NOMINATE: Step(frozenset({ParkStatus.DRAFT}), ParkStatus.NOMINATED),
        Decision.CHECK: Step(frozenset({ParkStatus.NOMINATED}), ParkStatus.CHECKING),
        Decision.ADMIT: Step(frozenset({ParkStatus.CHECKING}), ParkStatus.MEMBER),
        Decision.SUSPEND: Step(frozenset({ParkStatus.MEMBER}), ParkStatus.SUSPENDED, reasoned=True),
        Decision.RESUME: Step(frozenset({ParkStatus.SUSPENDED}), ParkStatus.MEMBER, reasoned=True),
        Decision.WITHDRAW: Step(IN_THE_POOL | NOT_YET, ParkStatus.WITHDRAWN, reasoned=True),
    }
)


class Change(Value):
    """One line of a park's history: who moved it, when, from where to where, and why."""

    id: int
    park_id: int
    person: str
    at: datetime
    before: ParkStatus
    after: ParkStatus
    reason: str | None


def open_decisions(park: Park) -> tuple[Decision, ...]:
    """List what can be decided about it now."""
    return tuple(decision for decision, step in STEPS.items() if park.status in step.before)


def require_open(park: Park, decision: Decision) -> None:
    """See that this can still be decided.

    Raises:
        StaleError: `park-moved-on`, naming the status.
    """
    if park.status not in STEPS[decision].before:
        status = Term(key=f"park-status-{park.status}")
        raise StaleError("park", park.id, "park-moved-on", status=status)


def concerns_the_pool(park: Park, decision: Decision) -> bool:
    """Tell whether all sides are told: of a new member, and of whatever happens to one that was a member."""
    return park.admitted_at is not None or STEPS[decision].after is ParkStatus.MEMBER


def decide(park: Park, decision: Decision, now: datetime) -> Park:
    """Move a park to where a decision leads.

    Raises:
        StaleError: `park-moved-on`; DomainError: `form-incomplete`, `park-name-needed`.
    """
    require_open(park, decision)
    moved: dict[str, object] = {"status": STEPS[decision].after}
    match decision:
        case Decision.NOMINATE:
            require_complete("park", PARK_FIELDS, park)
            check_named(park)
            moved["nominated_at"] = now
        case Decision.ADMIT:
            moved |= {"admitted_at": now, "checked_at": now}
        case Decision.RESUME:
            moved["checked_at"] = now
    return park.model_copy(update=moved)


def reason_for(decision: Decision, words: str) -> str | None:
    """Give the reason as it is kept; what needs none has none.

    Raises:
        DomainError: `park-reason-needed`, `field-too-long`.
    """
    return check_reason(words) if STEPS[decision].reasoned else None


def check_reason(words: str) -> str:
    """See that a reason is given, and not at too great length.

    Raises:
        DomainError: `park-reason-needed`, `field-too-long`.
    """
    words = words.strip()
    if not words:
        raise DomainError("park-reason-needed")
    check_length(words, REASON_LIMIT)
    return words
