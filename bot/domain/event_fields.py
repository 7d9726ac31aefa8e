"""What is asked about an event: the same of all, some of each kind, and whom it is for."""

from collections.abc import Mapping

from bot.domain.errors import DomainError
from bot.domain.events import Event, EventKind, Wording
from bot.domain.forms import Document, Field, FieldValue, Kind, field_key, is_empty, require_complete
from bot.domain.languages import LANGUAGES
from bot.domain.notices import Listing, Term
from bot.domain.people import Role
from bot.domain.registry import SECTORS, OrganisationKind
from bot.domain.sides import CAPITAL_ZONES, SIDE_CODES

ZONES = CAPITAL_ZONES
TITLE_LIMIT, SUMMARY_LIMIT, OWN_LIMIT = 120, 700, 250
MOST_PLACES = 1_000_000
SUBMITTED_TO = (EventKind.GRANT.value, EventKind.PITCH.value, EventKind.RESEARCH.value)
"""The kinds to which works are handed in."""
TOLD_ROLES = (Role.REPRESENTATIVE.value, Role.ALTERNATE.value, Role.EXPERT.value, Role.PARK_MANAGER.value)
"""Roles to whose holders an announcement can be limited."""


def _words(language: str) -> tuple[Field, Field]:
    title = Field(f"title_{language}", required=False, limit=TITLE_LIMIT, part=language)
    return title, Field(f"summary_{language}", required=False, limit=SUMMARY_LIMIT, part=language)


def _own(name: str, *kinds: EventKind) -> Field:
    return Field(name, required=False, limit=OWN_LIMIT, kinds=tuple(kind.value for kind in kinds))


OWN_QUESTIONS = (
    _own("sections", EventKind.EXHIBITION),
    _own("stand_terms", EventKind.EXHIBITION),
    _own("themes", EventKind.FORUM),
    Field("award", Kind.MANY, required=False, choices=("money", "places"), labels="award", kinds=("grant",)),
    _own("fund", EventKind.GRANT, EventKind.RESEARCH),
    _own("criteria", EventKind.GRANT, EventKind.PITCH, EventKind.RESEARCH),
    _own("prize", EventKind.PITCH),
    Field(
        "level",
        Kind.CHOICE,
        required=False,
        choices=("beginner", "intermediate", "advanced"),
        labels="level",
        kinds=("training",),
    ),
    Field("certificate", Kind.FLAG, kinds=("training",)),
    _own("hosting", EventKind.LANDING),
    _own("stay", EventKind.LANDING),
    _own("subject", EventKind.RESEARCH),
)

ELIGIBILITY = (
    Field("sides", Kind.MANY, required=False, choices=SIDE_CODES, labels="side", part="who"),
    Field(
        "organisation_kinds",
        Kind.MANY,
        required=False,
        choices=tuple(OrganisationKind),
        labels="organisation-kind",
        part="who",
    ),
    Field("sectors", Kind.MANY, required=False, choices=SECTORS, labels="sector", part="who", step="field"),
    Field("youth", Kind.FLAG, part="who", step="field"),
    Field("told_roles", Kind.MANY, required=False, choices=TOLD_ROLES, labels="role", part="who"),
)

EVENT_FIELDS = (
    *(field for language in LANGUAGES for field in _words(language)),
    Field("host_side", Kind.CHOICE, required=False, choices=SIDE_CODES, labels="side", step="place"),
    Field("place", required=False, limit=120, step="place"),
    Field("link", Kind.URL, required=False, limit=200),
    Field("zone", Kind.CHOICE, choices=ZONES, labels="zone"),
    Field("starts_at", Kind.MOMENT),
    Field("ends_at", Kind.MOMENT, required=False),
    Field("apply_until", Kind.MOMENT, required=False),
    Field("submit_until", Kind.MOMENT, required=False, kinds=SUBMITTED_TO),
    *OWN_QUESTIONS,
    Field("capacity", Kind.NUMBER, required=False, limit=MOST_PLACES),
    *ELIGIBILITY,
    Field("picture", Kind.PICTURE, required=False, part="picture"),
)
PUBLISH_FIELDS = (Field("publish_at", Kind.MOMENT, required=False),)
MOMENTS = tuple(field.name for field in EVENT_FIELDS if field.kind is Kind.MOMENT)


def check_complete(event: Event) -> None:
    """See that it can be announced: title and summary in one language at least, a place or a link, the required.

    Raises:
        DomainError: `form-incomplete`, naming what is missing; `event-words-needed`, `event-place-needed`.
    """
    if not any(event.written(language) is Wording.WHOLE for language in LANGUAGES):
        rows = tuple(Term(key=field_key("event", f"{name}_{event.language}")) for name in ("title", "summary"))
        raise DomainError("event-words-needed", fields=Listing(rows=rows, between=", "))
    if is_empty(event.place) and is_empty(event.link):
        raise DomainError("event-place-needed")
    require_complete("event", EVENT_FIELDS, event)


def as_kept(field: Field, value: FieldValue) -> Mapping[str, FieldValue]:
    """Give the columns that keep an answer: a picture has two."""
    if field.kind is Kind.PICTURE:
        picture = value if isinstance(value, Document) else None
        return {"picture_id": picture and picture.file_id, "picture_name": picture and picture.name}
    return {field.name: value}
