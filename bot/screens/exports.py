"""Which lists a person may have as files, and what stands in the columns of each."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from bot.domain.exports import FORMS
from bot.domain.forms import Field
from bot.domain.notices import Arg, Listing, Localised, Screen, Term, press
from bot.domain.parks import PARK_FIELDS
from bot.domain.people import Action, Actor, may
from bot.domain.proposals import PROPOSAL_FIELDS
from bot.domain.registry import ORGANISATION_FIELDS
from bot.domain.residents import RESIDENT_FIELDS
from bot.domain.sides import side_name
from bot.screens.audit_values import STATUSES
from bot.screens.layout import homeward

Cell = Arg | datetime | date | None
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "organisations": (
        *("id", "name", "kind", "status", "side", "city", "one_line", "stage", "trl", "sectors", "seeks", "offers"),
        *("site", "submitted_at", "decided_at"),
    ),
    "parks": (
        *("id", "name_ru", "name_zh", "name_en", "kind", "status", "side", "city", "specialisation", "services"),
        *("site", "contacts", "admitted_at"),
    ),
    "residents": (
        *("id", "organisation", "park", "side", "status", "activity", "premises", "services", "jobs", "start_day"),
        *("registration_number", "valid_until", "approved_at"),
    ),
    "events": (
        *("id", "kind", "status", "title_ru", "title_zh", "title_en", "host_side", "place", "zone", "starts_at"),
        *("ends_at", "apply_until", "capacity"),
    ),
    "signups": ("event", "person", "status", "joined_at", "attended_at"),
    "applications": ("event", "number", "organisation", "status", "submitted_at", "decided_at"),
    "proposals": (
        *("number", "side", "status", "title_ru", "title_zh", "title_en", "task", "direction", "activity", "result"),
        *("since", "until", "place", "organisation", "co_executors", "financing", "filed_at", "late_seconds"),
    ),
    "items": (
        *("year", "position", "direction", "title_ru", "title_zh", "title_en", "executors", "owner", "place"),
        *("since", "until", "result", "status", "progress"),
    ),
    "meetings": ("id", "kind", "status", "day", "city", "host_side", "chair_side", "zone", "chg_day", "purpose"),
    "ideas": ("id", "organisation", "side", "status", "text", "created_at"),
    "people": ("id", "person", "username", "language", "zone", "role", "side", "park", "starts_at", "ends_at"),
    "seats": ("side", "person", "role", "starts_at", "ends_at", "suspended_at", "delegated"),
    "invitations": ("id", "role", "side", "park", "person", "created_at", "expires_at", "user", "used_at"),
    "sides": ("code", "side", "zone", "weekend"),
    "channels": ("id", "name", "kind", "language", "topics", "can_post", "commission"),
    "faults": ("code", "error", "kind", "handler", "count", "first_at", "last_at"),
    "delivery": ("id", "person", "state", "attempts", "created_at", "due_at", "settled_at", "reason"),
}
THINGS = {
    "organisations": "organisation",
    "parks": "park",
    "residents": "resident",
    "events": "event",
    "applications": "application",
    "proposals": "proposal",
    "items": "item",
    "ideas": "idea",
    "meetings": "meeting",
}
FIELDS: Mapping[str, Sequence[Field]] = {
    "organisations": ORGANISATION_FIELDS,
    "parks": PARK_FIELDS,
    "residents": RESIDENT_FIELDS,
    "proposals": PROPOSAL_FIELDS,
    "items": PROPOSAL_FIELDS,
}
KINDS = {"organisations": "organisation-kind", "parks": "park-kind", "events": "event-kind", "meetings": "meeting-kind"}
OF_SIDES = frozenset({"side", "host_side", "chair_side", "owner"})
MANY_SIDES = frozenset({"executors", "co_executors"})


def card(lists: Sequence[str], actor: Actor) -> Screen:
    """Offer the lists, each in both forms."""
    rows = [
        (press(f"export-{name}", "export", FORMS[0], name), press("export-csv", "export", FORMS[1], name))
        for name in lists
    ]
    audit = ((press("menu-audit", "audit", "list", "0"),),) if may(actor, Action.SEE_AUDIT) else ()
    whole = ((press("export-everything", "export", "all"),),) if may(actor, Action.EXPORT_ALL) else ()
    return Screen(key="export-card", rows=(*rows, *audit, *whole, homeward(actor)))


def heads(name: str) -> list[Term]:
    """Name the columns of a list."""
    return [Term(key=f"export-column-{column.replace('_', '-')}") for column in COLUMNS[name]]


def cells(name: str, row: Mapping[str, Any]) -> list[Cell]:
    """Fill a row of a list; moments are UTC."""
    return [_cell(name, column, row) for column in COLUMNS[name]]


def _cell(name: str, column: str, row: Mapping[str, Any]) -> Cell:
    match column:
        case "event":
            return _localised(row, "title")
        case "park":
            return _localised(row, "name")
    value = row[column]
    if value is None or value == "":
        return None
    if column in OF_SIDES:
        return side_name(value)
    if column == "kind" and name in KINDS:
        return Term(key=f"{KINDS[name]}-{value}")
    if column == "status" and value in STATUSES.get(THINGS.get(name, ""), ()):
        return Term(key=f"{THINGS[name]}-status-{value}")
    if isinstance(value, bool):
        return Term(key="form-yes" if value else "form-no")
    if column == "weekend":
        return Listing(rows=tuple(Term(key=f"weekday-{day}") for day in value), between=", ")
    if column == "role":
        return Term(key=f"role-{value}")
    if isinstance(value, tuple | list):
        return _many(name, column, value)
    field = _field(name, column)
    if field is not None and isinstance(value, str) and value in field.choices:
        return field.label_of(value)
    return value if isinstance(value, int | str | datetime | date) else str(value)


def _many(name: str, column: str, values: Sequence[str]) -> Listing:
    if column in MANY_SIDES:
        return Listing(rows=tuple(side_name(value) for value in values), between=", ")
    field = _field(name, column)
    known = field.choices if field is not None else ()
    rows = [field.label_of(v) if field and v in known else Term(key="form-own", args={"words": v}) for v in values]
    return Listing(rows=tuple(rows), between=", ")


def _field(name: str, column: str) -> Field | None:
    return next((field for field in FIELDS.get(name, ()) if field.name == column), None)


def _localised(row: Mapping[str, Any], what: str) -> Arg | None:
    words = {language: row[f"{what}_{language}"] for language in ("ru", "zh", "en") if row[f"{what}_{language}"]}
    return Localised(texts=words) if words else None
