"""Where people's calendars are, and what stands in them."""

from sqlalchemy import select, update

from bot.domain.events import Event, EventStatus
from bot.domain.feed import EVENTS_MOST, Feed
from bot.domain.signup import ON_LIST, Standing
from storage.rows import one
from storage.tables import events, feeds, participations
from storage.uow import Reading, Writing

SHOWN = (EventStatus.PUBLISHED.value, EventStatus.CANCELLED.value)


async def of_person(tx: Reading, person_id: int) -> Feed | None:
    """Find a person's calendar."""
    return await one(tx, Feed, select(feeds).where(feeds.c.person_id == person_id))


async def by_token(tx: Reading, token: str) -> Feed | None:
    """Find the calendar at an address."""
    return await one(tx, Feed, select(feeds).where(feeds.c.token == token))


async def keep(tx: Writing, feed: Feed) -> None:
    """Write where a person's calendar is."""
    values = feed.model_dump()
    known = {name: value for name, value in values.items() if name != "person_id"}
    statement = tx.insert_new(feeds).values(**values)
    await tx.execute(statement.on_conflict_do_update(index_elements=["person_id"], set_=known))


async def note(tx: Writing, feed: Feed) -> None:
    """Write what a calendar said last, unless its address has become another meanwhile."""
    ours = (feeds.c.person_id == feed.person_id) & (feeds.c.token == feed.token)
    await tx.execute(update(feeds).where(ours).values(etag=feed.etag, changed_at=feed.changed_at))


async def events_of(tx: Reading, person_id: int) -> list[tuple[Event, Standing]]:
    """List the events on whose lists a person is, those that were called off too, and how the person stands."""
    listed = participations.c.status.in_([status.value for status in ON_LIST])
    query = select(events, participations.c.status.label("stands"))
    query = query.join(participations, participations.c.event_id == events.c.id)
    query = query.where(participations.c.person_id == person_id, listed, events.c.status.in_(SHOWN))
    rows = (await tx.execute(query.order_by(events.c.starts_at.desc(), events.c.id).limit(EVENTS_MOST))).mappings()
    return [(Event.model_validate(dict(row)), Standing(row["stands"])) for row in rows]
