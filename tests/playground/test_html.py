"""The HTML of messages is read exactly as Telegram's own library reads it."""

import json
from typing import Any

import pytest
import tdjson
from hypothesis import example, given
from hypothesis import strategies as st

from bot.playground.entities import detect, formatted
from bot.playground.errors import ApiError
from bot.playground.formatting import parse_html
from bot.playground.tags import TAGS, FormatError

NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "text_mention": "MentionName",
    "custom_emoji": "CustomEmoji",
    "date_time": "DateTime",
    "blockquote": "BlockQuote",
    "expandable_blockquote": "ExpandableBlockQuote",
    "url": "Url",
    "mention": "Mention",
    "hashtag": "Hashtag",
    "cashtag": "Cashtag",
    "bot_command": "BotCommand",
    "email": "EmailAddress",
}
Read = tuple[str, list[tuple[Any, ...]]] | str

ATTRIBUTES = [
    "",
    " ",
    " x",
    " x=1",
    " href='t.me/x?a=1&amp;b=2'",
    " href=t.me",
    " href='tg://user?id=5'",
    ' href="http://A.b:080"',
    " href='localhost'",
    " class='language-py'",
    " class='tg-spoiler'",
    " expandable",
    " unix='1813085999'",
    " unix='99999999999' format='wD'",
    " unix='1' format='q'",
    " emoji-id='12'",
    " emoji-id='x'",
    " href='",
]
WORDS = [
    "<",
    ">",
    "</>",
    "&",
    "&lt;",
    "&amp",
    "&#65;",
    "&#x1F600;",
    "&#0;",
    "&nbsp;",
    "/",
    "=",
    '"',
    "'",
    " ",
    "\n",
    "я",
]
WORDS += ["x", "😀", "t.me", "http://a.b", "?q#z", ":80", "@", "[::1]", "%20", "\u200b"]
names = st.sampled_from([*sorted(TAGS), "B", "p", ""])
opening = st.builds("<{}{}>".format, names, st.sampled_from(ATTRIBUTES))
closing = st.builds("</{}>".format, names)
words = st.sampled_from(WORDS)
nested = st.builds("<{0}{1}>{2}</{0}>".format, names, st.sampled_from(ATTRIBUTES), words)
texts = st.lists(st.one_of(opening, closing, words, nested), max_size=8).map("".join)
anything = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


def ask(request: dict[str, Any]) -> Any:
    answer = tdjson.td_execute(json.dumps(request).encode())
    return json.loads(answer or b"null")


@pytest.fixture(scope="module", autouse=True)
def _quiet() -> None:
    ask({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})


def telegrams(text: str) -> Read:
    answer = ask({"@type": "parseTextEntities", "text": text, "parse_mode": {"@type": "textParseModeHTML"}})
    if answer["@type"] == "error":
        return str(answer["message"])
    return answer["text"], sorted((named(entity) for entity in answer["entities"]), key=str)


def named(entity: dict[str, Any]) -> tuple[Any, ...]:
    kind = entity["type"]
    name = kind["@type"].removeprefix("textEntityType")
    detail = next((kind[f] for f in ("url", "language", "custom_emoji_id", "unix_time", "user_id") if f in kind), None)
    return name, entity["offset"], entity["length"], detail


def ours(text: str) -> Read:
    try:
        plain, entities = parse_html(text)
    except FormatError as error:
        return f"Can't parse entities: {error}"
    return plain, sorted((our_named(entity) for entity in entities), key=str)


def our_named(entity: dict[str, Any]) -> tuple[Any, ...]:
    name = "PreCode" if "language" in entity else NAMES[entity["type"]]
    user = entity.get("user", {}).get("id")
    details = (entity.get(f) for f in ("url", "language", "custom_emoji_id", "unix_time"))
    return name, entity["offset"], entity["length"], next((d for d in details if d is not None), user)


@given(texts)
@example("<b>unclosed")
@example("5 < 6")
@example("<a href='t.me/x?a=1&amp;b=2'>😀 link</a>")
@example("<pre><code class='language-py'>x</code></pre>")
def test_markup_is_read_as_telegram_reads_it(text: str) -> None:
    assert ours(text) == telegrams(text)


@given(st.tuples(anything, st.sampled_from(["<b>", "<a href='", "&", "</i>", ""]), anything).map("".join))
def test_any_letters_around_markup_are_read_as_telegram_reads_them(text: str) -> None:
    assert ours(text) == telegrams(text)


@pytest.mark.parametrize(
    "text",
    [
        "@durov, #тег #2027 #пул2027, $USD; /start@sco_pool_bot /help",
        "см. https://sco.int/doc?x=1, t.me/abc и example.org.",
        "пишите на office@sco.int (или нет)",
        "a@b /x/y 10:30 3.14 v1.2 и т.д. и/или",
        "слово/команда word@mention x#tag",
        "😀 @durov 😀 https://t.me/x",
    ],
)
def test_links_tags_and_commands_are_found_where_telegram_finds_them(text: str) -> None:
    answer = ask({"@type": "getTextEntities", "text": text})
    assert [our_named(e) for e in detect(text)] == [
        named(e) for e in answer["entities"] if "MediaTimestamp" not in e["type"]["@type"]
    ]


def test_blanks_around_a_text_are_cut_and_entities_moved() -> None:
    assert formatted("  \n <b>да</b> \n ", "HTML", None) == ("да", [{"type": "bold", "offset": 0, "length": 2}])


def test_blanks_inside_the_first_entity_stay() -> None:
    assert formatted(" <b> да</b>", "HTML", None) == (" да", [{"type": "bold", "offset": 0, "length": 3}])


def test_carriage_returns_and_direction_marks_are_taken_out() -> None:
    text, entities = formatted("a\r\n\u202e<b>b\r</b>", "HTML", None)
    assert (text, entities) == ("a\nb", [{"type": "bold", "offset": 2, "length": 1}])


def test_code_holds_no_other_style() -> None:
    _, entities = formatted("<b>a <code>b</code> c</b>", "HTML", None)
    assert [(e["type"], e["offset"], e["length"]) for e in entities] == [("bold", 0, 2), ("code", 2, 1), ("bold", 3, 2)]


def test_crossing_entities_are_cut_until_they_lie_inside_one_another() -> None:
    given = [{"type": "bold", "offset": 0, "length": 4}, {"type": "italic", "offset": 2, "length": 4}]
    _, entities = formatted("abcdef", None, given)
    spans = [(e["type"], e["offset"], e["length"]) for e in entities]
    assert spans == [("bold", 0, 2), ("italic", 2, 4), ("bold", 2, 2)]


def test_a_link_that_was_given_is_not_found_a_second_time() -> None:
    _, entities = formatted("<a href='https://a.org'>b.org</a> c.org", "HTML", None)
    assert [(e["type"], e["offset"]) for e in entities] == [("text_link", 0), ("url", 6)]


def test_an_entity_outside_of_its_text_is_refused() -> None:
    with pytest.raises(ApiError, match="ends after the end of the text at UTF-16 offset 9"):
        formatted("abc", None, [{"type": "bold", "offset": 1, "length": 8}])


def test_markdown_is_refused_because_the_playground_does_not_read_it() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        formatted("*a*", "MarkdownV2", None)
