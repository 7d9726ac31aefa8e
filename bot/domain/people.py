"""People, their roles, and who may do what: denied unless it stands in the table below."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from bot.domain.calendar import local
from bot.domain.errors import DomainError
from bot.domain.forms import Document
from bot.domain.notices import Listing, Moment, Term, Value


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
    JURY = "jury"
    ADMINISTRATOR = "administrator"
    CHAIR = "chair"
    """Not granted: it is the representative of the presiding side (Concept, §5)."""
    DELEGATE = "delegate"
    """Not granted: it is an alternate whom the seat lets file."""
    OBSERVER = "observer"
    """Not granted: who reads the adopted plan beside the seats, where that was decided (bot.domain.left_open)."""
    CONFIRMER = "confirmer"
    """Not granted: who confirms a side's organisations beside its seat, where that was decided."""


SEAT_ORDER = (Role.REPRESENTATIVE, Role.ALTERNATE, Role.EXPERT)
SEAT_ROLES = frozenset(SEAT_ORDER)
DECIDED = frozenset({Role.OBSERVER, Role.CONFIRMER})
"""What other roles bring with them where it was decided: nobody is called so."""
INVITED_ROLES = (*SEAT_ORDER, Role.SECRETARIAT, Role.ORGANISER, Role.JURY, Role.ADMINISTRATOR)


class Action(StrEnum):
    """What the product lets people do, beyond what concerns only themselves."""

    INVITE = "invite"
    MANAGE_ROLES = "manage-roles"
    SEE_SEAT = "see-seat"
    MANAGE_SEAT = "manage-seat"
    SET_PRESIDENCY = "set-presidency"
    MANAGE_CHANNELS = "manage-channels"
    SEE_DELIVERY = "see-delivery"
    SET_MEETING = "set-meeting"
    SEE_BOARD = "see-board"
    REGISTER_ORGANISATION = "register-organisation"
    REVIEW_ORGANISATION = "review-organisation"
    NOMINATE_PARK = "nominate-park"
    CHECK_PARKS = "check-parks"
    DECIDE_PARK = "decide-park"
    CONSENT_TO_PARK = "consent-to-park"
    EDIT_PARK = "edit-park"
    RUN_PARK = "run-park"
    SEE_PARK_HISTORY = "see-park-history"
    SEE_RESIDENTS = "see-residents"
    DECIDE_RESIDENTS = "decide-residents"
    MAKE_EVENT = "make-event"
    REVIEW_EVENT = "review-event"
    APPLY = "apply"
    DRAFT_PROPOSAL = "draft-proposal"
    FILE_PROPOSAL = "file-proposal"
    SEE_PROPOSALS = "see-proposals"
    REVIEW_PROPOSAL = "review-proposal"
    FILE_ON_BEHALF = "file-on-behalf"
    MARK_DIPLOMATIC = "mark-diplomatic"
    SEE_PLAN = "see-plan"
    READ_PLAN = "read-plan"
    """Once it is adopted."""
    COMPILE_PLAN = "compile-plan"
    ANSWER_PLAN = "answer-plan"
    """For a seat: comment, agree to a merging, say how far an item is."""
    RECEIVE_PAPERS = "receive-papers"
    FORWARD_REPORT = "forward-report"
    SEE_AUDIT = "see-audit"
    """Of the Commission's matters; the administrator that of everything."""
    SEE_WHOLE_AUDIT = "see-whole-audit"
    SEE_FIGURES = "see-figures"
    EXPORT_ALL = "export-all"
    MANAGE_API = "manage-api"
    OPERATE = "operate"
    """Settings, sides, faults, maintenance."""


PERMITTED: Mapping[Action, frozenset[Role]] = MappingProxyType(
    {
        Action.INVITE: frozenset({Role.ADMINISTRATOR}),
        Action.MANAGE_ROLES: frozenset({Role.ADMINISTRATOR}),
        Action.SEE_SEAT: SEAT_ROLES | {Role.ADMINISTRATOR},
        Action.MANAGE_SEAT: frozenset({Role.REPRESENTATIVE, Role.ADMINISTRATOR}),
        Action.SET_PRESIDENCY: frozenset({Role.ADMINISTRATOR}),
        Action.MANAGE_CHANNELS: frozenset({Role.ADMINISTRATOR}),
        Action.SEE_DELIVERY: frozenset({Role.ADMINISTRATOR}),
        Action.SET_MEETING: frozenset({Role.ADMINISTRATOR, Role.CHAIR}),
        Action.SEE_BOARD: SEAT_ROLES | {Role.SECRETARIAT},
        Action.REGISTER_ORGANISATION: frozenset(Role),
        Action.REVIEW_ORGANISATION: frozenset({Role.REPRESENTATIVE, Role.CONFIRMER}),
        Action.NOMINATE_PARK: frozenset({Role.REPRESENTATIVE}),
        Action.CHECK_PARKS: frozenset({Role.ADMINISTRATOR}),
        Action.DECIDE_PARK: frozenset({Role.REPRESENTATIVE, Role.ADMINISTRATOR}),
        Action.CONSENT_TO_PARK: frozenset({Role.REPRESENTATIVE}),
        Action.EDIT_PARK: frozenset({Role.REPRESENTATIVE, Role.PARK_MANAGER}),
        Action.RUN_PARK: frozenset({Role.PARK_MANAGER}),
        Action.SEE_PARK_HISTORY: SEAT_ROLES | {Role.SECRETARIAT, Role.PARK_MANAGER, Role.ADMINISTRATOR},
        Action.SEE_RESIDENTS: frozenset({Role.REPRESENTATIVE, Role.PARK_MANAGER}),
        Action.DECIDE_RESIDENTS: frozenset({Role.PARK_MANAGER}),
        Action.MAKE_EVENT: frozenset({Role.ORGANISER}),
        Action.REVIEW_EVENT: frozenset({Role.ADMINISTRATOR, Role.CHAIR}),
        Action.APPLY: frozenset(Role),
        Action.DRAFT_PROPOSAL: SEAT_ROLES,
        Action.FILE_PROPOSAL: frozenset({Role.REPRESENTATIVE, Role.DELEGATE}),
        Action.SEE_PROPOSALS: frozenset({Role.CHAIR, Role.SECRETARIAT}),
        Action.REVIEW_PROPOSAL: frozenset({Role.CHAIR}),
        Action.FILE_ON_BEHALF: frozenset({Role.CHAIR, Role.SECRETARIAT}),
        Action.MARK_DIPLOMATIC: frozenset({Role.REPRESENTATIVE, Role.DELEGATE, Role.CHAIR}),
        Action.SEE_PLAN: SEAT_ROLES | {Role.SECRETARIAT},
        Action.READ_PLAN: SEAT_ROLES | {Role.SECRETARIAT, Role.OBSERVER},
        Action.COMPILE_PLAN: frozenset({Role.CHAIR}),
        Action.ANSWER_PLAN: frozenset({Role.REPRESENTATIVE, Role.DELEGATE}),
        Action.RECEIVE_PAPERS: frozenset({Role.REPRESENTATIVE, Role.DELEGATE, Role.SECRETARIAT}),
        Action.FORWARD_REPORT: frozenset({Role.SECRETARIAT}),
        Action.SEE_AUDIT: frozenset({Role.CHAIR, Role.SECRETARIAT, Role.ADMINISTRATOR}),
        Action.SEE_WHOLE_AUDIT: frozenset({Role.ADMINISTRATOR}),
        Action.SEE_FIGURES: frozenset({Role.CHAIR, Role.SECRETARIAT, Role.PARK_MANAGER, Role.ADMINISTRATOR}),
        Action.EXPORT_ALL: frozenset({Role.ADMINISTRATOR}),
        Action.MANAGE_API: frozenset({Role.ADMINISTRATOR}),
        Action.OPERATE: frozenset({Role.ADMINISTRATOR}),
    }
)


class Grant(Value):
    """A role of a person, from a moment on (UTC), for one side (and one park of it) or for the whole Pool.

    `zone` counts its days: a side's by the clock of its capital. `reason` says why it is suspended or was ended;
    `ended_by` is who ended it, and nobody where its term ran out. `delegated`: the seat lets this alternate file.
    """

    id: int
    person_id: int
    role: Role
    side: str | None
    park_id: int | None = None
    zone: str = "UTC"
    starts_at: datetime
    ends_at: datetime | None
    ended_by: int | None = None
    suspended_at: datetime | None = None
    reason: str | None = None
    delegated: bool = False
    document_id: str | None = None
    document_name: str | None = None
    version: int = 1

    def runs(self, now: datetime) -> bool:
        """Tell whether it has begun and not ended at this moment; it may be suspended."""
        return self.starts_at <= now and (self.ends_at is None or now < self.ends_at)

    def active(self, now: datetime) -> bool:
        """Tell whether it holds at this moment."""
        return self.runs(now) and self.suspended_at is None

    @property
    def until(self) -> date | None:
        """The last day on which it holds."""
        return local(self.ends_at, self.zone).date() if self.ends_at is not None else None

    @property
    def document(self) -> Document | None:
        """The paper by which the person was appointed."""
        if self.document_id is None:
            return None
        return Document(file_id=self.document_id, name=self.document_name or "")

    def covers(self, side: str | None, park_id: int | None) -> bool:
        """Tell whether it holds for this side and this park, where they are named."""
        of_side = side is None or self.side in (None, side)
        return of_side and (park_id is None or self.park_id in (None, park_id))


NOBODY = 0
"""The id of whoever the bot has not met: they spoke or acted in a group, and are kept nowhere."""


class Person(Value):
    """Somebody who has opened the bot. `unreachable_since`: they blocked it, so nothing is sent until they return.

    `erase_at`: they asked that their data be erased then (UTC). Afterwards the name is empty, and their role is shown.
    """

    id: int
    telegram_id: int
    name: str
    username: str | None
    language: str
    zone: str
    quiet: str | None = "22-08"
    """Hours of `zone` in which only what cannot wait is said to them."""
    erase_at: datetime | None = None
    unreachable_since: datetime | None
    created_at: datetime


FIRST_ZONES = MappingProxyType({"ru": "Europe/Moscow", "zh": "Asia/Shanghai"})


def first_zone(language: str) -> str:
    """Guess a newcomer's zone by their language; a seat brings its capital's, and anybody can choose another."""
    return FIRST_ZONES.get(language, "UTC")


class Actor(Value):
    """Who acts now: the person with the roles that hold at this moment, and apart those that are suspended.

    `brings`: roles with what each of them brings beside itself, as it was decided at the desk.
    """

    person: Person
    grants: tuple[Grant, ...]
    suspended: tuple[Grant, ...] = ()
    presiding_side: str | None = None
    administrator: bool = False
    brings: tuple[tuple[Role, Role], ...] = ()

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
        grants = [grant for grant in self.grants if grant.covers(side, park_id)]
        held = {grant.role for grant in grants}
        if any(grant.role is Role.ALTERNATE and grant.delegated for grant in grants):
            held.add(Role.DELEGATE)
        if any(g.role is Role.REPRESENTATIVE and g.side == self.presiding_side for g in self.grants):
            held.add(Role.CHAIR)
        if self.administrator:
            held.add(Role.ADMINISTRATOR)
        held.add(Role.GUEST)
        return frozenset(held | {brought for role, brought in self.brings if role in held})


def may(actor: Actor, action: Action, side: str | None = None, park_id: int | None = None) -> bool:
    """Tell whether the person may do this (for this side or park, when a matter of its own is concerned)."""
    return not PERMITTED.get(action, frozenset()).isdisjoint(actor.roles(side, park_id))


def require(actor: Actor, action: Action, side: str | None = None, park_id: int | None = None) -> None:
    """Let the person do this, or say which role it takes.

    Raises:
        DomainError: `role-needed`, `role-of-side-needed`, `role-of-park-needed`, naming the roles;
            `mandate-suspended`, where that alone stands in the way.
    """
    if may(actor, action, side, park_id):
        return
    check_not_suspended(actor, action, side, park_id)
    roles = Listing(rows=tuple(Term(key=f"role-{role}") for role in sorted(PERMITTED[action] - DECIDED)), between=", ")
    if park_id is not None and may(actor, action, side):
        raise DomainError("role-of-park-needed", roles=roles)
    if side is not None and may(actor, action):
        raise DomainError("role-of-side-needed", roles=roles, side=Term(key=f"side-{side}"))
    raise DomainError("role-needed", roles=roles)


def check_not_suspended(actor: Actor, action: Action, side: str | None = None, park_id: int | None = None) -> None:
    """Tell a person who may not only because their mandate is suspended since when it is, and why.

    Raises:
        DomainError: `mandate-suspended`.
    """
    for grant in actor.suspended:
        if grant.suspended_at is not None and may(actor.model_copy(update={"grants": (grant,)}), action, side, park_id):
            at = Moment(at=grant.suspended_at, zone=grant.zone)
            raise DomainError("mandate-suspended", at=at, reason=grant.reason or "")


def require_own(actor: Actor, owner_id: int) -> None:
    """Let only the owner of a thing touch it.

    Raises:
        DomainError: `not-yours`.
    """
    if actor.person.id != owner_id:
        raise DomainError("not-yours")
