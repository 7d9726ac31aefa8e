"""The tables. A column has the name of the domain's field; migrations/ brings a database to this state."""

from storage.tables.columns import Codes, UtcDateTime, metadata
from storage.tables.events import channels, events, participations, subscriptions
from storage.tables.keeping import audit, conversations, handled_updates, outbox
from storage.tables.meetings import meetings
from storage.tables.own_data import consents
from storage.tables.parks import park_changes, parks
from storage.tables.people import grants, invitations, people, presidencies, sides
from storage.tables.proposals import proposals
from storage.tables.registry import members, organisation_changes, organisations, team_links

__all__ = [
    "Codes",
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
    "members",
    "metadata",
    "organisation_changes",
    "organisations",
    "outbox",
    "park_changes",
    "parks",
    "participations",
    "people",
    "presidencies",
    "proposals",
    "sides",
    "subscriptions",
    "team_links",
]
