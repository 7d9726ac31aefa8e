"""Who acts, when, through which update, and on which database: the first argument of every use case."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from bot.domain.left_open import UNSETTLED, Settled
from bot.domain.maintenance import Maintenance, refusal
from bot.domain.people import NOBODY, Action, Actor, Grant, Person, may
from bot.domain.presidency import Presidency
from bot.domain.sides import FOUNDING_SIDES, Side
from storage.uow import Database, Reading, Writing


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What was last read of a person: all that who they are at any moment follows from.

    `changes` is the database's count at the time (storage.uow.Database.changes).
    """

    person: Person
    grants: tuple[Grant, ...]
    terms: tuple[Presidency, ...]
    changes: int


@dataclass(frozen=True, slots=True)
class InForce:
    """What administrators have set in the database, as it was at the database's count of `changes`."""

    chosen: Mapping[str, str]
    maintenance: Maintenance | None
    sides: tuple[Side, ...]
    changes: int


@dataclass(frozen=True, slots=True)
class Office:
    """What all use cases of one running bot share. `administrators` are Telegram ids, as the operator set them.

    `public_url`: the address at which people reach what the bot serves over HTTP. `settled`: how what the Concept
    leaves open stands, by the operator's environment, and for use cases by the desk (bot.services.in_force).
    """

    database: Database
    administrators: frozenset[int] = frozenset()
    public_url: str | None = None
    settled: Settled = UNSETTLED
    acquaintances: dict[int, Acquaintance] = field(default_factory=dict, compare=False, repr=False)
    """By Telegram's id, where one process has the database to itself."""
    maintenance: Maintenance | None = None
    """It lasts, so only administrators change anything."""
    sides: tuple[Side, ...] = FOUNDING_SIDES
    known: list[InForce] = field(default_factory=list, compare=False, repr=False)
    """What was last read of it, where one process has the database to itself."""


@dataclass(frozen=True, slots=True)
class Ctx:
    """The context of one update. `now` is UTC; `update_id` makes each writing call happen once, for ever."""

    office: Office
    actor: Actor
    now: datetime
    update_id: int | None = None
    _calls: Iterator[int] = field(default_factory=count)

    def reading(self) -> AbstractAsyncContextManager[Reading]:
        """Open a transaction that only looks things up."""
        return self.office.database.reading()

    def writing(self) -> AbstractAsyncContextManager[Writing]:
        """Open a transaction that changes things. The n-th of an update is the same one when it is delivered again.

        Raises:
            AlreadyDoneError: this update did it before; DomainError: `maintenance`.
        """
        if self.office.maintenance is not None and not may(self.actor, Action.OPERATE):
            raise refusal(self.office.maintenance)
        call = (self.update_id, next(self._calls)) if self.update_id is not None else None
        person_id = None if self.actor.person.id == NOBODY else self.actor.person.id
        return self.office.database.writing(self.now, person_id, call, self.actor)
