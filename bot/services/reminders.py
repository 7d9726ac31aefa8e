"""Puts the reminders that are due: a tick calls it as often as it likes, each reminder is put once."""

from datetime import datetime

from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.people import Grant, Role
from bot.domain.reminders import Watch, due_reminders
from bot.screens import reminders as screens
from bot.services import freshness
from bot.services.context import Office
from storage import meetings, people, work_plan
from storage.uow import Database, Reading


async def remind(office: Office, now: datetime) -> int:
    """Put what is due now; give how many letters were new."""
    return await _proposals(office.database, now) + await freshness.ask(office.database, now)


async def _proposals(database: Database, now: datetime) -> int:
    """Remind the seats that have not filed yet. None due: nothing is written."""
    async with database.reading() as tx:
        meeting = await meetings.current(tx)
        silent = await _silent_seats(tx, meeting, now) if meeting is not None else []
    if meeting is None:
        return 0
    sides = {grant.person_id: grant.side or "" for grant in silent}
    due = due_reminders([_watch(meeting, grant) for grant in silent], now)
    if not due:
        return 0
    async with database.writing(now) as tx:
        notices = [screens.file_proposals(reminder, sides[reminder.watch.person_id], now) for reminder in due]
        return sum([await tx.put(notice) for notice in notices])


async def _silent_seats(tx: Reading, meeting: Meeting, now: datetime) -> list[Grant]:
    filed = await work_plan.sides_that_filed(tx, meeting.id)
    seats = await people.holders(tx, Role.REPRESENTATIVE, now)
    return [grant for grant in seats if grant.side not in filed]


def _watch(meeting: Meeting, grant: Grant) -> Watch:
    known_since = max(meeting.set_at or grant.starts_at, grant.starts_at)
    thing = f"proposals:{meeting.id}"
    return Watch(thing=thing, person_id=grant.person_id, due=due_at(meeting, Deadline.PROPOSALS), since=known_since)
