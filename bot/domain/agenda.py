"""The agenda of the meeting, made from the plan and of free items, and the protocol's skeleton made from it (M14)."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, FieldValue, Kind, check_field, field_named
from bot.domain.languages import in_languages
from bot.domain.meetings import Meeting
from bot.domain.notices import Arg, Args, Localised, Term, Value
from bot.domain.papers import Content, PaperKind, Part, direction_name, head_of
from bot.domain.proposals import DIRECTIONS
from bot.domain.work_plan import Plan
from bot.domain.work_plan_items import Item

MOST_MINUTES = 480
MOST_ITEMS = 60
AGENDA_FIELDS = (
    Field("title_ru", required=False, limit=300),
    Field("title_zh", required=False, limit=300),
    Field("title_en", required=False, limit=300),
    Field("rapporteur", required=False, limit=150),
    Field("minutes", Kind.NUMBER, required=False, limit=MOST_MINUTES),
    Field("decision_ru", required=False, limit=1000),
    Field("decision_zh", required=False, limit=1000),
    Field("decision_en", required=False, limit=1000),
)


class Subject(StrEnum):
    """What an item is about that was made from the plan; a free one has words of its own."""

    REPORT = "report"
    """How the plan of the year before was carried out."""
    PLAN = "plan"
    DIRECTION = "direction"
    """The items of one direction."""
    FREE = "free"


class AgendaItem(Value):
    """One item. `year`: of the plan that it is about; `minutes`: how long it is meant to take."""

    id: int
    plan_id: int
    version: int
    position: int
    subject: Subject
    direction: str | None = None
    year: int
    title_ru: str | None = None
    title_zh: str | None = None
    title_en: str | None = None
    rapporteur: str | None = None
    minutes: int | None = None
    decision_ru: str | None = None
    decision_zh: str | None = None
    decision_en: str | None = None
    created_at: datetime

    @property
    def title(self) -> Arg:
        """What it is about: its own words, or what it was made from."""
        own = in_languages(self, "title")
        if own:
            return Localised(texts=own)
        if self.subject is Subject.DIRECTION:
            return Term(key="agenda-subject-direction", args={"direction": direction_name(self.direction or "0")})
        if self.subject is Subject.FREE:
            return Term(key="agenda-untitled")
        return Term(key=f"agenda-subject-{self.subject}", args={"year": str(self.year)})

    @property
    def untitled(self) -> bool:
        """Whether it is a free item that was begun, and has no words yet."""
        return self.subject is Subject.FREE and not in_languages(self, "title")

    @property
    def decision(self) -> Localised | None:
        """What the protocol says was decided."""
        words = in_languages(self, "decision")
        return Localised(texts=words) if words else None


def edit(item: AgendaItem, name: str, value: FieldValue) -> AgendaItem:
    """Change one field.

    Raises:
        DomainError: `item-title-needed` where a free item would have no words, what `check_field` raises.
    """
    kept = check_field(field_named(AGENDA_FIELDS, name), value)
    edited = item.model_copy(update={name: kept})
    had_words = isinstance(item.title, Localised)
    if item.subject is Subject.FREE and had_words and not isinstance(edited.title, Localised):
        raise DomainError("item-title-needed")
    return edited


def from_plan(plan: Plan, items: Iterable[Item], *, reported: bool) -> list[dict[str, object]]:
    """Say which items an agenda begins with: last year's report where there was a plan, this plan, its directions."""
    made: list[dict[str, object]] = []
    if reported:
        made.append({"subject": Subject.REPORT, "year": plan.year - 1})
    made.append({"subject": Subject.PLAN, "year": plan.year})
    held = {item.direction for item in items if item.in_plan}
    made += [{"subject": Subject.DIRECTION, "direction": d, "year": plan.year} for d in DIRECTIONS if d in held]
    return made


def lacking(wanted: Iterable[dict[str, object]], there: Iterable[AgendaItem]) -> list[dict[str, object]]:
    """Leave out what the agenda has already."""
    known = {(item.subject, item.direction) for item in there}
    return [one for one in wanted if (one["subject"], one.get("direction")) not in known]


def check_room(count: int) -> None:
    """See that there is room for one more.

    Raises:
        DomainError: `agenda-full`.
    """
    if count >= MOST_ITEMS:
        raise DomainError("agenda-full", limit=MOST_ITEMS)


def agenda_content(plan: Plan, meeting: Meeting | None, items: Sequence[AgendaItem]) -> Content:
    """Say what the agenda says.

    Raises:
        DomainError: `agenda-empty`.
    """
    return _content(PaperKind.AGENDA, plan, meeting, items)


def protocol_content(plan: Plan, meeting: Meeting | None, items: Sequence[AgendaItem]) -> Content:
    """Say what the protocol's skeleton says: of each item who spoke, and what was decided or a blank for it.

    Raises:
        DomainError: `agenda-empty`.
    """
    return _content(PaperKind.PROTOCOL, plan, meeting, items)


def _content(kind: PaperKind, plan: Plan, meeting: Meeting | None, items: Sequence[AgendaItem]) -> Content:
    items = [item for item in items if not item.untitled]
    if not items:
        raise DomainError("agenda-empty")
    parts = []
    for number, item in enumerate(items, start=1):
        facts: Args = {"rapporteur": item.rapporteur} if item.rapporteur else {}
        if kind is PaperKind.AGENDA and item.minutes is not None:
            facts["minutes"] = Term(key="agenda-minutes", args={"count": item.minutes})
        if kind is PaperKind.PROTOCOL:
            facts["decision"] = item.decision or Term(key="protocol-blank")
        parts.append(Part(key=f"agenda:{item.id}", number=number, title=item.title, facts=facts))
    head = head_of(plan, meeting)
    minutes = sum(item.minutes or 0 for item in items)
    if kind is PaperKind.AGENDA and minutes:
        head["minutes"] = Term(key="agenda-minutes", args={"count": minutes})
    return Content(kind=kind, year=plan.year, head=head, parts=tuple(parts))


def over(plan: Plan, status: Term) -> StaleError:
    """Say that the meeting is over, and its agenda with it."""
    return StaleError("plan", plan.id, "agenda-over", status=status)
