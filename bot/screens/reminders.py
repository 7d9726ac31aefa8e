"""What a reminder says."""

from datetime import datetime

from bot.domain.notices import Args, Notice, Span, press
from bot.domain.presidency import Presidency
from bot.domain.reminders import Reminder
from bot.domain.seats import Mandate
from bot.domain.sides import side_name
from bot.screens.seats import role_term


def file_proposals(reminder: Reminder, side: str, now: datetime) -> Notice:
    """Remind a seat that its side has not filed yet, with a way to do so at once."""
    due = reminder.watch.due
    return Notice(
        key="reminder-proposals",
        args={"side": side_name(side), "due": due, "left": Span(seconds=int((due.at - now).total_seconds()))},
        rows=((press("reminder-file", "proposal", "mine"),),),
        person_id=reminder.watch.person_id,
        dedupe=reminder.key,
        expires_at=due.at,
    )


def mandate_ends(reminder: Reminder, mandate: Mandate, now: datetime) -> Notice:
    """Remind the person and the administrators that a mandate runs out soon."""
    return Notice(
        key="reminder-mandate",
        args={"role": role_term(mandate.grant), "person": mandate.name, **_left(reminder, now)},
        rows=((press("reminder-open", "mandate", "show", mandate.grant.id),),),
        person_id=reminder.watch.person_id,
        dedupe=reminder.key,
        expires_at=reminder.watch.due.at,
    )


def presidency_ends(reminder: Reminder, presidency: Presidency, now: datetime) -> Notice:
    """Remind the chair and the administrators that a side's presidency ends soon."""
    return Notice(
        key="reminder-presidency",
        args={"side": side_name(presidency.side), **_left(reminder, now)},
        person_id=reminder.watch.person_id,
        dedupe=reminder.key,
        expires_at=reminder.watch.due.at,
    )


def _left(reminder: Reminder, now: datetime) -> Args:
    due = reminder.watch.due
    return {"due": due, "left": Span(seconds=int((due.at - now).total_seconds()))}
