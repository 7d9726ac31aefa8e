"""Maintenance: the administrator's card of it, and what everybody is told at its beginning and end."""

from bot.domain.maintenance import MAINTENANCE_FIELDS, Maintenance
from bot.domain.notices import Args, Notice, Screen, Term, press
from bot.screens.layout import ADMIN, HOME, lines


def card(maintenance: Maintenance) -> Screen:
    """Show how it is or will be."""
    state = "over" if maintenance.ended_at else "lasts" if maintenance.lasts else "prepared"
    args: Args = {
        "state": Term(key=f"maintenance-state-{state}"),
        "words": maintenance.words,
        "ends": maintenance.ends,
        "chosen": lines("maintenance", MAINTENANCE_FIELDS, maintenance),
    }
    begin = press("maintenance-begin", "maintenance", "begin", maintenance.id)
    end = press("maintenance-end", "maintenance", "end", maintenance.id)
    edit = press("button-edit", "form", "fields", f"maintenance.{maintenance.id}")
    act = () if maintenance.ended_at else ((end,) if maintenance.lasts else (begin,), (edit,))
    return Screen(key="maintenance-card", args=args, rows=(*act, (ADMIN, HOME)))


def announced(maintenance: Maintenance) -> Notice:
    """Tell everybody that it has begun."""
    return Notice(
        key="maintenance-announced",
        args={"words": maintenance.words, "ends": maintenance.ends},
        dedupe=f"maintenance:{maintenance.id}:begun",
        batch=f"maintenance:{maintenance.id}:begun",
        silent=True,
    )


def over(maintenance: Maintenance) -> Notice:
    """Tell everybody that it is over."""
    return Notice(
        key="maintenance-told-over",
        dedupe=f"maintenance:{maintenance.id}:over",
        batch=f"maintenance:{maintenance.id}:over",
        silent=True,
    )
