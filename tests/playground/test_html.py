"""The HTML of messages is read exactly as Telegram's own library reads it."""

from hypothesis import example, given
from hypothesis import strategies as st

from bot.playground.formatting import parse_html
from bot.playground.tags import TAGS, FormatError
from tests.playground.tdlib import Span, ask, our_spans, spans

Read = tuple[str, list[Span]] | str

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
WORDS = [*"<>&/=@'\" \nxя😀\u200b", "</>", "&lt;", "&amp", "&#65;", "&#x1F600;", "&#0;", "&nbsp;"]
LINKS = ["t.me", "http://a.b", "?q#z", ":80", "[::1]", "%20", "tg:user?id=5"]
names = st.sampled_from([*sorted(TAGS), "B", "p", ""])
attributes = st.sampled_from(ATTRIBUTES)
words = st.sampled_from([*WORDS, *LINKS])
opening = st.builds("<{}{}>".format, names, attributes)
closing = st.builds("</{}>".format, names)
whole = st.builds("<{0}{1}>{2}</{0}>".format, names, attributes, words)
texts = st.lists(st.one_of(opening, closing, words, whole), max_size=8).map("".join)
anything = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30)


def telegrams(text: str) -> Read:
    answer = ask({"@type": "parseTextEntities", "text": text, "parse_mode": {"@type": "textParseModeHTML"}})
    if answer["@type"] == "error":
        return str(answer["message"])
    return answer["text"], sorted(spans(answer), key=str)


def ours(text: str) -> Read:
    try:
        plain, entities = parse_html(text)
    except FormatError as error:
        return f"Can't parse entities: {error}"
    return plain, sorted(our_spans(entities), key=str)


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
