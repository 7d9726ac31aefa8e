"""Comments of the sides on one item or paragraph of a circulated paper; the chair sees them item by item."""

from datetime import datetime, timedelta

from bot.domain.calendar import end_of_day, local
from bot.domain.errors import StaleError
from bot.domain.forms import Field, check_field
from bot.domain.left_open import count_of
from bot.domain.meetings import Meeting
from bot.domain.notices import Moment, Value
from bot.domain.papers import Paper, Part
from bot.domain.proposals import overdue
from bot.domain.work_plan import BEING_MADE, Plan, PlanStatus, status_name

COMMENT = Field("text", limit=1000)
OPEN = frozenset({PlanStatus.COLLECTING, *BEING_MADE})


class Comment(Value):
    """What a side says to a part of a paper. `key` is the part's, the same in every version."""

    id: int
    paper_id: int
    key: str
    part: int
    side: str
    person_id: int
    text: str
    at: datetime
    version: int = 0
    """Of the paper: its number."""


class How(Value):
    """How a comment can be made now: until when, where that was decided; and whether it breaks a silence."""

    until: Moment | None = None
    breaks_silence: bool = False


def check_part(paper: Paper, number: int) -> Part:
    """Find a part of a paper.

    Raises:
        StaleError: `paper-part-unknown`.
    """
    found = paper.part(number)
    if found is None:
        raise StaleError("paper", paper.id, "paper-part-unknown", number=number)
    return found


def until(setting: str, paper: Paper, meeting: Meeting | None) -> Moment | None:
    """Give until when comments on a circulated paper are taken; None: until the plan is adopted.

    The Concept sets no such date. `setting`: so many days `after` the circulation, or `before` the meeting.
    """
    after, before, day = count_of(setting, "after"), count_of(setting, "before"), None
    if after is not None and paper.circulated_at is not None:
        day = local(paper.circulated_at, paper.zone).date() + timedelta(days=after)
    if before is not None and meeting is not None and meeting.day is not None:
        day = meeting.day - timedelta(days=before)
    return Moment(at=end_of_day(day, paper.zone), zone=paper.zone) if day is not None else None


def is_open(plan: Plan, paper: Paper, end: Moment | None, now: datetime) -> bool:
    """Tell whether comments may be made on a paper now. `end`: until when, where that was decided."""
    return paper.circulated_at is not None and plan.status in OPEN and not overdue(end, now)


def check_open(plan: Plan, paper: Paper, end: Moment | None, now: datetime) -> None:
    """Let comments be made on what was circulated, until the plan is adopted or the time for them is over.

    Raises:
        StaleError: `comments-closed`, naming the status; `comments-over`, naming the end.
    """
    if is_open(plan, paper, end, now):
        return
    if end is not None and plan.status in OPEN and paper.circulated_at is not None:
        raise StaleError("paper", paper.id, "comments-over", until=end)
    raise StaleError("paper", paper.id, "comments-closed", status=status_name(plan.status))


def worded(text: str) -> str:
    """Accept the words.

    Raises:
        DomainError: `field-required`, `field-too-long`.
    """
    return str(check_field(COMMENT, text))
