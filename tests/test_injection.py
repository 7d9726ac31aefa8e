"""Words of people stay words: nothing of Fluent, HTML or a formula comes to life in any text."""

import pytest

from bot.domain.forms import length_of
from bot.texts import LANGUAGES, Reader, Texts
from tests.messages import messages
from tests.telegram_parser import read_html
from tests.test_locales import is_word, values_for

TEXTS = Texts()
FLUENT = "{ $name } { side-KZ } { NUMBER(5) } { $count -> [one] a *[other] b } \u2068x\u2069"
MARKUP = "<b>x</b></b><a href='tg://user?id=1'>y</a> &lt;script&gt; <tg-spoiler>"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [FLUENT, MARKUP])
def test_what_somebody_wrote_is_shown_as_it_was_written(language: str, words: str) -> None:
    tried = 0
    for message in messages(language).values():
        for args in values_for(message, words):
            seen = read_html(TEXTS.html(message.key, args, Reader(language)))
            given = [name for name, value in args.items() if value == words and name in message.arguments]
            lost = [name for name in given if not is_word(message, name) and words not in seen]
            assert lost == [], message.key
            tried += len(given)
    assert tried > 300
    assert length_of(words) < 4096
