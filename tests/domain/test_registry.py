"""Organisations: what is asked by kind, drafts, handing in, and what an edit means once one is confirmed."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.errors import StaleError
from bot.domain.forms import Document, fields_of, steps_of
from bot.domain.notices import Listing, Term
from bot.domain.registry import (
    EDITABLE,
    IDENTITY,
    ORGANISATION_FIELDS,
    REASON_LIMIT,
    SUBMITTABLE,
    Organisation,
    OrganisationKind,
    OrganisationStatus,
    check_editable,
    check_reason,
    edit,
    submit,
)
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused

LATER = NOW + timedelta(hours=1)
WORDS = {"name": "Сенсор", "one_line": "датчики", "side": "KZ", "city": "Алматы", "stage": "mvp", "sectors": ("agro",)}
CONFIRMED = OrganisationStatus.CONFIRMED


def organisation(status: OrganisationStatus = OrganisationStatus.DRAFT, **values: Any) -> Organisation:
    base = {"id": 5, "owner_id": 1, "kind": "startup", "status": status, "version": 1, "created_at": NOW}
    return Organisation.model_validate(base | WORDS | values)


@pytest.mark.parametrize("kind", OrganisationKind)
def test_no_kind_is_asked_more_than_eight_questions(kind: OrganisationKind) -> None:
    assert len(steps_of(ORGANISATION_FIELDS, organisation(kind=kind))) <= 8


def test_stage_and_readiness_are_asked_of_startups_alone() -> None:
    asked = {
        kind: {f.name for f in fields_of(ORGANISATION_FIELDS, organisation(kind=kind))} for kind in OrganisationKind
    }
    of_startups = {"stage", "trl", "youth_led"}
    assert asked[OrganisationKind.STARTUP] - asked[OrganisationKind.FUND] == of_startups
    assert all(of_startups.isdisjoint(names) for kind, names in asked.items() if kind is not OrganisationKind.STARTUP)
    assert refused(edit, organisation(kind="fund"), "trl", "5", NOW) == "field-unknown"


@pytest.mark.parametrize("status", sorted(SUBMITTABLE))
def test_what_is_with_its_people_is_handed_in(status: OrganisationStatus) -> None:
    done = submit(organisation(status, remark="Нет города"), LATER)
    assert (done.status, done.submitted_at, done.remark) == (OrganisationStatus.SUBMITTED, LATER, None)


@pytest.mark.parametrize("status", sorted(set(OrganisationStatus) - EDITABLE))
def test_what_waits_or_is_out_of_the_registry_is_locked(status: OrganisationStatus) -> None:
    told = [refusal(check_editable, organisation(status)), refusal(submit, organisation(status), NOW)]
    for one in (*told, refusal(edit, organisation(status), "city", "Астана", NOW)):
        assert isinstance(one, StaleError)
        assert (one.key, one.thing, one.thing_id) == ("organisation-locked", "organisation", 5)
        assert one.args_of_text == {"status": Term(key=f"organisation-status-{status}")}


def test_what_is_confirmed_is_not_handed_in_again() -> None:
    assert refused(submit, organisation(CONFIRMED), NOW) == "organisation-locked"


@pytest.mark.parametrize("name", sorted(WORDS))
def test_what_is_required_must_be_there(name: str) -> None:
    empty = organisation().model_copy(update={name: () if name == "sectors" else None})
    told = refusal(submit, empty, NOW)
    row = Term(key=f"organisation-field-{name.replace('_', '-')}")
    assert (told.key, told.args_of_text) == ("form-incomplete", {"fields": Listing(rows=(row,), between=", ")})


@pytest.mark.parametrize(("name", "value"), [("name", "Датчик"), ("side", "UZ")])
def test_a_new_name_or_state_has_to_be_confirmed_again(name: str, value: str) -> None:
    assert name in IDENTITY
    edited = edit(organisation(CONFIRMED), name, value, LATER)
    assert (edited.status, getattr(edited, name)) == (OrganisationStatus.CHANGED, value)
    assert submit(edited, LATER).status is OrganisationStatus.SUBMITTED


def test_the_same_name_again_changes_nothing() -> None:
    assert edit(organisation(CONFIRMED), "name", " Сенсор ", LATER) == organisation(CONFIRMED)


def test_any_other_change_of_a_confirmed_one_applies_at_once() -> None:
    edited = edit(organisation(CONFIRMED), "city", "Астана", LATER)
    assert (edited.status, edited.city) == (CONFIRMED, "Астана")


def test_what_is_required_of_a_confirmed_one_cannot_be_emptied() -> None:
    assert refused(edit, organisation(CONFIRMED), "sectors", (), NOW) == "field-required"
    assert edit(organisation(), "sectors", (), NOW).sectors == ()


def test_a_consent_is_kept_with_its_moment_until_it_is_taken_back() -> None:
    agreed = edit(organisation(CONFIRMED), "to_investors", True, NOW)
    assert (agreed.to_investors, agreed.to_investors_at, agreed.listed) == (True, NOW, False)
    assert edit(agreed, "to_investors", True, LATER).to_investors_at == NOW
    assert edit(agreed, "to_investors", False, LATER).to_investors_at is None


def test_a_deck_is_kept_and_can_be_taken_away() -> None:
    paper = Document(file_id="f-1", name="deck.pdf")
    shown = edit(organisation(), "deck", paper, NOW)
    assert shown.deck == paper
    assert edit(shown, "deck", None, NOW).deck is None
    assert refused(edit, organisation(), "deck", "deck.pdf", NOW) == "field-file"


@pytest.mark.parametrize(
    ("words", "key"),
    [("", "reason-needed"), (" \n ", "reason-needed"), ("🌾" * (REASON_LIMIT // 2 + 1), "field-too-long")],
    ids=["nothing", "blanks", "long"],
)
def test_a_reason_is_needed_and_has_an_end(words: str, key: str) -> None:
    assert refused(check_reason, words) == key
    assert check_reason("  Нет города \n") == "Нет города"
