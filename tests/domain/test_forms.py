"""What a wizard accepts: lengths as Telegram counts them, choices, addresses; and what it says is missing."""

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import DomainError
from bot.domain.event_fields import EVENT_FIELDS
from bot.domain.forms import (
    MARKED,
    Document,
    Field,
    FieldValue,
    Kind,
    check_field,
    check_length,
    field_key,
    field_named,
    fields_of,
    is_empty,
    lingers,
    require_complete,
    step_with,
    steps_of,
    web_address,
    with_choice,
)
from bot.domain.meetings import MEETING_FIELDS
from bot.domain.notices import Listing, Term
from bot.domain.proposals import PROPOSAL_FIELDS
from bot.domain.registry import ORGANISATION_FIELDS
from tests.domain.refusals import refusal, refused

TEXT = Field("name", limit=5)
NOTE = Field("note", required=False)
STAGE = Field("stage", Kind.CHOICE, choices=("idea", "mvp"), labels="stage")
SITE = Field("site", Kind.URL, limit=60)
TAGS = Field("tags", Kind.MANY, choices=("it", "ai", "agro"), labels="sector")
FLAG = Field("youth", Kind.FLAG)
DECK = Field("deck", Kind.FILE, required=False)
PAPER = Document(file_id="f-1", name="deck.pdf")


@pytest.mark.parametrize(
    ("field", "given_value", "kept"),
    [
        (TEXT, "  Агро ", "Агро"),
        (TEXT, "12345", "12345"),
        (NOTE, "", None),
        (NOTE, None, None),
        (NOTE, " \n ", None),
        (STAGE, "mvp", "mvp"),
        (SITE, "https://pool.example/a?b=1#c", "https://pool.example/a?b=1#c"),
        (SITE, "pool.example", "https://pool.example"),
        (SITE, "HTTP://pool.example", "HTTP://pool.example"),
        (SITE, "пул.рф/события", "https://пул.рф/события"),
        (SITE, "http://10.0.0.1:8080/", "http://10.0.0.1:8080/"),
        (Field("day", Kind.DAY), date(2027, 6, 15), date(2027, 6, 15)),
        (TAGS, ("it", "agro"), ("it", "agro")),
        (TAGS, (), ()),
        (FLAG, False, False),
        (FLAG, True, True),
        (DECK, PAPER, PAPER),
    ],
)
def test_what_is_right_is_kept(field: Field, given_value: FieldValue, kept: FieldValue) -> None:
    assert check_field(field, given_value) == kept


@pytest.mark.parametrize(
    ("field", "given_value", "key"),
    [
        (TEXT, "", "field-required"),
        (TEXT, None, "field-required"),
        (TEXT, "  \t\n ", "field-required"),
        (TEXT, "123456", "field-too-long"),
        (TEXT, "🌾🌾🌾", "field-too-long"),
        (STAGE, "MVP", "field-choice"),
        (STAGE, "unicorn", "field-choice"),
        (SITE, "ftp://pool.example", "field-url"),
        (SITE, "javascript:alert(1)", "field-url"),
        (SITE, "localhost", "field-url"),
        (SITE, "https://", "field-url"),
        (SITE, "https://.", "field-url"),
        (SITE, "https://pool..example", "field-url"),
        (SITE, "два слова.рф", "field-url"),
        (SITE, "https://[1", "field-url"),
        (SITE, "https://pool.example:99999/", "field-url"),
        (SITE, "https://sco.int@elsewhere.example", "field-url"),
        (SITE, "https://<b>.example", "field-url"),
        (SITE, "me@pool.example\nsecond line", "field-url"),
        (SITE, "https://pool.example/" + "a" * 60, "field-too-long"),
        (TAGS, ("it", "unicorn"), "field-choice"),
        (TAGS, "it", "field-choice"),
        (FLAG, None, "field-choice"),
        (FLAG, "yes", "field-choice"),
        (DECK, "deck.pdf", "field-file"),
    ],
)
def test_what_is_wrong_is_refused_with_its_reason(field: Field, given_value: FieldValue, key: str) -> None:
    assert refused(check_field, field, given_value) == key


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60), st.integers(0, 80))
def test_length_is_counted_in_units_of_utf_16(text: str, limit: int) -> None:
    units = sum(2 if ord(letter) > 0xFFFF else 1 for letter in text)
    if units <= limit:
        check_length(text, limit)
    else:
        told = refusal(check_length, text, limit)
        assert (told.key, told.args_of_text) == ("field-too-long", {"limit": limit, "length": units})


@given(st.text(max_size=60))
def test_whatever_is_written_for_an_address_is_kept_or_refused_and_never_breaks(text: str) -> None:
    try:
        kept = web_address(text)
    except DomainError:
        return
    assert web_address(kept) == kept
    assert kept.lower().startswith(("http://", "https://"))


def test_a_field_that_a_form_does_not_have_is_refused() -> None:
    assert field_named((TEXT, NOTE), "note") is NOTE
    assert refused(field_named, (TEXT, NOTE), "stage") == "field-unknown"


def test_choices_are_named_by_their_texts() -> None:
    assert STAGE.label_of("mvp") == Term(key="stage-mvp")
    zone = Field("zone", Kind.CHOICE, choices=("Asia/Almaty",), labels="zone")
    assert zone.label_of("Asia/Almaty") == Term(key="zone-Asia-Almaty")
    assert field_key("organisation", "one_line") == "organisation-field-one-line"


@dataclass
class Thing:
    name: str | None = None
    stage: str | None = ""
    note: str | None = None


def test_what_is_missing_is_named_in_the_order_of_the_form() -> None:
    told = refusal(require_complete, "organisation", (STAGE, TEXT, NOTE), Thing())
    rows = (Term(key="organisation-field-stage"), Term(key="organisation-field-name"))
    assert (told.key, told.args_of_text) == ("form-incomplete", {"fields": Listing(rows=rows, between=", ")})


def test_what_is_optional_may_be_missing() -> None:
    require_complete("organisation", (STAGE, TEXT, NOTE), Thing(name="Агро", stage="mvp"))


@pytest.mark.parametrize("form", [ORGANISATION_FIELDS, EVENT_FIELDS, MEETING_FIELDS, PROPOSAL_FIELDS])
def test_a_choice_has_something_to_choose_and_texts_to_name_it(form: tuple[Field, ...]) -> None:
    assert len({field.name for field in form}) == len(form)
    for field in form:
        assert (field.kind in (Kind.CHOICE, Kind.MANY)) == bool(field.choices) == bool(field.labels)


@dataclass
class Place:
    side: str | None = None
    city: str | None = None
    kind: str = "fund"
    tags: tuple[str, ...] = ()


SIDE = Field("side", Kind.CHOICE, choices=("KZ", "UZ"), labels="side", step="place")
CITY = Field("city", step="place")
OF_STARTUPS = Field("stage", Kind.CHOICE, choices=("mvp",), labels="stage", kinds=("startup",))
ASKED = (TEXT, SIDE, CITY, OF_STARTUPS, TAGS)


def test_fields_of_one_step_are_asked_together_and_those_of_another_kind_not_at_all() -> None:
    assert fields_of(ASKED, Place()) == (TEXT, SIDE, CITY, TAGS)
    assert steps_of(ASKED, Place()) == [(TEXT,), (SIDE, CITY), (TAGS,)]
    assert steps_of(ASKED, Place(kind="startup")) == [(TEXT,), (SIDE, CITY), (OF_STARTUPS,), (TAGS,)]
    assert step_with(ASKED, Place(), "city") == (SIDE, CITY)
    assert refused(step_with, ASKED, Place(), "stage") == "field-unknown"


def test_what_another_kind_is_asked_for_is_not_missing() -> None:
    told = refusal(require_complete, "organisation", ASKED[1:], Place(side="KZ", city="Алматы"))
    assert told.args_of_text["fields"] == Listing(rows=(Term(key="organisation-field-tags"),), between=", ")


def test_a_step_stays_open_until_all_of_it_is_said() -> None:
    step = (SIDE, CITY)
    assert lingers(step, Place(), SIDE, "KZ")
    assert not lingers(step, Place(side="KZ"), CITY, "Алматы")
    assert not lingers((TEXT,), Place(), TEXT, "Агро")
    assert lingers((TAGS,), Place(), TAGS, ("it",))
    assert lingers((FLAG,), Place(), FLAG, True)


def test_a_mark_is_made_and_taken_away_in_the_order_of_the_choices() -> None:
    assert with_choice(TAGS, ("agro",), "+it") == ("it", "agro")
    assert with_choice(TAGS, ("it", "agro"), "-it") == ("agro",)
    assert with_choice(TAGS, ("it",), "+it") == ("it",)
    assert (with_choice(FLAG, False, "yes"), with_choice(FLAG, True, "no")) == (True, False)
    assert with_choice(STAGE, None, "mvp") == "mvp"


WRONG = [(TAGS, ""), (TAGS, "it"), (TAGS, "+xx"), (TAGS, "+"), (FLAG, "maybe"), (TEXT, "x"), (STAGE, "")]


@pytest.mark.parametrize(("field", "choice"), WRONG)
def test_a_choice_that_no_button_has_is_refused(field: Field, choice: str) -> None:
    assert refused(with_choice, field, None, choice) == "field-choice"


def test_no_is_an_answer_and_nothing_marked_is_none() -> None:
    assert [is_empty(value) for value in (None, "", (), False, "x")] == [True, True, True, False, False]
    assert {TAGS.kind, FLAG.kind} == MARKED
