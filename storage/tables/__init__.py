"""The tables. A column has the name of the domain's field; migrations/ brings a database to this state."""

from storage.tables.columns import UtcDateTime, metadata
from storage.tables.events import channels, events, participations, subscriptions
from storage.tables.keeping import audit, conversations, handled_updates, outbox
from storage.tables.own_data import consents
from storage.tables.parks import park_changes, parks
from storage.tables.people import grants, invitations, people, presidencies, sides
from storage.tables.registry import startups
from storage.tables.work_plan import meetings, proposals

__all__ = [
    "UtcDateTime",
    "audit",
    "channels",
    "consents",
    "conversations",
    "events",
    "grants",
    "handled_updates",
    "invitations",
    "meetings",
    "metadata",
    "outbox",
    "park_changes",
    "parks",
    "participations",
    "people",
    "presidencies",
    "proposals",
    "sides",
    "startups",
    "subscriptions",
]
