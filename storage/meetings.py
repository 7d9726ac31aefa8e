"""The Commission's meetings."""

from datetime import datetime

from sqlalchemy import select

from bot.domain.meetings import Meeting, MeetingStatus
from storage.rows import add, one, save
from storage.tables import meetings
from storage.uow import Reading, Writing


async def get(tx: Reading, meeting_id: int) -> Meeting | None:
    """Find a meeting."""
    return await one(tx, Meeting, select(meetings).where(meetings.c.id == meeting_id))


async def current(tx: Reading) -> Meeting | None:
    """Give the meeting that is being prepared: the one announced last."""
    query = select(meetings).where(meetings.c.status == MeetingStatus.SET.value)
    return await one(tx, Meeting, query.order_by(meetings.c.set_at.desc(), meetings.c.id.desc()).limit(1))


async def begin(tx: Writing, author_id: int, chair_side: str, host_side: str, zone: str, now: datetime) -> Meeting:
    """Begin a draft; the host is the presiding side until somebody says otherwise."""
    values = {"author_id": author_id, "chair_side": chair_side, "host_side": host_side, "zone": zone}
    status = MeetingStatus.DRAFT
    return await add(tx, meetings, Meeting, **values, status=status, version=1, sequence=0, created_at=now)


async def write(tx: Writing, meeting: Meeting) -> Meeting:
    """Write a meeting where its version matches."""
    return await save(tx, meetings, meeting, "meeting")


async def hold_current(tx: Writing) -> Meeting | None:
    """Give the meeting that is being prepared, and hold it until the transaction ends (SQLite does so anyway).

    Filings take turns, so that receipt numbers have neither gaps nor twins; and none is filed for a meeting that is
    being moved: who waited here looks again which one is prepared now.
    """
    held, found = None, await current(tx)
    while found is not None and found.id != held:
        await tx.execute(select(meetings.c.id).where(meetings.c.id == found.id).with_for_update())
        held, found = found.id, await current(tx)
    return found
