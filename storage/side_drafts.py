"""Drafts of sides."""

from sqlalchemy import select

from bot.domain.side_drafts import SideDraft
from storage.rows import add, one, save
from storage.tables import side_drafts
from storage.uow import Reading, Writing


async def get(tx: Reading, draft_id: int) -> SideDraft | None:
    """Find a draft."""
    return await one(tx, SideDraft, select(side_drafts).where(side_drafts.c.id == draft_id))


async def open_of(tx: Reading, code: str | None) -> SideDraft | None:
    """Give the draft that somebody has begun of this side, or of a new one, and not put in force."""
    same = side_drafts.c.code == code if code is not None else side_drafts.c.existing.is_(False)
    open_ = select(side_drafts).where(same, side_drafts.c.done_at.is_(None))
    return await one(tx, SideDraft, open_.order_by(side_drafts.c.id.desc()).limit(1))


async def begin(tx: Writing, draft: SideDraft) -> SideDraft:
    """Keep a new draft."""
    return await add(tx, side_drafts, SideDraft, **draft.model_dump(exclude={"id"}))


async def write(tx: Writing, draft: SideDraft) -> SideDraft:
    """Write a draft where its version matches."""
    return await save(tx, side_drafts, draft, "side-draft")
