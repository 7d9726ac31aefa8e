"""Startups: draft → submitted → confirmed, or returned with a reason and submitted again (Concept, §3)."""

from datetime import datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, Kind, check_length, require_complete
from bot.domain.notices import Term, Value
from bot.domain.sides import FOUNDING_SIDES

STAGES = ("idea", "prototype", "mvp", "revenue", "growth")
SECTORS = ("it", "ai", "agro", "energy", "health", "industry", "transport", "finance", "education", "space", "other")
REASON_LIMIT = 500
SIDE_CODES = tuple(side.code for side in FOUNDING_SIDES)

STARTUP_FIELDS = (
    Field("name", limit=80),
    Field("one_line", limit=200),
    Field("side", Kind.CHOICE, choices=SIDE_CODES, labels="side"),
    Field("city", limit=60),
    Field("stage", Kind.CHOICE, choices=STAGES, labels="stage"),
    Field("sector", Kind.CHOICE, choices=SECTORS, labels="sector"),
    Field("site", Kind.URL, required=False, limit=200),
)


class StartupStatus(StrEnum):
    """Where the registration stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    CONFIRMED = "confirmed"


EDITABLE = frozenset({StartupStatus.DRAFT, StartupStatus.RETURNED})


class Startup(Value):
    """A startup as its founder describes it; fields are empty while it is a draft."""

    id: int
    owner_id: int
    status: StartupStatus
    version: int
    name: str | None = None
    one_line: str | None = None
    side: str | None = None
    city: str | None = None
    stage: str | None = None
    sector: str | None = None
    site: str | None = None
    remark: str | None = None
    """Why it was returned, in the words of the representative."""
    created_at: datetime
    submitted_at: datetime | None = None
    decided_at: datetime | None = None


def check_editable(startup: Startup) -> None:
    """Let it be edited while it is with its founder.

    Raises:
        StaleError: `startup-locked`, naming the status.
    """
    if startup.status not in EDITABLE:
        raise StaleError("startup", startup.id, "startup-locked", status=Term(key=f"startup-status-{startup.status}"))


def submit(startup: Startup, now: datetime) -> Startup:
    """Hand it to its side's representative.

    Raises:
        StaleError: `startup-locked`.
        DomainError: `form-incomplete`, naming the fields that are missing.
    """
    check_editable(startup)
    require_complete("startup", STARTUP_FIELDS, startup)
    return startup.model_copy(update={"status": StartupStatus.SUBMITTED, "submitted_at": now, "remark": None})


def confirm(startup: Startup, now: datetime) -> Startup:
    """Confirm it on behalf of its side.

    Raises:
        StaleError: `startup-not-submitted`.
    """
    require_submitted(startup)
    return startup.model_copy(update={"status": StartupStatus.CONFIRMED, "decided_at": now})


def give_back(startup: Startup, reason: str, now: datetime) -> Startup:
    """Return it to its founder with the reason.

    Raises:
        StaleError: `startup-not-submitted`.
        DomainError: `reason-needed`, `field-too-long`.
    """
    require_submitted(startup)
    reason = reason.strip()
    if not reason:
        raise DomainError("reason-needed")
    check_length(reason, REASON_LIMIT)
    return startup.model_copy(update={"status": StartupStatus.RETURNED, "remark": reason, "decided_at": now})


def require_submitted(startup: Startup) -> None:
    """See that a decision is still awaited.

    Raises:
        StaleError: `startup-not-submitted`, naming the status.
    """
    if startup.status is not StartupStatus.SUBMITTED:
        status = Term(key=f"startup-status-{startup.status}")
        raise StaleError("startup", startup.id, "startup-not-submitted", status=status)
