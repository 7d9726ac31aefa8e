"""Broadcasts to many are enqueued, and when stopped put away, in parts by a tick: others can write in between."""

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime
from time import monotonic

from bot.domain.broadcasts import (
    APPLICANTS,
    AT_ONCE,
    BEGUN,
    CALLED_OFF,
    CHANGED,
    FEWEST_AWAY,
    OVER,
    Filling,
    next_span,
)
from bot.domain.events import EventStatus
from bot.services import signup_letters
from bot.services.context import Office
from storage import announcements, application_letters, applications, broadcasts, events, maintenance, subscriptions
from storage.broadcasts import Audience
from storage.uow import Reading


async def _subscribers(tx: Reading, filling: Filling, now: datetime) -> Audience | None:
    event = await events.get(tx, filling.thing_id)
    told = event is not None and event.status is not EventStatus.CANCELLED
    return Audience(subscriptions.subscribers(event, now)) if event is not None and told else None


async def _concerned(tx: Reading, filling: Filling, _now: datetime) -> Audience | None:
    """Give whom a change of an event concerns, or that it was called off; the former no more after the latter."""
    event = await events.get(tx, filling.thing_id)
    if event is None or (filling.thing == CHANGED and event.status is EventStatus.CANCELLED):
        return None
    return Audience(announcements.concerned(event))


async def _applicants(tx: Reading, filling: Filling, _now: datetime) -> Audience | None:
    sent = await application_letters.get(tx, filling.thing_id)
    return Audience(applications.concerned(sent.event_id, sent.statuses)) if sent is not None else None


async def _everybody(tx: Reading, filling: Filling, _now: datetime) -> Audience | None:
    """Give whom a beginning or an end of maintenance is told; nobody of the beginning once it is over."""
    found = await maintenance.get(tx, filling.thing_id)
    if found is None or (found.ended_at is not None and filling.thing == BEGUN):
        return None
    return Audience(maintenance.everybody(found.ended_by or found.author_id))


AUDIENCES: dict[str, Callable[[Reading, Filling, datetime], Awaitable[Audience | None]]] = {
    "event": _subscribers,
    signup_letters.REMINDED: signup_letters.reminded,
    signup_letters.WRITTEN: signup_letters.readers,
    CHANGED: _concerned,
    CALLED_OFF: _concerned,
    APPLICANTS: _applicants,
    BEGUN: _everybody,
    OVER: _everybody,
}
"""Whom a broadcast about such a thing is for, as it is when a part is enqueued; None: nobody any more."""


async def fill(office: Office, now: datetime) -> Counter[str]:
    """Enqueue what was begun, a part in each transaction; give how many letters were put about what.

    Each part is remembered with its letters: after a crash it goes on behind the last one. How long a part took
    decides how large the next one is.
    """
    async with office.database.reading() as tx:
        open_ = await broadcasts.unfinished(tx)
    put, span = Counter[str](), AT_ONCE
    for filling in open_:
        rest: Filling | None = filling
        while rest is not None:
            put[filling.thing] += rest.put - filling.put
            filling = rest
            async with office.database.writing(now) as tx:
                audience = await AUDIENCES[filling.thing](tx, filling, now)
                began = monotonic()
                rest = await broadcasts.advance(tx, filling, audience, span)
                span = next_span(span, monotonic() - began)
    return put


async def put_away(office: Office, now: datetime) -> None:
    """Put away the letters of what was stopped, a part in each transaction."""
    async with office.database.reading() as tx:
        stopped = await broadcasts.to_clear(tx)
    span = FEWEST_AWAY
    for batch in stopped:
        left = True
        while left:
            async with office.database.writing(now) as tx:
                began = monotonic()
                left = await broadcasts.clear(tx, batch, span) >= span
                span = next_span(span, monotonic() - began, FEWEST_AWAY)
