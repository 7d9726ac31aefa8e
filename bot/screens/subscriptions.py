"""What a person wants to know of: kinds of events, sectors, and the states where they are held."""

from collections.abc import Collection, Iterable

from bot.domain.events import Event
from bot.domain.notices import Button, Screen, Term, press
from bot.domain.subscriptions import KIND_TOPICS, SECTOR_TOPICS, SIDE_TOPICS, topics_of
from bot.screens.layout import HOME, columns

SIDES = "sides"
"""Stands in the id of the button that opens the states."""


def topics(chosen: Collection[str]) -> Screen:
    """Let a person choose of which kinds and sectors they want to know."""
    by_side = sum(topic in chosen for topic in SIDE_TOPICS)
    sides = (press("topics-sides", "event", "topics", SIDES, number=by_side),)
    digest = (press("settings-digest", "digest", "show"), HOME)
    kinds, sectors = columns(_buttons(KIND_TOPICS, chosen), 1), columns(_buttons(SECTOR_TOPICS, chosen))
    return Screen(key="topics", rows=(*kinds, *sectors, sides, digest))


def sides(chosen: Collection[str]) -> Screen:
    """Let a person choose of which states' events they want to know."""
    back = (press("button-back", "event", "topics"), HOME)
    return Screen(key="topics-by-side", rows=(*columns(_buttons(SIDE_TOPICS, chosen), 1), back))


def after(topic: str, chosen: Collection[str]) -> Screen:
    """Show the list in which a topic stands."""
    return sides(chosen) if topic in SIDE_TOPICS else topics(chosen)


def like_this(event: Event, wanted: bool, chosen: Collection[str]) -> Screen:
    """Say what has changed, and offer to take back any of it."""
    key = "topics-more" if wanted else "topics-fewer"
    every = (press("menu-topics", "event", "topics"), HOME)
    rows = (*columns(_buttons(topics_of(event), chosen), 1), every)
    return Screen(key=key, args={"title": event.words("title")}, rows=rows)


def _buttons(offered: Iterable[str], chosen: Collection[str]) -> list[Button]:
    return [_button(topic, topic in chosen) for topic in offered]


def _button(topic: str, on: bool) -> Button:
    name = Term(key=f"topic-of-{topic}")
    return press("topic-on" if on else "topic-off", "event", "unfollow" if on else "follow", topic, kind=name)
