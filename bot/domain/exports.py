"""Which lists are given out as files, to whom, and how much of each a person gets."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.domain.errors import DomainError
from bot.domain.notices import Value
from bot.domain.people import Action, Actor, may, require

FORMS = ("xlsx", "csv")
RIGHTS: Mapping[str, tuple[Action, ...]] = MappingProxyType(
    {
        "organisations": (),
        "parks": (),
        "events": (),
        "residents": (Action.SEE_RESIDENTS,),
        "signups": (Action.MAKE_EVENT,),
        "applications": (Action.MAKE_EVENT,),
        "proposals": (Action.SEE_PROPOSALS, Action.DRAFT_PROPOSAL),
        "items": (Action.READ_PLAN,),
        "meetings": (),
        "ideas": (Action.DRAFT_PROPOSAL,),
        "people": (Action.EXPORT_ALL,),
        "seats": (Action.EXPORT_ALL,),
        "invitations": (Action.EXPORT_ALL,),
        "sides": (Action.EXPORT_ALL,),
        "channels": (Action.EXPORT_ALL,),
        "delivery": (Action.EXPORT_ALL,),
        "faults": (Action.EXPORT_ALL,),
    }
)
"""The lists, and what lets a person have one; where nothing is asked, everybody has what is public. One who may export
all has each of them, but for the sides' own."""
OF_SIDES = frozenset({"proposals", "items", "ideas"})
"""The administrator takes no part in the sides' work."""
WHOLE: Mapping[str, Action] = MappingProxyType({"proposals": Action.SEE_PROPOSALS, "items": Action.SEE_PLAN})
"""What lets a person have all of a list, where it is not that they may export all."""
MOST = 50_000
"""Rows of one file."""


class Scope(Value):
    """How much of a list a person gets: all of it, what is public, and beside that what is theirs."""

    everything: bool
    person_id: int
    side: str | None
    """Whose drafts and candidates are seen, too."""
    parks: tuple[int, ...]


def offered(actor: Actor) -> tuple[str, ...]:
    """List what a person may have."""
    return tuple(name for name in RIGHTS if _allowed(actor, name))


def _allowed(actor: Actor, name: str) -> bool:
    if may(actor, Action.EXPORT_ALL) and name not in OF_SIDES:
        return True
    return not RIGHTS[name] or any(may(actor, action) for action in RIGHTS[name])


def scope(actor: Actor, name: str, form: str) -> Scope:
    """Tell how much of a list a person gets.

    Raises:
        DomainError: `button-unknown`; `role-needed`.
    """
    if name not in RIGHTS or form not in FORMS:
        raise DomainError("button-unknown")
    if not _allowed(actor, name):
        require(actor, RIGHTS[name][0])
    whole = may(actor, WHOLE.get(name, Action.EXPORT_ALL))
    return Scope(everything=whole, person_id=actor.person.id, side=actor.seat, parks=actor.parks)
