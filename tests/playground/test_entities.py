"""Texts are cleaned, nested and searched for links as Telegram's own library does it."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import detect, formatted, tidied
from bot.playground.errors import ApiError
from bot.playground.model import Json
from tests.playground.tdlib import NAMES, ask, our_spans, spans

KINDS = ["bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre"]
KINDS += ["text_link", "date_time", "blockquote", "expandable_blockquote"]
MORE: dict[str, Json] = {"text_link": {"url": "http://a.b/"}, "date_time": {"unix_time": 5}}
texts = st.text(st.sampled_from("ab я😀\r\n\t\u202e\u0333"), min_size=1, max_size=12)
spots = st.tuples(st.sampled_from(KINDS), st.integers(0, 11), st.integers(1, 12))


def placed(text: str, wanted: list[tuple[str, int, int]]) -> list[Json]:
    """Lay entities over a text, between its letters."""
    borders = [len(text[:at].encode("utf-16-le")) // 2 for at in range(len(text) + 1)]
    entities: list[Json] = []
    for kind, begin, length in wanted:
        start = min(begin, len(text) - 1)
        end = min(start + length, len(text))
        place = {"offset": borders[start], "length": borders[end] - borders[start]}
        entities.append({"type": kind, **place, **MORE.get(kind, {})})
    return entities


def telegrams(text: str, entities: list[Json]) -> dict[str, Any]:
    sent = [
        {
            "@type": "textEntity",
            "offset": entity["offset"],
            "length": entity["length"],
            "type": {"@type": f"textEntityType{NAMES[entity['type']]}", **MORE.get(entity["type"], {})},
        }
        for entity in entities
    ]
    # There is no markdown in it: what is left of this request is the putting in order that every message undergoes.
    return ask({"@type": "parseMarkdown", "text": {"@type": "formattedText", "text": text, "entities": sent}})


@given(texts, st.lists(spots, max_size=5))
def test_entities_are_put_in_order_as_telegram_does_it(text: str, wanted: list[tuple[str, int, int]]) -> None:
    answer = telegrams(text, placed(text, wanted))
    if not answer["text"]:
        return  # a text of blanks is emptied, which the Bot API then refuses
    plain, entities = tidied(text, placed(text, wanted))
    assert (plain, sorted(our_spans(entities), key=str)) == (answer["text"], sorted(spans(answer), key=str))


@pytest.mark.parametrize(
    "text",
    [
        "@durov, #тег #2027 #пул2027, $USD; /start@sco_pool_bot /help",
        "см. https://sco.int/doc?x=1, t.me/abc и example.org.",
        "пишите на office@sco.int (или нет)",
        "a@b /x/y 10:30 3.14 v1.2 и т.д. и/или",
        "слово/команда word@mention x#tag",
        "😀 @durov 😀 https://t.me/x",
        "https://ru.wikipedia.org/wiki/ШОС_(организация) (см. http://a.org/?q=1&r=2#z).",
    ],
)
def test_links_tags_and_commands_are_found_where_telegram_finds_them(text: str) -> None:
    answer = ask({"@type": "getTextEntities", "text": text})
    # Times of day are found as places in a video: the Bot API has no such entity.
    assert our_spans(detect(text)) == [span for span in spans(answer) if span[0] != "MediaTimestamp"]


def test_blanks_around_a_text_are_cut_and_entities_moved() -> None:
    assert formatted("  \n <b>да</b> \n ", "HTML", None) == ("да", [{"type": "bold", "offset": 0, "length": 2}])


def test_blanks_inside_the_first_entity_stay() -> None:
    assert formatted(" <b> да</b>", "HTML", None) == (" да", [{"type": "bold", "offset": 0, "length": 3}])


def test_code_holds_no_other_style() -> None:
    _, entities = formatted("<b>a <code>b</code> c</b>", "HTML", None)
    assert [(e["type"], e["offset"], e["length"]) for e in entities] == [("bold", 0, 2), ("code", 2, 1), ("bold", 3, 2)]


def test_a_moment_inside_bold_takes_the_bold_away_around_itself() -> None:
    _, entities = formatted("<b>до <tg-time unix='1813085999'>15 июня</tg-time></b>", "HTML", None)
    assert [(e["type"], e["offset"], e["length"]) for e in entities] == [("bold", 0, 3), ("date_time", 3, 7)]


def test_a_link_that_was_given_is_not_found_a_second_time() -> None:
    _, entities = formatted("<a href='https://a.org'>b.org</a> c.org", "HTML", None)
    assert [(e["type"], e["offset"]) for e in entities] == [("text_link", 0), ("url", 6)]


def test_an_entity_outside_of_its_text_is_refused() -> None:
    with pytest.raises(ApiError, match="ends after the end of the text at UTF-16 offset 9"):
        formatted("abc", None, [{"type": "bold", "offset": 1, "length": 8}])


def test_markdown_is_refused_because_the_playground_does_not_read_it() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        formatted("*a*", "MarkdownV2", None)
