"""The desk's pages about what the Concept leaves open, and the audit's, fit a message with the longest there may be."""

from collections.abc import Iterator

import pytest

from bot.domain.audit import Entry, Sieve, Subject
from bot.domain.forms import length_of
from bot.domain.left_open import POINTS, REASON_LIMIT, Choice, Standing
from bot.domain.notices import Notice, Screen
from bot.domain.pages import Page
from bot.screens import audit, left_open
from bot.texts import Reader
from tests.screens.test_length import IRAN, READERS, SOME_DAY, TEXTS, chair
from tests.telegram_parser import read_html

NAME = "<&🌾" * 60


def pages() -> Iterator[Screen | Notice]:
    found = []
    for point in POINTS:
        for now in (*point.choices, *(f"{way}-{point.most}" for way in point.counted)):
            chosen = Choice(name=point.name, choice=now, reason="&" * REASON_LIMIT, person_id=1, at=SOME_DAY)
            standing = Standing(number=point.number, name=point.name, now=now, chosen=chosen)
            yield left_open.card(point, standing, IRAN.zone)
            yield left_open.told(point, chosen, 1)
        yield from (left_open.numbers(point, way) for way in point.counted)
        found.append((point, standing))
    yield left_open.listing(found)
    known = {"person_id": 1, "name": NAME, "role": "representative", "side": "IR", "basis": "5.10"}
    said = {"detail": dict.fromkeys("abcdefghijkl", NAME), "before": {}, "after": {}}
    made = {"sequence": 10**12, "at": SOME_DAY, "action": "edit", "thing": "proposal", "thing_id": 10**12}
    entry = Entry(**made, **known, **said, on_behalf="IR", override=True, previous="", hash="0" * 64)
    named = entry.model_copy(update={"subject": Subject(ru=NAME, zh=NAME, en=NAME, number="2027-IR-103")})
    yield audit.listing(Page([named] * 8, 1, True), Sieve(side="IR", marked=True), chair())
    yield audit.card(named, Sieve().packed(), IRAN.zone)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.language}-{reader.zone or 'channel'}")
def test_they_fit_a_message_and_their_buttons_fit_theirs(reader: Reader) -> None:
    for page in pages():
        rendered = TEXTS.screen(page.key, page.args, page.rows, reader)
        assert length_of(read_html(rendered.text)) <= 4096, page.key
        for key in (key for row in rendered.rows for key in row):
            assert 0 < length_of(key.label) <= 64, (page.key, key.label)
            assert len(key.button.data.encode()) <= 64, (page.key, key.button.data)
