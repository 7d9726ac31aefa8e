"""Comments of the sides on one item or paragraph of a circulated paper; the chair sees them item by item."""

from datetime import datetime

from bot.domain.errors import StaleError
from bot.domain.forms import Field, check_field
from bot.domain.notices import Value
from bot.domain.papers import Paper, Part
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


def check_part(paper: Paper, number: int) -> Part:
    """Find a part of a paper.

    Raises:
        StaleError: `paper-part-unknown`.
    """
    found = paper.part(number)
    if found is None:
        raise StaleError("paper", paper.id, "paper-part-unknown", number=number)
    return found


def is_open(plan: Plan, paper: Paper) -> bool:
    """Tell whether comments may be made on a paper now."""
    return paper.circulated_at is not None and plan.status in OPEN


def check_open(plan: Plan, paper: Paper) -> None:
    """Let comments be made on what was circulated, until the plan is adopted.

    Raises:
        StaleError: `comments-closed`, naming the status.
    """
    if not is_open(plan, paper):
        raise StaleError("paper", paper.id, "comments-closed", status=status_name(plan.status))


def worded(text: str) -> str:
    """Accept the words.

    Raises:
        DomainError: `field-required`, `field-too-long`.
    """
    return str(check_field(COMMENT, text))
