"""What the Concept leaves open and the product can do: off until an administrator chooses, with a reason, in sight."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.announcements import REVIEWERS
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import NUMBER, check_length
from bot.domain.notices import Value
from bot.domain.park_consent import SEATS
from bot.domain.people import SEAT_ORDER, Role
from bot.domain.proposals import LATENESS, REGIMES

OFF = "off"
REASON_LIMIT = 300


@dataclass(frozen=True, slots=True)
class Settled:
    """How each point stands now: a choice, or a number with what it counts (`after-14`). All are off by themselves."""

    park_consent: str = OFF
    event_review: str = OFF
    public_figures: str = OFF
    lateness: str = OFF
    languages: str = OFF
    comments: str = OFF
    report: str = OFF
    silence: str = OFF
    observers: str = OFF
    confirming: str = OFF
    quorum: str = OFF


UNSETTLED = Settled()


@dataclass(frozen=True, slots=True)
class Point:
    """A point that the Concept does not settle. `number` stands in buttons and in the audit, so it never changes.

    `concerns`: the roles that are told of a change. `counted`: what a number may count, up to `most`; `usual`: the
    numbers that are offered, beside any other that is typed.
    """

    number: int
    name: str
    choices: tuple[str, ...]
    concerns: tuple[Role, ...]
    counted: tuple[str, ...] = ()
    most: int = 0
    usual: tuple[int, ...] = ()


OBSERVERS = {"managers": Role.PARK_MANAGER, "public": Role.GUEST}
"""Who may read the adopted plan beside the seats and the Secretariat."""
CONFIRMERS = {"managers": Role.PARK_MANAGER}
"""Who confirms a side's organisations beside its seat."""
OF_COMMISSION = (*SEAT_ORDER, Role.SECRETARIAT)
POINTS = (
    Point(1, "park_consent", (OFF, SEATS), (Role.REPRESENTATIVE,)),
    Point(2, "event_review", REVIEWERS, (Role.REPRESENTATIVE, Role.ORGANISER)),
    Point(3, "public_figures", (OFF, "on"), (Role.REPRESENTATIVE, Role.SECRETARIAT)),
    Point(4, "lateness", LATENESS, OF_COMMISSION),
    Point(5, "languages", REGIMES, OF_COMMISSION),
    Point(6, "comments", (OFF,), OF_COMMISSION, ("after", "before"), 90, (7, 10, 14, 21, 30, 45)),
    Point(7, "report", (OFF,), OF_COMMISSION, ("adoption", "year"), 366, (14, 30, 45, 60, 90, 180)),
    Point(8, "silence", (OFF,), OF_COMMISSION, ("after",), 60, (5, 7, 10, 14, 21, 30)),
    Point(9, "observers", (OFF, *OBSERVERS), (*OF_COMMISSION, Role.PARK_MANAGER)),
    Point(10, "confirming", (OFF, *CONFIRMERS), (Role.REPRESENTATIVE, Role.PARK_MANAGER)),
    Point(11, "quorum", (OFF,), OF_COMMISSION, ("sides",), 20, (5, 6, 7, 8, 9, 10)),
)
UNUSED = ("voting", "budgets", "criteria")
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


def brings(settled: Settled) -> tuple[tuple[Role, Role], ...]:
    """Give the roles that others bring with them, as it was decided."""
    decided = ((OBSERVERS.get(settled.observers), Role.OBSERVER), (CONFIRMERS.get(settled.confirming), Role.CONFIRMER))
    return tuple((role, brought) for role, brought in decided if role is not None)


def count_of(choice: str, way: str) -> int | None:
    """Give the number of a choice that counts in this way: of `after-14` 14, where the way is `after`."""
    named, _dash, number = choice.rpartition("-")
    return int(number) if named == way and NUMBER.fullmatch(number) else None


def way_of(one: Point, choice: str) -> str | None:
    """Tell what the number of a choice counts; none where the choice has no number."""
    return next((way for way in one.counted if count_of(choice, way) is not None), None)


def check_way(one: Point, way: str) -> str:
    """See that a number may count this.

    Raises:
        DomainError: `button-unknown`.
    """
    if way not in one.counted:
        raise DomainError("button-unknown")
    return way


def counting(one: Point, way: str, typed: str) -> str:
    """Make a choice of a number that somebody typed.

    Raises:
        DomainError: `button-unknown`, `field-number`.
    """
    text = typed.replace(" ", "").replace("\u00a0", "")
    if not NUMBER.fullmatch(text) or not 1 <= int(text) <= one.most:
        raise DomainError("field-number", least=1, limit=one.most)
    return f"{check_way(one, way)}-{int(text)}"


def check_choice(one: Point, now: str, choice: str) -> str:
    """Accept a choice that changes something.

    Raises:
        DomainError: `button-unknown`, `field-number`; StaleError: `left-open-so-already`.
    """
    way = next((way for way in one.counted if choice.startswith(f"{way}-")), None)
    if way is not None:
        choice = counting(one, way, choice.removeprefix(f"{way}-"))
    elif choice not in one.choices:
        raise DomainError("button-unknown")
    if choice == now:
        raise StaleError("left-open", one.number, "left-open-so-already")
    return choice


ROW = 10_000
"""A form knows a row by one number: the point, then the place of a choice, or of what is counted and the number."""
PLACE = 1_000


def row_of(one: Point, choice: str) -> int:
    """Give the number that a form has for a choice of a point."""
    way = way_of(one, choice)
    if way is None:
        return one.number * ROW + one.choices.index(choice)
    return one.number * ROW + (one.counted.index(way) + 1) * PLACE + (count_of(choice, way) or 0)


def of_row(row: int) -> tuple[Point, str]:
    """Read what `row_of` wrote.

    Raises:
        DomainError: `button-unknown`.
    """
    one, (place, number) = point(row // ROW), divmod(row % ROW, PLACE)
    if place == 0 and number < len(one.choices):
        return one, one.choices[number]
    if 0 < place <= len(one.counted) and number:
        return one, f"{one.counted[place - 1]}-{number}"
    raise DomainError("button-unknown")


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
