"""Residents of parks: what an organisation asks of a park, and as whom somebody sees it (issue of the registry)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.domain.calendar import end_of_day
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Document, Field, FieldValue, Kind, check_field, field_named
from bot.domain.notices import Localised, Term, Value
from bot.domain.parks import Park, ParkStatus
from bot.domain.people import Action, Actor, may
from bot.domain.registry import Organisation, OrganisationStatus, status_name

PREMISES = ("none", "desk", "office", "laboratory", "workshop", "land")
SERVICES = ("mentoring", "equipment", "testing", "legal", "patents", "funding", "export", "housing")
MOST_JOBS = 100_000

RESIDENT_FIELDS = (
    Field("activity", limit=600),
    Field("premises", Kind.CHOICE, choices=PREMISES, labels="premises", step="needs"),
    Field("services", Kind.MANY, required=False, choices=SERVICES, labels="park-service", step="needs"),
    Field("jobs", Kind.NUMBER, limit=MOST_JOBS),
    Field("start_day", Kind.DAY),
    Field("registration_number", required=False, limit=40, step="papers"),
    Field("document", Kind.FILE, required=False, step="papers"),
)


class ResidencyStatus(StrEnum):
    """Where a residency stands; bot.domain.residency says how it gets from one to another."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    LEFT = "left"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class Standing(StrEnum):
    """For how long it is meant: initial has a last day, permanent may have one."""

    INITIAL = "initial"
    PERMANENT = "permanent"


EDITABLE = frozenset({ResidencyStatus.DRAFT, ResidencyStatus.RETURNED})
RUNNING = frozenset({ResidencyStatus.APPROVED, ResidencyStatus.SUSPENDED})
LIVE = EDITABLE | RUNNING | {ResidencyStatus.SUBMITTED}
"""Of these an organisation has one in a park at most."""


class Residency(Value):
    """An organisation in a park, or on its way there; fields are empty while it is a draft.

    `remarks`: what the park asks to be put right, by field; `remark`: why it was decided so, in the words of who did.
    `valid_until` is its last day, by the clock of the park's capital. `code` opens the check of its certificate.
    """

    id: int
    organisation_id: int
    park_id: int
    author_id: int
    status: ResidencyStatus
    version: int
    activity: str | None = None
    premises: str | None = None
    services: tuple[str, ...] = ()
    jobs: int | None = None
    start_day: date | None = None
    registration_number: str | None = None
    document_id: str | None = None
    document_name: str | None = None
    remarks: dict[str, str]
    remark: str | None = None
    standing: Standing | None = None
    valid_until: date | None = None
    code: str | None = None
    created_at: datetime
    submitted_at: datetime | None = None
    approved_at: datetime | None = None
    issued_at: datetime | None = None
    renewal_asked_at: datetime | None = None

    @property
    def document(self) -> Document | None:
        """The paper of its registration."""
        return Document(file_id=self.document_id, name=self.document_name or "") if self.document_id else None


class Line(Value):
    """A residency in a list: with the names of both, and the clock of the park's capital."""

    id: int
    version: int
    status: ResidencyStatus
    standing: Standing | None
    valid_until: date | None
    approved_at: datetime | None
    renewal_asked_at: datetime | None
    organisation_id: int
    organisation: str
    owner_id: int
    park_id: int
    name_ru: str | None
    name_zh: str | None
    name_en: str | None
    side: str
    zone: str

    @property
    def park(self) -> Localised:
        """The park's name in the reader's language."""
        names = {"ru": self.name_ru, "zh": self.name_zh, "en": self.name_en}
        return Localised(texts={language: name for language, name in names.items() if name})


@dataclass(frozen=True, slots=True)
class Case:
    """A residency with the organisation and the park it is about. `zone`: the clock of the park's capital."""

    residency: Residency
    organisation: Organisation
    park: Park
    zone: str


@dataclass(frozen=True, slots=True)
class Standpoint:
    """As whom somebody looks at a residency; who belongs to the organisation does not decide for the park."""

    owner: bool
    of_team: bool
    manages: bool
    sees: bool


def standpoint(case: Case, actor: Actor, member: bool) -> Standpoint | None:
    """Tell as whom somebody sees a residency; None: they may not."""
    park, status = case.park, case.residency.status
    owner = case.organisation.owner_id == actor.person.id
    of_team = owner or member
    known = status is not ResidencyStatus.DRAFT
    sees = known and may(actor, Action.SEE_RESIDENTS, park.side, park.id)
    manages = known and not of_team and may(actor, Action.DECIDE_RESIDENTS, park.side, park.id)
    if of_team or sees or status is ResidencyStatus.APPROVED:
        return Standpoint(owner, of_team, manages, sees)
    return None


def status_term(status: ResidencyStatus) -> Term:
    """Name a status."""
    return Term(key=f"resident-status-{status}")


def expires_at(valid_until: date, zone: str) -> datetime:
    """Give the last second of its last day (UTC)."""
    return end_of_day(valid_until, zone)


def as_of(residency: Residency, zone: str, now: datetime) -> Residency:
    """Show a residency as it is at a moment: one whose last day is over has expired, whether or not it was noted."""
    last = residency.valid_until
    if residency.status in RUNNING and last is not None and now > expires_at(last, zone):
        return residency.model_copy(update={"status": ResidencyStatus.EXPIRED})
    return residency


def check_editable(residency: Residency) -> None:
    """Let it be edited as long as the park does not look at it.

    Raises:
        StaleError: `resident-locked`, naming the status.
    """
    if residency.status not in EDITABLE:
        raise StaleError("resident", residency.id, "resident-locked", status=status_term(residency.status))


def check_draft(residency: Residency) -> None:
    """Let it be thrown away while the park does not know of it.

    Raises:
        StaleError: `resident-not-draft`.
    """
    if residency.status is not ResidencyStatus.DRAFT:
        raise StaleError("resident", residency.id, "resident-not-draft")


def check_confirmed(organisation: Organisation) -> None:
    """See that its side has confirmed an organisation, before it asks anything of a park.

    Raises:
        DomainError: `resident-not-confirmed`, naming the status.
    """
    if organisation.status is not OrganisationStatus.CONFIRMED:
        raise DomainError("resident-not-confirmed", status=status_name(organisation.status))


def check_member(park: Park) -> None:
    """See that a park is a member of the Pool.

    Raises:
        DomainError: `resident-park-not-member`.
    """
    if park.status is not ParkStatus.MEMBER:
        raise DomainError("resident-park-not-member")


def edit(residency: Residency, name: str, value: FieldValue) -> Residency:
    """Change one field; the park's remark to it is thereby answered.

    Raises:
        StaleError: `resident-locked`; DomainError: `field-unknown`, what `check_field` raises.
    """
    check_editable(residency)
    kept = check_field(field_named(RESIDENT_FIELDS, name), value)
    changed: dict[str, Any] = {name: kept}
    if name == "document":
        paper = kept if isinstance(kept, Document) else None
        changed = {"document_id": paper and paper.file_id, "document_name": paper and paper.name}
    changed["remarks"] = {field: words for field, words in residency.remarks.items() if field != name}
    return residency.model_copy(update=changed)
