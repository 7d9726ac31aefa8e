"""What the Concept leaves open: what holds, what can be chosen or counted, and what nothing depends on."""

from bot.domain.left_open import POINTS, UNUSED, Choice, Point, Standing, count_of, way_of
from bot.domain.notices import Arg, Args, Listing, Moment, Notice, Screen, Term, press
from bot.screens.layout import ADMIN, HOME, columns

ABREAST = 4
"""Numbers in a row."""


def _name(point: Point | Standing) -> Term:
    return Term(key=f"left-open-{_slug(point)}")


def _slug(point: Point | Standing) -> str:
    return point.name.replace("_", "-")


def choice_name(point: Point, choice: str) -> Term:
    """Name a choice, with its number where it has one."""
    way = way_of(point, choice)
    count = count_of(choice, way) if way is not None else None
    return Term(key=f"left-open-{_slug(point)}-{way or choice}", args={"count": count or 0})


def point_name(number: int) -> Term | None:
    """Name a point by its number, where there is one."""
    return next((_name(point) for point in POINTS if point.number == number), None)


def named_choice(name: str, choice: str) -> Arg:
    """Name a choice of a point by the point's name, where there are both."""
    point = next((point for point in POINTS if point.name == name), None)
    known = point is not None and (choice in point.choices or way_of(point, choice) is not None)
    return choice_name(point, choice) if point is not None and known else choice


def listing(points: list[tuple[Point, Standing]]) -> Screen:
    """List the points that can be chosen, and name the others with the reason."""
    lines = [
        Term(key="left-open-line", args={"name": _name(point), "now": choice_name(point, standing.now)})
        for point, standing in points
    ]
    unused = tuple(Term(key=f"left-open-unused-{name}") for name in UNUSED)
    buttons = [press("left-open-button", "left-open", "show", one.number, name=_name(one)) for one, _ in points]
    args: Args = {"lines": Listing(rows=tuple(lines)), "unused": Listing(rows=unused)}
    return Screen(key="left-open-list", args=args, rows=(*columns(buttons, 1), (ADMIN, HOME)))


def card(point: Point, standing: Standing, zone: str) -> Screen:
    """Show one point: what it is about, what holds and since when, and the other choices."""
    chosen = standing.chosen
    since = Term(key="left-open-initial")
    if chosen is not None:
        since = Term(key="left-open-since", args={"at": Moment(at=chosen.at, zone=zone), "reason": chosen.reason})
    args: Args = {
        "name": _name(point),
        "about": Term(key=f"left-open-about-{_slug(point)}"),
        "now": choice_name(point, standing.now),
        "since": since,
    }
    buttons = [
        press("left-open-choose", "left-open", "choose", f"{point.number}.{choice}", choice=choice_name(point, choice))
        for choice in point.choices
        if choice != standing.now
    ]
    buttons += [
        press(f"left-open-{_slug(point)}-count-{way}", "left-open", "count", f"{point.number}.{way}")
        for way in point.counted
    ]
    back = (press("left-open-all", "left-open", "list"), HOME)
    return Screen(key="left-open-card", args=args, rows=(*columns(buttons, 1), back))


def numbers(point: Point, way: str) -> Screen:
    """Offer the usual numbers; any other is typed."""
    offered = [
        press("left-open-number", "left-open", "choose", f"{point.number}.{way}-{number}", number=number)
        for number in point.usual
    ]
    what = Term(key=f"left-open-{_slug(point)}-count-{way}")
    args: Args = {"name": _name(point), "what": what, "most": point.most}
    back = press("button-cancel", "left-open", "show", point.number)
    return Screen(key="left-open-numbers", args=args, rows=(*columns(offered, ABREAST), (back, HOME)))


def told(point: Point, choice: Choice, person_id: int) -> Notice:
    """Tell somebody whom it concerns what was chosen, and why."""
    args: Args = {"name": _name(point), "now": choice_name(point, choice.choice), "reason": choice.reason}
    dedupe = f"left-open:{point.number}:{int(choice.at.timestamp())}:{person_id}"
    return Notice(key="left-open-told", args=args, person_id=person_id, dedupe=dedupe)
