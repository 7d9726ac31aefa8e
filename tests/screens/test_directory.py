"""Hits and shared cards fit a message with the longest words, and their buttons fit the 64 bytes of Telegram."""

import pytest

from bot.domain.directory import CHOICES, Found, Search
from bot.domain.forms import length_of
from bot.domain.pages import PAGE_SIZE, Page
from bot.screens import directory as screens
from bot.texts import LANGUAGES, Reader, Texts
from tests.telegram_parser import read_html

TEXTS = Texts()
WILD = "<&🌾"
LAST = 10**18 - 1
FOUND = Found(
    id=LAST,
    thing="organisation",
    thing_id=LAST,
    titles=dict.fromkeys(LANGUAGES, WILD * 40),
    line=WILD * 100,
    side="IR",
    kind="development-institution",
    city=WILD * 20,
)
SEARCH = Search(
    id=LAST,
    person_id=1,
    words=WILD * 25,
    side="IR",
    city=WILD * 20,
    sector="education",
    kind="development-institution",
    seeks="investment",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_with_the_longest_words(language: str) -> None:
    cards = [
        screens.results(SEARCH, Page([FOUND] * PAGE_SIZE, 123, more=True), WILD * 25),
        screens.shared(FOUND),
        *(screens.choices(SEARCH, facet, [(LAST, WILD * 20)] * PAGE_SIZE) for facet in CHOICES),
    ]
    for card in cards:
        shown = TEXTS.screen(card.key, card.args, card.rows, Reader(language))
        assert length_of(read_html(shown.text)) <= 4096
        for key in (key for row in shown.rows for key in row):
            assert 0 < length_of(key.label) <= 64, key.label
            assert key.button.inline is not None or len(key.button.data.encode()) <= 64
