"""Parks: what is kept of each, who may see it before the whole Pool does, and what may be changed."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.errors import StaleError
from bot.domain.notices import Localised
from bot.domain.parks import (
    KINDS,
    NAMES,
    PARK_FIELDS,
    Park,
    ParkStatus,
    check_draft,
    check_runnable,
    confirm_right,
    edit,
    visible,
)
from bot.domain.people import Role
from tests.conftest import NOW
from tests.domain.refusals import refusal, refused
from tests.domain.test_people import actor, grant

LATER = NOW + timedelta(days=90)
ADMITTED = {"admitted_at": NOW, "checked_at": NOW}
EDITABLE = [status for status in ParkStatus if status is not ParkStatus.WITHDRAWN]


def park(status: ParkStatus = ParkStatus.DRAFT, **values: Any) -> Park:
    words = {"kind": "technopark", "name_ru": "Алатау", "city": "Алматы"}
    base = {"id": 5, "author_id": 1, "side": "KZ", "status": status, "version": 1, "created_at": NOW}
    return Park.model_validate(base | words | values)


def test_a_park_is_called_by_the_names_that_are_known() -> None:
    named = park(name_zh="阿拉套")
    assert named.names == {"ru": "Алатау", "zh": "阿拉套"}
    assert named.name == Localised(texts=named.names)
    assert set(NAMES.values()) <= {field.name for field in PARK_FIELDS}


@pytest.mark.parametrize("status", EDITABLE)
def test_it_is_edited_until_it_has_left_the_pool(status: ParkStatus) -> None:
    assert edit(park(status), "city", " Астана ", LATER).city == "Астана"


def test_what_has_left_the_pool_is_locked() -> None:
    told = refusal(edit, park(ParkStatus.WITHDRAWN), "city", "Астана", LATER)
    assert isinstance(told, StaleError)
    assert (told.key, told.thing, told.thing_id) == ("park-left", "park", 5)


def test_whoever_edits_a_member_has_looked_at_it() -> None:
    member = park(ParkStatus.MEMBER, **ADMITTED)
    assert edit(member, "city", "Астана", LATER).checked_at == LATER
    assert edit(park(ParkStatus.NOMINATED), "city", "Астана", LATER).checked_at is None


def test_its_last_name_cannot_be_taken_away_once_it_is_nominated() -> None:
    assert refused(edit, park(ParkStatus.NOMINATED), "name_ru", None, LATER) == "park-name-needed"
    assert edit(park(ParkStatus.NOMINATED, name_en="Alatau"), "name_ru", None, LATER).name_ru is None
    assert edit(park(), "name_ru", None, LATER).name_ru is None


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("kind", "garden", "field-choice"),
        ("city", " ", "field-required"),
        ("services", "я" * 601, "field-too-long"),
        ("site", "nowhere", "field-url"),
        ("owner", "x", "field-unknown"),
    ],
)
def test_a_field_takes_what_it_is_for(name: str, value: str, key: str) -> None:
    assert refused(edit, park(), name, value, LATER) == key


@pytest.mark.parametrize("kind", KINDS)
def test_a_park_is_of_either_kind(kind: str) -> None:
    assert edit(park(), "kind", kind, LATER).kind == kind


@pytest.mark.parametrize("status", [status for status in ParkStatus if status is not ParkStatus.DRAFT])
def test_only_a_draft_is_thrown_away(status: ParkStatus) -> None:
    check_draft(park())
    assert refused(check_draft, park(status)) == "park-not-draft"


NOMINATED = (ParkStatus.NOMINATED, ParkStatus.CHECKING)
OWN, OTHER = actor(grant(Role.REPRESENTATIVE, "KZ")), actor(grant(Role.REPRESENTATIVE, "UZ"))
MANAGER = actor(grant(Role.PARK_MANAGER, "KZ").model_copy(update={"park_id": 5}))
ANOTHER_MANAGER = actor(grant(Role.PARK_MANAGER, "KZ").model_copy(update={"park_id": 6}))


def test_a_draft_is_seen_by_its_side_only() -> None:
    assert visible(park(), OWN)
    assert not any(visible(park(), one) for one in (OTHER, MANAGER, actor(), actor(administrator=True)))


@pytest.mark.parametrize("status", NOMINATED)
def test_what_is_nominated_is_seen_by_those_whom_it_concerns(status: ParkStatus) -> None:
    assert all(visible(park(status), one) for one in (OWN, MANAGER, actor(administrator=True)))
    assert not any(visible(park(status), one) for one in (OTHER, ANOTHER_MANAGER, actor()))


@pytest.mark.parametrize("status", [ParkStatus.MEMBER, ParkStatus.SUSPENDED, ParkStatus.WITHDRAWN])
def test_what_was_ever_a_member_is_seen_by_everybody(status: ParkStatus) -> None:
    assert visible(park(status, **ADMITTED), actor())
    assert not visible(park(ParkStatus.WITHDRAWN), actor())


def test_a_member_is_said_to_be_still_right() -> None:
    assert confirm_right(park(ParkStatus.MEMBER, **ADMITTED), LATER).checked_at == LATER


@pytest.mark.parametrize("status", [status for status in ParkStatus if status is not ParkStatus.MEMBER])
def test_only_of_a_member_it_is_asked_whether_it_is_right(status: ParkStatus) -> None:
    assert refused(confirm_right, park(status), LATER) == "park-not-member"


def test_people_are_invited_to_run_it_between_its_nomination_and_its_end() -> None:
    assert refused(check_runnable, park()) == "park-not-nominated"
    assert refused(check_runnable, park(ParkStatus.WITHDRAWN)) == "park-left"
    for status in (*NOMINATED, ParkStatus.MEMBER, ParkStatus.SUSPENDED):
        check_runnable(park(status))
