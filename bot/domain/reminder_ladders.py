"""The ladders of reminders, as data: for each kind of deadline which roles are reminded, and how long before it.

The Concept sets deadlines (§5, par. 9–11) and says nothing of reminders: every offset here is a default of the bot.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """What one may be reminded of, and choose how loudly."""

    PROPOSALS = "proposals"
    DRAFT_PLAN = "draft-plan"
    DRAFT_PAPERS = "draft-papers"
    CIRCULATION = "circulation"
    ACKNOWLEDGEMENT = "acknowledgement"
    COMMENTS = "comments"
    """On what was circulated, where a date was set for them."""
    SILENCE = "silence"
    """On a draft plan, where it was decided that silence counts."""
    REPORT = "report"
    """Where a date was set for it."""
    PLAN_ITEM = "plan-item"
    RESIDENCY = "residency"
    FRESHNESS = "freshness"
    SIGNUP = "signup"
    EVENT = "event"
    APPLICATION = "application"
    INVITATION = "invitation"
    MANDATE = "mandate"
    PRESIDENCY = "presidency"
    ERASURE = "erasure"


class Rung(StrEnum):
    """As what somebody is reminded: the ladder names them in turn."""

    AUTHOR = "author"
    """Of a draft of one's own."""
    SEAT = "seat"
    ALTERNATE = "alternate"
    CHAIR = "chair"
    """The focal point of all sides: told last that one of them is silent."""
    SECRETARIAT = "secretariat"
    MANAGER = "manager"
    STANDIN = "standin"
    """Of a side whose park nobody runs."""
    TEAM = "team"
    MEMBER = "member"
    """Of a team, when its owner has not acted for long."""
    JOINING = "joining"
    """Who has begun to sign up, or for whom a place is kept."""
    PARTICIPANT = "participant"
    MAKER = "maker"
    HOLDER = "holder"
    ADMINISTRATOR = "administrator"


class Wish(StrEnum):
    """How a person wants to be reminded of a kind; without a wish the ladder says which steps sound."""

    LOUD = "loud"
    SILENT = "silent"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Step:
    """So long before the date (negative: after it) these are told. `urgent`: also in quiet hours, on days off."""

    offset: timedelta
    rungs: frozenset[Rung]
    silent: bool = False
    urgent: bool = False

    @property
    def stage(self) -> int:
        """Its name: minutes before the date."""
        return int(self.offset.total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class Ladder:
    """The steps of a kind.

    `after`: they come after the date, which only counts from when. `duty`: it cannot be turned off. `by_word`: only the
    person can say that it is done; anything else the bot sees by itself. `told`: who hears of a moved date anyway.
    `every_day`: days off make no difference.
    """

    steps: tuple[Step, ...]
    after: bool = False
    duty: bool = False
    by_word: bool = False
    told: frozenset[Rung] = frozenset()
    every_day: bool = False

    @property
    def longest(self) -> timedelta:
        """How long before the date the first step is."""
        return max(step.offset for step in self.steps)


def _days(days: float, *rungs: Rung, silent: bool = False, urgent: bool = False) -> Step:
    return Step(timedelta(days=days), frozenset(rungs), silent, urgent)


def _hours(hours: float, *rungs: Rung) -> Step:
    return Step(timedelta(hours=hours), frozenset(rungs), urgent=True)


A, S, D, C = Rung.AUTHOR, Rung.SEAT, Rung.ALTERNATE, Rung.CHAIR
OWN = (Rung.MANAGER, Rung.STANDIN)
TERM = (S, Rung.ADMINISTRATOR)
CHAIRS = (
    *(_days(days, C, silent=True) for days in (30, 14)),
    _days(7, C),
    _days(3, C),
    _days(1, C, D),
    _hours(3, C, D),
)
SEATS_TOLD = frozenset({A, S, D, C})
"""A moved meeting is told to all who work for a seat, by the move itself."""

LADDERS: Mapping[Kind, Ladder] = MappingProxyType(
    {
        Kind.PROPOSALS: Ladder(
            (
                _days(30, A, S, silent=True),
                _days(14, A, S, silent=True),
                _days(7, A, S, D),
                _days(3, A, S, D),
                _days(1, A, S, D, C),
                _hours(3, A, S, D, C),
            ),
            duty=True,
            told=SEATS_TOLD,
        ),
        Kind.DRAFT_PLAN: Ladder(CHAIRS, duty=True, told=SEATS_TOLD),
        Kind.DRAFT_PAPERS: Ladder(CHAIRS, duty=True, told=SEATS_TOLD),
        Kind.CIRCULATION: Ladder(
            (
                *(_days(-days, Rung.SECRETARIAT) for days in (3, 7)),
                *(_days(-days, Rung.SECRETARIAT, C) for days in (14, 30)),
            ),
            after=True,
            duty=True,
        ),
        Kind.ACKNOWLEDGEMENT: Ladder(
            (
                _days(-3, S, Rung.SECRETARIAT),
                _days(-7, S, Rung.SECRETARIAT),
                _days(-14, S, Rung.SECRETARIAT, D),
                _days(-30, S, Rung.SECRETARIAT, D, C),
            ),
            after=True,
            duty=True,
        ),
        Kind.COMMENTS: Ladder((_days(3, S, silent=True), _days(1, S, D)), duty=True, told=SEATS_TOLD),
        Kind.SILENCE: Ladder((_days(1, S, D, urgent=True), _hours(2, S, D)), duty=True),
        Kind.REPORT: Ladder(CHAIRS, duty=True),
        Kind.PLAN_ITEM: Ladder((_days(30, S, silent=True), _days(7, S, D), _days(1, S, D, C)), duty=True),
        Kind.RESIDENCY: Ladder(
            (
                _days(30, Rung.TEAM, silent=True),
                _days(14, Rung.TEAM, silent=True),
                _days(7, Rung.TEAM, Rung.MEMBER),
                *(_days(days, Rung.TEAM, Rung.MEMBER, Rung.MANAGER) for days in (3, 1)),
            ),
            told=frozenset({Rung.TEAM, Rung.MEMBER, Rung.MANAGER}),
        ),
        Kind.FRESHNESS: Ladder((_days(0, *OWN), _days(-14, *OWN), _days(-28, S)), after=True),
        Kind.SIGNUP: Ladder((_days(1, Rung.JOINING), _hours(3, Rung.JOINING)), every_day=True),
        Kind.EVENT: Ladder(
            (_days(1, Rung.PARTICIPANT), _hours(2, Rung.PARTICIPANT)),
            by_word=True,
            told=frozenset({Rung.PARTICIPANT}),
            every_day=True,
        ),
        Kind.APPLICATION: Ladder(
            (_days(7, Rung.TEAM), _days(3, Rung.TEAM), _days(1, Rung.TEAM), _hours(3, Rung.TEAM)),
            told=frozenset({Rung.TEAM}),
        ),
        Kind.INVITATION: Ladder((_days(1, Rung.MAKER, silent=True),), by_word=True),
        Kind.MANDATE: Ladder(
            (
                _days(30, Rung.HOLDER, S, silent=True),
                *(_days(days, Rung.HOLDER, S, Rung.ADMINISTRATOR) for days in (7, 1)),
            ),
            duty=True,
            by_word=True,
            told=frozenset({Rung.HOLDER, S}),
        ),
        Kind.PRESIDENCY: Ladder(
            (_days(30, *TERM, silent=True), *(_days(days, *TERM) for days in (7, 1))), duty=True, by_word=True
        ),
        Kind.ERASURE: Ladder((_days(3, Rung.HOLDER),), duty=True, by_word=True, told=frozenset({Rung.HOLDER})),
    }
)
