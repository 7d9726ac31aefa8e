"""What is found by which words, who is shown it, and what a mistake is mended to."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.directory import (
    CHOICES,
    SHOWN_TO_ALL,
    SHOWN_TO_INVESTORS,
    TITLE,
    asked_words,
    check_facet,
    entry_of_organisation,
    entry_of_park,
    groups_of,
    narrowing,
    spellings,
    told,
)
from bot.domain.parks import Park, ParkStatus
from bot.domain.registry import Organisation, OrganisationKind, OrganisationStatus
from tests.domain.refusals import refused

NOW = datetime(2027, 1, 15, tzinfo=UTC)
FILLED: dict[str, Any] = {
    "id": 7,
    "owner_id": 1,
    "kind": OrganisationKind.DEVELOPMENT,
    "version": 1,
    "name": "АгроДрон",
    "side": "KZ",
    "city": "Нур-Султан",
    "sectors": ("agro", "it"),
    "seeks": ("markets",),
    "created_at": NOW,
}


def organisation(status: OrganisationStatus = OrganisationStatus.CONFIRMED, **values: Any) -> Organisation:
    return Organisation(**FILLED | {"status": status} | values)


@pytest.mark.parametrize("status", OrganisationStatus)
def test_only_what_is_confirmed_and_agreed_to_is_found(status: OrganisationStatus) -> None:
    found = entry_of_organisation(organisation(status, listed_at=NOW)) is not None
    assert found == (status is OrganisationStatus.CONFIRMED)
    assert entry_of_organisation(organisation(status)) is None


@pytest.mark.parametrize(
    ("consents", "shown"),
    [
        ({"listed_at": NOW}, {SHOWN_TO_ALL}),
        ({"to_investors_at": NOW}, {SHOWN_TO_INVESTORS}),
        ({"listed_at": NOW, "to_investors_at": NOW}, {SHOWN_TO_ALL, SHOWN_TO_INVESTORS}),
    ],
)
def test_each_consent_shows_it_to_its_own(consents: dict[str, datetime], shown: set[str]) -> None:
    entry = entry_of_organisation(organisation(OrganisationStatus.CONFIRMED, **consents))
    assert entry is not None
    assert {SHOWN_TO_ALL, SHOWN_TO_INVESTORS} & set(entry.words) == shown


def test_everything_it_can_be_narrowed_by_is_a_mark_among_its_words() -> None:
    entry = entry_of_organisation(organisation(listed_at=NOW))
    assert entry is not None
    facets = {"side": "KZ", "city": "нур-султан", "sector": "it", "kind": "development-institution", "seeks": "markets"}
    for facet, value in facets.items():
        assert {mark for (mark,) in narrowing({facet: value}, investor=False)} <= set(entry.words)
    assert f"{TITLE}агродрон" in entry.words
    assert f"{TITLE}султан" not in entry.words


@pytest.mark.parametrize("status", ParkStatus)
def test_a_park_is_found_while_it_is_a_member(status: ParkStatus) -> None:
    park = Park(id=1, author_id=1, side="CN", status=status, version=1, name_zh="苏州工业园区", created_at=NOW)
    entry = entry_of_park(park)
    assert (entry is not None) == (status is ParkStatus.MEMBER)
    assert entry is None or {"苏州", "园区", "园", f"{TITLE}工业"} <= set(entry.words)


def test_the_last_word_may_be_unfinished_and_chinese_goes_by_neighbours() -> None:
    assert groups_of(asked_words("Технопарки агро")) == (("технопарк",), ("агр", "агро*"))
    assert groups_of(asked_words("科技园")) == (("科技",), ("技园",))
    assert groups_of(asked_words("园")) == (("园",),)
    assert told(asked_words("上海科技园 drone")) == "上海科技园 drone"


@pytest.mark.parametrize("wrong", ["агродорн", "агрдрон", "агроодрон", "агрaдрон"])
def test_words_a_mistake_apart_share_a_spelling(wrong: str) -> None:
    assert spellings(wrong) & spellings("агродрон")


@given(st.text(max_size=300))
def test_any_text_can_be_asked_for(text: str) -> None:
    asked = asked_words(text)
    assert len(groups_of(asked)) == len(asked) <= 8
    assert told(asked) == told(asked).strip()


def test_a_facet_that_nobody_drew_is_refused() -> None:
    for facet, values in CHOICES.items():
        for value in (*values, None):
            check_facet(facet, value)
    check_facet("city", "12")
    for facet, wrong in (("owner", None), ("side", "XX"), ("city", "Астана"), ("city", "9" * 19), ("sector", "")):
        assert refused(check_facet, facet, wrong) == "button-unknown"
