"""Applications by their rules: the last second, which moment counts when, for whom it is, answers that fit no more."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain import application_steps as steps
from bot.domain.application_questions import Asked, Question
from bot.domain.applications import Application, ApplicationStatus, Call, Sheet
from bot.domain.events import Event, EventKind, EventStatus
from bot.domain.forms import length_of
from bot.domain.registry import Organisation, OrganisationKind, OrganisationStatus
from bot.screens import application_answers
from bot.texts import LANGUAGES, Reader, Texts, visible
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

DEADLINE = datetime(2027, 4, 10, 18, 59, tzinfo=UTC)
LAST = DEADLINE.replace(second=59)
SECOND = timedelta(seconds=1)


def question(number: int, kind: Asked, **values: Any) -> Question:
    given = {"id": number, "event_id": 3, "position": number, "version": 1, "kind": kind, "words_en": "What?"}
    return Question(**given | values)


def sheet(status: ApplicationStatus = ApplicationStatus.DRAFT, *, event: Any = None, **values: Any) -> Sheet:
    times = {"starts_at": DEADLINE + timedelta(days=30), "submit_until": DEADLINE, "zone": "Asia/Tashkent"}
    known = {"id": 3, "organiser_id": 1, "kind": EventKind.GRANT, "status": EventStatus.PUBLISHED, "version": 1}
    made = Event(**known | times | (event or {}), language="en", created_at=NOW)
    whose = {"id": 5, "owner_id": 2, "kind": OrganisationKind.STARTUP, "status": OrganisationStatus.CONFIRMED}
    one = Organisation(**whose, version=1, name="A", side="KZ", sectors=("agro",), created_at=NOW)
    of = {"id": 7, "event_id": 3, "organisation_id": 5, "begun_by": 2, "status": status, "version": 1}
    application = Application(**of | {"answers": {"q1": "Drones"}, "created_at": NOW} | values)
    return Sheet(
        application=application, call=Call(event=made, questions=(question(1, Asked.SHORT),)), organisation=one
    )


def test_the_minute_that_is_shown_counts_whole_and_not_a_second_more() -> None:
    assert steps.submit(sheet(), 14, LAST).submitted_at == LAST
    late = refusal(steps.submit, sheet(), 14, LAST + SECOND)
    assert late.key == "application-overdue"
    assert late.args_of_text["at"].at == LAST  # type: ignore[union-attr]


def test_a_receipt_names_the_year_of_the_deadline_by_its_own_clock() -> None:
    eve = datetime(2026, 12, 31, 19, 30, tzinfo=UTC)
    assert sheet(event={"submit_until": eve}, number=14).receipt == "2027-G3-014"


@pytest.mark.parametrize(
    ("status", "values", "last", "key"),
    [
        (ApplicationStatus.DRAFT, {}, LAST, "application-overdue"),
        (
            ApplicationStatus.DRAFT,
            {"late_until": LAST + timedelta(days=1)},
            LAST + timedelta(days=1),
            "application-overdue",
        ),
        (ApplicationStatus.SUBMITTED, {}, LAST, "application-edit-overdue"),
        (
            ApplicationStatus.RETURNED,
            {"answer_until": LAST + timedelta(9)},
            LAST + timedelta(9),
            "application-answer-overdue",
        ),
    ],
)
def test_each_status_has_its_own_last_moment(
    status: ApplicationStatus, values: dict[str, Any], last: datetime, key: str
) -> None:
    steps.check_editable(sheet(status, **values), last)
    assert refused(steps.check_editable, sheet(status, **values), last + SECOND) == key


@pytest.mark.parametrize("status", ["eligible", "ineligible", "withdrawn"])
def test_what_is_decided_is_not_edited(status: str) -> None:
    assert refused(steps.check_editable, sheet(ApplicationStatus(status)), NOW) == "application-locked"


def test_each_reason_against_an_organisation_is_named() -> None:
    strict = {"sides": ("UZ",), "organisation_kinds": ("sme",), "sectors": ("space",), "youth": True}
    found = sheet(event=strict)
    refusal_ = refusal(steps.check_eligible, found.call.event, found.organisation)
    assert len(refusal_.args_of_text["reasons"].rows) == 4  # type: ignore[union-attr]
    open_to_it = {"sides": ("UZ", "KZ"), "organisation_kinds": ("startup",), "sectors": ("agro", "it")}
    steps.check_eligible(sheet(event=open_to_it).call.event, found.organisation)


def test_the_time_for_a_reply_ends_with_a_day_of_the_competitions_clock() -> None:
    returned = steps.send_back(sheet(ApplicationStatus.SUBMITTED), "Why?", 3, LAST + SECOND)
    assert returned.answer_until == datetime(2027, 4, 14, 18, 59, 59, tzinfo=UTC)
    assert refused(steps.send_back, sheet(ApplicationStatus.SUBMITTED), " ", 3, NOW) == "reason-needed"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_the_longest_answers_outgrows_a_message(language: str) -> None:
    words = {f"words_{code}": "🌾" * 100 for code in LANGUAGES}
    asked = tuple(question(number, Asked.LONG, length=2500, **words) for number in range(1, 21))
    longest = {one.name: "&<🌾>" * 500 for one in asked}
    found = sheet(answers=longest)
    found = found.model_copy(update={"call": found.call.model_copy(update={"questions": asked})})
    pages = application_answers.pages_of(found)
    said = ""
    for number in range(len(pages)):
        screen = application_answers.answers(found, number)
        text = visible(Texts().html(screen.key, screen.args, Reader(language)))
        assert length_of(text) <= 4096
        said += text
    assert said.count("&<🌾>") + said.count("&<🌾\n") >= 20 * 500 - 60
