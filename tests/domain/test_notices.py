"""What is to be said survives its journey as JSON; buttons fit Telegram; lists come in pages."""

from datetime import UTC
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from bot.domain.errors import AlreadyDoneError, DomainError, StaleError
from bot.domain.notices import Arg, Button, Day, Listing, Localised, Moment, Notice, Span, Term, press
from bot.domain.pages import PAGE_SIZE, page_of, window
from bot.domain.sides import FOUNDING_SIDES
from tests.conftest import NOW

WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
ZONES = st.sampled_from([side.zone for side in FOUNDING_SIDES])
PLAIN: st.SearchStrategy[Any] = st.one_of(
    WORDS,
    st.integers(-(2**53), 2**53),
    st.builds(Moment, at=st.datetimes(timezones=st.just(UTC)), zone=ZONES),
    st.builds(Day, day=st.dates()),
    st.builds(Span, seconds=st.integers(0, 10**9)),
    st.builds(Localised, texts=st.dictionaries(st.sampled_from(["ru", "zh", "en"]), WORDS)),
)
TERMS = st.builds(Term, key=WORDS, args=st.dictionaries(WORDS, PLAIN, max_size=3))
ARGS = st.one_of(PLAIN, TERMS, st.builds(Listing, rows=st.lists(TERMS, max_size=3).map(tuple), empty=st.none() | WORDS))


@given(ARGS)
def test_an_argument_comes_back_as_what_it_was(value: Arg) -> None:
    adapter: TypeAdapter[Arg] = TypeAdapter(Arg)
    back = adapter.validate_json(adapter.dump_json(value))
    assert (type(back), back) == (type(value), value)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValidationError):
        Moment(at=NOW.replace(tzinfo=None), zone="UTC")


def test_what_is_to_be_said_does_not_change() -> None:
    with pytest.raises(ValidationError):
        Notice(key="a", dedupe="b").key = "c"  # type: ignore[misc]


def test_a_press_comes_back_with_what_it_acts_on() -> None:
    button = press("open", "organisation", "show", 7, count=2)
    assert (button.data, button.label, button.args) == ("organisation:show:7", "open", {"count": 2})
    assert press("menu", "person", "menu").data == "person:menu:"
    assert Button(label="site", url="https://pool.example").data == "::"


def test_a_refusal_says_its_key_and_arguments() -> None:
    assert str(DomainError("field-too-long", limit=5)) == "field-too-long {'limit': 5}"
    stale = StaleError("event", 3, "event-locked")
    assert (stale.thing, stale.thing_id, stale.key) == ("event", 3, "event-locked")
    assert str(AlreadyDoneError("event", 3)) == "event 3"


@pytest.mark.parametrize(("count", "pages"), [(0, [0]), (8, [8]), (9, [8, 1]), (17, [8, 8, 1])])
def test_pages_show_every_row_once_and_say_whether_more_follow(count: int, pages: list[int]) -> None:
    rows = list(range(count))
    seen: list[int] = []
    for number in range(len(pages)):
        limit, offset = window(number)
        page = page_of(rows[offset : offset + limit], number)
        assert (len(page.items), page.more) == (pages[number], number + 1 < len(pages))
        seen += page.items
    assert seen == rows


def test_a_page_before_the_first_is_the_first() -> None:
    assert window(-3) == window(0) == (PAGE_SIZE + 1, 0)
    assert page_of([1], -3).number == 0


def test_the_sides_are_ten_each_with_a_zone_and_two_days_off() -> None:
    assert [side.code for side in FOUNDING_SIDES] == ["BY", "CN", "IN", "IR", "KZ", "KG", "PK", "RU", "TJ", "UZ"]
    assert all(len(set(side.weekend)) == 2 for side in FOUNDING_SIDES)
    assert FOUNDING_SIDES[0].term == Term(key="side-BY")
