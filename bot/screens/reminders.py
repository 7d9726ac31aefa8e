"""What a reminder says."""

from datetime import datetime

from bot.domain.notices import Notice, Span, press
from bot.domain.reminders import Reminder
from bot.domain.sides import side_name


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
