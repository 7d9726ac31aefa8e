"""What a person says of a reminder: that it is done, or put off until a moment; and for how long that holds."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.calendar import at_wall_clock, local
from bot.domain.errors import DomainError
from bot.domain.notices import Term
from bot.domain.reminders import MORNING, Mark, Told, Watch

SPANS = {"1h": timedelta(hours=1), "tomorrow": timedelta(days=1), "3d": timedelta(days=3)}


def holding(mark: Mark | None, watch: Watch, told: Iterable[Told]) -> Mark | None:
    """Give what a person has said of a thing as far as it still holds.

    What is done stays done, but where the date has moved on by more than its ladder is long: then it is another time
    round. What was put off beyond the date that holds now, or has come already before the date was moved, is put off
    no more.
    """
    if mark is None or watch.ladder.after:
        return mark
    if mark.done_at is not None:
        over = mark.due_at is not None and watch.due.at > mark.due_at + watch.ladder.longest
        return None if over else mark
    until = mark.snoozed_until
    if until is None:
        return None
    had = any(one.due_at != watch.due.at and one.planned_at >= until for one in told)
    return None if had or until >= watch.due.at else mark


def check_done(watch: Watch) -> None:
    """Take somebody's word only for what the bot cannot see.

    Raises:
        DomainError: `reminder-seen`, saying what it waits for.
    """
    if not watch.ladder.by_word:
        raise DomainError("reminder-seen", waits=Term(key=f"reminder-waits-{watch.kind}"))


def snoozed_until(span: str, watch: Watch, zone: str, now: datetime) -> datetime:
    """Give until when a reminder is put off: an hour, three days, or tomorrow morning by the person's own clock.

    Raises:
        DomainError: `button-unknown`; `reminder-too-late`, where the date would be past by then.
    """
    if span not in SPANS:
        raise DomainError("button-unknown")
    wall = local(now, zone).replace(tzinfo=None)
    morning = datetime.combine(wall.date() + timedelta(days=1), MORNING)
    until = at_wall_clock(morning, zone) if span == "tomorrow" else now + SPANS[span]
    if not watch.ladder.after and until >= watch.due.at:
        raise DomainError("reminder-too-late", due=watch.due)
    return until
