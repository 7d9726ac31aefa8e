"""Which side presides: the desk, a term that is drafted or set, and what its representative is told."""

from datetime import datetime
from enum import StrEnum

from bot.domain.notices import Arg, Args, Day, Listing, Moment, Notice, Screen, Term, press
from bot.domain.presidency import Presidency, PresidencyStatus
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.sides import Side, side_name
from bot.screens.layout import ADMIN, HOME, SIDES_ABREAST, Rows, columns, left

DESK = press("menu-presidency", "presidency", "desk")


class Told(StrEnum):
    """What the presiding side's representative is told."""

    YOURS = "yours"
    CHANGED = "changed"
    ENDED = "ended"
    OVER = "over"


def term(presidency: Presidency) -> Term:
    """Say from when to when a side presides."""
    until: Arg = Day(day=presidency.until) if presidency.until is not None else Term(key="presidency-open-end")
    return Term(key="presidency-term", args={"since": Day(day=presidency.since), "until": until})


def desk(sides: list[Side], current: Presidency | None, terms: list[Presidency], now: datetime) -> Screen:
    """Show which side presides and the terms before and ahead, and offer the other sides."""
    lasting = [
        press("presidency-line", "presidency", "show", p.id, side=side_name(p.side)) for p in terms if not p.over(now)
    ]
    presiding = current.side if current is not None else None
    others = [press(f"side-{s.code}", "presidency", "begin", s.code) for s in sides if s.code != presiding]
    lines = tuple(Term(key="presidency-row", args={"side": side_name(p.side), "term": term(p)}) for p in terms)
    args: Args = {
        "side": side_name(presiding) if presiding else Term(key="presidency-none"),
        "terms": Listing(rows=lines, empty="nothing"),
    }
    rows = (*columns(lasting, 1), *columns(others, SIDES_ABREAST), (ADMIN, HOME))
    return Screen(key="presidency-desk", args=args, rows=rows)


def card(presidency: Presidency, now: datetime) -> Screen:
    """Show a term: a draft with its two days, one that is set with its last day and its end."""
    until = press("presidency-until", "form", "one", f"presidency.{presidency.id}.until")
    rows: Rows
    if presidency.status is PresidencyStatus.DRAFT:
        since = press("presidency-since", "form", "one", f"presidency.{presidency.id}.since")
        rows = ((press("presidency-announce", "presidency", "announce", presidency.id),), (since, until))
    else:
        rows = () if presidency.over(now) else ((until, press("presidency-end", "presidency", "end", presidency.id)),)
    return Screen(key=f"presidency-card-{presidency.status}", args=_args(presidency), rows=(*rows, (DESK, HOME)))


def told(presidency: Presidency, what: Told, person_id: int) -> Notice:
    """Tell the presiding side's representative that they chair the Commission, and until when."""
    return Notice(
        key=f"presidency-{what}",
        args=_args(presidency),
        rows=((press("menu-meeting", "meeting", "current"),),),
        person_id=person_id,
        dedupe=f"presidency:{presidency.id}:{presidency.version}:{what}:{person_id}",
    )


def _args(presidency: Presidency) -> Args:
    reason = (
        Term(key="mandate-reason", args={"reason": presidency.reason}) if presidency.reason else Term(key="nothing")
    )
    return {"side": side_name(presidency.side), "term": term(presidency), "reason": reason}


def watch(term: Presidency, ends_at: datetime, person_id: int, rung: Rung) -> Watch:
    """Give what is reminded of: that a presidency ends soon."""
    due, title = Moment(at=ends_at, zone=term.zone), side_name(term.side)
    opens = press("reminder-open", "seat", "show", term.side)

    def says(now: datetime) -> Term:
        return Term(key="reminder-presidency", args={"side": title, "due": due, "left": left(due, now)})

    thing = f"presidency:{term.id}"
    return Watch(thing, Kind.PRESIDENCY, person_id, rung, due, term.starts_at, title, opens, says, (opens,))
