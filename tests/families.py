"""The families of texts whose keys the run puts together, and what may stand in the hole of each."""

from dataclasses import replace
from types import SimpleNamespace

from bot.domain.api import SCOPES as API_SCOPES
from bot.domain.applications import ApplicationStatus
from bot.domain.applications import Stage as ApplicationStage
from bot.domain.audit import THINGS as AUDITED
from bot.domain.board import Phase
from bot.domain.care import Matter
from bot.domain.certificates import CERTIFIED
from bot.domain.confirmation import Ruling
from bot.domain.delivery import Reason
from bot.domain.digest import DAYS
from bot.domain.directory import CHOICES
from bot.domain.event_fields import MOMENTS
from bot.domain.events import EventKind, EventStatus, Wording
from bot.domain.exceptions import EXCEPTION_FIELDS
from bot.domain.figures import Figure
from bot.domain.forms import Kind
from bot.domain.freshness import Stage
from bot.domain.ideas import IdeaStatus
from bot.domain.left_open import POINTS, UNUSED
from bot.domain.meetings import Deadline, MeetingKind, MeetingStatus
from bot.domain.membership import STEPS, Decision
from bot.domain.own_data import Obstacle
from bot.domain.papers import PaperKind
from bot.domain.parks import KINDS, ParkStatus
from bot.domain.people import DECIDED, INVITED_ROLES, Role
from bot.domain.posts import PostState
from bot.domain.presidency import PresidencyStatus
from bot.domain.proposal_joining import JoinStatus
from bot.domain.proposal_review import Review
from bot.domain.proposal_sides import SideState
from bot.domain.proposal_versions import Mark
from bot.domain.proposals import DIRECTIONS, PROPOSAL_FIELDS, ProposalStatus
from bot.domain.registry import SECTORS, OrganisationKind, OrganisationStatus
from bot.domain.reminder_ladders import LADDERS, Rung, Wish
from bot.domain.reminder_ladders import Kind as ReminderKind
from bot.domain.reminder_marks import SPANS
from bot.domain.residency import Verdict
from bot.domain.residents import ResidencyStatus, Standing
from bot.domain.seats import MandateEvent, MandateStatus, SeatState
from bot.domain.sessions import SessionStatus
from bot.domain.sides import FOUNDING_SIDES
from bot.domain.signup import ON_LIST
from bot.domain.signup_letters import AUDIENCES, LetterStatus
from bot.domain.signup_questions import KINDS as QUESTION_KINDS
from bot.domain.signup_questions import fields_for
from bot.domain.silence import SilenceState
from bot.domain.subscriptions import PERSONAL
from bot.domain.work_plan import PlanStatus
from bot.domain.work_plan_items import ItemStatus
from bot.domain.work_plan_merging import Answer
from bot.screens import audit as audit_screens
from bot.screens import figures as figure_screens
from bot.screens import papers as paper_screens
from bot.screens.application_files import COLUMNS
from bot.screens.application_review import HANDED_IN
from bot.screens.attendance import COLUMNS as DOOR_COLUMNS
from bot.screens.audit_values import KNOWN_FIELDS, STATUSES
from bot.screens.exports import COLUMNS as EXPORTED
from bot.screens.own_data import COUNTED
from bot.screens.presidency import Told
from bot.texts import LANGUAGES
from handlers import (
    FORMS,
    moves,
    signup,
)
from handlers.commands import BY_RIGHT, FOR_EVERYBODY, IN_GROUPS, OWN
from handlers.residency import AT_ONCE, VERDICTS

YOUNG = replace(signup.SIGNUP, fields=fields_for(SimpleNamespace(youth=True), ()))  # type: ignore[arg-type]
"""What is asked of whoever signs up where nobody has written a question."""
EXCEPTIONS = [field.name.replace("_", "-") for field in EXCEPTION_FIELDS]
ANNOUNCED = [status for status in MeetingStatus if status != "draft"]
FIELDS = [(form.name, field) for form in (*FORMS.values(), YOUNG) for field in form.fields]
COMMANDS = {*FOR_EVERYBODY, *OWN, *IN_GROUPS, *(name for _, names in BY_RIGHT for name in names)}

WORDED = [f"{part}-{language}" for part in ("title", "text") for language in LANGUAGES]
HEAD = ("day", "city", "chair", "adopted", "summary", "minutes")
PLANNED = ("executors", "owner", "period", "place", "result", "sources", "status", "progress", "due", "note", "links")
SPOKEN = ("rapporteur", "decision", "decision-ru", "decision-zh", "decision-en")
PAPER_FACTS = ("title", "text", "direction", *WORDED, *HEAD, *PLANNED, *SPOKEN)
RECEIPT_STATES = ("acknowledged", "opened", "delivered", "sent", "vacant")

FAMILIES = {
    "care-{}": [f"care-{matter}" for matter in Matter],
    "api-make-{}": [f"api-make-{scope}" for scope in (*API_SCOPES, "all")],
    "api-scope-{}": [f"api-scope-{scope}" for scope in API_SCOPES],
    "figure-along-{}": [f"figure-along-{figure}" for figure in Figure],
    "figure-how-{}": [f"figure-how-{how}" for how in figure_screens.HOW],
    "figure-state-{}": [f"figure-state-{state}" for state in figure_screens.STATES],
    "figure-{}": [f"figure-{figure}" for figure in Figure],
    "export-column-{}": [
        f"export-column-{column}" for column in sorted({c.replace("_", "-") for of in EXPORTED.values() for c in of})
    ],
    "export-{}": [f"export-{name}" for name in EXPORTED],
    "audit-action-{}": [f"audit-action-{action}" for action in audit_screens.ACTIONS],
    "audit-by-{}": [f"audit-by-{facet}" for facet in ("thing", "role", "side", "days")],
    "audit-column-{}": [f"audit-column-{name}" for name in (*audit_screens.HEADS, "before", "after", "detail")],
    "audit-field-{}": [f"audit-field-{name.replace('_', '-')}" for name in KNOWN_FIELDS],
    "audit-thing-{}": [f"audit-thing-{thing}" for thing in AUDITED],
    "audit-{}": ["audit-jsonl", "audit-xlsx", "audit-csv"],
    "{}-status-{}": [f"{thing}-status-{status}" for thing, known in STATUSES.items() for status in known],
    "attendance-column-{}": [f"attendance-column-{column}" for column in DOOR_COLUMNS],
    "attendance-line-{}": [f"attendance-line-{state}" for state in (*ON_LIST, "came")],
    "attendance-status-{}": [f"attendance-status-{status}" for status in ON_LIST],
    "letter-line-{}": [f"letter-line-{status}" for status in LetterStatus],
    "letter-to-{}": [f"letter-to-{audience}" for audience in AUDIENCES],
    "question-kind-{}": [f"question-kind-{kind}" for kind in QUESTION_KINDS],
    "question-new-{}": [f"question-new-{kind}" for kind in QUESTION_KINDS],
    "sector-{}": [f"sector-{sector}" for sector in SECTORS],
    "weekday-{}": [f"weekday-{day}" for day in DAYS],
    "agenda-subject-{}": [f"agenda-subject-{subject}" for subject in ("report", "plan")],
    "direction-code-{group}": [f"direction-code-{direction}" for direction in ("0", *DIRECTIONS)],
    "direction-{}": [f"direction-{direction}" for direction in DIRECTIONS],
    "item-mark-{status}": [f"item-mark-{status}" for status in ItemStatus],
    "item-status-{}": [f"item-status-{status}" for status in ItemStatus],
    "merge-status-{}": [f"merge-status-{answer}" for answer in Answer],
    "paper-arrived-{}": [f"paper-arrived-{kind}" for kind in PaperKind],
    "paper-column-{}": [f"paper-column-{kind}" for kind in PaperKind],
    "paper-fact-{}": [f"paper-fact-{name}" for name in PAPER_FACTS],
    "paper-facts-{}": [f"paper-facts-{kind}" for kind in PaperKind],
    "paper-in-{}": [f"paper-in-{languages}" for languages in paper_screens.LANGUAGES],
    "paper-kind-{}": [f"paper-kind-{kind}" for kind in PaperKind],
    "paper-name-{}": [f"paper-name-{kind}" for kind in PaperKind],
    "paper-title-{}": [f"paper-title-{kind}" for kind in PaperKind],
    "paper-turn-{}": [f"paper-turn-{turn}" for turn in ("added", "removed")],
    "plan-status-{}": [f"plan-status-{status}" for status in PlanStatus],
    "receipt-{}": [f"receipt-{state}" for state in RECEIPT_STATES],
    "certificate-now-{}": [f"certificate-now-{status}" for status in CERTIFIED],
    "certificate-resident-{}": [f"certificate-resident-{kind}" for kind in KINDS],
    "certificate-standing-{}": [f"certificate-standing-{standing}" for standing in Standing],
    "application-column-{}": [f"application-column-{name}" for name in COLUMNS],
    "application-handed-in-{}": [f"application-handed-in-{status}" for status in HANDED_IN],
    "application-line-{}": [f"application-line-{status}" for status in ApplicationStatus],
    "application-remark-{}": [f"application-remark-{status}" for status in ("returned", "ineligible")],
    "application-stage-{}": [f"application-stage-{stage}" for stage in ApplicationStage],
    "application-status-{}": [f"application-status-{status}" for status in ApplicationStatus],
    "board-left-{}": [f"board-left-{phase}" for phase in Phase],
    "board-state-{}": [f"board-state-{state}" for state in SideState],
    "calendar-{}": [f"calendar-{deadline}" for deadline in Deadline],
    "chain-{}": [f"chain-{deadline}" for deadline in Deadline],
    "chain-note-{}": [f"chain-note-{note}" for note in ("proposed", "past", "weekend")],
    "exception-again-{}": [f"exception-again-{name}" for name in EXCEPTIONS],
    "exception-ask-{}": [f"exception-ask-{name}" for name in EXCEPTIONS],
    "meeting-kind-{}": [f"meeting-kind-{kind}" for kind in MeetingKind],
    "meeting-line-extra-{}": [f"meeting-line-extra-{status}" for status in ANNOUNCED],
    "meeting-line-{}": [f"meeting-line-{status}" for status in ANNOUNCED],
    "meeting-status-{}": [f"meeting-status-{status}" for status in ("held", "cancelled")],
    "move-edit-{}": [f"move-edit-{field.name.replace('_', '-')}" for field in moves.MOVE.fields],
    "move-kept-{}": [f"move-kept-{what}" for what in Deadline],
    "move-moved-{}": [f"move-moved-{what}" for what in Deadline],
    "move-place-kept-{}": [f"move-place-kept-{what}" for what in ("city", "host")],
    "move-place-moved-{}": [f"move-place-moved-{what}" for what in ("city", "host")],
    "session-line-{}": [f"session-line-{status}" for status in SessionStatus],
    "session-status-{}": [f"session-status-{status}" for status in SessionStatus],
    "timeline-note-{}": [f"timeline-note-{note}" for note in ("weekend", "proposed")],
    "timeline-{}": [f"timeline-{name}" for name in (*Deadline, "set", "chg")],
    "command-{}": [f"command-{name}" for name in COMMANDS],
    "error-{}": [],  # each is read where it is raised
    "error-field-{}": ["error-field-file", "error-field-picture"],
    "event-begin-{}": [f"event-begin-{kind}" for kind in EventKind],
    "event-kind-{}": [f"event-kind-{kind}" for kind in EventKind],
    "event-for-{}": [f"event-for-{name}" for name in ("sides", "organisation-kinds", "sectors")],
    "event-kinds-{}": [f"event-kinds-{kind}" for kind in EventKind],
    "event-line-{kind}": [f"event-line-{kind}" for kind in EventKind],
    "event-line-{}": [f"event-line-{status}" for status in EventStatus],
    "event-status-{}": [f"event-status-{status}" for status in EventStatus],
    "event-written-{}": [f"event-written-{wording}" for wording in Wording],
    "event-words-{}": [f"event-words-{language}" for language in LANGUAGES],
    "event-{}": [f"event-{name.replace('_', '-')}" for name in MOMENTS],
    "post-state-{}": [f"post-state-{state}" for state in PostState],
    "topic-of-{}": [f"topic-of-{topic}" for topic in PERSONAL],
    "delivery-reason-{}": [f"delivery-reason-{reason}" for reason in Reason],
    "written-in-{}": [f"written-in-{language}" for language in LANGUAGES],
    "form-hint-{}": [f"form-hint-{kind}" for kind in Kind],
    "freshness-{}": [f"freshness-{stage}" for stage in Stage],
    "granted-{}": [f"granted-{role}" for role in (*INVITED_ROLES, Role.PARK_MANAGER)],
    "language-{}": [f"language-{language}" for language in LANGUAGES],
    "mandate-event-{}": [f"mandate-event-{event}" for event in MandateEvent],
    "mandate-line-{}": [f"mandate-line-{role}" for role in (*INVITED_ROLES, Role.PARK_MANAGER)],
    "mandate-status-{}": [f"mandate-status-{status}" for status in MandateStatus],
    "organisation-agreed-{}": [f"organisation-agreed-{consent}" for consent in ("listed", "to-investors")],
    "organisation-kind-{}": [f"organisation-kind-{kind}" for kind in OrganisationKind],
    "organisation-line-{}": [f"organisation-line-{status}" for status in OrganisationStatus],
    "organisation-note-{}": [f"organisation-note-{status}" for status in ("confirmed", "changed")],
    "organisation-status-{}": [f"organisation-status-{status}" for status in OrganisationStatus],
    "organisation-told-{}": [f"organisation-told-{ruling}" for ruling in Ruling],
    "organisation-{}": [f"organisation-{ruling}" for ruling in Ruling],
    "own-data-called-off-{}": [f"own-data-called-off-{obstacle}" for obstacle in Obstacle],
    "own-data-{}": [f"own-data-{kind}" for kind in COUNTED],
    "park-kind-{}": [f"park-kind-{kind}" for kind in KINDS],
    "park-line-{}": [f"park-line-{status}" for status in ParkStatus],
    "park-status-{}": [f"park-status-{status}" for status in ParkStatus],
    "park-told-{}": [f"park-told-{decision}" for decision in Decision],
    "park-{}": [f"park-{decision}" for decision in Decision],
    "presidency-card-{}": [f"presidency-card-{status}" for status in PresidencyStatus],
    "presidency-{}": [f"presidency-{told}" for told in Told],
    "idea-line-{}": [f"idea-line-{status}" for status in IdeaStatus],
    "idea-status-{}": [f"idea-status-{status}" for status in IdeaStatus],
    "join-status-{}": [f"join-status-{status}" for status in JoinStatus],
    "proposal-field-{}": [f"proposal-field-{field.name.replace('_', '-')}" for field in PROPOSAL_FIELDS],
    "proposal-language-{}": [f"proposal-language-{known}" for known in ("none", "part", "whole")],
    "proposal-line-{}": [f"proposal-line-{status}" for status in ProposalStatus if status != "deleted"],
    "proposal-piece-{}": [f"proposal-piece-{mark}" for mark in Mark],
    "proposal-told-{}": [f"proposal-told-{review}" for review in Review],
    "proposal-{}": [f"proposal-{review}" for review in Review],
    "side-count-{}": [f"side-count-{state}" for state in SideState],
    "side-progress-{}": [f"side-progress-{state}" for state in SideState],
    "proposal-status-{}": [f"proposal-status-{status}" for status in ProposalStatus],
    "reminder-as-{}": [f"reminder-as-{rung}" for rung in Rung],
    "reminder-basis-{}": [f"reminder-basis-{kind}" for kind in ReminderKind],
    "reminder-kind-{}": [f"reminder-kind-{kind}" for kind in ReminderKind],
    "reminder-mark-{}": [f"reminder-mark-{wish}" for wish in ("usual", *Wish)],
    "reminder-snooze-{}": [f"reminder-snooze-{span}" for span in SPANS],
    "reminder-waits-{}": [f"reminder-waits-{kind}" for kind in ReminderKind if not LADDERS[kind].by_word],
    "reminder-wish-{}": [f"reminder-wish-{wish}" for wish in ("usual", *Wish)],
    "resident-did-{}": [f"resident-did-{verdict}" for verdict in Verdict],
    "resident-line-{}": [f"resident-line-{status}" for status in ResidencyStatus],
    "resident-standing-{}": [f"resident-standing-{standing}" for standing in Standing],
    "resident-status-{}": [f"resident-status-{status}" for status in ResidencyStatus],
    "resident-reminder-{}": ["resident-reminder-ask", "resident-reminder-asked", "resident-reminder-decide"],
    "resident-told-{}": [f"resident-told-{verdict}" for verdict in (*AT_ONCE, *VERDICTS)],
    "resident-{}": [f"resident-{verdict}" for verdict in (*AT_ONCE, *VERDICTS)],
    "role-{}": [f"role-{role}" for role in Role if role not in DECIDED],
    "search-by-{}": [f"search-by-{facet}" for facet in CHOICES],
    "seat-invite-{}": [f"seat-invite-{role}" for role in ("alternate", "expert")],
    "seat-line-{}": [f"seat-line-{state}" for state in SeatState],
    "seat-state-{}": [f"seat-state-{state}" for state in SeatState],
    "side-{}": [*(f"side-{side.code}" for side in FOUNDING_SIDES), "side-secretariat"],
    "span-{}": [f"span-{unit}" for unit in ("days", "hours", "minutes", "seconds")],
    "zone-{}": ["zone-" + side.zone.replace("/", "-") for side in FOUNDING_SIDES],
    "silence-{}": [f"silence-{state}" for state in SilenceState],
    "left-open-{}": [f"left-open-{one.name.replace('_', '-')}" for one in POINTS],
    "left-open-about-{}": [f"left-open-about-{one.name.replace('_', '-')}" for one in POINTS],
    "left-open-{}-{}": [
        f"left-open-{one.name.replace('_', '-')}-{choice}" for one in POINTS for choice in (*one.choices, *one.counted)
    ],
    "left-open-{}-count-{}": [
        f"left-open-{one.name.replace('_', '-')}-count-{way}" for one in POINTS for way in one.counted
    ],
    "left-open-unused-{}": [f"left-open-unused-{name}" for name in UNUSED],
    "{}-done-{}": [
        *(f"park-done-{decision}" for decision, step in STEPS.items() if not step.reasoned),
        *(f"resident-done-{verdict}" for verdict in AT_ONCE),
    ],
    "{}-ask-{}": [f"{form}-ask-{(field.step or field.name).replace('_', '-')}" for form, field in FIELDS],
    "{}-field-{}": [f"{form}-field-{field.name.replace('_', '-')}" for form, field in FIELDS],
    "{}-{}": [field.label_of(choice).key for _, field in FIELDS for choice in field.choices],
}
"""What may stand in the hole of a key that the run puts together."""
