"""What people and channels can want to know of: a topic is a kind of events, or a sector; of people's also a side."""

from collections.abc import Collection

from bot.domain.errors import DomainError
from bot.domain.events import Event, EventKind
from bot.domain.registry import SECTORS
from bot.domain.sides import Choices

SECTOR, SIDE = "sector-", "side-"
KIND_TOPICS = tuple(kind.value for kind in EventKind)
SECTOR_TOPICS = tuple(f"{SECTOR}{sector}" for sector in SECTORS)
SIDE_TOPICS = Choices(lambda sides: [f"{SIDE}{side.code}" for side in sides])
TOPICS = (*KIND_TOPICS, *SECTOR_TOPICS)
"""Of channels."""
PERSONAL = Choices(lambda sides: [*TOPICS, *(f"{SIDE}{side.code}" for side in sides)])


def check_topic(topic: str) -> str:
    """Accept a topic that there is.

    Raises:
        DomainError: `button-unknown`.
    """
    if topic not in PERSONAL:
        raise DomainError("button-unknown")
    return topic


def topics_of(event: Event) -> tuple[str, ...]:
    """Give the topics that an event belongs to: its kind, the sectors it is for, and the side where it is held."""
    held = (f"{SIDE}{event.host_side}",) if event.host_side else ()
    return (event.kind.value, *(f"{SECTOR}{sector}" for sector in event.sectors), *held)


def concerns(event: Event, topics: Collection[str]) -> bool:
    """Tell whether an event belongs to one of these topics; none chosen are all."""
    return not topics or not set(topics).isdisjoint(topics_of(event))
