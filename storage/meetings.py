"""The Commission's meetings."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.meetings import Meeting, MeetingKind, MeetingStatus
from storage.rows import add, many, one, save
from storage.tables import meetings
from storage.uow import Reading, Writing

REGULAR = meetings.c.kind == MeetingKind.REGULAR.value
SET = meetings.c.status == MeetingStatus.SET.value


async def get(tx: Reading, meeting_id: int) -> Meeting | None:
    """Find a meeting."""
    return await one(tx, Meeting, select(meetings).where(meetings.c.id == meeting_id))


async def current(tx: Reading) -> Meeting | None:
    """Give the regular meeting that is being prepared: the one announced last that was neither held nor cancelled."""
    query = select(meetings).where(REGULAR, SET)
    return await one(tx, Meeting, query.order_by(meetings.c.set_at.desc(), meetings.c.id.desc()).limit(1))


async def latest(tx: Reading) -> Meeting | None:
    """Give the regular meeting that is being prepared, or the one that was held or cancelled last."""
    query = select(meetings).where(REGULAR, meetings.c.status != MeetingStatus.DRAFT.value)
    prepared_first = query.order_by(SET.desc(), meetings.c.set_at.desc(), meetings.c.id.desc())
    return await one(tx, Meeting, prepared_first.limit(1))


async def announced(tx: Reading, limit: int, offset: int = 0) -> list[Meeting]:
    """List the meetings of either kind that were announced, the latest day first."""
    query = select(meetings).where(meetings.c.status != MeetingStatus.DRAFT.value)
    return await many(
        tx, Meeting, query.order_by(meetings.c.day.desc(), meetings.c.id.desc()).limit(limit).offset(offset)
    )


async def set_for(tx: Reading, session_id: int) -> list[Meeting]:
    """List the announced meetings that precede a session."""
    query = select(meetings).where(SET, meetings.c.session_id == session_id).order_by(meetings.c.id)
    return await many(tx, Meeting, query)


async def follow_session(tx: Writing, followed: int, /, **values: Any) -> None:
    """Let the meetings that are still ahead of a session know what has changed of it."""
    open_ones = meetings.c.status.in_((MeetingStatus.DRAFT.value, MeetingStatus.SET.value))
    tied = update(meetings).where(open_ones, meetings.c.session_id == followed)
    await tx.execute(tied.values(**values, version=meetings.c.version + 1))


async def begin(
    tx: Writing, author_id: int, chair_side: str, host_side: str, zone: str, now: datetime, **fields: Any
) -> Meeting:
    """Begin a draft; the host is the presiding side until somebody says otherwise."""
    values = {"author_id": author_id, "chair_side": chair_side, "host_side": host_side, "zone": zone, **fields}
    status = MeetingStatus.DRAFT
    return await add(tx, meetings, Meeting, **values, status=status, version=1, sequence=0, created_at=now)


async def write(tx: Writing, meeting: Meeting) -> Meeting:
    """Write a meeting where its version matches."""
    return await save(tx, meetings, meeting, "meeting")


async def lock(tx: Writing, meeting_id: int) -> None:
    """Hold a meeting until the transaction ends (SQLite does so anyway)."""
    await tx.execute(select(meetings.c.id).where(meetings.c.id == meeting_id).with_for_update())


async def hold_current(tx: Writing) -> Meeting | None:
    """Give the meeting that is being prepared, and hold it until the transaction ends.

    Filings take turns, so that receipt numbers have neither gaps nor twins; and none is filed for a meeting that is
    being moved: who waited here looks again which one is prepared now.
    """
    held, found = None, await current(tx)
    while found is not None and found.id != held:
        await lock(tx, found.id)
        held, found = found.id, await current(tx)
    return found
