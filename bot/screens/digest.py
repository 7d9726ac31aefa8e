"""The weekly digest: when one gets it, and what it says."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.domain.digest import DAYS, HOURS, SHOWN, Digest
from bot.domain.events import Event
from bot.domain.notices import Button, Listing, Localised, Notice, Screen, Term, Zone, press
from bot.domain.people import Person
from bot.screens.events import NOTHING
from bot.screens.layout import DASH, HOME, columns, short

GONE_STALE = timedelta(days=1)


def card(person: Person, chosen: Digest | None) -> Screen:
    """Show when a person gets their digest, and offer other moments."""
    back = (press("button-back", "person", "settings"), HOME)
    topics = (press("menu-topics", "event", "topics"),)
    if chosen is None:
        on = (press("digest-on", "digest", "on"),)
        return Screen(key="digest-none", rows=(on, topics, back))
    days = [_choice(Term(key=f"weekday-{day}"), "day", day, on=day == chosen.weekday) for day in DAYS]
    hours = [
        _choice(Term(key="digest-hour", args={"hour": f"{hour}:00"}), "hour", hour, on=hour == chosen.hour)
        for hour in HOURS
    ]
    off = (press("digest-off", "digest", "off"),)
    day = Term(key=f"weekday-{chosen.weekday}")
    args = {"day": day, "hour": f"{chosen.hour}:00", "zone": Zone(name=person.zone)}
    return Screen(key="digest-card", args=args, rows=(*columns(days, 4), *columns(hours, 3), topics, off, back))


def _choice(words: Term, verb: str, number: int, *, on: bool) -> Button:
    return press("form-chosen" if on else "form-choice", "digest", verb, number, choice=words)


def notice(chosen: Digest, day: date, events: Sequence[Event], now: datetime) -> Notice:
    """List what fits a person, the nearest first, in one message."""
    shown = events[:SHOWN]
    rows = tuple(_line(event) for event in shown)
    more = Term(key="digest-more", args={"count": len(events) - SHOWN}) if len(events) > SHOWN else NOTHING
    buttons = tuple((_open(event),) for event in shown)
    return Notice(
        key="digest",
        args={"lines": Listing(rows=rows, between="\n\n"), "more": more},
        rows=(*buttons, (press("menu-events", "event", "list"), press("settings-digest", "digest", "show"))),
        person_id=chosen.person_id,
        dedupe=f"digest:{chosen.person_id}:{day.isoformat()}",
        expires_at=now + GONE_STALE,
    )


def _line(event: Event) -> Term:
    args = {
        "kind": Term(key=f"event-kind-{event.kind}"),
        "title": event.words("title"),
        "starts": event.moment("starts_at") or DASH,
        "place": event.place or event.link or DASH,
    }
    return Term(key="digest-line", args=args)


def _open(event: Event) -> Button:
    texts = {language: short(text) for language, text in event.words("title").texts.items()}
    return press("digest-open", "event", "show", event.id, title=Localised(texts=texts))
