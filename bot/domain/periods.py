"""Periods as people write them in Russian, Chinese or English: «с 12 по 15 мая 2027», 4月至12月, Q2 2027."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

Period = tuple[date | None, date | None]
NOTHING: Period = (None, None)

MAY = r"(?<=\d )may|(?<=in )may|(?<=from )may|(?<=to )may|may(?= ?[\d,–—-])"
"""In English it is a word of its own, too."""
MONTHS = (
    r"январ[ьяе]|январем|january|jan",
    r"феврал[ьяе]|февралем|february|feb",
    r"март(?:[аеу]|ом)?|march|mar",
    r"апрел[ьяе]|апрелем|april|apr",
    r"ма[йяею]|маем|" + MAY,
    r"июн[ьяе]|июнем|june|jun",
    r"июл[ьяе]|июлем|july|jul",
    r"август(?:[аеу]|ом)?|august|aug",
    r"сентябр[ьяе]|сентябрем|september|sept|sep",
    r"октябр[ьяе]|октябрем|october|oct",
    r"ноябр[ьяе]|ноябрем|november|nov",
    r"декабр[ьяе]|декабрем|december|dec",
)
MONTH_WORDS = [(re.compile(rf"\b(?:{words})\b\.?"), f"<{number}>") for number, words in enumerate(MONTHS, 1)]
YEAR = r"(20\d\d)"
OF_YEAR = rf"(?:,?\s*{YEAR}(?:\s*г(?:од[ау]?|\.)?)?)?"
TO = r"(?:\s*[-–—~至到]\s*|\s+(?:по|до|to|till|until|and|и)\s+)"
NUMERIC = re.compile(rf"(?<![\d.])(\d{{1,2}})\.(\d{{1,2}})\.{YEAR}(?!\d)")
ISO = re.compile(rf"(?<!\d){YEAR}-(\d\d)-(\d\d)(?!\d)")
DAY_FIRST = re.compile(rf"(?<![\d.])(?:(\d{{1,2}})(?:{TO}(\d{{1,2}}))?\s+)?(?:of\s+)?<(\d+)>{OF_YEAR}")
MONTH_FIRST = re.compile(rf"<(\d+)>\s+(\d{{1,2}})(?!\d)(?:{TO}(\d{{1,2}})(?!\d))?{OF_YEAR}")
HAN = re.compile(r"(?:(20\d\d)年)?(?<!\d)(\d{1,2})月(?:份)?(?:(\d{1,2})[日号]?(?:[-–—~至到](\d{1,2})[日号])?)?")
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}
QUARTER = re.compile(rf"\b(?:q([1-4])|(iv|i{{1,3}}|[1-4])(?:-?[йм]+)?\s+(?:квартал\w*|quarter)){OF_YEAR}")
HAN_QUARTER = re.compile(r"(?:(20\d\d)年)?第?([一二三四1-4])季度")
WHOLE_YEAR = re.compile(r"(?<!\d)(20\d\d)(?:\s*г(?:од|\.)|年)|(?:\bin|\bduring|\bthroughout)\s+(20\d\d)(?!\d)")
UP_TO = re.compile(r"(?:\bдо|не позднее|\bк|\bby|\buntil|no later than|not later than)\s*$")
CLOSE = re.compile(rf"^{TO}$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A day, a stretch of days of one month, or whole months, where it stands in a text."""

    at: int
    end: int
    year: int | None
    month: int
    first: int | None = None
    last: int | None = None
    months: int = 1

    def days(self, year: int) -> Period:
        """Give the first and the last day; of a single day only the first."""
        month = self.month + self.months - 1
        if self.first is None:
            return _day(year, self.month, 1), _day(year, month, monthrange(year, month)[1])
        return _day(year, self.month, self.first), _day(year, month, self.last) if self.last is not None else None


def period_in(text: str, today: date) -> Period:
    """Find the first period of a text: its first day, and its last where there is one; `today` tells a missing year.

    «до 15 июня» has a last day only, «15 июня» a first day only; a month, a quarter or a year has both.
    """
    words = text.lower().replace("ё", "е")
    for pattern, number in MONTH_WORDS:
        words = pattern.sub(number, words)
    mentions = _mentions(words)
    if not mentions:
        return _whole_year(words)
    first = mentions[0]
    second = mentions[1] if len(mentions) > 1 and CLOSE.match(words[first.end : mentions[1].at]) else None
    if second is not None:
        return _between(first, second, today)
    since, until = first.days(_year_of(first, today))
    limited = UP_TO.search(words[: first.at]) or words[first.end : first.end + 2].startswith(("前", "之前"))
    return (None, until or since) if limited else (since, until)


def _mentions(words: str) -> list[Mention]:
    found: list[Mention] = []
    for mention in sorted(_read(words), key=lambda one: (one.at, -one.end)):
        apart = not found or mention.at >= found[-1].end
        if apart and 1 <= mention.month <= 12:
            found.append(mention)
    return found


def _read(words: str) -> Iterator[Mention]:
    for one in NUMERIC.finditer(words):
        yield Mention(*one.span(), int(one[3]), int(one[2]), int(one[1]))
    for one in ISO.finditer(words):
        yield Mention(*one.span(), int(one[1]), int(one[2]), int(one[3]))
    for one in DAY_FIRST.finditer(words):
        yield Mention(*one.span(), _number(one[4]), int(one[3]), _number(one[1]), _number(one[2]))
    for one in MONTH_FIRST.finditer(words):
        yield Mention(*one.span(), _number(one[4]), int(one[1]), int(one[2]), _number(one[3]))
    for one in HAN.finditer(words):
        yield Mention(*one.span(), _number(one[1]), int(one[2]), _number(one[3]), _number(one[4]))
    for one in QUARTER.finditer(words):
        yield _quarter(one, one[3], one[1] or one[2])
    for one in HAN_QUARTER.finditer(words):
        yield _quarter(one, one[1], one[2])


def _quarter(one: re.Match[str], year: str | None, number: str) -> Mention:
    return Mention(*one.span(), _number(year), QUARTERS[number] * 3 - 2, months=3)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _between(first: Mention, second: Mention, today: date) -> Period:
    """Give the days from one mention to another; what has no year of its own takes the other's."""
    over = (second.month, second.first or 31) < (first.month, first.first or 1)
    earlier = first.year or (second.year - over if second.year is not None else _year_of(first, today))
    later = second.year or earlier + over
    since, until = first.days(earlier)[0], second.days(later)
    last = until[1] or until[0]
    return (since, last) if since is None or last is None or since <= last else (since, None)


def _year_of(mention: Mention, today: date) -> int:
    """Give its year; without one the next such month, this one included."""
    return mention.year or today.year + (mention.month < today.month)


def _whole_year(words: str) -> Period:
    found = WHOLE_YEAR.search(words)
    if found is None:
        return NOTHING
    year = int(found[1] or found[2])
    return date(year, 1, 1), date(year, 12, 31)


def _day(year: int, month: int, day: int) -> date | None:
    """Give a day, or none where the calendar has no such day."""
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None
