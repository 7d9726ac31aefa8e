"""Words of three languages meet however they are written, and no text at all is too odd."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.words import LONGEST, RUN, tokens, words

ALPHABET = "аеёйиқжщъ abcXYZéß 中国科技园 ０１9 -_.&<>'\"ﬁ\u0301\u200d🚀"
texts = st.one_of(st.text(max_size=200), st.text(alphabet=ALPHABET, max_size=80))


@given(texts)
def test_tokens_of_tokens_are_the_same(text: str) -> None:
    found = tokens(text)
    assert set(tokens(" ".join(found))) == set(found)


@given(texts)
def test_whatever_is_written_gives_words_without_spaces_each_once(text: str) -> None:
    for found in (words(text), tokens(text)):
        assert len(set(found)) == len(found)
        assert all(RUN.fullmatch(word) and len(word) <= LONGEST for word in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Технопарки", "технопарка"),
        ("учёные", "УЧЕНЫХ"),
        ("agricultural drones", "Agricultural drone"),
        ("Ｄｒｏｎｅ", "drone"),
        ("Café", "cafe"),
        ("Алматы", "алматы"),
        ("инновационного кластера", "инновационный кластер"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str) -> None:
    assert tokens(one) == tokens(other)


def test_chinese_is_found_by_two_neighbours_and_by_one_character() -> None:
    found = tokens("上海科技园")
    assert {"上海", "科技", "技园", "园"} <= set(found)
    assert set(tokens("科技")) <= set(found)
    assert not set(tokens("北京")) <= set(found)


def test_digits_and_mixed_scripts_stay() -> None:
    assert tokens("5G, 2027 г., IT-парк, AI研究院")[:2] == ("5g", "2027")
    assert {"it", "парк", "ai", "研究", "院"} <= set(tokens("5G, 2027 г., IT-парк, AI研究院"))
