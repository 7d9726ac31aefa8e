"""An application to a competition, with its form, its moments and its versions (Concept: З7, Н3д)."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from types import SimpleNamespace
from typing import Any

import pydantic

from bot.domain.application_questions import Question, fields_asked, filled
from bot.domain.calendar import local
from bot.domain.events import Event
from bot.domain.forms import Field
from bot.domain.notices import Term, Value
from bot.domain.registry import Organisation


class ApplicationStatus(StrEnum):
    """Where an application stands. Scoring comes between ELIGIBLE and a result."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"
    WITHDRAWN = "withdrawn"


class Stage(StrEnum):
    """The stages that an application goes through, in their order."""

    SUBMISSION = "submission"
    CHECK = "check"
    EVALUATION = "evaluation"
    RESULT = "result"


REACHED = {
    ApplicationStatus.DRAFT: Stage.SUBMISSION,
    ApplicationStatus.SUBMITTED: Stage.CHECK,
    ApplicationStatus.RETURNED: Stage.CHECK,
    ApplicationStatus.ELIGIBLE: Stage.EVALUATION,
    ApplicationStatus.INELIGIBLE: Stage.RESULT,
    ApplicationStatus.WITHDRAWN: Stage.RESULT,
}
"""The stage in which an application of this status is."""
IN_CHECK = frozenset({ApplicationStatus.SUBMITTED, ApplicationStatus.RETURNED})
DECIDED = frozenset({ApplicationStatus.ELIGIBLE, ApplicationStatus.INELIGIBLE})
WITHDRAWABLE = IN_CHECK | {ApplicationStatus.ELIGIBLE}


class Application(Value):
    """An application of an organisation; several people of its team edit it. Moments are UTC.

    `remark`: what its organiser asked for, or why it is not eligible. `answer_until`: the time that a returned one has.
    `late_until`: by a personal code it can be submitted until then. `number` is that of its receipt.
    """

    id: int
    event_id: int
    organisation_id: int
    begun_by: int | None
    status: ApplicationStatus
    version: int
    number: int | None = None
    answers: dict[str, Any] = pydantic.Field(default_factory=dict)
    remark: str | None = None
    answer_until: datetime | None = None
    late_until: datetime | None = None
    created_at: datetime
    submitted_at: datetime | None = None
    decided_at: datetime | None = None


class Change(Value):
    """One line of an application's history, which the applicant sees too."""

    id: int
    application_id: int
    person: str
    at: datetime
    before: ApplicationStatus | None
    after: ApplicationStatus
    reason: str | None = None


class Version(Value):
    """The answers of a submitted application as they once stood. `number` counts from 1, the receipt's."""

    id: int
    application_id: int
    person: str
    at: datetime
    number: int
    answers: dict[str, Any]


def submit_by(event: Event) -> datetime | None:
    """Give the last second in which one can submit to an event: the minute that is shown counts whole."""
    due = event.submit_until or event.apply_until or event.starts_at
    return due.replace(second=59) if due is not None else None


class Call(Value):
    """A competition as applicants meet it: the event, its form, until when what was submitted can be edited."""

    event: Event
    questions: tuple[Question, ...] = ()
    edit_until: datetime | None = None

    @property
    def fields(self) -> tuple[Field, ...]:
        """The questions that are asked."""
        return fields_asked(self.questions)

    @property
    def zone(self) -> str:
        """The legal clock."""
        return self.event.zone or "UTC"

    @property
    def submit_by(self) -> datetime | None:
        """The last second in which one can submit."""
        return submit_by(self.event)

    @property
    def edit_by(self) -> datetime | None:
        """The last second in which what was submitted can be edited; it is that of submitting unless set."""
        return self.edit_until.replace(second=59) if self.edit_until is not None else self.submit_by


class Sheet(Value):
    """An application with what it is read together with."""

    application: Application
    call: Call
    organisation: Organisation

    @property
    def thing(self) -> SimpleNamespace:
        """The answers as the wizard asks about them."""
        return filled(self.call.fields, self.application.answers, self.call.zone)

    @property
    def due(self) -> datetime | None:
        """The last second in which it can be changed as it stands now; none where it cannot."""
        application, call = self.application, self.call
        match application.status:
            case ApplicationStatus.DRAFT:
                return later(call.submit_by, application.late_until)
            case ApplicationStatus.SUBMITTED:
                return later(call.edit_by, application.late_until)
            case ApplicationStatus.RETURNED:
                return application.answer_until
        return None

    @property
    def late(self) -> bool:
        """Whether it came in after the deadline, by a personal code."""
        at, due = self.application.submitted_at, self.call.submit_by
        return at is not None and due is not None and at > due

    @property
    def receipt(self) -> str:
        """The number of its receipt: 2027-G3-014 is the fourteenth to event 3, its deadline in 2027."""
        year = local(self.call.submit_by or self.application.created_at, self.call.zone).year
        return f"{year}-G{self.call.event.id}-{self.application.number or 0:03}"


def later(one: datetime | None, other: datetime | None) -> datetime | None:
    """Give the later of two moments, of which either may be missing."""
    return max((at for at in (one, other) if at is not None), default=None)


def status_of(application: Application) -> Term:
    """Name where it stands, in the reader's language."""
    return Term(key=f"application-status-{application.status}")


def differing(call: Call, before: Version, after: Version) -> Sequence[Field]:
    """List the questions that two versions answer differently."""
    return [field for field in call.fields if before.answers.get(field.name) != after.answers.get(field.name)]
