"""Proposals to the annual work plan: its fields, draft → filed, on time or late (Concept, §5, par. 9; M11)."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Document, Field, FieldValue, Kind, check_field, field_key, field_named
from bot.domain.languages import LANGUAGES, in_languages
from bot.domain.notices import Listing, Localised, Moment, Term, Value
from bot.domain.sides import SIDE_CODES

TITLE_LIMIT = 150
TEXT_LIMIT = 2500
TASKS = tuple(str(number) for number in range(1, 12))
"""З1–З11: the tasks of the Pool in the order of the Concept, §3."""
DIRECTIONS = tuple(str(number) for number in range(1, 8))
"""Н1–Н7: the priority directions in the order of the Concept, §4."""
ACTIVITIES = ("event", "competition", "training", "research", "project", "platform", "exchange", "document", "other")
ACCEPTED, REFUSED = "accept", "refuse"
LATENESS = ("off", ACCEPTED, REFUSED)
"""What follows from filing late. The Concept does not say: off, the chair decides about each."""
REGIMES = ("off", "official")
OFFICIAL = ("ru", "zh")
"""Of the SCO. The Concept does not say in which languages a proposal is filed: off, in any one of ours."""

PROPOSAL_FIELDS = (
    Field("language", Kind.CHOICE, choices=LANGUAGES, labels="language"),
    Field("title_ru", required=False, limit=TITLE_LIMIT),
    Field("text_ru", required=False, limit=TEXT_LIMIT),
    Field("title_zh", required=False, limit=TITLE_LIMIT),
    Field("text_zh", required=False, limit=TEXT_LIMIT),
    Field("title_en", required=False, limit=TITLE_LIMIT),
    Field("text_en", required=False, limit=TEXT_LIMIT),
    Field("task", Kind.CHOICE, required=False, choices=TASKS, labels="task"),
    Field("direction", Kind.CHOICE, required=False, choices=DIRECTIONS, labels="direction"),
    Field("activity", Kind.CHOICE, required=False, choices=ACTIVITIES, labels="activity"),
    Field("result", required=False, limit=400),
    Field("since", Kind.DAY, required=False),
    Field("until", Kind.DAY, required=False),
    Field("place", required=False, limit=80),
    Field("organisation", required=False, limit=150),
    Field("co_executors", Kind.MANY, required=False, choices=SIDE_CODES, labels="side"),
    Field("financing", required=False, limit=250),
)
WORDED = frozenset(f"{part}_{language}" for part in ("title", "text") for language in LANGUAGES)
FACTS = tuple(field for field in PROPOSAL_FIELDS if field.name not in WORDED | {"language"})
"""What stands beside title and text."""


class ProposalStatus(StrEnum):
    """Where the proposal stands; bot.domain.proposal_review says how the chair moves it."""

    DRAFT = "draft"
    FILED = "filed"
    ACKNOWLEDGED = "acknowledged"
    RETURNED = "returned"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"
    DELETED = "deleted"


STANDING = frozenset({ProposalStatus.FILED, ProposalStatus.ACKNOWLEDGED, ProposalStatus.RETURNED})
"""Before the Commission: filed, and neither put off nor taken back."""


class Proposal(Value):
    """A proposal of a side. `side` owns it, `author_id` wrote it; `late_seconds` is 0 when filed on time.

    `number` is the receipt's: year of the meeting, side, and the count of the side's proposals, as in 2027-KZ-03.
    `language`: that of the author's own words. `guessed`: fields that were read out of the message and that nobody
    has confirmed. `accepted_at`: when the chair accepted a late one. `question`: the chair's, while it is returned.
    `behalf_by`: who filed it for a side that cannot, on the basis of the document `basis`.
    """

    id: int
    side: str
    author_id: int
    meeting_id: int | None = None
    status: ProposalStatus
    version: int
    language: str
    title_ru: str | None = None
    text_ru: str | None = None
    title_zh: str | None = None
    text_zh: str | None = None
    title_en: str | None = None
    text_en: str | None = None
    task: str | None = None
    direction: str | None = None
    activity: str | None = None
    result: str | None = None
    since: date | None = None
    until: date | None = None
    place: str | None = None
    organisation: str | None = None
    co_executors: tuple[str, ...] = ()
    financing: str | None = None
    guessed: tuple[str, ...] = ()
    number: str | None = None
    filed_at: datetime | None = None
    late_seconds: int = 0
    accepted_at: datetime | None = None
    question: str | None = None
    behalf_by: int | None = None
    basis_id: str | None = None
    basis_name: str | None = None
    created_at: datetime

    @property
    def titles(self) -> dict[str, str]:
        """Its titles by language, the author's own language first."""
        return in_languages(self, "title", first=self.language)

    @property
    def texts(self) -> dict[str, str]:
        """Its texts by language, the author's own language first."""
        return in_languages(self, "text", first=self.language)

    @property
    def title(self) -> Localised:
        """Its title in the reader's language, or in the nearest there is."""
        return Localised(texts=self.titles)

    @property
    def text(self) -> Localised:
        """Its text in the reader's language, or in the nearest there is."""
        return Localised(texts=self.texts)

    @property
    def basis(self) -> Document | None:
        """The paper by which it was filed on behalf of its side."""
        return Document(file_id=self.basis_id, name=self.basis_name or "") if self.basis_id is not None else None

    @property
    def waits_for_acceptance(self) -> bool:
        """Whether it came late and the chair has not accepted it."""
        return self.late_seconds > 0 and self.accepted_at is None

    @property
    def counts(self) -> bool:
        """Whether it goes into the draft plan: before the Commission, and on time or accepted."""
        return self.status in STANDING and not self.waits_for_acceptance


class Sheet(Value):
    """A proposal with what its card says beside it: the deadline of its meeting, how many files and versions it has.

    A draft's deadline is that of the meeting that is being prepared. `now` is the reader's moment.
    `in_plan`: which item of the plan it is in, by the version circulated last; `in_plan_at`: that part of the paper.
    """

    proposal: Proposal
    due: Moment | None
    now: datetime
    files: int = 0
    versions: int = 0
    in_plan: Term | None = None
    in_plan_at: str = ""

    @property
    def zone(self) -> str:
        """The legal clock."""
        return self.due.zone if self.due is not None else "UTC"

    @property
    def editable(self) -> bool:
        """Whether its side may still change it."""
        try:
            check_editable(self.proposal, self.due, self.now)
        except StaleError:
            return False
        return True

    @property
    def withdrawable(self) -> bool:
        """Whether its side may still take it back."""
        return self.proposal.status in STANDING and not overdue(self.due, self.now)


def overdue(due: Moment | None, now: datetime) -> bool:
    """Tell whether the deadline has passed; its last second is still in time, and so are the fractions of it."""
    return due is not None and int((now - due.at).total_seconds()) > 0


def status_name(status: ProposalStatus) -> Term:
    """Name a status."""
    return Term(key=f"proposal-status-{status}")


def check_draft(proposal: Proposal) -> None:
    """Let it be filed or put away while it is a draft.

    Raises:
        StaleError: `proposal-locked`, naming the status.
    """
    if proposal.status is not ProposalStatus.DRAFT:
        raise StaleError("proposal", proposal.id, "proposal-locked", status=status_name(proposal.status))


def check_editable(proposal: Proposal, due: Moment | None, now: datetime) -> None:
    """Let its side change it: a draft always, a filed one until the deadline, one that was returned until the answer.

    Raises:
        StaleError: `proposal-locked`, naming the status; `proposal-overdue`, naming the deadline.
    """
    if proposal.status in (ProposalStatus.DRAFT, ProposalStatus.RETURNED):
        return
    check_standing(proposal)
    if due is not None and overdue(due, now):
        raise StaleError("proposal", proposal.id, "proposal-overdue", due=due)


def check_standing(proposal: Proposal) -> None:
    """See that it is before the Commission.

    Raises:
        StaleError: `proposal-locked`, naming the status.
    """
    if proposal.status not in STANDING:
        raise StaleError("proposal", proposal.id, "proposal-locked", status=status_name(proposal.status))


def edit(proposal: Proposal, name: str, value: FieldValue, regime: str = "off") -> Proposal:
    """Change one field. Another language of the author's words moves them there, where nothing stands yet.

    `regime`: of languages, which a filed one must go on to meet.

    Raises:
        DomainError: `proposal-own-side`, `proposal-period`, `form-incomplete`, what `check_field` raises.
    """
    kept = check_field(field_named(PROPOSAL_FIELDS, name), value)
    changed: dict[str, Any] = {name: kept, "guessed": tuple(one for one in proposal.guessed if one != name)}
    if name == "language":
        changed |= _moved(proposal, str(kept))
    edited = proposal.model_copy(update=changed)
    if edited.side in edited.co_executors:
        raise DomainError("proposal-own-side")
    if edited.since is not None and edited.until is not None and edited.until < edited.since:
        raise DomainError("proposal-period")
    if proposal.status is not ProposalStatus.DRAFT:
        check_worded(edited, regime)
    return edited


def _moved(proposal: Proposal, language: str) -> dict[str, str | None]:
    if language == proposal.language or language in proposal.titles or language in proposal.texts:
        return {}
    moved: dict[str, str | None] = {}
    for part in ("title", "text"):
        moved |= {f"{part}_{language}": getattr(proposal, f"{part}_{proposal.language}")}
        moved |= {f"{part}_{proposal.language}": None}
    return moved


def check_worded(proposal: Proposal, regime: str = "off") -> None:
    """See that it has a title and a text in the language of its author, or in both official ones.

    Raises:
        DomainError: `form-incomplete`, naming what is missing.
    """
    wanted_in = dict.fromkeys((proposal.language, *(OFFICIAL if regime == "official" else ())))
    wanted = [f"{part}_{language}" for language in wanted_in for part in ("title", "text")]
    empty = [name for name in wanted if not getattr(proposal, name)]
    if empty:
        rows = tuple(Term(key=field_key("proposal", name)) for name in empty)
        raise DomainError("form-incomplete", fields=Listing(rows=rows, between=", "))


def file(
    proposal: Proposal, number: str, due: Moment, now: datetime, lateness: str = "off", regime: str = "off"
) -> Proposal:
    """File it at the server's time, marked with its delay. `lateness`: what follows from it; `regime`: of languages.

    Raises:
        StaleError: `proposal-locked`; DomainError: `form-incomplete`; `proposal-too-late`, naming the deadline.
    """
    check_draft(proposal)
    check_worded(proposal, regime)
    late = max(0, int((now - due.at).total_seconds()))
    if late and lateness == REFUSED:
        raise DomainError("proposal-too-late", due=due)
    filed = {"status": ProposalStatus.FILED, "number": number, "filed_at": now, "late_seconds": late, "guessed": ()}
    accepted = {"accepted_at": now} if late and lateness == ACCEPTED else {}
    return proposal.model_copy(update={**filed, **accepted})


def withdraw(proposal: Proposal, due: Moment | None, now: datetime) -> Proposal:
    """Take a filed proposal back, until the deadline.

    Raises:
        StaleError: `proposal-locked`, naming the status; `proposal-overdue`, naming the deadline.
    """
    check_standing(proposal)
    if due is not None and overdue(due, now):
        raise StaleError("proposal", proposal.id, "proposal-overdue", due=due)
    return proposal.model_copy(update={"status": ProposalStatus.WITHDRAWN})
