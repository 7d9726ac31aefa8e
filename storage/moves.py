"""Moves of meetings: drafts, and what was moved when, from where to where."""

from datetime import datetime

from sqlalchemy import select, update

from bot.domain.meetings import Meeting
from bot.domain.moves import MOVED, Move, MoveStatus
from storage.rows import add, many, one, save
from storage.tables import meeting_moves
from storage.uow import Reading, Writing

DRAFT = meeting_moves.c.status == MoveStatus.DRAFT.value


async def get(tx: Reading, move_id: int) -> Move | None:
    """Find a move."""
    return await one(tx, Move, select(meeting_moves).where(meeting_moves.c.id == move_id))


async def begin(tx: Writing, meeting: Meeting, author_id: int, now: datetime) -> Move:
    """Begin to move a meeting: at first everything is as it was. What somebody began before is put away."""
    await drop_drafts(tx, meeting.id)
    same = {name: getattr(meeting, name) for name in MOVED}
    was = {"was_day": meeting.day, "was_city": meeting.city, "was_host": meeting.venue or meeting.chair_side}
    new = {"meeting_id": meeting.id, "author_id": author_id, "kind": meeting.kind, "created_at": now}
    return await add(tx, meeting_moves, Move, **same, **was, **new, status=MoveStatus.DRAFT, version=1)


async def write(tx: Writing, move: Move) -> Move:
    """Write a move where its version matches."""
    return await save(tx, meeting_moves, move, "meeting")


async def drop_drafts(tx: Writing, meeting_id: int) -> None:
    """Put away what was begun and not confirmed."""
    open_ones = update(meeting_moves).where(DRAFT, meeting_moves.c.meeting_id == meeting_id)
    await tx.execute(open_ones.values(status=MoveStatus.DROPPED.value, version=meeting_moves.c.version + 1))


async def done(tx: Reading, meeting_id: int) -> list[Move]:
    """List what was moved, the earliest first."""
    query = select(meeting_moves).where(meeting_moves.c.meeting_id == meeting_id)
    query = query.where(meeting_moves.c.status == MoveStatus.DONE.value)
    return await many(tx, Move, query.order_by(meeting_moves.c.done_at, meeting_moves.c.id))
