"""Dates as people type them, in Russian, Chinese or English."""

import re
from datetime import date, datetime, time

import dateparser

from bot.domain.errors import DomainError

CLOCK = re.compile(r"(上午|下午)?\s*(\d{1,2})\s*[:：点时]\s*(\d{2})?\s*分?\s*$")
HAN_DAY = re.compile(r"^(?:(\d{4})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$")
LANGUAGES = ["ru", "zh", "en"]
LONGEST = 60
"""Characters of a date; the reading of a long text would hold up everybody else."""
YEARS = range(1900, 2201)
"""Others are slips of the finger, and some of them no calendar can reckon with."""


def parse_day(text: str, today: datetime) -> date:
    """Read a calendar day; `today` is the local wall clock from which «tomorrow» counts.

    Raises:
        DomainError: `date-unclear`.
    """
    text = " ".join(text.split()).strip(" ,.")
    if len(text) > LONGEST:
        raise DomainError("date-unclear")
    han = HAN_DAY.match(text)
    if han is not None:
        month, day = int(han[2]), int(han[3])
        passed = (month, day) < (today.month, today.day)
        year = int(han[1]) if han[1] else today.year + passed
        text = f"{year:04d}-{month:02d}-{day:02d}"
    if not re.search(r"\D", text):
        raise DomainError("date-unclear")  # a bare number would be taken for a day of this month
    settings = {"DATE_ORDER": "DMY", "PREFER_DATES_FROM": "future", "RELATIVE_BASE": today.replace(tzinfo=None)}
    found = dateparser.parse(text, languages=LANGUAGES, settings=settings)
    if found is None or found.year not in YEARS:
        raise DomainError("date-unclear")
    return found.date()


def parse_moment(text: str, today: datetime) -> datetime:
    """Read a day with its time at the end, as a naive wall clock: «15 июня 2027, 10:00».

    Raises:
        DomainError: `date-unclear`, `time-needed`.
    """
    text = " ".join(text.split())
    clock = CLOCK.search(text)
    if clock is None:
        parse_day(text, today)
        raise DomainError("time-needed")
    hours, minutes = int(clock[2]), int(clock[3] or 0)
    if clock[1] == "下午" and hours < 12:
        hours += 12
    if hours > 23 or minutes > 59:
        raise DomainError("date-unclear")
    before = re.sub(r"[\s,]+(в|at)$", "", text[: clock.start()].rstrip(" ,T"))
    return datetime.combine(parse_day(before, today), time(hours, minutes))
