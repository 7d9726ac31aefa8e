"""The one normaliser of words in Russian, Chinese and English: what is searched and what is asked for meet in it."""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer  # type: ignore[import-untyped]

HAN = "\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
RUN = re.compile(f"[{HAN}]+|[^\\W_{HAN}]+")
ONLY_HAN = re.compile(f"[{HAN}]+")
CYRILLIC = re.compile("[\u0400-\u04ff]")
MARKED_LATIN = re.compile("([a-z])[\u0300-\u036f]+")
LONGEST = 40
"""Of a longer run without a space the beginning counts; it is no word of any of the languages."""

_russian = snowballstemmer.stemmer("russian")
_english = snowballstemmer.stemmer("english")


def fold(text: str) -> str:
    """Take away what does not tell words apart: case, width, ё, marks above Latin letters."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).replace("ё", "е")
    plain = MARKED_LATIN.sub(r"\1", unicodedata.normalize("NFD", folded))
    return unicodedata.normalize("NFKC", plain)


def words(text: str) -> tuple[str, ...]:
    """Give the words as they stand, folded, each once; of Chinese every two neighbours, and every character."""
    return tuple(dict.fromkeys(part for run in RUN.findall(fold(text)) for part in _parts(run)))


def tokens(text: str) -> tuple[str, ...]:
    """Give the stems of the words, each once, for what is searched and for what is asked for alike.

    Tokens of tokens are the same tokens.
    """
    return tuple(dict.fromkeys(stem(word) for word in words(text)))


def is_han(word: str) -> bool:
    """Tell whether it is written in Chinese characters only."""
    return ONLY_HAN.fullmatch(word) is not None


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Give the stem of a folded word by its script: one that is a stem stays as it is."""
    if is_han(word):
        return word
    stemmer = _russian if CYRILLIC.search(word) else _english
    seen = {word}
    while True:
        shorter = str(stemmer.stemWord(word))[:LONGEST]
        if not shorter or shorter in seen:
            return word
        seen.add(shorter)
        word = shorter


def _parts(run: str) -> tuple[str, ...]:
    if not is_han(run):
        return (run[:LONGEST],)
    return (*(run[at : at + 2] for at in range(len(run) - 1)), *run)
