"""People, their roles, and who may do what: denied unless it stands in the table below."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bot.domain.errors import DomainError
from bot.domain.notices import Listing, Term, Value


class Role(StrEnum):
    """What a person is in the Pool (../docs/glossary.md). Everybody is at least a guest."""

    GUEST = "guest"
    REPRESENTATIVE = "representative"
    ALTERNATE = "alternate"
    EXPERT = "expert"
    SECRETARIAT = "secretariat"
    ORGANISER = "organiser"
    PARK_MANAGER = "park-manager"
    """Of one park, which the grant names; invited from its card."""
    ADMINISTRATOR = "administrator"
    CHAIR = "chair"
    """Not granted: it is the representative of the presiding side (Concept, §5)."""


INVITED_ROLES = (Role.REPRESENTATIVE, Role.ALTERNATE, Role.EXPERT, Role.SECRETARIAT, Role.ORGANISER)
SEAT_ROLES = frozenset({Role.REPRESENTATIVE, Role.ALTERNATE, Role.EXPERT})


class Action(StrEnum):
    """What the product lets people do, beyond what concerns only themselves."""

    INVITE = "invite"
    SET_PRESIDENCY = "set-presidency"
    MANAGE_CHANNELS = "manage-channels"
    SET_MEETING = "set-meeting"
    REGISTER_STARTUP = "register-startup"
    REVIEW_STARTUP = "review-startup"
    NOMINATE_PARK = "nominate-park"
    CHECK_PARKS = "check-parks"
    DECIDE_PARK = "decide-park"
    EDIT_PARK = "edit-park"
    RUN_PARK = "run-park"
    SEE_PARK_HISTORY = "see-park-history"
    MAKE_EVENT = "make-event"
    DRAFT_PROPOSAL = "draft-proposal"
    FILE_PROPOSAL = "file-proposal"
    SEE_PROPOSALS = "see-proposals"


PERMITTED: Mapping[Action, frozenset[Role]] = MappingProxyType(
    {
        Action.INVITE: frozenset({Role.ADMINISTRATOR}),
        Action.SET_PRESIDENCY: frozenset({Role.ADMINISTRATOR}),
        Action.MANAGE_CHANNELS: frozenset({Role.ADMINISTRATOR}),
        Action.SET_MEETING: frozenset({Role.ADMINISTRATOR, Role.CHAIR}),
        Action.REGISTER_STARTUP: frozenset(Role),
        Action.REVIEW_STARTUP: frozenset({Role.REPRESENTATIVE}),
        Action.NOMINATE_PARK: frozenset({Role.REPRESENTATIVE}),
        Action.CHECK_PARKS: frozenset({Role.ADMINISTRATOR}),
        Action.DECIDE_PARK: frozenset({Role.REPRESENTATIVE, Role.ADMINISTRATOR}),
        Action.EDIT_PARK: frozenset({Role.REPRESENTATIVE, Role.PARK_MANAGER}),
        Action.RUN_PARK: frozenset({Role.PARK_MANAGER}),
        Action.SEE_PARK_HISTORY: SEAT_ROLES | {Role.SECRETARIAT, Role.PARK_MANAGER, Role.ADMINISTRATOR},
        Action.MAKE_EVENT: frozenset({Role.ORGANISER}),
        Action.DRAFT_PROPOSAL: SEAT_ROLES,
        Action.FILE_PROPOSAL: frozenset({Role.REPRESENTATIVE}),
        Action.SEE_PROPOSALS: frozenset({Role.CHAIR, Role.SECRETARIAT}),
    }
)


class Grant(Value):
    """A role of a person, from a moment on (UTC), for one side (and one park of it) or for the whole Pool."""

    id: int
    person_id: int
    role: Role
    side: str | None
    park_id: int | None = None
    starts_at: datetime
    ends_at: datetime | None

    def active(self, now: datetime) -> bool:
        """Tell whether it holds at this moment."""
        return self.starts_at <= now and (self.ends_at is None or now < self.ends_at)

    def covers(self, side: str | None, park_id: int | None) -> bool:
        """Tell whether it holds for this side and this park, where they are named."""
        of_side = side is None or self.side in (None, side)
        return of_side and (park_id is None or self.park_id in (None, park_id))


class Person(Value):
    """Somebody who has opened the bot. `unreachable_since`: they blocked it, so nothing is sent until they return."""

    id: int
    telegram_id: int
    name: str
    username: str | None
    language: str
    zone: str
    unreachable_since: datetime | None
    created_at: datetime


FIRST_ZONES = MappingProxyType({"ru": "Europe/Moscow", "zh": "Asia/Shanghai"})


def first_zone(language: str) -> str:
    """Guess a newcomer's zone by their language; a seat brings its capital's, and anybody can choose another."""
    return FIRST_ZONES.get(language, "UTC")


class Actor(Value):
    """Who acts now: the person with the roles that hold at this moment."""

    person: Person
    grants: tuple[Grant, ...]
    presiding_side: str | None = None
    administrator: bool = False

    @property
    def seat(self) -> str | None:
        """The side whose seat the person holds or works for."""
        return next((grant.side for grant in self.grants if grant.role in SEAT_ROLES), None)

    @property
    def parks(self) -> tuple[int, ...]:
        """The parks that the person runs."""
        return tuple(grant.park_id for grant in self.grants if grant.park_id is not None)

    def roles(self, side: str | None = None, park_id: int | None = None) -> frozenset[Role]:
        """Give the roles held, for one side or one park only when it is named."""
        held = {grant.role for grant in self.grants if grant.covers(side, park_id)}
        if any(g.role is Role.REPRESENTATIVE and g.side == self.presiding_side for g in self.grants):
            held.add(Role.CHAIR)
        if self.administrator:
            held.add(Role.ADMINISTRATOR)
        return frozenset(held | {Role.GUEST})


def may(actor: Actor, action: Action, side: str | None = None, park_id: int | None = None) -> bool:
    """Tell whether the person may do this (for this side or park, when a matter of its own is concerned)."""
    return not PERMITTED.get(action, frozenset()).isdisjoint(actor.roles(side, park_id))


def require(actor: Actor, action: Action, side: str | None = None, park_id: int | None = None) -> None:
    """Let the person do this, or say which role it takes.

    Raises:
        DomainError: `role-needed`, `role-of-side-needed`, `role-of-park-needed`, naming the roles.
    """
    if may(actor, action, side, park_id):
        return
    roles = Listing(rows=tuple(Term(key=f"role-{role}") for role in sorted(PERMITTED[action])), between=", ")
    if park_id is not None and may(actor, action, side):
        raise DomainError("role-of-park-needed", roles=roles)
    if side is not None and may(actor, action):
        raise DomainError("role-of-side-needed", roles=roles, side=Term(key=f"side-{side}"))
    raise DomainError("role-needed", roles=roles)


def require_own(actor: Actor, owner_id: int) -> None:
    """Let only the owner of a thing touch it.

    Raises:
        DomainError: `not-yours`.
    """
    if actor.person.id != owner_id:
        raise DomainError("not-yours")
