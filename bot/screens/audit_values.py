"""What an act of the audit changed or says, in words: fields by the names that the forms give them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.domain.agenda import AGENDA_FIELDS
from bot.domain.applications import ApplicationStatus
from bot.domain.audit import ROLES, WITHHELD
from bot.domain.channels import CHANNEL_FIELDS
from bot.domain.circulation import SECRETARIAT
from bot.domain.event_fields import EVENT_FIELDS
from bot.domain.events import EventStatus
from bot.domain.forms import Field, field_name
from bot.domain.maintenance import MAINTENANCE_FIELDS
from bot.domain.meetings import MEETING_FIELDS
from bot.domain.notices import Arg, Listing, Moment, Span, Term
from bot.domain.parks import PARK_FIELDS, ParkStatus
from bot.domain.presidency import PRESIDENCY_FIELDS
from bot.domain.proposals import PROPOSAL_FIELDS, ProposalStatus
from bot.domain.registry import ORGANISATION_FIELDS, OrganisationStatus
from bot.domain.residents import RESIDENT_FIELDS, ResidencyStatus
from bot.domain.sessions import SESSION_FIELDS
from bot.domain.side_drafts import SIDE_FIELDS
from bot.domain.sides import SIDE_CODES, side_name
from bot.domain.work_plan import PlanStatus
from bot.domain.work_plan_items import ITEM_FIELDS, ItemStatus
from bot.screens.layout import short
from bot.screens.left_open import named_choice

VALUE_LIMIT = 110
"""Characters of each value."""
FIELDS: Mapping[str, Sequence[Field]] = {
    "park": PARK_FIELDS,
    "organisation": ORGANISATION_FIELDS,
    "resident": RESIDENT_FIELDS,
    "proposal": PROPOSAL_FIELDS,
    "meeting": MEETING_FIELDS,
    "event": EVENT_FIELDS,
    "item": ITEM_FIELDS,
    "agenda": AGENDA_FIELDS,
    "session": SESSION_FIELDS,
    "presidency": PRESIDENCY_FIELDS,
    "channel": CHANNEL_FIELDS,
    "side-draft": SIDE_FIELDS,
    "maintenance": MAINTENANCE_FIELDS,
}
STATUSES: Mapping[str, Sequence[str]] = {
    "park": tuple(ParkStatus),
    "organisation": tuple(OrganisationStatus),
    "resident": tuple(ResidencyStatus),
    "event": tuple(EventStatus),
    "application": tuple(ApplicationStatus),
    "proposal": tuple(ProposalStatus),
    "plan": tuple(PlanStatus),
    "item": tuple(ItemStatus),
}
KNOWN_FIELDS = (
    *("status", "side", "starts_at", "ends_at", "reason", "suspended_at", "delegated", "language", "zone", "field"),
    *("kind", "number", "count", "late_seconds", "role", "recipient", "part", "person", "people", "event", "digest"),
    *("value", "code", "name", "form", "rows", "filter", "of", "until", "on_behalf", "silent", "unreached", "letters"),
    *("channels", "names", "weekend", "progress", "version", "expires_at", "can_post", "proposal", "item"),
)
"""What has a name beside the fields of the forms; of anything else the code's word is shown."""
OF_SIDES = frozenset({"side", "on_behalf", "recipient", "silent", "unreached", "host_side", "chair_side"})


def name_of(thing: str, name: str) -> Term:
    """Name what an act changed or says."""
    if thing == "left-open":
        return Term(key="audit-field-choice")
    for field in FIELDS.get(thing, ()):
        if field.name == name:
            return field_name(thing, field)
    if name in KNOWN_FIELDS:
        return Term(key=f"audit-field-{name.replace('_', '-')}")
    return Term(key="form-own", args={"words": name})


def value_of(thing: str, name: str, value: Any) -> Arg:
    """Say what it was or is."""
    if value is None or value in ("", [], {}):
        return Term(key="form-dash")
    if thing == "left-open" and isinstance(value, str):
        return named_choice(name, value)
    if value == WITHHELD:
        return Term(key="audit-withheld")
    if isinstance(value, bool):
        return Term(key="form-yes" if value else "form-no")
    if name == "field" and isinstance(value, str):
        return name_of(thing, value)
    if name == "late_seconds" and isinstance(value, int):
        return Span(seconds=value)
    if name in OF_SIDES:
        return _sides(value if isinstance(value, list) else [value])
    if name == "role" and value in ROLES:
        return Term(key=f"role-{value}")
    if name == "status" and value in STATUSES.get(thing, ()):
        return Term(key=f"{thing}-status-{value}")
    if name.endswith("_at") and isinstance(value, str) and value.endswith("Z"):
        return Moment(at=datetime.fromisoformat(value), zone="UTC")
    field = next((field for field in FIELDS.get(thing, ()) if field.name == name), None)
    if field is not None and isinstance(value, str) and value in field.choices:
        return field.label_of(value)
    if isinstance(value, list):
        value = ", ".join(str(one) for one in value)
    return value if isinstance(value, int) else short(str(value), VALUE_LIMIT)


def _sides(codes: Sequence[Any]) -> Listing:
    known = (*SIDE_CODES, SECRETARIAT)
    own = [str(code) for code in codes]
    rows = [side_name(code) if code in known else Term(key="form-own", args={"words": code}) for code in own]
    return Listing(rows=tuple(rows), between=", ")
