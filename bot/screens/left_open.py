"""What the Concept leaves open: what holds, what can be chosen, and what nothing depends on."""

from bot.domain.left_open import UNUSED, Choice, Point, Standing
from bot.domain.notices import Args, Listing, Moment, Notice, Screen, Term, press
from bot.screens.layout import HOME, columns

DESK = press("menu-admin", "admin", "show")


def _name(name: str) -> Term:
    return Term(key=f"left-open-{name.replace('_', '-')}")


def _choice(name: str, choice: str) -> Term:
    return Term(key=f"left-open-{name.replace('_', '-')}-{choice}")


def listing(points: list[Standing]) -> Screen:
    """List the points that can be chosen, and name the others."""
    lines = [
        Term(key="left-open-line", args={"name": _name(one.name), "now": _choice(one.name, one.now)}) for one in points
    ]
    unused = tuple(Term(key=f"left-open-unused-{name}") for name in UNUSED)
    buttons = [press("left-open-button", "left-open", "show", one.number, name=_name(one.name)) for one in points]
    args: Args = {"lines": Listing(rows=tuple(lines)), "unused": Listing(rows=unused)}
    return Screen(key="left-open-list", args=args, rows=(*columns(buttons, 1), (DESK, HOME)))


def card(point: Point, standing: Standing, zone: str) -> Screen:
    """Show one point: what it is about, what holds and since when, and the other choices."""
    chosen = standing.chosen
    since = Term(key="left-open-initial")
    if chosen is not None:
        since = Term(key="left-open-since", args={"at": Moment(at=chosen.at, zone=zone), "reason": chosen.reason})
    args: Args = {
        "name": _name(point.name),
        "about": Term(key=f"left-open-about-{point.name.replace('_', '-')}"),
        "now": _choice(point.name, standing.now),
        "since": since,
    }
    buttons = [
        press("left-open-choose", "left-open", "choose", f"{point.number}.{choice}", choice=_choice(point.name, choice))
        for choice in point.choices
        if choice != standing.now
    ]
    back = (press("left-open-all", "left-open", "list"), HOME)
    return Screen(key="left-open-card", args=args, rows=(*columns(buttons, 1), back))


def told(point: Point, choice: Choice, person_id: int) -> Notice:
    """Tell somebody whom it concerns what was chosen, and why."""
    args: Args = {"name": _name(point.name), "now": _choice(point.name, choice.choice), "reason": choice.reason}
    dedupe = f"left-open:{point.number}:{int(choice.at.timestamp())}:{person_id}"
    return Notice(key="left-open-told", args=args, person_id=person_id, dedupe=dedupe)
