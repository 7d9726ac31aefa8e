"""Circulation: papers go to seats and the Secretariat; of each it is known if it came, was opened, acknowledged."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from bot.domain.calendar import end_of_day
from bot.domain.errors import DomainError, StaleError
from bot.domain.left_open import count_of
from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.notices import Moment, Value
from bot.domain.papers import Paper, PaperKind
from bot.domain.people import Actor, Role
from bot.domain.reminder_ladders import Kind
from bot.domain.sides import SIDE_CODES
from bot.domain.work_plan import Plan

SECRETARIAT = "secretariat"
"""Stands among the recipients beside the codes of sides."""
DRAFTS = {Kind.DRAFT_PLAN: (PaperKind.PLAN,), Kind.DRAFT_PAPERS: (PaperKind.AGENDA, PaperKind.PROTOCOL)}
"""What the chair circulates before M − 2 months: M12, M14."""
TO_SECRETARIAT = frozenset({PaperKind.PLAN, PaperKind.REPORT})
"""M12: the plan goes to the sides and the Secretariat; M16: the report to the Secretariat, which passes it on."""


class Receipt(Value):
    """Where a paper stands with one recipient: a side by its code, or `secretariat`. `delivered_at`: from the outbox.

    `vacant`: nobody holds the seat.
    """

    paper_id: int
    recipient: str
    sent_at: datetime
    delivered_at: datetime | None = None
    opened_at: datetime | None = None
    acknowledged_at: datetime | None = None
    acknowledged_by: int | None = None
    vacant: bool = False


def letters_of(paper_id: int) -> str:
    """Give what the keys of the letters begin with that bring a paper."""
    return f"paper:{paper_id}:"


def letter_key(paper_id: int, recipient: str, person_id: int) -> str:
    """Name the letter that brings a paper to a person of a recipient: by it is known that it came."""
    return f"{letters_of(paper_id)}{recipient}:{person_id}"


class Look(Value):
    """A paper as one reader sees it: their own receipt of it, how many it went to and how many acknowledged it."""

    paper: Paper
    plan: Plan
    receipt: Receipt | None = None
    recipients: int = 0
    acknowledged: int = 0
    comments_until: Moment | None = None
    """Until when comments are taken, where that was decided and they still are."""


def recipients(kind: PaperKind, sides: Iterable[str]) -> tuple[str, ...]:
    """Say to whom the chair's circulation goes."""
    if kind is PaperKind.REPORT:
        return (SECRETARIAT,)
    return (*sides, SECRETARIAT) if kind in TO_SECRETARIAT else tuple(sides)


def recipient_of(actor: Actor) -> str | None:
    """Say for whom a person receives papers."""
    if actor.seat is not None:
        return actor.seat
    return SECRETARIAT if Role.SECRETARIAT in actor.roles() else None


def report_due(setting: str, plan: Plan) -> Moment | None:
    """Give until when the report is due, where that was decided; the Concept sets no date for it (M16).

    `setting`: so many days after the `adoption` of the plan, by its protocol, or after the end of the plan's `year`.
    """
    after_adoption, after_year = count_of(setting, "adoption"), count_of(setting, "year")
    if plan.protocol_day is None or plan.adopted_at is None:
        return None
    day = None
    if after_adoption is not None:
        day = plan.protocol_day + timedelta(days=after_adoption)
    if after_year is not None:
        day = date(plan.year, 12, 31) + timedelta(days=after_year)
    return Moment(at=end_of_day(day, plan.zone), zone=plan.zone) if day is not None else None


def late_by(kind: PaperKind, meeting: Meeting | None, now: datetime, report: Moment | None = None) -> int:
    """Count by how many seconds it is circulated after M − 2 months (M12, M14), a report after the date set for it."""
    due = report
    if kind is not PaperKind.REPORT:
        due = due_at(meeting, Deadline.DRAFTS) if meeting is not None and meeting.regular else None
    return max(0, int((now - due.at).total_seconds())) if due is not None else 0


def check_to_circulate(paper: Paper, latest: Paper) -> None:
    """See that a paper is the latest version, and has not been circulated.

    Raises:
        StaleError: `paper-circulated`, `paper-superseded`.
    """
    check_latest(paper, latest)
    if paper.circulated_at is not None:
        raise StaleError("paper", paper.id, "paper-circulated", at=Moment(at=paper.circulated_at, zone=paper.zone))


def check_latest(paper: Paper, latest: Paper) -> None:
    """See that no later version was circulated.

    Raises:
        StaleError: `paper-superseded`, naming its number.
    """
    if latest.number > paper.number:
        raise StaleError("paper", latest.id, "paper-superseded", number=latest.number)


def check_acknowledgeable(paper: Paper, receipt: Receipt | None) -> Receipt:
    """See that it came to this recipient, and has not been acknowledged.

    Raises:
        DomainError: `paper-unknown`; StaleError: `paper-acknowledged`.
    """
    if receipt is None:
        raise DomainError("paper-unknown")
    if receipt.acknowledged_at is not None:
        at = Moment(at=receipt.acknowledged_at, zone=paper.zone)
        raise StaleError("paper", paper.id, "paper-acknowledged", at=at)
    return receipt


def order(recipient: str) -> int:
    """Sort recipients: sides as they are everywhere, the Secretariat last."""
    codes = list(SIDE_CODES)
    return codes.index(recipient) if recipient in codes else len(codes)


def check_to_forward(paper: Paper, receipts: Iterable[Receipt]) -> None:
    """See that the report has not been passed on yet.

    Raises:
        StaleError: `paper-forwarded`.
    """
    if any(receipt.recipient != SECRETARIAT for receipt in receipts):
        raise StaleError("paper", paper.id, "paper-forwarded")
