"""The tables. A column has the name of the domain's field; migrations/ brings a database to this state."""

from storage.tables.api import api_tokens
from storage.tables.applications import (
    application_calls,
    application_changes,
    application_codes,
    application_letters,
    application_questions,
    application_versions,
    applications,
)
from storage.tables.columns import Codes, UtcDateTime, metadata
from storage.tables.directory import directory, searches, spellings
from storage.tables.events import channels, events, planned_posts, subscriptions
from storage.tables.keeping import audit, broadcasts, conversations, handled_updates, outbox, posts
from storage.tables.meetings import meeting_moves, meetings, sessions
from storage.tables.operations import faults, left_open, maintenance, side_drafts
from storage.tables.own_data import consents
from storage.tables.parks import park_changes, park_voices, parks
from storage.tables.people import grants, invitations, people, presidencies, sides
from storage.tables.proposals import (
    diplomatic_filings,
    ideas,
    proposal_changes,
    proposal_files,
    proposal_joins,
    proposal_versions,
    proposals,
)
from storage.tables.registry import members, organisation_changes, organisations, team_links
from storage.tables.reminders import reminder_beats, reminder_marks, reminder_wishes, reminders
from storage.tables.residents import resident_changes, residents
from storage.tables.signup import (
    digests,
    feeds,
    participations,
    signup_helpers,
    signup_letters,
    signup_questions,
    signup_settings,
)
from storage.tables.work_plan import (
    agenda_items,
    paper_comments,
    paper_recipients,
    papers,
    work_plan_consents,
    work_plan_items,
    work_plan_merges,
    work_plan_sources,
    work_plans,
)

__all__ = [
    "Codes",
    "UtcDateTime",
    "agenda_items",
    "api_tokens",
    "application_calls",
    "application_changes",
    "application_codes",
    "application_letters",
    "application_questions",
    "application_versions",
    "applications",
    "audit",
    "broadcasts",
    "channels",
    "consents",
    "conversations",
    "digests",
    "diplomatic_filings",
    "directory",
    "events",
    "faults",
    "feeds",
    "grants",
    "handled_updates",
    "ideas",
    "invitations",
    "left_open",
    "maintenance",
    "meeting_moves",
    "meetings",
    "members",
    "metadata",
    "organisation_changes",
    "organisations",
    "outbox",
    "paper_comments",
    "paper_recipients",
    "papers",
    "park_changes",
    "park_voices",
    "parks",
    "participations",
    "people",
    "planned_posts",
    "posts",
    "presidencies",
    "proposal_changes",
    "proposal_files",
    "proposal_joins",
    "proposal_versions",
    "proposals",
    "reminder_beats",
    "reminder_marks",
    "reminder_wishes",
    "reminders",
    "resident_changes",
    "residents",
    "searches",
    "sessions",
    "side_drafts",
    "sides",
    "signup_helpers",
    "signup_letters",
    "signup_questions",
    "signup_settings",
    "spellings",
    "subscriptions",
    "team_links",
    "work_plan_consents",
    "work_plan_items",
    "work_plan_merges",
    "work_plan_sources",
    "work_plans",
]
