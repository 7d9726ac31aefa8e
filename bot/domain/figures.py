"""Figures about the Pool: which there are, who sees which, and what one is made of."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from pydantic import Field

from bot.domain.errors import DomainError
from bot.domain.notices import Value
from bot.domain.people import Action, Actor, Role, require


class Figure(StrEnum):
    """What is counted."""

    REGISTRATIONS = "registrations"
    SIGNUPS = "signups"
    DISCIPLINE = "discipline"
    DIRECTIONS = "directions"
    RESIDENTS = "residents"
    DELIVERY = "delivery"


SEEN_BY: Mapping[Figure, frozenset[Role]] = MappingProxyType(
    {
        Figure.REGISTRATIONS: frozenset({Role.CHAIR, Role.SECRETARIAT, Role.ADMINISTRATOR}),
        Figure.SIGNUPS: frozenset({Role.CHAIR, Role.SECRETARIAT, Role.ADMINISTRATOR}),
        Figure.DISCIPLINE: frozenset({Role.CHAIR, Role.SECRETARIAT}),
        Figure.DIRECTIONS: frozenset({Role.CHAIR, Role.SECRETARIAT}),
        Figure.RESIDENTS: frozenset({Role.PARK_MANAGER, Role.SECRETARIAT, Role.ADMINISTRATOR}),
        Figure.DELIVERY: frozenset({Role.ADMINISTRATOR}),
    }
)
"""The administrator takes no part in the Commission's work, and so does not see how the sides file."""
OF_ALL_PARKS = frozenset({Role.SECRETARIAT, Role.ADMINISTRATOR})
"""Who sees the residents of all parks; who runs a park, those of their own."""
MONTHS = 12
"""A year back, from the first day of a month (UTC)."""
DAYS = timedelta(days=30)
"""What delivery is counted over."""


class Count(Value):
    """How many there are in a category (a month, a side, a park) of a series (a side, a status)."""

    category: str
    series: str
    number: int


class Counted(Value):
    """A figure as it is now. `names`: how parks are called, by their number."""

    figure: Figure
    counts: tuple[Count, ...]
    names: dict[str, dict[str, str]] = Field(default_factory=dict)


def offered(actor: Actor) -> tuple[Figure, ...]:
    """List the figures that a person sees."""
    return tuple(figure for figure in Figure if not SEEN_BY[figure].isdisjoint(actor.roles()))


def check(actor: Actor, name: str) -> Figure:
    """Let a person see a figure.

    Raises:
        DomainError: `role-needed`, `button-unknown`, `figure-not-yours`.
    """
    require(actor, Action.SEE_FIGURES)
    if name not in tuple(Figure):
        raise DomainError("button-unknown")
    if Figure(name) not in offered(actor):
        raise DomainError("figure-not-yours")
    return Figure(name)


def parks_of(actor: Actor) -> tuple[int, ...] | None:
    """Give the parks whose residents a person sees; None is all."""
    return actor.parks if OF_ALL_PARKS.isdisjoint(actor.roles()) else None


def months(now: datetime) -> list[str]:
    """List the last months up to this one: `2027-01`."""
    last = now.year * 12 + now.month - 1
    return [f"{at // 12}-{at % 12 + 1:02}" for at in range(last - MONTHS + 1, last + 1)]


def first_moment(now: datetime) -> datetime:
    """Give the moment at which the first of these months begins (UTC)."""
    year, month = (int(part) for part in months(now)[0].split("-"))
    return now.replace(year=year, month=month, day=1, hour=0, minute=0, second=0, microsecond=0)
