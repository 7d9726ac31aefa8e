"""What a person wants to know of: kinds of events, and sectors."""

from collections.abc import Collection

from bot.domain.notices import Button, Screen, Term, press
from bot.domain.subscriptions import KIND_TOPICS, SECTOR_TOPICS
from bot.screens.layout import HOME, columns


def topics(chosen: Collection[str]) -> Screen:
    """Let a person choose of which kinds and sectors they want to know."""

    def buttons(offered: tuple[str, ...]) -> list[Button]:
        return [_button(topic, topic in chosen) for topic in offered]

    return Screen(key="topics", rows=(*columns(buttons(KIND_TOPICS), 1), *columns(buttons(SECTOR_TOPICS)), (HOME,)))


def _button(topic: str, on: bool) -> Button:
    name = Term(key=f"topic-of-{topic}")
    return press("topic-on" if on else "topic-off", "event", "unfollow" if on else "follow", topic, kind=name)
