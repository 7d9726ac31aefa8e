"""The board of the sides: one message that says who has filed, and how many days are left (Concept, §5, par. 9)."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from bot.domain.calendar import local
from bot.domain.meetings import Deadline, Meeting, MeetingStatus, due_at
from bot.domain.notices import Moment, Value
from bot.domain.proposal_sides import SideProgress, SideState

SENT = (SideState.FILED, SideState.DIPLOMATIC)
"""What counts as filed."""


class Phase(StrEnum):
    """What the board counts down to."""

    COLLECTING = "collecting"
    """Until the deadline for proposals."""
    CLOSED = "closed"
    """The deadline is over: until the meeting."""
    HELD = "held"
    CANCELLED = "cancelled"


class Board(Value):
    """What the board shows. `days`: whole days left by the host's calendar; none left is the last day."""

    meeting: Meeting
    phase: Phase
    due: Moment
    days: int
    sides: tuple[SideProgress, ...]

    @property
    def sent(self) -> int:
        """How many sides have filed, by the bot or by diplomatic channels."""
        return sum(side.state in SENT for side in self.sides)


def board(meeting: Meeting, sides: Sequence[SideProgress], now: datetime) -> Board:
    """Make the board of a meeting; it says the same all day long unless something happens."""
    due = due_at(meeting, Deadline.PROPOSALS)
    ended = {MeetingStatus.HELD: Phase.HELD, MeetingStatus.CANCELLED: Phase.CANCELLED}.get(meeting.status)
    phase = ended or (Phase.CLOSED if now > due.at else Phase.COLLECTING)
    until = due if phase is Phase.COLLECTING else due_at(meeting, Deadline.MEETING)
    days = (local(until.at, until.zone).date() - local(now, until.zone).date()).days if ended is None else 0
    return Board(meeting=meeting, phase=phase, due=due, days=max(days, 0), sides=tuple(sides))
