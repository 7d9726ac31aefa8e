"""Faults at the administrator's desk: the latest, and one whole."""

from bot.domain.faults import Fault
from bot.domain.notices import Args, Moment, Screen, press
from bot.domain.pages import Page
from bot.screens.layout import ADMIN, HOME, paged, short


def listing(page: Page[Fault]) -> Screen:
    """List them, the latest first."""
    buttons = [
        press("fault-line", "fault", "show", one.id, title=short(f"{one.code} · {one.count}× · {_last(one.error)}"))
        for one in page.items
    ]
    return paged("fault-list", Page(buttons, page.number, page.more), "fault", "list", ADMIN)


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def card(fault: Fault, zone: str) -> Screen:
    """Show one: when, in which kind of update, where, how often."""
    args: Args = {
        "code": fault.code,
        "error": fault.error,
        "kind": fault.kind,
        "handler": fault.handler,
        "head": fault.head,
        "number": fault.count,
        "first": Moment(at=fault.first_at, zone=zone),
        "last": Moment(at=fault.last_at, zone=zone),
    }
    return Screen(key="fault-card", args=args, rows=((press("fault-all", "fault", "list"), HOME),))
