"""Figures: which are offered, and how their categories and series are called."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.figures import Count, Counted, Figure, months
from bot.domain.notices import Arg, Localised, Screen, Term, press
from bot.domain.people import Actor
from bot.domain.sides import side_name
from bot.screens.layout import homeward

UPRIGHT = frozenset({Figure.REGISTRATIONS, Figure.SIGNUPS, Figure.DELIVERY})
"""Bars stand along the time; the others lie, so that long names can be read."""
HOW = ("on-time", "late", "diplomatic", "silent")
COLOURS = {"on-time": 2, "late": 1, "diplomatic": 0, "silent": 5}
STATES = ("waiting", "claimed", "sending", "sent", "failed", "unknown", "expired", "stopped", "blocked")
NONE = Term(key="figure-none-given")


def card(figures: Sequence[Figure], actor: Actor) -> Screen:
    """Offer the figures, each as a picture and as a table."""
    rows = [
        (press(f"figure-{one}", "figure", "show", one), press("figure-xlsx", "figure", "xlsx", one)) for one in figures
    ]
    return Screen(key="figure-card", rows=(*rows, homeward(actor)))


def title(figure: Figure) -> Term:
    """Name a figure."""
    return Term(key=f"figure-{figure}")


def category_head(figure: Figure) -> Term:
    """Name what stands along the axis."""
    return Term(key=f"figure-along-{figure}")


def ordered(counted: Counted, now: datetime) -> list[Count]:
    """Put the counts in the order in which they are drawn; months without any stand there, too."""
    counts = sorted(counted.counts, key=lambda one: (one.category, _place(one.series), one.series))
    if counted.figure in (Figure.REGISTRATIONS, Figure.SIGNUPS) and counts:
        known = {one.category for one in counts}
        counts += [Count(category=m, series=counts[0].series, number=0) for m in months(now) if m not in known]
        counts.sort(key=lambda one: one.category)
    return counts


def _place(series: str) -> int:
    return HOW.index(series) if series in HOW else 0


def category(counted: Counted, one: Count) -> Arg:
    """Name a category."""
    match counted.figure:
        case Figure.DISCIPLINE:
            return side_name(one.category)
        case Figure.DIRECTIONS:
            return NONE if one.category == "0" else Term(key=f"direction-{one.category}")
        case Figure.RESIDENTS:
            names = counted.names.get(one.category, {})
            return Localised(texts=names) if names else one.category
    return one.category


def colour(one: Count) -> int | None:
    """Give how a side filed a colour that says it: on time green, late orange, silent grey."""
    return COLOURS.get(one.series)


def series(counted: Counted, one: Count) -> Arg:
    """Name a series."""
    match counted.figure:
        case Figure.REGISTRATIONS:
            return side_name(one.series) if one.series else NONE
        case Figure.SIGNUPS:
            return Term(key=f"event-kind-{one.series}")
        case Figure.RESIDENTS:
            return Term(key=f"resident-status-{one.series}")
        case Figure.DELIVERY:
            return Term(key=f"figure-state-{one.series}") if one.series in STATES else one.series
    return Term(key=f"figure-how-{one.series}")
