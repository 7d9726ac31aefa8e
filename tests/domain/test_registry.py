"""Startups: draft, submitted, confirmed, or returned with a reason and submitted again."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.errors import StaleError
from bot.domain.notices import Listing, Term
from bot.domain.registry import (
    EDITABLE,
    REASON_LIMIT,
    STARTUP_FIELDS,
    Startup,
    StartupStatus,
    check_editable,
    confirm,
    give_back,
    submit,
)
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

LATER = NOW + timedelta(hours=1)
LOCKED = [status for status in StartupStatus if status not in EDITABLE]
DECIDED = [status for status in StartupStatus if status is not StartupStatus.SUBMITTED]


def startup(status: StartupStatus = StartupStatus.DRAFT, **values: Any) -> Startup:
    words = {"name": "Сенсор", "one_line": "датчики", "side": "KZ", "city": "Алматы", "stage": "mvp", "sector": "agro"}
    base = {"id": 5, "owner_id": 1, "status": status, "version": 1, "created_at": NOW}
    return Startup.model_validate(base | words | values)


@pytest.mark.parametrize("status", sorted(EDITABLE))
def test_a_founder_submits_what_is_with_them(status: StartupStatus) -> None:
    done = submit(startup(status, remark="Нет города"), LATER)
    assert (done.status, done.submitted_at, done.remark) == (StartupStatus.SUBMITTED, LATER, None)


@pytest.mark.parametrize("status", LOCKED)
def test_what_is_with_the_representative_or_decided_is_locked(status: StartupStatus) -> None:
    for told in (refusal(check_editable, startup(status)), refusal(submit, startup(status), NOW)):
        assert isinstance(told, StaleError)
        assert (told.key, told.thing, told.thing_id) == ("startup-locked", "startup", 5)
        assert told.args_of_text == {"status": Term(key=f"startup-status-{status}")}


@pytest.mark.parametrize("field", STARTUP_FIELDS, ids=lambda field: field.name)
def test_what_is_required_must_be_there(field: Any) -> None:
    thing = startup().model_copy(update={field.name: None})
    if not field.required:
        submit(thing, NOW)
        return
    told = refusal(submit, thing, NOW)
    row = Term(key=f"startup-field-{field.name.replace('_', '-')}")
    assert (told.key, told.args_of_text) == ("form-incomplete", {"fields": Listing(rows=(row,), between=", ")})


def test_a_representative_confirms_what_was_submitted() -> None:
    done = confirm(startup(StartupStatus.SUBMITTED), LATER)
    assert (done.status, done.decided_at) == (StartupStatus.CONFIRMED, LATER)


def test_a_representative_returns_it_with_a_reason_and_it_comes_again() -> None:
    back = give_back(startup(StartupStatus.SUBMITTED), "  Нет города \n", LATER)
    assert (back.status, back.remark, back.decided_at) == (StartupStatus.RETURNED, "Нет города", LATER)
    assert submit(back, LATER).status is StartupStatus.SUBMITTED


@pytest.mark.parametrize("status", DECIDED)
def test_only_what_was_submitted_is_decided(status: StartupStatus) -> None:
    for told in (refusal(confirm, startup(status), NOW), refusal(give_back, startup(status), "Нет города", NOW)):
        assert isinstance(told, StaleError)
        assert told.key == "startup-not-submitted"
        assert told.args_of_text == {"status": Term(key=f"startup-status-{status}")}


LONG = "🌾" * (REASON_LIMIT // 2 + 1)


@pytest.mark.parametrize(
    ("reason", "key"),
    [("", "reason-needed"), (" \n ", "reason-needed"), (LONG, "field-too-long")],
    ids=["nothing", "blanks", "long"],
)
def test_a_reason_is_needed_and_has_an_end(reason: str, key: str) -> None:
    assert refused(give_back, startup(StartupStatus.SUBMITTED), reason, NOW) == key
