"""The administrator's desk for invitations, the links, and what people are told about their roles."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.invitations import PREFIX, Invitation
from bot.domain.notices import Button, Moment, Notice, Screen, Term, press
from bot.domain.people import SEAT_ROLES, Grant, Person, Role
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.sides import Side, side_name
from bot.screens.layout import ADMIN, HOME, SIDES_ABREAST, columns, left


def desk(roles: Sequence[Role]) -> Screen:
    """Offer the roles that people are invited to."""
    buttons = [press(f"role-{role}", "invitation", "role", role) for role in roles]
    return Screen(key="invitation-desk", rows=(*columns(buttons, 1), (ADMIN, HOME)))


def seats(role: Role, sides: list[Side]) -> Screen:
    """Offer the sides, where the role is a seat's."""
    buttons = [press(f"side-{side.code}", "invitation", "make", f"{role}.{side.code}") for side in sides]
    back = press("button-back", "invitation", "desk")
    rows = (*columns(buttons, SIDES_ABREAST), (back,))
    return Screen(key="invitation-seats", args={"role": Term(key=f"role-{role}")}, rows=rows)


def made(invitation: Invitation, code: str, zone: str) -> Screen:
    """Hand out the link, the only time that it is shown."""
    args = {"role": role_term(invitation.role, invitation.side), "until": Moment(at=invitation.expires_at, zone=zone)}
    link = Button(label="button-invitation", start=PREFIX + code)
    again = press("button-invite-another", "invitation", "desk")
    if invitation.role in SEAT_ROLES:
        again = press("seat-open", "seat", "show", invitation.side or "")
    return Screen(key="invitation-made", args=args, rows=((link,), (again,), (HOME,)))


def role_term(role: Role, side: str | None) -> Term:
    """Name a role, a seat's with its side."""
    name = Term(key=f"role-{role}")
    return Term(key="role-of-side", args={"role": name, "side": side_name(side)}) if side else name


def accepted(invitation: Invitation, person: Person, told: int) -> Notice:
    """Tell somebody that the link was used: `told` is who made it, or holds the seat."""
    return Notice(
        key="invitation-accepted",
        args={"person": person.name, "role": role_term(invitation.role, invitation.side)},
        person_id=told,
        dedupe=f"invitation:{invitation.id}:accepted:{told}",
    )


def handed_over(grant: Grant, successor: Person) -> Notice:
    """Tell the former holder of a seat who holds it now."""
    return Notice(
        key="seat-handed-over",
        args={"side": side_name(grant.side or ""), "person": successor.name},
        person_id=grant.person_id,
        dedupe=f"mandate:{grant.id}:handed-over",
    )


def granted(role: Role, side: str | None) -> Screen:
    """Greet a person in a new role."""
    return Screen(key=f"granted-{role}", args={"role": role_term(role, side)}, rows=((HOME,),))


def watch(invitation: Invitation, zone: str) -> Watch:
    """Give what is reminded of: that nobody has used a link, which ends soon."""
    due, opens = Moment(at=invitation.expires_at, zone=zone), press("reminder-open", "invitation", "desk")
    role = role_term(invitation.role, invitation.side)

    def says(now: datetime) -> Term:
        return Term(key="reminder-invitation", args={"role": role, "due": due, "left": left(due, now)})

    thing, maker = f"invitation:{invitation.id}", invitation.created_by
    return Watch(thing, Kind.INVITATION, maker, Rung.MAKER, due, invitation.created_at, role, opens, says, ())
