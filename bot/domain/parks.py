"""Parks of the Pool, technoparks and innovation clusters: what is known of each, and who may look (Concept, §5)."""

from datetime import datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, FieldValue, Kind, check_field, field_named
from bot.domain.notices import Localised, Value
from bot.domain.people import Action, Actor, may

KINDS = ("technopark", "cluster")
"""The Concept includes both."""


class ParkStatus(StrEnum):
    """Where a park stands; bot.domain.membership says how it gets from one to another."""

    DRAFT = "draft"
    NOMINATED = "nominated"
    CHECKING = "checking"
    MEMBER = "member"
    SUSPENDED = "suspended"
    WITHDRAWN = "withdrawn"


PARK_FIELDS = (
    Field("kind", Kind.CHOICE, choices=KINDS, labels="park-kind"),
    Field("name_ru", required=False, limit=120),
    Field("name_zh", required=False, limit=120),
    Field("name_en", required=False, limit=120),
    Field("city", limit=60),
    Field("specialisation", required=False, limit=300),
    Field("services", required=False, limit=600),
    Field("site", Kind.URL, required=False, limit=200),
    Field("contacts", required=False, limit=200),
)
NAMES = {"ru": "name_ru", "zh": "name_zh", "en": "name_en"}
"""Of the three one is enough; the card shows which are still missing."""


class Park(Value):
    """A park as its side's representative and its managers describe it.

    `admitted_at`: since when it has been known to everybody; `checked_at`: when somebody last said that it is right.
    """

    id: int
    author_id: int
    side: str
    status: ParkStatus
    version: int
    kind: str | None = None
    name_ru: str | None = None
    name_zh: str | None = None
    name_en: str | None = None
    city: str | None = None
    specialisation: str | None = None
    services: str | None = None
    site: str | None = None
    contacts: str | None = None
    created_at: datetime
    nominated_at: datetime | None = None
    admitted_at: datetime | None = None
    checked_at: datetime | None = None

    @property
    def names(self) -> dict[str, str]:
        """Its names by language, as far as they are known."""
        named = {language: getattr(self, field) for language, field in NAMES.items()}
        return {language: name for language, name in named.items() if name}

    @property
    def name(self) -> Localised:
        """Its name in the reader's language, or in the nearest there is."""
        return Localised(texts=self.names)


def visible(park: Park, actor: Actor) -> bool:
    """Tell whether a person may see it: everybody once it was admitted, before that those whom it concerns."""
    if park.admitted_at is not None:
        return True
    if park.status is ParkStatus.DRAFT:
        return may(actor, Action.NOMINATE_PARK, park.side)
    return may(actor, Action.DECIDE_PARK, park.side) or may(actor, Action.EDIT_PARK, park.side, park.id)


def check_editable(park: Park) -> None:
    """Let it be edited until it has left the Pool.

    Raises:
        StaleError: `park-left`.
    """
    if park.status is ParkStatus.WITHDRAWN:
        raise StaleError("park", park.id, "park-left")


def check_draft(park: Park) -> None:
    """Let it be thrown away while nobody else knows of it.

    Raises:
        StaleError: `park-not-draft`.
    """
    if park.status is not ParkStatus.DRAFT:
        raise StaleError("park", park.id, "park-not-draft")


def check_runnable(park: Park) -> None:
    """Let people be invited to run it from its nomination on, until it has left the Pool.

    Raises:
        StaleError: `park-not-nominated`, `park-left`.
    """
    if park.status is ParkStatus.DRAFT:
        raise StaleError("park", park.id, "park-not-nominated")
    check_editable(park)


def edit(park: Park, name: str, value: FieldValue, now: datetime) -> Park:
    """Change one field; whoever edits a member has looked at it, so the freshness question waits again.

    Raises:
        StaleError: `park-left`; DomainError: `park-name-needed`, what `check_field` raises.
    """
    check_editable(park)
    kept = check_field(field_named(PARK_FIELDS, name), value)
    edited = park.model_copy(update={name: kept})
    if park.names and park.status is not ParkStatus.DRAFT:
        check_named(edited)
    return edited if park.admitted_at is None else edited.model_copy(update={"checked_at": now})


def check_named(park: Park) -> None:
    """See that it has a name in at least one language.

    Raises:
        DomainError: `park-name-needed`.
    """
    if not park.names:
        raise DomainError("park-name-needed")


def confirm_right(park: Park, now: datetime) -> Park:
    """Keep that everything about it is still right.

    Raises:
        StaleError: `park-not-member`.
    """
    if park.status is not ParkStatus.MEMBER:
        raise StaleError("park", park.id, "park-not-member")
    return park.model_copy(update={"checked_at": now})
