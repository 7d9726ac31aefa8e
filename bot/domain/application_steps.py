"""What may be done with an application, and until when: begun, edited, submitted, returned, decided (З7, Н3д)."""

from datetime import datetime, timedelta
from typing import Any

from bot.domain.application_questions import answer_to, as_kept
from bot.domain.applications import (
    DECIDED,
    IN_CHECK,
    WITHDRAWABLE,
    Application,
    ApplicationStatus,
    Call,
    Sheet,
    later,
    status_of,
)
from bot.domain.calendar import at_wall_clock, end_of_day, local
from bot.domain.errors import DomainError, StaleError
from bot.domain.events import Event, EventStatus, status_name
from bot.domain.forms import Field, FieldValue, check_field, check_length, field_name, field_named, is_empty
from bot.domain.notices import Listing, Localised, Moment, Term
from bot.domain.registry import Organisation, OrganisationStatus
from bot.domain.sides import side_name

WORDS_LIMIT = 1000
"""Of a reason, of what is asked when an application is returned, and of the reply."""
RETURN_DAYS = (3, 7, 14)
"""For so many days an application can be returned."""
EDITABLE = IN_CHECK | {ApplicationStatus.DRAFT}
NAMED_MISSING = 5
"""So many of the questions that wait for an answer are named."""


def check_call(call: Call, now: datetime, late_until: datetime | None = None) -> None:
    """See that one can apply now: it is announced, has a form, and its deadline has not passed.

    Raises:
        StaleError: `event-not-open`, `application-call-over`; DomainError: `application-no-form`.
    """
    event = call.event
    if event.status is not EventStatus.PUBLISHED:
        raise StaleError("event", event.id, "event-not-open", status=status_name(event, now))
    if not call.fields:
        raise DomainError("application-no-form")
    due = later(call.submit_by, late_until)
    if due is not None and now > due:
        raise StaleError("event", event.id, "application-call-over", at=Moment(at=due, zone=call.zone))


def check_eligible(event: Event, organisation: Organisation) -> None:
    """See that a competition is for an organisation: confirmed, of such a side, kind and field, led by the young.

    Raises:
        DomainError: `application-not-confirmed`; `application-not-eligible`, naming all that is not met.
    """
    if organisation.status is not OrganisationStatus.CONFIRMED:
        raise DomainError("application-not-confirmed", name=organisation.name or "")
    unmet = []
    if event.sides and organisation.side not in event.sides:
        unmet.append(
            Term(key="application-only-sides", args={"names": _names([side_name(code) for code in event.sides])})
        )
    if event.organisation_kinds and organisation.kind not in event.organisation_kinds:
        kinds = [Term(key=f"organisation-kind-{kind}") for kind in event.organisation_kinds]
        unmet.append(Term(key="application-only-kinds", args={"names": _names(kinds)}))
    if event.sectors and not set(event.sectors) & set(organisation.sectors):
        unmet.append(
            Term(
                key="application-only-sectors",
                args={"names": _names([Term(key=f"sector-{sector}") for sector in event.sectors])},
            )
        )
    if event.youth and not organisation.youth_led:
        unmet.append(Term(key="application-only-youth"))
    if unmet:
        raise DomainError("application-not-eligible", reasons=Listing(rows=tuple(unmet)))


def _names(names: list[Term]) -> Listing:
    return Listing(rows=tuple(names), between=", ")


def _overdue(application: Application) -> str:
    if application.status is ApplicationStatus.RETURNED:
        return "application-answer-overdue"
    return "application-overdue" if application.status is ApplicationStatus.DRAFT else "application-edit-overdue"


def check_editable(sheet: Sheet, now: datetime) -> None:
    """Let it be changed until the moment that counts for where it stands.

    Raises:
        StaleError: `event-not-open` (called off), `application-locked` (with its status), `application-overdue`,
            `application-edit-overdue`, `application-answer-overdue` (each with the moment).
    """
    application, event = sheet.application, sheet.call.event
    if event.status is not EventStatus.PUBLISHED:
        raise StaleError("application", application.id, "event-not-open", status=status_name(event, now))
    if application.status not in EDITABLE:
        raise StaleError("application", application.id, "application-locked", status=status_of(application))
    if sheet.due is not None and now > sheet.due:
        raise StaleError(
            "application", application.id, _overdue(application), at=Moment(at=sheet.due, zone=sheet.call.zone)
        )


def is_editable(sheet: Sheet, now: datetime) -> bool:
    """Tell whether it can be changed now."""
    try:
        check_editable(sheet, now)
    except StaleError:
        return False
    return True


def edit(sheet: Sheet, name: str, value: FieldValue, now: datetime) -> Application:
    """Answer one question; what has been submitted stays complete.

    Raises:
        StaleError: what `check_editable` raises; DomainError: `field-required`, what `check_field` raises.
    """
    check_editable(sheet, now)
    field = field_named(sheet.call.fields, name)
    kept = check_field(field, value)
    if field.required and is_empty(kept) and sheet.application.status is not ApplicationStatus.DRAFT:
        raise DomainError("field-required")
    answers = {key: answer for key, answer in sheet.application.answers.items() if key != name}
    if not is_empty(kept):
        answers[name] = as_kept(kept)
    return sheet.application.model_copy(update={"answers": answers})


def missing(sheet: Sheet) -> list[Field]:
    """List the questions that want an answer and have none."""
    answers = sheet.application.answers
    return [f for f in sheet.call.fields if f.required and is_empty(answer_to(f, answers.get(f.name)))]


def check_complete(sheet: Sheet) -> None:
    """See that no required answer is missing.

    Raises:
        DomainError: `application-incomplete`, naming the first of them.
    """
    lacking = missing(sheet)
    if lacking:
        rows = tuple(_brief(field_name("application", field)) for field in lacking[:NAMED_MISSING])
        raise DomainError("application-incomplete", fields=Listing(rows=rows), count=len(lacking))


def _brief(name: Term) -> Term:
    words = name.args["words"]
    if not isinstance(words, Localised):
        return name
    cut = {code: text if len(text) <= 80 else f"{text[:79]}…" for code, text in words.texts.items()}
    return Term(key="form-missing", args={"words": Localised(texts=cut)})


def submit(sheet: Sheet, number: int, now: datetime) -> Application:
    """Hand it in: it gets a number and the server's time. On the last second it is in, one second later it is not.

    Raises:
        StaleError: `application-locked`, `application-overdue`, `event-not-open`;
            DomainError: `application-incomplete`, what `check_eligible` raises.
    """
    application = sheet.application
    if application.status is not ApplicationStatus.DRAFT:
        raise StaleError("application", application.id, "application-locked", status=status_of(application))
    check_editable(sheet, now)
    check_eligible(sheet.call.event, sheet.organisation)
    check_complete(sheet)
    return _moved(application, ApplicationStatus.SUBMITTED, number=number, submitted_at=now)


def _moved(application: Application, status: ApplicationStatus, **values: Any) -> Application:
    return application.model_copy(update={"status": status, **values})


def check_draft(application: Application) -> None:
    """Let it be thrown away while nobody else knows of it.

    Raises:
        StaleError: `application-locked`.
    """
    if application.status is not ApplicationStatus.DRAFT:
        raise StaleError("application", application.id, "application-locked", status=status_of(application))


def withdraw(application: Application, now: datetime) -> Application:
    """Take it back, at any time before it is decided that it is not eligible.

    Raises:
        StaleError: `application-locked`.
    """
    if application.status not in WITHDRAWABLE:
        raise StaleError("application", application.id, "application-locked", status=status_of(application))
    return _moved(application, ApplicationStatus.WITHDRAWN, decided_at=now, answer_until=None, remark=None)


def check_in_check(application: Application) -> None:
    """See that its eligibility is still being checked.

    Raises:
        StaleError: `application-locked`.
    """
    if application.status not in IN_CHECK:
        raise StaleError("application", application.id, "application-locked", status=status_of(application))


def send_back(sheet: Sheet, words: str, days: int, now: datetime) -> Application:
    """Return it for more information, for so many days by the competition's clock, also after the deadline.

    Raises:
        StaleError: `application-locked`; DomainError: `reason-needed`, `field-too-long`.
    """
    check_in_check(sheet.application)
    until = end_of_day(local(now + timedelta(days=days), sheet.call.zone).date(), sheet.call.zone)
    return _moved(sheet.application, ApplicationStatus.RETURNED, remark=said(words), answer_until=until)


def check_returned(sheet: Sheet, now: datetime) -> None:
    """See that a reply is awaited, and that there is time for it.

    Raises:
        StaleError: `application-not-returned`, `application-answer-overdue`, `event-not-open`.
    """
    if sheet.application.status is not ApplicationStatus.RETURNED:
        raise StaleError("application", sheet.application.id, "application-not-returned")
    check_editable(sheet, now)


def reply(sheet: Sheet, now: datetime) -> Application:
    """Answer what was asked: it is checked again.

    Raises:
        StaleError: as `check_returned`; DomainError: `application-incomplete`.
    """
    check_returned(sheet, now)
    check_complete(sheet)
    return _moved(sheet.application, ApplicationStatus.SUBMITTED, remark=None, answer_until=None)


def decide(application: Application, words: str | None, now: datetime) -> Application:
    """Say that it is eligible, or with a reason (`words`) that it is not.

    Raises:
        StaleError: `application-locked`; DomainError: `reason-needed`, `field-too-long`.
    """
    check_in_check(application)
    values = {"decided_at": now, "answer_until": None}
    if words is None:
        return _moved(application, ApplicationStatus.ELIGIBLE, remark=None, **values)
    return _moved(application, ApplicationStatus.INELIGIBLE, remark=said(words), **values)


def reopen(application: Application) -> Application:
    """Take a decision on its eligibility back: it is checked again.

    Raises:
        StaleError: `application-locked`.
    """
    if application.status not in DECIDED:
        raise StaleError("application", application.id, "application-locked", status=status_of(application))
    return _moved(application, ApplicationStatus.SUBMITTED, remark=None, decided_at=None)


def said(words: str) -> str:
    """See that something is said, and not at too great length.

    Raises:
        DomainError: `reason-needed`, `field-too-long`.
    """
    words = words.strip()
    if not words:
        raise DomainError("reason-needed")
    check_length(words, WORDS_LIMIT)
    return words


def check_edit_until(event: Event, wall: datetime | None, now: datetime) -> datetime | None:
    """Give the moment (UTC) until which what was submitted can be edited: a wall clock of the event's zone, or none.

    Raises:
        DomainError: `zone-first`, `application-edit-until-past`.
    """
    if wall is None:
        return None
    if event.zone is None:
        raise DomainError("zone-first")
    at = at_wall_clock(wall, event.zone)
    if at <= now:
        raise DomainError("application-edit-until-past")
    return at
