"""Where a meeting's date departs from the rules: why is asked, kept, shown, and stands in the audit (Concept, §5)."""

from datetime import datetime, timedelta

from bot.domain.calendar import end_of_day
from bot.domain.errors import DomainError
from bot.domain.forms import Field, Kind
from bot.domain.meetings import REASON_LIMIT, Deadline, Meeting, due_day
from bot.domain.notices import Day

CLOSE_TO_CHG = timedelta(days=14)

EXCEPTION_FIELDS = (
    Field("host_reason", limit=REASON_LIMIT),
    Field("chg_reason", limit=REASON_LIMIT),
    Field("proposals_day", Kind.DAY),
)
"""What is asked only where a date calls for it."""


def close_to_chg(meeting: Meeting) -> bool:
    """Tell whether it leaves the CHG meeting less than 14 days: a warning, not a refusal."""
    if not meeting.regular or meeting.day is None or meeting.chg_day is None:
        return False
    return meeting.chg_day - meeting.day < CLOSE_TO_CHG


def hosted_elsewhere(meeting: Meeting) -> bool:
    """Tell whether another side than the presiding one hosts it (Concept, §5, par. 7; practice: Almaty, 2024)."""
    return meeting.regular and meeting.host_side not in (None, meeting.chair_side)


def proposals_passed(meeting: Meeting, now: datetime) -> bool:
    """Tell whether M − 3 months, as the Concept counts it, has passed already."""
    if not meeting.regular or meeting.day is None or meeting.zone is None:
        return False
    return now > end_of_day(due_day(meeting.day, Deadline.PROPOSALS), meeting.zone)


def exceptions(meeting: Meeting, now: datetime) -> tuple[str, ...]:
    """Name the exception fields that this date calls for."""
    called = {
        "host_reason": hosted_elsewhere(meeting),
        "chg_reason": close_to_chg(meeting),
        "proposals_day": proposals_passed(meeting, now),
    }
    return tuple(name for name, needed in called.items() if needed)


def without_idle(meeting: Meeting, now: datetime) -> Meeting:
    """Forget reasons, and a day, that this date does not call for."""
    called = exceptions(meeting, now)
    return meeting.model_copy(update={field.name: None for field in EXCEPTION_FIELDS if field.name not in called})


def settle_exceptions(meeting: Meeting, now: datetime, *, collected: bool = False) -> Meeting:
    """See that each departure from the rules is explained; forget what this date does not call for.

    `collected`: the time for proposals is over already, so no new day has to be proposed for them.

    Raises:
        DomainError: `meeting-host-reason-needed`, `meeting-chg-reason-needed`, `meeting-proposals-day-needed`, and what
            `check_proposals_day` raises.
    """
    called = exceptions(meeting, now)
    meeting = without_idle(meeting, now)
    if "host_reason" in called and meeting.host_reason is None:
        raise DomainError("meeting-host-reason-needed")
    if "chg_reason" in called and meeting.chg_reason is None:
        raise DomainError("meeting-chg-reason-needed")
    if "proposals_day" in called and not collected:
        if meeting.proposals_day is None:
            raise DomainError("meeting-proposals-day-needed")
        check_proposals_day(meeting, now)
    return meeting


def check_proposals_day(meeting: Meeting, now: datetime) -> None:
    """See that the day proposed for proposals is ahead of now and before the meeting.

    Raises:
        DomainError: `meeting-proposals-day-past`, `meeting-proposals-day-late`.
    """
    if meeting.proposals_day is None or meeting.day is None or meeting.zone is None:
        return
    if now > end_of_day(meeting.proposals_day, meeting.zone):
        raise DomainError("meeting-proposals-day-past", day=Day(day=meeting.proposals_day))
    if meeting.proposals_day >= meeting.day:
        raise DomainError("meeting-proposals-day-late", day=Day(day=meeting.day))
