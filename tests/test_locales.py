"""Every text stands in every language, says the same, is used, and is accepted by Telegram however long its words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

import pytest

from bot.domain.forms import length_of
from bot.domain.notices import Arg, Args, Day, Listing, Moment, Span, Term, Zone
from bot.domain.people import DECIDED, Role
from bot.texts import LANGUAGES, Reader, Texts
from tests.families import COMMANDS, FAMILIES
from tests.messages import PLURALS, Spelt, messages, plural_words
from tests.telegram_parser import read_html
from tests.used_keys import HOLE, Source, Use

TEXTS = Texts()
LONG = ("Ұзақ <b>атау</b> & «имя» \"quoted\" <a href='x'>很长</a> 🌾" * 20)[:560]
BUTTON = "Кластер «Восток»: <b>сенсоры</b> & 中文 🌾🌾"
MOMENT = Moment(at=datetime(2027, 9, 15, 18, 59, 59, tzinfo=UTC), zone="Asia/Karachi")
TYPED: dict[str, Arg] = {
    **dict.fromkeys(("at", "due", "starts"), MOMENT),
    **dict.fromkeys(("by", "left"), Span(seconds=86_400 * 365 + 3_600 * 23)),
    "chg": Day(day=date(2027, 12, 31)),
    "chair": Term(key="side-IR"),
    "ordinal": 999,
    "host": Term(key="side-IR"),
    "session": Term(key="session-after-day", args={"day": Day(day=date(2027, 12, 31))}),
    "moves": Term(key="meeting-moved-from", args={"day": Day(day=date(2027, 12, 31)), "city": "&" * 60}),
    "day": Day(day=date(2027, 12, 31), short=True),
    "zone": Zone(name="Asia/Karachi"),
    "language": Term(key="language-ru"),
    "number": "2027-KZ-103",
    "group": Term(key="direction-code-1"),
    "mark": Term(key="item-mark-done"),
    "year": "2027",
    "form": "DOCX",
    "languages": Term(key="paper-in-ru-zh"),
    "digest": "0123456789abcdef" * 4,
    "flag": "🇰🇿",
    "participants": 1_000_000_007,
    "kind": Term(key="event-kind-grant"),
    "status": Term(key="event-status-published"),
    "state": Term(key="event-cancelled", args={"reason": "&" * 500}),
    "facts": Term(key="event-starts-at", args={"at": MOMENT}),
    "at": MOMENT,
    "roles": Listing(rows=tuple(Term(key=f"role-{role}") for role in Role if role not in DECIDED), between=", "),
    "side": Term(key="side-CN"),
    "text": ("&<>" * 834)[:2500],
    "summary": ("&<>" * 234)[:700],
}
READERS = [Reader(language, zone) for language in LANGUAGES for zone in ("Asia/Shanghai", "")]

LABELS = ("press", "Button")
ALERTS = ("refuse", "note", "DomainError", "StaleError")


@cache
def uses() -> tuple[Use, ...]:
    """Give every use of a text in the code, with the holes filled."""
    found = []
    for use in Source().uses():
        keys = FAMILIES.get(family(use.key), []) if HOLE.search(use.key) else [use.key]
        found += [replace(use, key=key) for key in keys]
    return tuple(found)


def family(key: str) -> str:
    """Name the family of a key with holes; most do not mind whose attribute stands in the hole."""
    return key if key in FAMILIES else HOLE.sub("{}", key)


def used_by(calls: tuple[str, ...]) -> set[str]:
    return {use.key for use in uses() if use.call in calls}


def values_for(spelt: Spelt, ordinary: Arg) -> Iterator[Args]:
    """Give arguments for a message: all that it can choose between, and words that try to be markup."""
    words = {c.argument: sorted(c.words) for c in spelt.choices if not c.counts}
    counted = {c.argument for c in spelt.choices if c.counts}
    base: Args = {name: TYPED.get(name, ordinary) for name in spelt.arguments}
    for turn in range(6):
        chosen: Args = {name: options[turn % len(options)] for name, options in words.items()}
        numbers: Args = dict.fromkeys(counted, (0, 1, 2, 5, 21, 1_000_000_007)[turn])
        yield base | chosen | numbers
        if not words and not counted:
            return


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_texts_in_the_same_files(language: str) -> None:
    spelt = {key: message.file for key, message in messages(language).items()}
    assert spelt == {key: message.file for key, message in messages("ru").items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_says_the_same_things_in_every_language(language: str) -> None:
    ours = {key: message.arguments for key, message in messages(language).items()}
    assert ours == {key: message.arguments for key, message in messages("ru").items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_has_all_the_plurals_of_its_language(language: str) -> None:
    wrong = []
    for message in messages(language).values():
        for choice in message.choices:
            if choice.counts:
                plurals = {word for word in choice.words if word in PLURALS}
                others = {word for word in choice.words - plurals if not word.isdigit()}
                if plurals != plural_words(language) or choice.default != "other" or others:
                    wrong.append((message.key, choice))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_number_is_chosen_between_the_same_words_in_every_language(language: str) -> None:
    def chosen(of: str) -> set[tuple[str, str, frozenset[str]]]:
        found = [(m.key, choice) for m in messages(of).values() for choice in m.choices]
        return {(key, choice.argument, choice.words) for key, choice in found if not choice.counts}

    assert chosen(language) == chosen("ru")


def test_every_key_that_the_run_puts_together_is_known_here() -> None:
    assert {family(use.key) for use in Source().uses() if HOLE.search(use.key)} == set(FAMILIES)


def test_every_text_that_the_code_asks_for_exists() -> None:
    assert [use for use in uses() if use.key not in messages("ru")] == []


def test_every_text_is_used() -> None:
    mentioned = {key for message in messages("ru").values() for key in message.mentions}
    assert set(messages("ru")) - {use.key for use in uses()} - mentioned == set()


def test_the_code_gives_a_text_all_that_it_needs() -> None:
    lacking = []
    for use in uses():
        needed = messages("ru")[use.key].arguments if use.key in messages("ru") else set()
        needed = needed - {"count"} if use.call == "paged" else needed
        if use.args is not None and not needed <= use.args:
            lacking.append((use, needed - use.args))
    assert lacking == []


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: f"{reader.language}-{reader.zone or 'channel'}")
def test_telegram_accepts_every_text_with_the_longest_words_and_shows_them_as_they_were_written(reader: Reader) -> None:
    for message in messages(reader.language).values():
        for args in values_for(message, LONG):
            seen = read_html(TEXTS.html(message.key, args, reader))
            assert length_of(seen) <= 4096, message.key
            for name, value in args.items():
                shown = name in message.arguments and isinstance(value, str) and not is_word(message, name)
                assert not shown or str(value) in seen, (message.key, name)
    assert TEXTS._missed == set()


def is_word(message: Spelt, name: str) -> bool:
    return any(choice.argument == name for choice in message.choices)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_is_short_and_has_no_markup(language: str) -> None:
    for key in sorted(used_by(LABELS) & set(messages(language))):
        message = messages(language)[key]
        for args in values_for(message, BUTTON):
            label = TEXTS.label(key, args, Reader(language))
            assert 0 < length_of(label) <= 64, (key, label)
            assert "<" not in message.text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_alert_has_no_markup_and_fits_with_ordinary_words(language: str) -> None:
    ordinary: Args = {"roles": Listing(rows=(Term(key="role-administrator"), Term(key="role-chair")), between=", ")}
    for key in sorted(used_by(ALERTS) & set(messages(language))):
        message = messages(language)[key]
        for args in values_for(message, "Asia/Novosibirsk"):
            words = TEXTS.label(key, args | {k: v for k, v in ordinary.items() if k in args}, Reader(language, "UTC"))
            assert length_of(words) <= 200, (key, words)
            assert "<" not in message.text, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_is_described_in_its_menu(language: str) -> None:
    for name in COMMANDS:
        description = TEXTS.label(f"command-{name}", {}, Reader(language))
        assert 1 <= len(description) <= 256
        assert name.isascii()
        assert name.islower()
