"""Whether what is kept is still right: asked six months after somebody last said so, again after two weeks."""

from datetime import datetime, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

FRESH = relativedelta(months=6)
SURELY_FRESH = timedelta(days=180)
"""Six months are never shorter: younger answers need not be looked at."""


class Stage(StrEnum):
    """Those who answer for it are asked, asked again, and then their side is told that nobody answers."""

    ASK = "ask"
    AGAIN = "again"
    TELL = "tell"


AFTER = {Stage.ASK: timedelta(0), Stage.AGAIN: timedelta(days=14), Stage.TELL: timedelta(days=28)}


def stage(checked_at: datetime, now: datetime) -> Stage | None:
    """Give the latest stage that has been reached, or none while it is fresh."""
    due = checked_at + FRESH
    return max((reached for reached in Stage if due + AFTER[reached] <= now), key=AFTER.__getitem__, default=None)
