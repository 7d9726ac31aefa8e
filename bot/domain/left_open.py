"""What the Concept leaves open and the product can do: off until an administrator chooses, with a reason, in sight."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.announcements import REVIEWERS
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import check_length
from bot.domain.notices import Value
from bot.domain.park_consent import SEATS
from bot.domain.people import Role

OFF = "off"
REASON_LIMIT = 300


@dataclass(frozen=True, slots=True)
class Point:
    """A point that the Concept does not settle. `number` stands in buttons and in the audit, so it never changes.

    `concerns`: the roles that are told of a change.
    """

    number: int
    name: str
    choices: tuple[str, ...]
    concerns: tuple[Role, ...]


POINTS = (
    Point(1, "park_consent", (OFF, SEATS), (Role.REPRESENTATIVE,)),
    Point(2, "event_review", REVIEWERS, (Role.REPRESENTATIVE, Role.ORGANISER)),
)
UNUSED = (
    "quorum",
    "observers",
    "comments",
    "report",
    "languages",
    "silence",
    "voting",
    "lateness",
    "budgets",
)
"""What the Concept leaves open too, and nothing in the product depends on: there is nothing to switch."""


class Choice(Value):
    """What an administrator has chosen for a point, why and when (UTC); it goes before the environment."""

    name: str
    choice: str
    reason: str
    person_id: int
    at: datetime


class Standing(Value):
    """How a point stands: what holds now, and who chose it where the desk did."""

    number: int
    name: str
    now: str
    chosen: Choice | None = None


def point(number: int) -> Point:
    """Find a point.

    Raises:
        DomainError: `button-unknown`.
    """
    for one in POINTS:
        if one.number == number:
            return one
    raise DomainError("button-unknown")


def standing(one: Point, initial: str, chosen: Mapping[str, Choice]) -> Standing:
    """Tell how a point stands: as the desk has it, else as the operator's environment does."""
    found = chosen.get(one.name)
    return Standing(number=one.number, name=one.name, now=found.choice if found else initial, chosen=found)


def check_choice(one: Point, now: str, choice: str) -> str:
    """Accept a choice that changes something.

    Raises:
        DomainError: `button-unknown`; StaleError: `left-open-so-already`.
    """
    if choice not in one.choices:
        raise DomainError("button-unknown")
    if choice == now:
        raise StaleError("left-open", one.number, "left-open-so-already")
    return choice


def check_reason(words: str) -> str:
    """Accept the reason.

    Raises:
        DomainError: `left-open-reason-needed`, `field-too-long`.
    """
    words = words.strip()
    if not words:
        raise DomainError("left-open-reason-needed")
    check_length(words, REASON_LIMIT)
    return words
