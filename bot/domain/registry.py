"""Organisations of the registry: draft → submitted → confirmed, or returned with a reason and submitted again (§3)."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import (
    Document,
    Field,
    FieldValue,
    Kind,
    check_field,
    check_length,
    field_named,
    fields_of,
    is_empty,
    require_complete,
)
from bot.domain.notices import Term, Value
from bot.domain.sides import SIDE_CODES


class OrganisationKind(StrEnum):
    """What an organisation is."""

    STARTUP = "startup"
    SME = "sme"
    CORPORATION = "corporation"
    UNIVERSITY = "university"
    RESEARCH = "research"
    FUND = "fund"
    DEVELOPMENT = "development-institution"
    INVESTOR = "investor"


INVESTING = frozenset({OrganisationKind.FUND, OrganisationKind.INVESTOR})
STAGES = ("idea", "prototype", "mvp", "revenue", "growth")
TRL = tuple(str(level) for level in range(1, 10))
"""Levels of technology readiness, as ISO 16290 counts them."""
SECTORS = ("it", "ai", "agro", "energy", "health", "industry", "transport", "finance", "education", "space", "other")
EXCHANGED = ("investment", "partners", "technology", "pilots", "markets", "expertise", "premises")
REASON_LIMIT = 500
OF_STARTUPS = (OrganisationKind.STARTUP.value,)

ORGANISATION_FIELDS = (
    Field("name", limit=80),
    Field("one_line", limit=200),
    Field("side", Kind.CHOICE, choices=SIDE_CODES, labels="side", step="place"),
    Field("city", limit=60, step="place"),
    Field("stage", Kind.CHOICE, choices=STAGES, labels="stage", step="maturity", kinds=OF_STARTUPS),
    Field("trl", Kind.CHOICE, required=False, choices=TRL, labels="trl", step="maturity", kinds=OF_STARTUPS),
    Field("youth_led", Kind.FLAG, step="maturity", kinds=OF_STARTUPS),
    Field("sectors", Kind.MANY, choices=SECTORS, labels="sector"),
    Field("seeks", Kind.MANY, required=False, choices=EXCHANGED, labels="seeks", step="exchange"),
    Field("offers", Kind.MANY, required=False, choices=EXCHANGED, labels="offers", step="exchange"),
    Field("deck", Kind.FILE, required=False, step="materials"),
    Field("site", Kind.URL, required=False, limit=200, step="materials"),
    Field("listed", Kind.FLAG, step="consents"),
    Field("to_investors", Kind.FLAG, step="consents"),
)
IDENTITY = frozenset({"name", "side"})
"""What its side confirms: whoever changes one of these asks for confirmation again."""


class OrganisationStatus(StrEnum):
    """Where the registration stands; `changed`: confirmed once, and renamed or moved to another state since."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    CONFIRMED = "confirmed"
    CHANGED = "changed"
    SUSPENDED = "suspended"
    REMOVED = "removed"


SUBMITTABLE = frozenset({OrganisationStatus.DRAFT, OrganisationStatus.RETURNED, OrganisationStatus.CHANGED})
EDITABLE = SUBMITTABLE | {OrganisationStatus.CONFIRMED}


class Organisation(Value):
    """An organisation as its people describe it; fields are empty while it is a draft.

    `remark`: why it was returned, suspended or removed, in the words of who decided. `listed_at`, `to_investors_at`:
    since when there is consent to show it in the directory, and to investors.
    """

    id: int
    owner_id: int
    kind: OrganisationKind
    status: OrganisationStatus
    version: int
    name: str | None = None
    one_line: str | None = None
    side: str | None = None
    city: str | None = None
    stage: str | None = None
    trl: str | None = None
    youth_led: bool = False
    sectors: tuple[str, ...] = ()
    seeks: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    deck_id: str | None = None
    deck_name: str | None = None
    site: str | None = None
    listed_at: datetime | None = None
    to_investors_at: datetime | None = None
    remark: str | None = None
    created_at: datetime
    submitted_at: datetime | None = None
    decided_at: datetime | None = None

    @property
    def deck(self) -> Document | None:
        """The file with which it presents itself."""
        return Document(file_id=self.deck_id, name=self.deck_name or "") if self.deck_id is not None else None

    @property
    def listed(self) -> bool:
        """Whether its people agree that everybody may see it."""
        return self.listed_at is not None

    @property
    def to_investors(self) -> bool:
        """Whether its people agree that investors may see it."""
        return self.to_investors_at is not None


def status_name(status: OrganisationStatus) -> Term:
    """Name a status."""
    return Term(key=f"organisation-status-{status}")


def check_editable(organisation: Organisation) -> None:
    """Let it be edited unless it waits for a decision, or was suspended or removed.

    Raises:
        StaleError: `organisation-locked`, naming the status.
    """
    _require_status(organisation, EDITABLE)


def _require_status(organisation: Organisation, allowed: frozenset[OrganisationStatus]) -> None:
    if organisation.status not in allowed:
        raise StaleError(
            "organisation", organisation.id, "organisation-locked", status=status_name(organisation.status)
        )


def edit(organisation: Organisation, name: str, value: FieldValue, now: datetime) -> Organisation:
    """Change one field. One that is confirmed stays so, unless its name or its state has changed.

    Raises:
        StaleError: `organisation-locked`; DomainError: `field-unknown`, what `check_field` raises.
    """
    check_editable(organisation)
    field = field_named(fields_of(ORGANISATION_FIELDS, organisation), name)
    kept = check_field(field, value)
    confirmed = organisation.status is OrganisationStatus.CONFIRMED
    if confirmed and field.required and is_empty(kept):
        raise DomainError("field-required")
    edited = organisation.model_copy(update=_columns(organisation, name, kept, now))
    if confirmed and name in IDENTITY and kept != getattr(organisation, name):
        return edited.model_copy(update={"status": OrganisationStatus.CHANGED})
    return edited


def _columns(organisation: Organisation, name: str, kept: FieldValue, now: datetime) -> dict[str, Any]:
    match name:
        case "deck":
            paper = kept if isinstance(kept, Document) else None
            return {"deck_id": paper and paper.file_id, "deck_name": paper and paper.name}
        case "listed" | "to_investors":
            since: datetime | None = getattr(organisation, f"{name}_at")
            return {f"{name}_at": (since or now) if kept else None}
    return {name: kept}


def submit(organisation: Organisation, now: datetime) -> Organisation:
    """Hand it in, to be confirmed.

    Raises:
        StaleError: `organisation-locked`.
        DomainError: `form-incomplete`, naming the fields that are missing.
    """
    _require_status(organisation, SUBMITTABLE)
    require_complete("organisation", ORGANISATION_FIELDS, organisation)
    return organisation.model_copy(update={"status": OrganisationStatus.SUBMITTED, "submitted_at": now, "remark": None})


def check_reason(words: str) -> str:
    """See that a reason is given, and not at too great length.

    Raises:
        DomainError: `reason-needed`, `field-too-long`.
    """
    words = words.strip()
    if not words:
        raise DomainError("reason-needed")
    check_length(words, REASON_LIMIT)
    return words
