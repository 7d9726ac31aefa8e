"""Turns a Notice or a Screen into words in the reader's language: Fluent messages, CLDR dates, escaped arguments."""

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from babel import Locale
from babel.dates import format_date, format_skeleton, get_datetime_format, get_timezone_location
from babel.lists import format_list
from fluent.runtime import resolver
from fluent.runtime.types import FluentType

from bot.bundles import Bundle
from bot.domain.notices import Arg, Button, Day, Listing, Localised, Moment, Span, Term, Zone

log = structlog.get_logger(__name__)

# Fluent refuses arguments of more than 2500 characters; with its `&` and `<` escaped a proposal has up to 12,500.
resolver.MAX_PART_LENGTH = 50_000

LOCALES = Path(__file__).parent.parent / "locales"
LANGUAGES = ("ru", "zh", "en")
CLDR = {"ru": "ru", "zh": "zh_Hans", "en": "en_GB"}
SHORT, REMEMBERED = 120, 2000
"""Characters of a filled text that is remembered, and how many of them are: some 500 KB."""
Filled = tuple[str, str, tuple[tuple[str, str | int], ...]]
"""A message's key, its language, and the words in it."""
TELEGRAM_DATES_END = datetime(2038, 1, 1, tzinfo=ZoneInfo("UTC"))
"""Later moments are dropped from date_time entities by Telegram's parser, so they are written as plain text."""


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom it is written: language, and the zone whose clock they live by (none for a channel)."""

    language: str
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """A rendered button: what it says, and the button it came from."""

    label: str
    button: Button


@dataclass(frozen=True, slots=True)
class Rendered:
    """HTML for Telegram and the rows of its keyboard."""

    text: str
    rows: tuple[tuple[Key, ...], ...]


class Texts:
    """All messages of locales/. A missing message falls back to the other languages and is logged once."""

    def __init__(self, folder: Path = LOCALES, languages: Iterable[str] = LANGUAGES, default: str = "ru") -> None:
        self.languages = tuple(languages)
        self.default = default
        self._bundles = {language: _bundle(folder / language, language) for language in self.languages}
        self._missed: set[tuple[str, str]] = set()
        self._fixed: dict[tuple[str, str, bool], str] = {}
        self._known: dict[Filled, str] = {}
        self._called: dict[str, Mapping[str, str]] = {}

    def call_sides(self, names: Mapping[str, Mapping[str, str]]) -> None:
        """Call sides (by code) as the desk has named them in each language; locales/ name the others."""
        called = {f"side-{code}": words for code, words in names.items()}
        if called != self._called:
            self._called = called
            self._fixed.clear()

    def screen(self, key: str, args: Mapping[str, Arg], rows: Iterable[Iterable[Button]], reader: Reader) -> Rendered:
        """Render a card: its text as HTML with escaped arguments, its labels as plain text."""
        keys = tuple(tuple(Key(self.label(b.label, b.args, reader), b) for b in row) for row in rows)
        return Rendered(self.html(key, args, reader), tuple(row for row in keys if row))

    def html(self, key: str, args: Mapping[str, Arg], reader: Reader) -> str:
        """Render a message as HTML; what people wrote is escaped."""
        return self._format(key, args, reader, markup=True)

    def label(self, key: str, args: Mapping[str, Arg], reader: Reader) -> str:
        """Render plain text: the label of a button, an alert, a file's name."""
        return self._format(key, args, reader, markup=False)

    def localised(self, value: Localised, reader: Reader) -> str:
        """Give what people wrote, as plain text, in the reader's language or the nearest there is."""
        return self._localised(value, reader, markup=False)

    def nearest(self, language: str | None) -> str:
        """Give the language of ours for a language code of Telegram's (`zh-hans` is zh)."""
        code = (language or "").split("-")[0].lower()
        return code if code in self.languages else self.default

    def has(self, key: str, language: str) -> bool:
        """Tell whether a language has this message itself."""
        return self._bundles[language].has_message(key)

    def _format(self, key: str, args: Mapping[str, Arg], reader: Reader, *, markup: bool) -> str:
        if args:
            return self._filled(key, args, reader, markup=markup)
        fixed = (key, self.nearest(reader.language), markup)
        if fixed not in self._fixed:  # most labels of buttons are such
            self._fixed[fixed] = self._filled(key, {}, reader, markup=markup)
        return self._fixed[fixed]

    def _filled(self, key: str, args: Mapping[str, Arg], reader: Reader, *, markup: bool) -> str:
        called = self._called.get(key.removeprefix("topic-of-"))
        if called is not None:
            return self._localised(Localised(texts=dict(called)), reader, markup=markup)
        words = {name: self._value(value, reader, markup=markup) for name, value in args.items()}
        for language in self._order(reader.language):
            bundle = self._bundles[language]
            pattern = bundle.get_message(key).value if bundle.has_message(key) else None
            if pattern is None:
                self._miss(key, language)
                continue
            filled = (key, language, tuple(words.items()))
            if (known := self._known.get(filled)) is not None:
                return known
            text, errors = bundle.format_pattern(pattern, words)
            if not errors:
                return self._remember(filled, str(text))
            self._miss(f"{key}: {errors[0]}", language)
        return html.escape(key) if markup else key

    def _remember(self, filled: Filled, text: str) -> str:
        """Keep what is short, such as a line of a card: most of its lines are the same the next time."""
        if len(text) <= SHORT:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[filled] = text
        return text

    def _order(self, language: str) -> list[str]:
        first = self.nearest(language)
        return [first, *(other for other in self.languages if other != first)]

    def _miss(self, key: str, language: str) -> None:
        if (key, language) not in self._missed:
            self._missed.add((key, language))
            log.error("text_missing", key=key, language=language)

    def _value(self, value: Arg, reader: Reader, *, markup: bool) -> str | int:
        match value:
            case str():
                return html.escape(value, quote=False) if markup else value
            case Moment():
                return self._moment(value, reader, markup=markup)
            case Day(month=True):
                return format_skeleton("yMMMM", value.day, locale=CLDR[self.nearest(reader.language)])
            case Day():
                return _day(value.day, self.nearest(reader.language), short=value.short, weekday=value.weekday)
            case Span():
                return self._span(value, reader, markup=markup)
            case Zone():
                return self.place(value.name, reader)
            case Localised():
                return self._localised(value, reader, markup=markup)
            case Term():
                return self._format(value.key, value.args, reader, markup=markup)
            case Listing():
                return self._listing(value, reader, markup=markup)
        return value

    def _moment(self, value: Moment, reader: Reader, *, markup: bool) -> str:
        legal = value.at.astimezone(ZoneInfo(value.zone))
        language = self.nearest(reader.language)
        words: dict[str, Arg] = {
            "legal": _clock(legal, language, weekday=value.weekday),
            "place": self.place(value.zone, reader),
        }
        own = value.at.astimezone(ZoneInfo(reader.zone)) if reader.zone else legal
        same = own.utcoffset() == legal.utcoffset()
        if not same:
            words["own"] = f"{own:%H:%M}" if own.date() == legal.date() else _clock(own, language)
        text = self._format("moment" if same else "moment-and-yours", words, reader, markup=markup)
        if markup and value.at < TELEGRAM_DATES_END:
            return f'<tg-time unix="{int(value.at.timestamp())}">{text}</tg-time>'
        return text

    def place(self, zone: str, reader: Reader) -> str:
        """Name the city whose clock a zone is: the capital for the sides, else CLDR's city."""
        language = self.nearest(reader.language)
        key = "zone-" + zone.replace("/", "-")
        if self.has(key, language):
            return self._format(key, {}, reader, markup=False)
        return get_timezone_location(zone, locale=CLDR[language], return_city=True)

    def _span(self, value: Span, reader: Reader, *, markup: bool) -> str:
        minutes = round(value.seconds / 60)
        parts = (("days", minutes // 1440), ("hours", minutes % 1440 // 60), ("minutes", minutes % 60))
        said = [(unit, count) for unit, count in parts if count][:2]
        if value.seconds < 60:  # a minute's fraction matters where somebody is late by it
            said = [("seconds", max(1, value.seconds))]
        words = [self._format(f"span-{unit}", {"count": count}, reader, markup=markup) for unit, count in said]
        return format_list(words, style="unit-narrow", locale=CLDR[self.nearest(reader.language)])

    def _localised(self, value: Localised, reader: Reader, *, markup: bool) -> str:
        for language in self._order(reader.language):
            if value.texts.get(language):
                text = html.escape(value.texts[language], quote=False) if markup else value.texts[language]
                if not value.marked or language == self.nearest(reader.language):
                    return text
                mark = self._format(f"written-in-{language}", {}, reader, markup=markup)
                return f"{text} ({mark})"
        return ""

    def _listing(self, value: Listing, reader: Reader, *, markup: bool) -> str:
        if not value.rows and value.empty is not None:
            return self._format(value.empty, {}, reader, markup=markup)
        between = _comma(self.nearest(reader.language)) if value.between == ", " else value.between
        return between.join(self._value(row, reader, markup=markup) for row in value.rows)  # type: ignore[misc]


@cache
def _bundle(folder: Path, language: str) -> Bundle:
    """Read a language, once for all bots of a process."""
    # Isolation marks would stand around every argument: Telegram shows them as gaps in some clients.
    bundle = Bundle([CLDR[language].replace("_", "-")], use_isolating=False, functions={"NUMBER": _number})
    for file in sorted(folder.glob("*.ftl")):
        bundle.add_text(file.read_text(encoding="utf-8"))
    return bundle


def _number(value: FluentType, **_options: object) -> FluentType:
    return value


def _day(day: date, language: str, *, short: bool = False, weekday: bool = False) -> str:
    if short:
        return format_skeleton("MMMd", day, locale=CLDR[language])
    return format_date(day, "full" if weekday else "long", locale=CLDR[language])


def _clock(moment: datetime, language: str, *, weekday: bool = False) -> str:
    glue = str(get_datetime_format("medium", CLDR[language]))
    return glue.format(f"{moment:%H:%M}", _day(moment.date(), language, weekday=weekday))


def _comma(language: str) -> str:
    # Chinese lists things with a mark of its own: 「、」.
    pattern: str = Locale.parse(CLDR[language]).list_patterns["standard"]["middle"]
    return pattern.format("", "")


TAG = re.compile(r"<[^>]*>")


def visible(text: str) -> str:
    """Take the tags and entities off, as Telegram does before it counts the 4096."""
    return html.unescape(TAG.sub("", text))
