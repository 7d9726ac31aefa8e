"""The annual work plan: from collecting proposals to the archive, one for each regular meeting (Concept, §5)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, FieldValue, Kind, check_field, field_named
from bot.domain.left_open import count_of
from bot.domain.notices import Day, Moment, Term, Value
from bot.domain.sides import SIDE_CODES


class PlanStatus(StrEnum):
    """Where the plan of a year stands."""

    COLLECTING = "collecting"
    COMPILED = "compiled"
    CIRCULATED = "circulated"
    COMMENTED = "commented"
    """Under comment: the first remark on what was circulated has come."""
    ADOPTED = "adopted"
    MONITORED = "monitored"
    """The first side has said how far it is."""
    REPORTED = "reported"
    ARCHIVED = "archived"


BEING_MADE = frozenset({PlanStatus.COMPILED, PlanStatus.CIRCULATED, PlanStatus.COMMENTED})
"""The chair may change it."""
IN_FORCE = frozenset({PlanStatus.ADOPTED, PlanStatus.MONITORED})
"""Adopted, and not reported on yet: sides say how far they are."""
CIRCULATING = frozenset({PlanStatus.CIRCULATED, PlanStatus.COMMENTED})


class PlanStep(StrEnum):
    """What moves a plan."""

    COMPILE = "compile"
    CIRCULATE = "circulate"
    COMMENT = "comment"
    ADOPT = "adopt"
    MONITOR = "monitor"
    REPORT = "report"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Step:
    """From where to where it leads."""

    before: frozenset[PlanStatus]
    after: PlanStatus


STEPS: Mapping[PlanStep, Step] = MappingProxyType(
    {
        PlanStep.COMPILE: Step(frozenset({PlanStatus.COLLECTING}), PlanStatus.COMPILED),
        PlanStep.CIRCULATE: Step(BEING_MADE, PlanStatus.CIRCULATED),
        PlanStep.COMMENT: Step(frozenset({PlanStatus.CIRCULATED}), PlanStatus.COMMENTED),
        PlanStep.ADOPT: Step(CIRCULATING, PlanStatus.ADOPTED),
        PlanStep.MONITOR: Step(frozenset({PlanStatus.ADOPTED}), PlanStatus.MONITORED),
        PlanStep.REPORT: Step(IN_FORCE | {PlanStatus.REPORTED}, PlanStatus.REPORTED),
        PlanStep.ARCHIVE: Step(frozenset({PlanStatus.REPORTED}), PlanStatus.ARCHIVED),
    }
)

PRESENT = Field("present", Kind.MANY, choices=SIDE_CODES, labels="side")
"""Asked where a quorum was decided on."""
ADOPTION_FIELDS = (PRESENT, Field("protocol_number", required=False, limit=60), Field("protocol_day", Kind.DAY))
"""What adopts a plan: the protocol of the meeting, by its number and at last its date."""


class Plan(Value):
    """The plan of a year, made for one regular meeting. `zone` is the legal clock of that meeting.

    `protocol_day`, `protocol_number`: the protocol by which it was adopted. `present`: the sides at that meeting, where
    a quorum was decided on.
    """

    id: int
    year: int
    meeting_id: int
    status: PlanStatus
    version: int
    zone: str
    protocol_day: date | None = None
    protocol_number: str | None = None
    created_at: datetime
    adopted_at: datetime | None = None
    reported_at: datetime | None = None
    present: tuple[str, ...] = ()

    @property
    def being_made(self) -> bool:
        """Whether the chair may still change it."""
        return self.status in BEING_MADE

    @property
    def in_force(self) -> bool:
        """Whether sides say how far they are."""
        return self.status in IN_FORCE


class PaperLine(Value):
    """A paper of the plan in brief: which version, and how many of its recipients have acknowledged it."""

    id: int
    kind: str
    number: int
    circulated: bool
    acknowledged: int = 0
    recipients: int = 0


class Overview(Value):
    """What the plan's card says beside it. `due`: M − 2 months, for the circulation.

    `outside`: proposals that are in no item; `ready`: those of them that may be taken in; `unfinished`: items of the
    year before that may be carried over; `own`: items that the reader's side answers for. `report_due`: where it was
    decided until when the report is due.
    """

    plan: Plan
    due: Moment | None
    total: int = 0
    done: int = 0
    outside: int = 0
    ready: int = 0
    unfinished: int = 0
    own: int = 0
    report_due: Moment | None = None
    papers: tuple[PaperLine, ...] = ()


def status_name(status: PlanStatus) -> Term:
    """Name a status."""
    return Term(key=f"plan-status-{status}")


def open_steps(plan: Plan) -> frozenset[PlanStep]:
    """List where the plan may go now."""
    return frozenset(step for step, way in STEPS.items() if plan.status in way.before)


def check_open(plan: Plan, step: PlanStep) -> None:
    """See that a step can be taken now.

    Raises:
        StaleError: `plan-moved-on`, naming the status.
    """
    if step not in open_steps(plan):
        raise StaleError("plan", plan.id, "plan-moved-on", status=status_name(plan.status))


def move(plan: Plan, step: PlanStep) -> Plan:
    """Take a step.

    Raises:
        StaleError: `plan-moved-on`.
    """
    check_open(plan, step)
    return plan.model_copy(update={"status": STEPS[step].after})


def check_changeable(plan: Plan) -> None:
    """Let the chair change what is in it until it is adopted.

    Raises:
        StaleError: `plan-moved-on`.
    """
    if not plan.being_made:
        raise StaleError("plan", plan.id, "plan-moved-on", status=status_name(plan.status))


def check_in_force(plan: Plan) -> None:
    """Let sides say how far they are from the adoption to the report.

    Raises:
        StaleError: `plan-not-in-force`, naming the status.
    """
    if not plan.in_force:
        raise StaleError("plan", plan.id, "plan-not-in-force", status=status_name(plan.status))


def check_read(plan: Plan, *, whole: bool) -> None:
    """Let those read a plan before its adoption who see the `whole` of it.

    Raises:
        DomainError: `plan-not-adopted`.
    """
    if plan.adopted_at is None and not whole:
        raise DomainError("plan-not-adopted")


def adoption_fields(quorum: str) -> tuple[Field, ...]:
    """Give what is asked to adopt a plan. `quorum`: how many sides, where that was decided; the Concept sets none."""
    return ADOPTION_FIELDS if count_of(quorum, "sides") is not None else ADOPTION_FIELDS[1:]


def adopt(plan: Plan, name: str, value: FieldValue, now: datetime, today: date, quorum: str = "off") -> Plan:
    """Keep who was present or the protocol's number, or with its date mark the plan adopted. `today`: by its clock.

    Raises:
        StaleError: `plan-moved-on`; DomainError: `plan-protocol-ahead`, `plan-no-quorum`, what `check_field` raises.
    """
    check_open(plan, PlanStep.ADOPT)
    kept = check_field(field_named(ADOPTION_FIELDS, name), value)
    if name != "protocol_day":
        return plan.model_copy(update={name: kept})
    if isinstance(kept, date) and kept > today:
        raise DomainError("plan-protocol-ahead", day=Day(day=kept))
    needed, present = count_of(quorum, "sides"), len(plan.present)
    if needed is not None and present < needed:
        raise DomainError("plan-no-quorum", present=present, needed=needed)
    return move(plan, PlanStep.ADOPT).model_copy(update={"protocol_day": kept, "adopted_at": now})
