"""How an organisation becomes a resident of a park, and what may become of it, by whom and with which answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum, auto
from types import MappingProxyType

from bot.domain.calendar import local
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, FieldValue, check_field, field_named, require_complete
from bot.domain.notices import Value
from bot.domain.registry import REASON_LIMIT, check_reason
from bot.domain.residents import RESIDENT_FIELDS, Residency, ResidencyStatus, Standing, status_term

REMARK_LIMIT = 200
REMARK_FIELDS = tuple(Field(field.name, required=False, limit=REMARK_LIMIT) for field in RESIDENT_FIELDS)
"""A remark to each field of the application."""


class Verdict(StrEnum):
    """What can be done about a residency."""

    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    RETURN = "return"
    INITIAL = "initial"
    PERMANENT = "permanent"
    DECLINE = "decline"
    RENEW = "renew"
    PROLONG = "prolong"
    REFUSE = "refuse"
    SUSPEND = "suspend"
    RESUME = "resume"
    REVOKE = "revoke"
    LEAVE = "leave"
    EXPIRE = "expire"


class By(Enum):
    """Who does it."""

    OWNER = auto()
    MANAGER = auto()
    CLOCK = auto()


class Ask(Enum):
    """What it takes beside the press of a button."""

    NOTHING = auto()
    REASON = auto()
    REMARK = auto()
    """Words on the whole, unless there are remarks to fields."""
    DAY = auto()
    DAY_OR_NONE = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """Who leads a residency from where to where (None: it stays), and what must be said."""

    by: By
    before: frozenset[ResidencyStatus]
    after: ResidencyStatus | None
    ask: Ask = Ask.NOTHING


S = ResidencyStatus
WAITING = frozenset({S.SUBMITTED})
STEPS: Mapping[Verdict, Step] = MappingProxyType(
    {
        Verdict.SUBMIT: Step(By.OWNER, frozenset({S.DRAFT, S.RETURNED}), S.SUBMITTED),
        Verdict.INITIAL: Step(By.MANAGER, WAITING, S.APPROVED, Ask.DAY),
        Verdict.PERMANENT: Step(By.MANAGER, WAITING | {S.APPROVED, S.EXPIRED}, S.APPROVED, Ask.DAY_OR_NONE),
        Verdict.RETURN: Step(By.MANAGER, WAITING, S.RETURNED, Ask.REMARK),
        Verdict.DECLINE: Step(By.MANAGER, WAITING, S.DECLINED, Ask.REASON),
        Verdict.WITHDRAW: Step(By.OWNER, frozenset({S.SUBMITTED, S.RETURNED}), S.WITHDRAWN, Ask.REASON),
        Verdict.RENEW: Step(By.OWNER, frozenset({S.APPROVED}), None),
        Verdict.PROLONG: Step(By.MANAGER, frozenset({S.APPROVED, S.EXPIRED}), S.APPROVED, Ask.DAY),
        Verdict.REFUSE: Step(By.MANAGER, frozenset({S.APPROVED, S.EXPIRED}), None, Ask.REASON),
        Verdict.SUSPEND: Step(By.MANAGER, frozenset({S.APPROVED}), S.SUSPENDED, Ask.REASON),
        Verdict.RESUME: Step(By.MANAGER, frozenset({S.SUSPENDED}), S.APPROVED, Ask.REASON),
        Verdict.REVOKE: Step(By.MANAGER, frozenset({S.APPROVED, S.SUSPENDED}), S.REVOKED, Ask.REASON),
        Verdict.LEAVE: Step(By.OWNER, frozenset({S.APPROVED, S.SUSPENDED}), S.LEFT, Ask.REASON),
        Verdict.EXPIRE: Step(By.CLOCK, frozenset({S.APPROVED, S.SUSPENDED}), S.EXPIRED),
    }
)
APPROVING = frozenset({Verdict.INITIAL, Verdict.PERMANENT, Verdict.PROLONG})


class Change(Value):
    """One line of a residency's history: who did what (nobody: the date passed), from where to where, and why."""

    id: int
    person: str | None
    at: datetime
    verdict: Verdict
    before: ResidencyStatus
    after: ResidencyStatus
    reason: str | None
    valid_until: date | None
    remarks: dict[str, str]


def is_open(residency: Residency, verdict: Verdict) -> bool:
    """Tell whether this can be done now. What has expired is renewed only where that was asked for in time."""
    if residency.status not in STEPS[verdict].before:
        return False
    asked, dated = residency.renewal_asked_at is not None, residency.valid_until is not None
    approved = residency.status is ResidencyStatus.APPROVED
    match verdict:
        case Verdict.RENEW:
            return dated and not asked
        case Verdict.REFUSE:
            return asked
        case Verdict.PROLONG:
            return dated and (approved or asked)
        case Verdict.PERMANENT:
            return residency.status in WAITING or (dated and (approved or asked))
    return True


def open_verdicts(residency: Residency, by: By) -> tuple[Verdict, ...]:
    """List what somebody can do about it now."""
    return tuple(verdict for verdict, step in STEPS.items() if step.by is by and is_open(residency, verdict))


def require_open(residency: Residency, verdict: Verdict) -> None:
    """See that this can still be done.

    Raises:
        StaleError: `resident-moved-on`, naming the status.
    """
    if not is_open(residency, verdict):
        raise StaleError("resident", residency.id, "resident-moved-on", status=status_term(residency.status))


def decide(residency: Residency, verdict: Verdict, answer: FieldValue, now: datetime, zone: str) -> Residency:
    """Lead a residency to where a verdict leads. `answer`: the reason or the last day; `zone`: the park's clock.

    Raises:
        StaleError: `resident-moved-on`; DomainError: `form-incomplete`, `resident-remark-needed`, `reason-needed`,
            `field-too-long`, `field-required`, `resident-day-passed`, `resident-day-not-later`.
    """
    require_open(residency, verdict)
    step = STEPS[verdict]
    moved: dict[str, object] = {"status": step.after or residency.status, "remark": None}
    match step.ask:
        case Ask.REASON:
            moved["remark"] = check_reason(str(answer or ""))
        case Ask.REMARK:
            moved["remark"] = _remark(residency, str(answer or ""))
        case Ask.DAY | Ask.DAY_OR_NONE:
            moved["valid_until"] = _last_day(residency, verdict, answer, now, zone)
    match verdict:
        case Verdict.SUBMIT:
            require_complete("resident", RESIDENT_FIELDS, residency)
            moved["submitted_at"] = now
        case Verdict.INITIAL | Verdict.PERMANENT | Verdict.PROLONG:
            moved |= _approved(residency, verdict, now)
        case Verdict.RENEW:
            moved["renewal_asked_at"] = now
        case Verdict.REFUSE:
            moved["renewal_asked_at"] = None
    return residency.model_copy(update=moved)


def _approved(residency: Residency, verdict: Verdict, now: datetime) -> dict[str, object]:
    standing = residency.standing if verdict is Verdict.PROLONG else Standing(verdict)
    since = residency.approved_at or now
    return {"standing": standing, "approved_at": since, "issued_at": now, "renewal_asked_at": None, "remarks": {}}


def _remark(residency: Residency, words: str) -> str | None:
    if not words.strip() and not residency.remarks:
        raise DomainError("resident-remark-needed")
    return check_reason(words) if words.strip() else None


def _last_day(residency: Residency, verdict: Verdict, answer: FieldValue, now: datetime, zone: str) -> date | None:
    if not isinstance(answer, date):
        if STEPS[verdict].ask is Ask.DAY:
            raise DomainError("field-required")
        return None
    if answer <= local(now, zone).date():
        raise DomainError("resident-day-passed")
    if verdict is Verdict.PROLONG and residency.valid_until is not None and answer <= residency.valid_until:
        raise DomainError("resident-day-not-later")
    return answer


def remark(residency: Residency, name: str, words: FieldValue) -> Residency:
    """Keep the park's remark to a field, or take it back; the organisation reads it when the application is returned.

    Raises:
        StaleError: `resident-moved-on`; DomainError: `field-unknown`, `field-too-long`.
    """
    require_open(residency, Verdict.RETURN)
    kept = check_field(field_named(REMARK_FIELDS, name), words)
    remarks = {field: said for field, said in residency.remarks.items() if field != name}
    if kept is not None:
        remarks[name] = str(kept)
    order = [field.name for field in REMARK_FIELDS]
    ordered = {field: remarks[field] for field in order if field in remarks}
    return residency.model_copy(update={"remarks": ordered})


REASON = Field("reason", limit=REASON_LIMIT)
REASON_OR_NONE = Field("reason", required=False, limit=REASON_LIMIT)
