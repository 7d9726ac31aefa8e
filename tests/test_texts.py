"""Words in each language: CLDR's dates, commas and lengths of time, and what people wrote escaped."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.notices import Args, Day, Listing, Moment, Span, Term
from bot.texts import Reader, Texts

NOON = datetime(2027, 6, 15, 12, 0, tzinfo=UTC)
ROLES = Listing(rows=(Term(key="role-expert"), Term(key="role-alternate")), between=", ")


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("ru", "15 июня 2027\N{NARROW NO-BREAK SPACE}г., 17:00"),
        ("zh", "2027年6月15日 17:00"),
        ("en", "15 June 2027, 17:00"),
    ],
)
def test_a_moment_is_written_as_the_language_writes_it(texts: Texts, language: str, said: str) -> None:
    moment = Moment(at=NOON, zone="Asia/Tashkent")
    assert said in texts.label("proposal-due", {"due": moment}, Reader(language))


@pytest.mark.parametrize(("language", "said"), [("ru", "15 июн."), ("zh", "6月15日"), ("en", "15 Jun")])
def test_a_button_shows_the_day_in_the_reader_s_order(texts: Texts, language: str, said: str) -> None:
    args: Args = {"day": Day(day=date(2027, 6, 15), short=True), "title": "T"}
    assert texts.label("event-line-forum", args, Reader(language)) == f"💬 {said} T"


@pytest.mark.parametrize(("language", "comma"), [("ru", ", "), ("zh", "、"), ("en", ", ")])
def test_a_list_in_a_sentence_takes_the_comma_of_the_language(texts: Texts, language: str, comma: str) -> None:
    names = [texts.label(key, {}, Reader(language)) for key in ("role-expert", "role-alternate")]
    assert comma.join(names) in texts.label("error-role-needed", {"roles": ROLES}, Reader(language))


@pytest.mark.parametrize(("language", "said"), [("ru", "1 день 2 часа"), ("zh", "1天2小时"), ("en", "1 day 2 hours")])
def test_a_length_of_time_names_two_units_at_most(texts: Texts, language: str, said: str) -> None:
    span = Span(seconds=26 * 3600 + 40)
    assert said in texts.label("proposal-late", {"by": span}, Reader(language))


@pytest.mark.parametrize(("language", "said"), [("ru", "3 секунды"), ("zh", "3秒"), ("en", "3 seconds")])
def test_less_than_a_minute_is_said_in_seconds(texts: Texts, language: str, said: str) -> None:
    assert said in texts.label("proposal-late", {"by": Span(seconds=3)}, Reader(language))


def test_what_a_person_wrote_is_escaped_in_a_card_and_left_alone_in_a_label(texts: Texts) -> None:
    args = {"title": "<b>A&B"}
    assert texts.html("channel-line", args, Reader("en")) == "&lt;b&gt;A&amp;B"
    assert texts.label("channel-line", args, Reader("en")) == "<b>A&B"
