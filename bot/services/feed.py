"""A person's calendar: made, given another address, and put together for whoever knows the address."""

from datetime import datetime

from bot.domain import feed as rules
from bot.domain.errors import DomainError
from bot.domain.feed import Contents, Feed
from bot.domain.meetings import Link, Meeting, chain
from bot.domain.people import SEAT_ROLES
from bot.services.context import Ctx, Office
from storage import feed as rows
from storage import meetings, people, sides
from storage.uow import Reading


async def address(ctx: Ctx) -> Feed:
    """Give where the person's calendar is; the first time it is made.

    Raises:
        DomainError: `feed-absent`, where the bot has no address on the web.
    """
    _check_served(ctx.office)
    async with ctx.reading() as tx:
        found = await rows.of_person(tx, ctx.actor.person.id)
    return found if found is not None else await renew(ctx)


async def renew(ctx: Ctx) -> Feed:
    """Give the person's calendar another address; at the former one there is nothing any more.

    Raises:
        DomainError: `feed-absent`.
    """
    _check_served(ctx.office)
    person_id = ctx.actor.person.id
    async with ctx.writing() as tx:
        made = Feed(person_id=person_id, token=rules.new_token(), changed_at=ctx.now)
        await rows.keep(tx, made)
        await tx.record("renew-feed", "feed", person_id)
    return made


def _check_served(office: Office) -> None:
    if office.public_url is None:
        raise DomainError("feed-absent")


async def contents(office: Office, token: str, now: datetime) -> Contents | None:
    """Put together what the calendar at an address says; nobody's is none."""
    if len(token) < rules.SHORTEST:
        return None
    async with office.database.reading() as tx:
        found = await rows.by_token(tx, token)
        person = await people.get(tx, found.person_id) if found is not None else None
        if found is None or person is None:
            return None
        meeting, links = await _deadlines(tx, person.id, now)
        listed = tuple(await rows.events_of(tx, person.id))
        return Contents(feed=found, person=person, events=listed, meeting=meeting, links=links)


async def _deadlines(tx: Reading, person_id: int, now: datetime) -> tuple[Meeting | None, tuple[Link, ...]]:
    held = [grant for grant in await people.grants_of(tx, person_id, now) if grant.active(now)]
    meeting = await meetings.current(tx) if any(grant.role in SEAT_ROLES for grant in held) else None
    host = await sides.get(tx, meeting.clock_side) if meeting is not None else None
    if meeting is None or meeting.day is None or host is None:
        return None, ()
    return meeting, chain(meeting, host, now)


async def note(office: Office, feed: Feed, etag: str, now: datetime) -> Feed:
    """Note what a calendar says now, so that it can be told since when."""
    noted = rules.changed(feed, etag, now)
    if noted != feed:
        async with office.database.writing(now) as tx:
            await rows.note(tx, noted)
    return noted
