"""Sessions of the Council of Heads of Government."""

from datetime import date, datetime

from sqlalchemy import or_, select

from bot.domain.sessions import Session, SessionStatus
from storage.rows import add, many, one, save
from storage.tables import sessions
from storage.uow import Reading, Writing

ENTERED = sessions.c.status != SessionStatus.DRAFT.value
PLANNED = sessions.c.status == SessionStatus.PLANNED.value


async def get(tx: Reading, session_id: int) -> Session | None:
    """Find a session."""
    return await one(tx, Session, select(sessions).where(sessions.c.id == session_id))


async def begin(tx: Writing, author_id: int, now: datetime) -> Session:
    """Begin a draft."""
    return await add(tx, sessions, Session, author_id=author_id, status=SessionStatus.DRAFT, version=1, created_at=now)


async def write(tx: Writing, session: Session) -> Session:
    """Write a session where its version matches."""
    return await save(tx, sessions, session, "session")


async def listed(tx: Reading, author_id: int | None, limit: int, offset: int = 0) -> list[Session]:
    """List the sessions that were entered, and what a person has begun to enter; the latest day first."""
    query = select(sessions).where(or_(ENTERED, sessions.c.author_id == author_id))
    latest = query.order_by(sessions.c.since.desc(), sessions.c.id.desc())
    return await many(tx, Session, latest.limit(limit).offset(offset))


async def next_after(tx: Reading, day: date) -> Session | None:
    """Find the nearest planned session that begins after a day."""
    query = select(sessions).where(PLANNED, sessions.c.since > day)
    return await one(tx, Session, query.order_by(sessions.c.since, sessions.c.id).limit(1))


async def beginning_on(tx: Reading, day: date) -> Session | None:
    """Find the planned session that begins on a day."""
    return await one(tx, Session, select(sessions).where(PLANNED, sessions.c.since == day).limit(1))
