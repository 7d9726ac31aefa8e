"""What people and channels can want to know of: a topic is a kind of events, or a sector."""

from collections.abc import Collection

from bot.domain.errors import DomainError
from bot.domain.events import Event, EventKind
from bot.domain.registry import SECTORS

SECTOR = "sector-"
KIND_TOPICS = tuple(kind.value for kind in EventKind)
SECTOR_TOPICS = tuple(f"{SECTOR}{sector}" for sector in SECTORS)
TOPICS = (*KIND_TOPICS, *SECTOR_TOPICS)


def check_topic(topic: str) -> str:
    """Accept a topic that there is.

    Raises:
        DomainError: `button-unknown`.
    """
    if topic not in TOPICS:
        raise DomainError("button-unknown")
    return topic


def topics_of(event: Event) -> tuple[str, ...]:
    """Give the topics that an event belongs to: its kind, and the sectors it is for."""
    return (event.kind.value, *(f"{SECTOR}{sector}" for sector in event.sectors))


def concerns(event: Event, topics: Collection[str]) -> bool:
    """Tell whether an event belongs to one of these topics; none chosen are all."""
    return not topics or not set(topics).isdisjoint(topics_of(event))
