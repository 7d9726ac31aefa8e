"""The audit: in which capacity an act was done, on which basis it rests, what it changed, and who may look at it."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

from bot.domain.audit_chain import plain
from bot.domain.forms import Document
from bot.domain.notices import Value
from bot.domain.people import DECIDED, SEAT_ORDER, Action, Actor, Role, may

OF_COMMISSION = frozenset(
    {"proposal", "plan", "item", "merge", "paper", "agenda", "meeting", "session", "presidency", "park"}
)
"""The matters of the Commission: its chair and the Secretariat see what was done in them."""
OFFICIAL = OF_COMMISSION | {"event", "channel"}
"""Things whose wording is public or the sides' own: their texts stand in the audit as they were and are."""
PERSONAL = frozenset({"name", "username", "contacts", "telegram_id", "guest", "answers", "remarks"})
"""What may name somebody: that it changed is kept, never what it says, for the audit cannot be erased."""
CODES = frozenset({"side", "status", "kind", "role", "stage", "trl", "language", "zone", "premises"})
WITHHELD = "‹…›"
"""Stands for words that the audit does not keep."""
UNINTERESTING = frozenset({"id", "version", "sequence", "created_at", "checked_at", "updated_at"})

SEAT = (Role.REPRESENTATIVE, Role.DELEGATE, Role.ALTERNATE, Role.EXPERT)
CHAIRED = (Role.CHAIR, Role.SECRETARIAT, *SEAT, Role.ADMINISTRATOR)
SEATED = (*SEAT, Role.CHAIR, Role.SECRETARIAT, Role.ADMINISTRATOR)
CAPACITIES: Mapping[str, tuple[Role, ...]] = MappingProxyType(
    {
        "park": (Role.REPRESENTATIVE, Role.PARK_MANAGER, Role.ADMINISTRATOR),
        "resident": (Role.PARK_MANAGER, Role.REPRESENTATIVE),
        "event": (Role.ORGANISER, Role.CHAIR, Role.ADMINISTRATOR),
        "letter": (Role.ORGANISER,),
        "question": (Role.ORGANISER,),
        "application-question": (Role.ORGANISER,),
        "application-letter": (Role.ORGANISER,),
        "proposal": SEATED,
        "idea": SEATED,
        "merge": SEATED,
        "plan": CHAIRED,
        "item": CHAIRED,
        "agenda": CHAIRED,
        "paper": CHAIRED,
        "session": CHAIRED,
        "meeting": (Role.CHAIR, Role.ADMINISTRATOR, *SEAT),
        "mandate": (Role.REPRESENTATIVE, Role.ADMINISTRATOR, Role.ALTERNATE, Role.EXPERT),
    }
)
"""In which role such things are done: the first of these that the person has. Others are the administrator's."""
AS_GUEST = frozenset({"person", "profile", "search", "feed", "consent", "organisation", "application"})
"""What everybody does for themselves."""
ALSO_AS_GUEST = frozenset({"join", "leave", "bring", "answer", "begin-signup", "ticket", "more-like", "fewer-like"})
RULED: Mapping[tuple[str, str], tuple[Role, ...]] = MappingProxyType(
    {
        **{("proposal", review): (Role.CHAIR,) for review in ("acknowledge", "accept", "return", "defer")},
        **{("item", action): SEATED for action in ("say",)},
        **{("paper", action): SEATED for action in ("comment", "open", "acknowledge")},
        **{
            ("organisation", ruling): (Role.REPRESENTATIVE, Role.PARK_MANAGER)
            for ruling in ("confirm", "return", "suspend", "resume", "remove")
        },
        **{("application", decided): (Role.ORGANISER,) for decided in ("eligible", "ineligible", "return", "reopen")},
    }
)
"""Acts that are done in another role than others on the same kind of thing."""

BASES: Mapping[str, str] = MappingProxyType(
    {
        "park": "5.1",
        "presidency": "5.7",
        "meeting": "5.6",
        "session": "5.6",
        "proposal": "5.9",
        "merge": "5.9",
        "item": "5.9",
        "plan": "5.9",
        "agenda": "5.10",
        "paper": "5.10",
    }
)
"""Section and paragraph of the Concept that acts on a kind of thing rest on."""
BASES_OF_ACTS: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("plan", "adopt"): "5.11",
        ("plan", "archive"): "5.11",
        ("paper", "sign"): "5.11",
        ("paper", "forward"): "5.11",
        ("meeting", "except"): "5.7",
        ("meeting", "diplomatic"): "5.9",
        ("meeting", "not-diplomatic"): "5.9",
    }
)
REASONS = ("host_reason", "chg_reason", "proposals_day")
"""Details that say why, or how far, a date departs from the rules."""
OVERRIDES = frozenset({("proposal", "accept"), ("meeting", "except"), ("application", "late-entry")})


ACTION_LIMIT = 24


class Subject(Value):
    """How the thing of an act is called now, as far as it has such a name: `own` in no particular language.

    `number`: of a receipt, or of a paper's version; `kind`: a paper's.
    """

    ru: str | None = None
    zh: str | None = None
    en: str | None = None
    own: str | None = None
    number: str | None = None
    day: date | None = None
    year: int | None = None
    kind: str | None = None
    side: str | None = None
    role: str | None = None


class Entry(Value):
    """One act. `role` and `side`: in which capacity the person did it; without a person it was the bot itself.

    `basis`: section and paragraph of the Concept (`5.9`). `on_behalf`: the side for which it was done.
    """

    sequence: int
    at: datetime
    person_id: int | None
    name: str | None = None
    """Of the person, as it is now: the audit itself keeps no names."""
    role: str | None
    side: str | None
    action: str
    thing: str
    thing_id: int
    basis: str | None
    on_behalf: str | None
    override: bool
    detail: dict[str, Any]
    before: dict[str, Any]
    after: dict[str, Any]
    previous: str
    hash: str
    subject: Subject | None = None
    """How its thing is called now; the audit itself keeps its number."""


THINGS = (
    *("park", "organisation", "resident", "event", "application", "proposal", "idea", "plan", "item", "merge", "paper"),
    *("agenda", "meeting", "session", "presidency", "mandate", "invitation", "person", "profile", "channel", "letter"),
    *("question", "application-question", "application-letter", "left-open", "side-draft", "delivery", "export"),
    *("token", "maintenance", "consent", "feed", "search"),
)
"""What can be chosen; buttons name a kind by its place here, so new ones come last."""
ROLES = tuple(sorted(role.value for role in set(Role) - DECIDED))
SPANS = (1, 7, 30, 365)
"""Days back that can be chosen."""


class Sieve(Value):
    """What of the audit somebody wants to see; none is everything. `days` back from now; `marked`: what stands out."""

    thing: str | None = None
    role: str | None = None
    side: str | None = None
    action: str | None = None
    days: int | None = None
    marked: bool = False

    def packed(self) -> str:
        """Write it as a part of a button's id."""
        thing = str(THINGS.index(self.thing)) if self.thing is not None else ""
        role = str(ROLES.index(self.role)) if self.role is not None else ""
        days = str(self.days) if self.days is not None else ""
        return ".".join((thing, role, self.side or "", days, "1" if self.marked else "", self.action or ""))


def unpacked(text: str) -> Sieve:
    """Read what `packed` wrote; what is not of ours narrows nothing."""
    thing, role, side, days, marked, action = (text.split(".") + [""] * 6)[:6]
    return Sieve(
        thing=_at(THINGS, thing),
        role=_at(ROLES, role),
        side=side if len(side) == 2 and side.isascii() and side.isupper() else None,
        action=action if action and len(action) <= ACTION_LIMIT and action.replace("-", "").isalpha() else None,
        days=int(days) if days in map(str, SPANS) else None,
        marked=marked == "1",
    )


def _at(words: tuple[str, ...], place: str) -> str | None:
    known = place.isascii() and place.isdecimal() and len(place) <= 3 and int(place) < len(words)
    return words[int(place)] if known else None


def capacity(actor: Actor | None, thing: str, action: str, *, on_behalf: bool = False) -> tuple[str | None, str | None]:
    """Tell in which role, and for which side, a person does something to a thing; the bot itself in none."""
    if actor is None:
        return None, None
    held = actor.roles()
    role = next((role for role in _candidates(thing, action, on_behalf=on_behalf) if role in held), Role.GUEST)
    if role is Role.CHAIR:
        return role.value, actor.presiding_side
    granted = Role.ALTERNATE if role is Role.DELEGATE else role
    return role.value, next((grant.side for grant in actor.grants if grant.role is granted), None)


def _candidates(thing: str, action: str, *, on_behalf: bool) -> tuple[Role, ...]:
    if on_behalf:
        return (Role.CHAIR, Role.SECRETARIAT)
    if (thing, action) in RULED:
        return RULED[thing, action]
    if thing in AS_GUEST or (thing == "event" and action in ALSO_AS_GUEST):
        return ()
    return CAPACITIES.get(thing, (Role.ADMINISTRATOR, *SEAT_ORDER))


def basis_of(thing: str, action: str) -> str | None:
    """Give section and paragraph of the Concept that an act rests on, where there is one."""
    return BASES_OF_ACTS.get((thing, action), BASES.get(thing))


def is_override(thing: str, action: str, detail: Mapping[str, Any]) -> bool:
    """Tell whether an act departs from a rule, with a reason."""
    return (thing, action) in OVERRIDES or any(detail.get(name) is not None for name in REASONS)


def differences(thing: str, before: BaseModel, after: BaseModel) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give what of a thing changed, as it was and as it is; of words only those of things that are official."""
    was, now = before.model_dump(), after.model_dump()
    changed = [name for name in now if name not in UNINTERESTING and now[name] != was.get(name)]
    return (
        {name: kept(thing, name, getattr(before, name, None)) for name in changed},
        {name: kept(thing, name, getattr(after, name)) for name in changed},
    )


def kept(thing: str, name: str, value: Any) -> Any:
    """Give what the audit keeps of a value: codes, numbers and moments of everything, words of official things only."""
    if value is None or isinstance(value, bool | int | float | date | Enum):
        return plain(value)
    personal = name in PERSONAL or isinstance(value, Document) or name.endswith(("_id", "_name"))
    if personal or not (thing in OFFICIAL or name in CODES or isinstance(value, tuple)):
        return WITHHELD
    return plain(value)


def may_see(actor: Actor, thing: str) -> bool:
    """Tell whether a person may see what was done to such things."""
    return may(actor, Action.SEE_WHOLE_AUDIT) or (may(actor, Action.SEE_AUDIT) and thing in OF_COMMISSION)
