"""The directory: what of the Pool is found, by which words, and to whom it is shown (Concept, §3)."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from bot.domain.errors import DomainError
from bot.domain.notices import Localised, Value
from bot.domain.parks import KINDS, Park, ParkStatus
from bot.domain.registry import (
    EXCHANGED,
    SECTORS,
    Organisation,
    OrganisationKind,
    OrganisationStatus,
)
from bot.domain.sides import SIDE_CODES
from bot.domain.words import RUN, fold, is_han, stem, tokens, words

CHOICES: Mapping[str, Sequence[str]] = MappingProxyType(
    {
        "side": SIDE_CODES,
        "city": (),
        "sector": SECTORS,
        "kind": (*KINDS, *OrganisationKind),
        "seeks": EXCHANGED,
    }
)
"""What a search can be narrowed by; the cities are those of what was found."""
FACETS = tuple(CHOICES)
QUERY_LIMIT = 100
"""Characters of a query that count."""
WORDS_LIMIT = 8
ROW_DIGITS = 18
LAST_PAGE = 124
"""Nobody turns further; the thousandth hit says that the words were too general."""
SHORTEST_PREFIX = 2
SHORTEST_MENDED = 4
"""Letters of the shortest word in which a mistake is forgiven: of shorter ones too many are one letter apart."""
SHOWN_TO_ALL = "see_all"
SHOWN_TO_INVESTORS = "see_investors"
PARKS = ("thing_park",)
PREFIXES = {"organisation": "org_", "park": "park_"}
"""How the deep link to a card begins; the number of the row follows."""
TITLE = "t_"
"""Stands before a word that is in a title; no word of a text has a low line."""

Group = tuple[str, ...]
"""Patterns one of which has to be there; one that ends with an asterisk is the beginning of a word."""


class Entry(Value):
    """What of one thing is kept to be found. `titles`: its names by language; `words`: all it is found by."""

    thing: str
    thing_id: int
    titles: dict[str, str]
    line: str | None
    side: str | None
    kind: str | None
    city: str | None
    words: tuple[str, ...]


class Found(Value):
    """A hit: enough to show it in a list, and to open its card."""

    id: int
    thing: str
    thing_id: int
    titles: dict[str, str]
    line: str | None
    side: str | None
    kind: str | None
    city: str | None

    @property
    def title(self) -> Localised:
        """Its name in the reader's language, or in the nearest there is."""
        return Localised(texts=self.titles)


class Search(Value):
    """What a person looks for: words, and what the hits are narrowed to. It is never changed, only followed by another.

    `words` may be empty: then everything is listed that fits.
    """

    id: int
    person_id: int
    words: str
    side: str | None = None
    city: str | None = None
    sector: str | None = None
    kind: str | None = None
    seeks: str | None = None

    @property
    def narrowed(self) -> dict[str, str]:
        """What it is narrowed to, by facet."""
        return {facet: value for facet in FACETS if (value := getattr(self, facet)) is not None}


def entry_of_park(park: Park) -> Entry | None:
    """Give what a park is found by; None: it is not a member, so it is not found."""
    if park.status is not ParkStatus.MEMBER:
        return None
    names, more = " ".join(park.names.values()), (park.city, park.specialisation, park.services)
    marks = [SHOWN_TO_ALL, SHOWN_TO_INVESTORS, *PARKS, *_marks(side=park.side, city=park.city, kind=park.kind)]
    return Entry(
        thing="park",
        thing_id=park.id,
        titles=park.names,
        line=park.specialisation,
        side=park.side,
        kind=park.kind,
        city=park.city,
        words=_searched(names, more, marks),
    )


def entry_of_organisation(organisation: Organisation) -> Entry | None:
    """Give what an organisation is found by; None: it is not confirmed, or agreed to be shown to nobody."""
    agreed = [SHOWN_TO_ALL] if organisation.listed else []
    agreed += [SHOWN_TO_INVESTORS] if organisation.to_investors else []
    if organisation.status is not OrganisationStatus.CONFIRMED or not agreed:
        return None
    name, more = organisation.name or "", (organisation.one_line, organisation.city)
    marks = [*agreed, *_marks(side=organisation.side, city=organisation.city, kind=organisation.kind)]
    marks += [_mark("sector", sector) for sector in organisation.sectors]
    marks += [_mark("seeks", sought) for sought in organisation.seeks]
    return Entry(
        thing="organisation",
        thing_id=organisation.id,
        titles={"ru": name},
        line=organisation.one_line,
        side=organisation.side,
        kind=organisation.kind,
        city=organisation.city,
        words=_searched(name, more, marks),
    )


def _searched(title: str, more: Iterable[str | None], marks: Iterable[str]) -> tuple[str, ...]:
    text = " ".join((title, *(part for part in more if part)))
    of_title = [TITLE + word for word in (*words(title), *tokens(title))]
    return tuple(dict.fromkeys((*words(text), *tokens(text), *of_title, *marks)))


def _marks(**facets: str | None) -> list[str]:
    return [_mark(facet, value) for facet, value in facets.items() if value]


def _mark(facet: str, value: str) -> str:
    return "_".join((facet, *RUN.findall(fold(value))))


def asked_words(text: str) -> tuple[str, ...]:
    """Give the words of a query: a Chinese character by itself only where nothing else is asked for."""
    asked = words(text[:QUERY_LIMIT])
    return (tuple(word for word in asked if len(word) > 1 or not is_han(word)) or asked)[:WORDS_LIMIT]


def groups_of(asked: Sequence[str]) -> tuple[Group, ...]:
    """Give what a hit must have of each word asked for: its stem; of the last one the beginning is enough."""
    return tuple(group_of(word, last=number == len(asked)) for number, word in enumerate(asked, 1))


def told(asked: Iterable[str]) -> str:
    """Write the words of a query down again: Chinese neighbours grow together."""
    text = ""
    for word in asked:
        neighbours = is_han(word) and is_han(text[-1:]) and text[-1:] == word[0]
        text += word[1:] if neighbours else f" {word}"
    return text.strip()


def group_of(word: str, *, last: bool = False) -> Group:
    """Give what a hit must have of one word."""
    begins = last and len(word) >= SHORTEST_PREFIX and not is_han(word)
    return (stem(word), f"{word}*") if begins else (stem(word),)


def in_title(group: Group) -> Group:
    """Give what a title must have of the same word."""
    return tuple(TITLE + pattern for pattern in group)


def narrowing(facets: Mapping[str, str], *, investor: bool) -> tuple[Group, ...]:
    """Give what a hit must have for this person, narrowed to this."""
    marks = [SHOWN_TO_INVESTORS if investor else SHOWN_TO_ALL, *_marks(**facets)]
    return tuple((mark,) for mark in marks)


def check_facet(facet: str, value: str | None) -> None:
    """See that a search can be narrowed to this; a city is given by the number of a row, None by nothing any more.

    Raises:
        DomainError: `button-unknown`.
    """
    if facet not in CHOICES:
        raise DomainError("button-unknown")
    if value is None or value in CHOICES[facet]:
        return
    if facet != "city" or not value.isdecimal() or len(value) > ROW_DIGITS:
        raise DomainError("button-unknown")


def mendable(word: str) -> bool:
    """Tell whether a mistake in it would be forgiven, and whether it may stand for one with a mistake."""
    return len(word) >= SHORTEST_MENDED and not is_han(word) and "_" not in word


def spellings(word: str) -> frozenset[str]:
    """Give a word and its stem, each also without any one of its letters: words a mistake apart share one of these."""
    forms = {word, stem(word)}
    cuts = {form[:at] + form[at + 1 :] for form in forms for at in range(len(form))}
    return frozenset(spelling for spelling in forms | cuts if len(spelling) >= SHORTEST_MENDED - 1)
