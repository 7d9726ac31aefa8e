"""Comments on papers, part by part."""

from datetime import datetime

from sqlalchemy import func, insert, select

from bot.domain.comments import Comment
from storage.rows import many
from storage.tables import paper_comments, papers
from storage.uow import Reading, Writing

COMMENT = paper_comments.c


async def add(tx: Writing, paper_id: int, key: str, part: int, side: str, text: str, now: datetime) -> int:
    """Keep a comment; give its id."""
    row = {"paper_id": paper_id, "key": key, "part": part, "side": side, "text": text, "at": now}
    done = insert(paper_comments).values(**row, person_id=tx.person_id).returning(COMMENT.id)
    return int((await tx.execute(done)).scalar_one())


async def on_part(tx: Reading, plan_id: int, key: str, side: str | None, limit: int, offset: int = 0) -> list[Comment]:
    """List what was said of a part in any version, the latest first; by one side only when it is named."""
    query = select(paper_comments, papers.c.number.label("version")).join(papers, papers.c.id == COMMENT.paper_id)
    query = query.where(papers.c.plan_id == plan_id, COMMENT.key == key)
    query = query.where(COMMENT.side == side) if side is not None else query
    return await many(tx, Comment, query.order_by(COMMENT.id.desc()).limit(limit).offset(offset))


async def counted(tx: Reading, paper_id: int, side: str | None) -> dict[str, int]:
    """Count the comments on each part of a paper, by the part's key; by one side only when it is named."""
    query = (
        select(COMMENT.key, func.count(COMMENT.id).label("said"))
        .where(COMMENT.paper_id == paper_id)
        .group_by(COMMENT.key)
    )
    query = query.where(COMMENT.side == side) if side is not None else query
    return {str(row["key"]): int(row["said"]) for row in (await tx.execute(query)).mappings()}
