"""What the delivery desk sees of the outbox, and what it does to single letters."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select, update

from bot.domain.delivery import OPEN, Undelivered
from storage import posts
from storage.rows import many, one
from storage.tables import broadcasts, channels, events, outbox, people
from storage.uow import Reading, Writing

SHOWN = 5
"""Broadcasts on the desk at most."""


async def queue(tx: Reading, now: datetime) -> tuple[int, datetime | None]:
    """Count what is due or on its way to people who can be reached, and say since when the first of it is due."""
    reachable = or_(outbox.c.person_id.is_(None), people.c.unreachable_since.is_(None))
    query = select(func.count().label("letters"), func.min(outbox.c.due_at).label("oldest")).outerjoin(
        people, people.c.id == outbox.c.person_id
    )
    due = outbox.c.state.in_(("waiting", "claimed", "sending")) & (outbox.c.due_at <= now)
    [row] = (await tx.execute(query.where(due, reachable))).mappings()
    return int(row["letters"]), row["oldest"]


async def sent_within(tx: Reading, now: datetime, span: timedelta) -> int:
    """Count what was sent lately."""
    query = select(func.count()).where(outbox.c.settled_at > now - span, outbox.c.state == "sent")
    return int((await tx.execute(query)).scalar_one())


async def counted(tx: Reading, state: str) -> dict[str | None, int]:
    """Count the letters in a state by the words of their reason."""
    query = (
        select(outbox.c.reason, func.count().label("letters")).where(outbox.c.state == state).group_by(outbox.c.reason)
    )
    return {row["reason"]: int(row["letters"]) for row in (await tx.execute(query)).mappings()}


async def unknown_since(tx: Reading, moment: datetime) -> int:
    """Count the posts whose fate became unknown since a moment."""
    query = select(func.count()).where(outbox.c.state == "unknown", outbox.c.settled_at >= moment)
    return int((await tx.execute(query)).scalar_one())


async def unreachable(tx: Reading) -> int:
    """Count the people to whom nothing is sent until they return."""
    query = select(func.count()).where(people.c.unreachable_since.is_not(None))
    return int((await tx.execute(query)).scalar_one())


async def running(tx: Reading) -> list[str]:
    """Name the broadcasts with letters that have not gone out to somebody who can be reached."""
    open_ = outbox.c.batch.is_not(None) & outbox.c.state.in_(("waiting", "claimed"))
    query = select(outbox.c.batch, func.min(outbox.c.id)).join(people, people.c.id == outbox.c.person_id)
    query = query.outerjoin(broadcasts, broadcasts.c.batch == outbox.c.batch)
    query = query.where(open_, people.c.unreachable_since.is_(None), broadcasts.c.stopped_at.is_(None))
    query = query.group_by(outbox.c.batch)
    return [row[0] for row in await tx.execute(query.order_by(func.min(outbox.c.id)).limit(SHOWN))]


async def titles(tx: Reading, event_id: int) -> dict[str, str]:
    """Give the title of an event in each language it has one in."""
    query = select(events.c.title_ru, events.c.title_zh, events.c.title_en).where(events.c.id == event_id)
    row = (await tx.execute(query)).first()
    return {code: title for code, title in zip(("ru", "zh", "en"), row or (), strict=False) if title}


def _letters() -> Select[tuple[object, ...]]:
    columns = (outbox.c[name] for name in ("id", "state", "post_id", "attempts", "settled_at", "expires_at"))
    query = select(*columns, outbox.c.reason.label("words"), channels.c.title.label("chat"))
    return query.outerjoin(channels, channels.c.chat_id == outbox.c.chat_id)


def _failed(words: Collection[str | None]) -> ColumnElement[bool]:
    known = [word for word in words if word is not None]
    empty = outbox.c.reason.is_(None) if None in words else outbox.c.reason.in_(())
    return (outbox.c.state == "failed") & or_(outbox.c.reason.in_(known), empty)


async def failed(tx: Reading, words: Collection[str | None], limit: int, offset: int) -> list[Undelivered]:
    """List the letters that failed with one of these words, newest first."""
    query = _letters().where(_failed(words)).order_by(outbox.c.id.desc())
    return await many(tx, Undelivered, query.limit(limit).offset(offset))


async def unknown(tx: Reading, limit: int, offset: int) -> list[Undelivered]:
    """List the posts of which nobody knows whether they went out, newest first."""
    query = _letters().where(outbox.c.state == "unknown").order_by(outbox.c.id.desc())
    return await many(tx, Undelivered, query.limit(limit).offset(offset))


async def get(tx: Reading, letter_id: int) -> Undelivered | None:
    """Find a letter that failed or is unknown, or what became of it."""
    return await one(tx, Undelivered, _letters().where(outbox.c.id == letter_id))


async def send_again(tx: Writing, letter: Undelivered) -> None:
    """Let a letter wait once more; a post is made anew as it should say now."""
    values = {"state": "waiting", "due_at": tx.now, "claimed_at": None, "settled_at": None, "attempts": 0}
    if letter.post_id is not None:
        values = {"state": "expired", "settled_at": tx.now}
        await posts.again(tx, letter.post_id)
    await tx.execute(update(outbox).where(outbox.c.id == letter.id, outbox.c.state.in_(OPEN)).values(**values))


async def send_all_again(tx: Writing, words: Collection[str | None]) -> int:
    """Let every letter wait once more that failed with one of these words and is still of use; give how many.

    Posts are left out: each is made anew on its own.
    """
    useful = or_(outbox.c.expires_at.is_(None), outbox.c.expires_at > tx.now)
    these = update(outbox).where(_failed(words), useful, outbox.c.post_id.is_(None))
    again = these.values(state="waiting", due_at=tx.now, claimed_at=None, settled_at=None, attempts=0)
    return (await tx.execute(again)).rowcount


async def drop(tx: Writing, letter_id: int) -> None:
    """Put a letter away for good."""
    dropped = update(outbox).where(outbox.c.id == letter_id, outbox.c.state.in_(OPEN))
    await tx.execute(dropped.values(state="stopped", settled_at=tx.now))
