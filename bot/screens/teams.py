"""The team of an organisation: who belongs to it, the link to join, and who is told of what."""

from collections.abc import Sequence
from typing import Any

from bot.domain.notices import Args, Button, Listing, Moment, Notice, Screen, Term, press
from bot.domain.people import Person
from bot.domain.registry import Organisation
from bot.domain.teams import PREFIX, Member, TeamLink
from bot.screens.layout import HOME, columns, short


def team(organisation: Organisation, owner: Person | None, members: Sequence[Member], *, owned: bool) -> Screen:
    """Show who belongs to it; `owned`: to its owner, who may change that."""
    rows = tuple(Term(key="team-line", args={"person": short(member.person)}) for member in members)
    args: Args = {
        "name": organisation.name or "—",
        "owner": short(owner.name) if owner is not None else "—",
        "lines": Listing(rows=rows, empty="team-none"),
    }
    back = press("button-back", "organisation", "show", organisation.id)
    if not owned:
        return Screen(
            key="team-card", args=args, rows=((press("team-leave", "team", "leave", organisation.id),), (back,))
        )
    persons = [press("team-member", "team", "member", m.id, person=short(m.person)) for m in members]
    invite = press("team-invite", "team", "invite", organisation.id)
    return Screen(key="team-card", args=args, rows=(*columns(persons, 1), (invite,), (back, HOME)))


def invited(organisation: Organisation, link: TeamLink, code: str, zone: str) -> Screen:
    """Hand out the link, the only time that it is shown."""
    args: Args = {"name": organisation.name or "—", "until": Moment(at=link.expires_at, zone=zone)}
    join = Button(label="team-join", start=PREFIX + code)
    back = press("button-back", "team", "show", organisation.id)
    return Screen(key="team-invited", args=args, rows=((join,), (back, HOME)))


def member(organisation: Organisation, one: Member) -> Screen:
    """Show a member to the owner, with what may be done: the second of two taps."""
    args: Args = {"name": organisation.name or "—", "person": one.person}
    ways = (press("team-hand", "team", "hand", one.id), press("team-dismiss", "team", "dismiss", one.id))
    back = press("button-back", "team", "show", organisation.id)
    return Screen(key="team-member-card", args=args, rows=(*columns(ways, 1), (back, HOME)))


def joined(organisation: Organisation, person: Person, link_id: int) -> Notice:
    """Tell the owner who has joined."""
    to = _to(organisation, organisation.owner_id, f"joined:{link_id}")
    return Notice(key="team-told-joined", args=_args(organisation, person.name), **to)


def left(organisation: Organisation, one: Member) -> Notice:
    """Tell the owner who has left."""
    to = _to(organisation, organisation.owner_id, f"left:{one.id}")
    return Notice(key="team-told-left", args=_args(organisation, one.person), **to)


def dismissed(organisation: Organisation, one: Member) -> Notice:
    """Tell somebody that they belong to it no more."""
    to = _to(organisation, one.person_id, f"dismissed:{one.id}") | {"rows": ()}
    return Notice(key="team-told-dismissed", args={"name": organisation.name or "—"}, **to)


def handed_over(organisation: Organisation, before: Person) -> Notice:
    """Tell the new owner of it."""
    to = _to(organisation, organisation.owner_id, f"owner:{organisation.version}")
    return Notice(key="team-told-owner", args=_args(organisation, before.name), **to)


def _args(organisation: Organisation, person: str) -> Args:
    return {"name": organisation.name or "—", "person": person}


def _to(organisation: Organisation, person_id: int, what: str) -> dict[str, Any]:
    show = press("organisation-show", "organisation", "show", organisation.id)
    return {"rows": ((show,),), "person_id": person_id, "dedupe": f"team:{organisation.id}:{what}"}
