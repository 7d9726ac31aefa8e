"""Puts the reminders that are due: a tick calls it as often as it likes, each reminder is put once."""

from datetime import datetime, timedelta

from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.notices import Moment, Notice
from bot.domain.people import Grant, Role
from bot.domain.reminders import TERM_OFFSETS, Watch, due_reminders
from bot.domain.seats import Mandate, MandateEvent
from bot.screens import presidency as presidency_screens
from bot.screens import reminders as screens
from bot.screens import seats as seat_screens
from bot.services import (
    application_review,
    board,
    circulation,
    digest,
    freshness,
    own_data,
    residency,
    signup,
    signup_letters,
    work_plan_progress,
)
from bot.services.context import Office
from bot.services.seats import concerned
from storage import meetings, people, presidency, proposals, seats
from storage.uow import Database, Reading

CATCH_UP = timedelta(days=3)
"""For so long after something has run out those whom it concerns are still told."""


async def remind(office: Office, now: datetime) -> int:
    """Put what is due now; give how many letters were new."""
    asked = await _proposals(office.database, now) + await freshness.ask(office.database, now)
    asked += await residency.tick(office, now) + await signup.tick(office, now)
    asked += await signup_letters.tick(office, now) + await digest.tick(office, now)
    asked += await circulation.remind(office.database, now) + await work_plan_progress.remind(office.database, now)
    asked += await board.keep_up(office, now) + await application_review.remind(office, now)
    return asked + await _terms(office, now) + await own_data.remind(office, now)


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
    filed = await proposals.sides_that_filed(tx, meeting.id)
    seats = await people.holders(tx, Role.REPRESENTATIVE, now)
    return [grant for grant in seats if grant.side not in filed]


def _watch(meeting: Meeting, grant: Grant) -> Watch:
    known_since = max(meeting.known_since or grant.starts_at, grant.starts_at)
    thing = f"proposals:{meeting.id}"
    return Watch(thing=thing, person_id=grant.person_id, due=due_at(meeting, Deadline.PROPOSALS), since=known_since)


async def _terms(office: Office, now: datetime) -> int:
    """Remind of mandates and presidencies that end soon, and tell of those that have. None: nothing is written."""
    async with office.database.reading() as tx:
        notices = [*await _mandates(tx, office, now), *await _presidency(tx, office, now)]
    if not notices:
        return 0
    async with office.database.writing(now) as tx:
        return sum([await tx.put(notice) for notice in notices])


async def _mandates(tx: Reading, office: Office, now: datetime) -> list[Notice]:
    notices = []
    for mandate in await seats.run_out(tx, now - CATCH_UP, now):
        told = await concerned(tx, office, mandate.grant, now)
        notices += [seat_screens.told(mandate, MandateEvent.EXPIRED, person_id) for person_id in sorted(told)]
    ending = await seats.ending(tx, now, now + max(TERM_OFFSETS))
    administrators = {person.id for person in await people.administrators(tx, office.administrators, now)}
    for mandate in ending:
        told = administrators | await concerned(tx, office, mandate.grant, now)
        watches = [_ending(mandate, person_id) for person_id in sorted(told)]
        reminders = due_reminders(watches, now, TERM_OFFSETS)
        notices += [screens.mandate_ends(reminder, mandate, now) for reminder in reminders]
    return notices


def _ending(mandate: Mandate, person_id: int) -> Watch:
    grant = mandate.grant
    due = Moment(at=grant.ends_at or grant.starts_at, zone=grant.zone)
    return Watch(thing=f"mandate:{grant.id}", person_id=person_id, due=due, since=grant.starts_at)


async def _presidency(tx: Reading, office: Office, now: datetime) -> list[Notice]:
    term = await presidency.latest(tx, now)
    if term is None or term.ends_at is None or term.ended_by is not None or term.ends_at < now - CATCH_UP:
        return []
    told = {person.id for person in await people.administrators(tx, office.administrators, now)}
    told |= {grant.person_id for grant in await people.holders(tx, Role.REPRESENTATIVE, now, term.side)}
    if term.over(now):
        return [presidency_screens.told(term, presidency_screens.Told.OVER, person_id) for person_id in sorted(told)]
    due, thing = Moment(at=term.ends_at, zone=term.zone), f"presidency:{term.id}"
    watches = [Watch(thing=thing, person_id=person_id, due=due, since=term.starts_at) for person_id in sorted(told)]
    return [screens.presidency_ends(r, term, now) for r in due_reminders(watches, now, TERM_OFFSETS)]
