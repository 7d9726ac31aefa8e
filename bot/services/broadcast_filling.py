"""Broadcasts to many are enqueued in parts, by a tick: each is short, so that others can write in between."""

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime
from time import monotonic

from bot.domain.broadcasts import AT_ONCE, Filling, next_span
from bot.domain.events import EventStatus
from bot.services import signup_letters
from bot.services.context import Office
from storage import broadcasts, events, subscriptions
from storage.broadcasts import Audience
from storage.uow import Reading


async def _subscribers(tx: Reading, filling: Filling, now: datetime) -> Audience | None:
    event = await events.get(tx, filling.thing_id)
    told = event is not None and event.status is not EventStatus.CANCELLED
    return Audience(subscriptions.subscribers(event, now)) if event is not None and told else None


AUDIENCES: dict[str, Callable[[Reading, Filling, datetime], Awaitable[Audience | None]]] = {
    "event": _subscribers,
    signup_letters.REMINDED: signup_letters.reminded,
    signup_letters.WRITTEN: signup_letters.readers,
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
