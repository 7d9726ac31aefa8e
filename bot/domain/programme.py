"""The programme: which events are looked for, and the months of a calendar."""

import re
from datetime import date, datetime

from dateutil.relativedelta import relativedelta

from bot.domain.calendar import local, start_of_day
from bot.domain.events import EventKind
from bot.domain.notices import Value
from bot.domain.sides import SIDE_CODES

ANY = "-"
MONTH = re.compile(r"(20\d\d|21\d\d)-(0[1-9]|1[0-2])")


class Search(Value):
    """Which events: of a kind, held by a side, and (`mine`) those that one takes part in; empty is any."""

    kind: EventKind | None = None
    side: str | None = None
    mine: bool = False

    @property
    def code(self) -> str:
        """Write it into a button: `forum.KZ.all`; `read` reads it."""
        return f"{self.kind or ANY}.{self.side or ANY}.{'mine' if self.mine else 'all'}"


def read(code: str) -> tuple[Search, str]:
    """Read what a button says, and what stands behind it; what is not known counts as any."""
    kind, side, whose, rest = (*code.split(".", 3), "", "", "", "")[:4]
    return Search(
        kind=EventKind(kind) if kind in set(EventKind) else None,
        side=side if side in SIDE_CODES else None,
        mine=whose == "mine",
    ), rest


def month_of(text: str, now: datetime, zone: str) -> date:
    """Read a month, `2027-05`, as its first day; what is none is the month of now."""
    found = MONTH.fullmatch(text)
    today = local(now, zone).date()
    return date(int(found[1]), int(found[2]), 1) if found else today.replace(day=1)


def neighbours(month: date) -> tuple[date, date]:
    """Give the months before and after."""
    return month - relativedelta(months=1), month + relativedelta(months=1)


def span_of(month: date, zone: str) -> tuple[datetime, datetime]:
    """Give the moments (UTC) at which a month begins and the next one does, by the clock of a zone."""
    return start_of_day(month, zone), start_of_day(neighbours(month)[1], zone)
