"""The drafts on which silence counts."""

from datetime import datetime, timedelta

from sqlalchemy import select

from bot.domain.papers import Paper
from storage.rows import many
from storage.tables import papers
from storage.uow import Reading

A_SECOND = timedelta(seconds=1)
"""The last one counts, with its fractions."""
RUNS = papers.c.silent_until.is_not(None) & papers.c.silence_ended_at.is_(None)


async def over(tx: Reading, now: datetime) -> list[Paper]:
    """List those whose silence has run out and is not ended yet."""
    ran_out = papers.c.silent_until <= now - A_SECOND
    return await many(tx, Paper, select(papers).where(RUNS, ran_out).order_by(papers.c.id))


async def running(tx: Reading, now: datetime, until: datetime) -> list[Paper]:
    """List those whose silence runs, and ends by a moment."""
    between = papers.c.silent_until.between(now - A_SECOND, until)
    return await many(tx, Paper, select(papers).where(RUNS, between).order_by(papers.c.id))
