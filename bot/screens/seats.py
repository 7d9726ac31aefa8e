"""Seats and mandates: who speaks for a side, a mandate with all that can be done about it, and who else has a role."""

from collections.abc import Collection
from datetime import datetime

from bot.domain.calendar import local
from bot.domain.notices import Arg, Args, Button, Day, Listing, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.people import SEAT_ROLES, Action, Actor, Grant, Role, may
from bot.domain.presidency import Presidency
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.seats import Mandate, MandateEvent, MandateStatus, Seat, managed_by, status_of
from bot.domain.sides import Side
from bot.screens.layout import ADMIN, HOME, Rows, columns, left, named, page_turns, short
from bot.screens.presidency import term

NOTHING = Term(key="nothing")
OPEN_END = Term(key="mandate-open-end")


def overview(seats: list[Seat]) -> Screen:
    """Show which seats are held and which are vacant."""
    buttons = [press(f"seat-line-{seat.state}", "seat", "show", seat.side.code, side=seat.side.term) for seat in seats]
    held = sum(seat.holder is not None for seat in seats)
    args: Args = {"held": held, "vacant": len(seats) - held}
    return Screen(key="seat-list", args=args, rows=(*columns(buttons, 1), (ADMIN, HOME)))


def card(seat: Seat, page: Page[Mandate], presiding: Presidency | None, actor: Actor) -> Screen:
    """Show a seat and those who work for it; who may change it gets the ways to do so."""
    code = seat.side.code
    args: Args = {
        "side": seat.side.term,
        "state": Term(key=f"seat-state-{seat.state}"),
        "presides": Term(key="seat-presides", args={"term": term(presiding)}) if presiding else NOTHING,
        "mandates": _listed(page, of_one_side=True),
    }
    changes: Rows = ()
    if may(actor, Action.MANAGE_SEAT, code):
        changes = (*_lines(page), *_invitations(seat))
    turns = page_turns(page, "seat", "show", f"{code}.")
    history = press("seat-history", "seat", "history", code)
    return Screen(key="seat-card", args=args, rows=(*changes, turns, (history,), _back(actor)))


def _invitations(seat: Seat) -> Rows:
    code = seat.side.code
    beside = tuple(
        press(f"seat-invite-{role}", "invitation", "make", f"{role}.{code}") for role in (Role.ALTERNATE, Role.EXPERT)
    )
    if seat.holder is None:
        return ((press("seat-invite-representative", "invitation", "make", f"representative.{code}"),), beside)
    return (beside, (press("seat-hand-over", "seat", "hand-over", code),))


def _back(actor: Actor) -> tuple[Button, ...]:
    return (press("menu-seats", "seat", "list"), HOME) if may(actor, Action.MANAGE_ROLES) else (HOME,)


def hand_over(seat: Seat) -> Screen:
    """Say what handing a seat over means, before the link is made."""
    make = press("seat-make-link", "invitation", "make", f"representative.{seat.side.code}")
    name = seat.holder.name if seat.holder is not None else "—"
    back = press("button-back", "seat", "show", seat.side.code)
    return Screen(key="seat-handing-over", args={"side": seat.side.term, "person": name}, rows=((make,), (back,)))


def history(side: Side, page: Page[Mandate], actor: Actor) -> Screen:
    """Show who has held a seat and worked for it, with the papers by which they were appointed."""
    lines = _lines(page) if may(actor, Action.MANAGE_SEAT, side.code) else ()
    back = press("button-back", "seat", "show", side.code)
    turns = page_turns(page, "seat", "history", f"{side.code}.")
    args: Args = {"side": side.term, "mandates": _listed(page, of_one_side=True)}
    return Screen(key="seat-past", args=args, rows=(*lines, turns, (back, HOME)))


def everybody(page: Page[Mandate], operators: list[str]) -> Screen:
    """Show all who have a role; `operators` administer by the settings, and have no mandate to end."""
    names = Listing(rows=tuple(Term(key="mandate-operator", args={"name": short(n)}) for n in operators), between=", ")
    turns = page_turns(page, "mandate", "list")
    invite = press("menu-invitations", "invitation", "desk")
    args: Args = {"operators": names, "mandates": _listed(page)}
    return Screen(key="mandate-list", args=args, rows=(*_lines(page), turns, (invite,), (ADMIN, HOME)))


def _lines(page: Page[Mandate]) -> Rows:
    buttons = [
        press(f"mandate-line-{m.grant.role}", "mandate", "show", m.grant.id, name=_button_name(m)) for m in page.items
    ]
    return columns(buttons, 1)


def _button_name(mandate: Mandate) -> Arg:
    return named(mandate.name and short(mandate.name))


def _listed(page: Page[Mandate], *, of_one_side: bool = False) -> Listing:
    rows = []
    for mandate in page.items:
        role = _role(mandate.grant) if of_one_side else role_term(mandate.grant)
        grant, who = mandate.grant, named(mandate.name)
        args: Args = {"role": role, "person": who, **_term(grant), "marks": _marks(grant)}
        rows.append(Term(key="mandate-row", args=args))
    return Listing(rows=tuple(rows), empty="mandate-nobody", between="\n\n")


def _marks(grant: Grant) -> Listing:
    marks = []
    if grant.suspended_at is not None:
        marks.append(Term(key="mandate-mark-suspended"))
    if grant.document is not None:
        marks.append(Term(key="mandate-mark-document", args={"name": short(grant.document.name)}))
    return Listing(rows=tuple(marks), between="")


def _role(grant: Grant) -> Term:
    delegated = grant.role is Role.ALTERNATE and grant.delegated
    return Term(key=f"role-{Role.DELEGATE if delegated else grant.role}")


def role_term(grant: Grant) -> Term:
    """Name a mandate's role: a seat's with its side; an alternate who may file is named as such."""
    name, side = _role(grant), Term(key=f"side-{grant.side}")
    return Term(key="role-of-side", args={"role": name, "side": side}) if grant.side else name


def _term(grant: Grant) -> Args:
    since = Day(day=local(grant.starts_at, grant.zone).date())
    until: Arg = Day(day=grant.until) if grant.until is not None else OPEN_END
    return {"since": since, "until": until}


def mandate_card(mandate: Mandate, actor: Actor, now: datetime) -> Screen:
    """Show a mandate to its person, and to who may change it with all that can be done about it."""
    grant = mandate.grant
    status = status_of(grant, now)
    at = {MandateStatus.SUSPENDED: grant.suspended_at, MandateStatus.ENDED: grant.ends_at}.get(status)
    moment = Moment(at=at or grant.starts_at, zone=grant.zone)
    document = grant.document
    args: Args = {
        "role": role_term(grant),
        "person": named(mandate.name),
        **_term(grant),
        "status": Term(key=f"mandate-status-{status}", args={"at": moment}),
        "document": Term(key="mandate-paper", args={"name": document.name}) if document else NOTHING,
        "reason": reason_term(grant),
    }
    rows: Rows = ()
    if may(actor, managed_by(grant), grant.side) and status is not MandateStatus.ENDED:
        rows = _changes(mandate, actor)
    look = (press("mandate-open-document", "mandate", "document", grant.id),) if document else ()
    return Screen(key="mandate-card", args=args, rows=(*rows, look, _back_from(grant, actor)))


def reason_term(grant: Grant) -> Term:
    """Say why a mandate is suspended or was ended, where somebody has said so."""
    return Term(key="mandate-reason", args={"reason": grant.reason}) if grant.reason else NOTHING


def _changes(mandate: Mandate, actor: Actor) -> Rows:
    grant = mandate.grant
    own, administers = grant.person_id == actor.person.id, may(actor, Action.MANAGE_ROLES)
    paused = grant.suspended_at is not None
    stop = press("mandate-resume", "mandate", "resume", grant.id)
    stop = stop if paused else press("mandate-suspend", "mandate", "suspend", grant.id)
    end = press("mandate-end", "mandate", "end", grant.id)
    until = press("mandate-until", "form", "one", f"mandate.{grant.id}.until")
    attach = press("mandate-attach", "form", "one", f"mandate.{grant.id}.document")
    return (
        (end,) if own else (stop, end),
        (until, attach) if administers or not own else (attach,),
        _seats_own(grant),
    )


def _seats_own(grant: Grant) -> tuple[Button, ...]:
    if grant.role is Role.REPRESENTATIVE:
        return (press("seat-hand-over", "seat", "hand-over", grant.side or ""),)
    if grant.role is not Role.ALTERNATE:
        return ()
    if grant.delegated:
        return (press("mandate-recall", "mandate", "recall", grant.id),)
    return (press("mandate-delegate", "mandate", "delegate", grant.id),)


def _back_from(grant: Grant, actor: Actor) -> tuple[Button, ...]:
    if grant.role in SEAT_ROLES and may(actor, Action.SEE_SEAT, grant.side):
        return (press("seat-open", "seat", "show", grant.side or ""), HOME)
    return (press("menu-roles", "mandate", "list"), HOME) if may(actor, Action.MANAGE_ROLES) else (HOME,)


def told(mandate: Mandate, event: MandateEvent, person_id: int) -> Notice:
    """Tell somebody whom it concerns what has happened to a mandate."""
    grant = mandate.grant
    args: Args = {
        "event": Term(key=f"mandate-event-{event}"),
        "role": role_term(grant),
        "person": named(mandate.name),
        **_term(grant),
        "reason": reason_term(grant),
    }
    return Notice(
        key="mandate-changed",
        args=args,
        person_id=person_id,
        dedupe=f"mandate:{grant.id}:{grant.version}:{event}:{person_id}",
    )


def watch(mandate: Mandate, person_id: int, administrators: Collection[int]) -> Watch:
    """Give what is reminded of: that a mandate runs out soon."""
    grant = mandate.grant
    due = Moment(at=grant.ends_at or grant.starts_at, zone=grant.zone)
    opens = press("reminder-open", "mandate", "show", grant.id)

    def says(now: datetime) -> Term:
        args: Args = {"role": role_term(grant), "person": named(mandate.name), "due": due, "left": left(due, now)}
        return Term(key="reminder-mandate", args=args)

    rung = Rung.ADMINISTRATOR if person_id in administrators else Rung.SEAT
    rung = Rung.HOLDER if person_id == grant.person_id else rung
    thing = f"mandate:{grant.id}"
    return Watch(thing, Kind.MANDATE, person_id, rung, due, grant.starts_at, role_term(grant), opens, says, (opens,))
