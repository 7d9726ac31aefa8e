"""Papers of the Commission: frozen versions of plan, agenda, protocol and report."""

from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from bot.domain.papers import Content, Paper, PaperKind
from storage.rows import add, many, one
from storage.tables import papers
from storage.uow import Reading, Writing

PAPER = papers.c


async def get(tx: Reading, paper_id: int) -> Paper | None:
    """Find a paper."""
    return await one(tx, Paper, select(papers).where(PAPER.id == paper_id))


async def latest(tx: Reading, plan_id: int, kind: PaperKind) -> Paper | None:
    """Give the latest version of a kind."""
    query = select(papers).where(PAPER.plan_id == plan_id, PAPER.kind == kind.value)
    return await one(tx, Paper, query.order_by(PAPER.number.desc()).limit(1))


async def circulated(tx: Reading, plan_id: int, kind: PaperKind) -> Paper | None:
    """Give the version of a kind that was circulated last."""
    sent = (PAPER.plan_id == plan_id) & (PAPER.kind == kind.value) & PAPER.circulated_at.is_not(None)
    return await one(tx, Paper, select(papers).where(sent).order_by(PAPER.number.desc()).limit(1))


async def numbered(tx: Reading, plan_id: int, kind: PaperKind, number: int) -> Paper | None:
    """Find a version by its number."""
    of_kind = (PAPER.plan_id == plan_id) & (PAPER.kind == kind.value)
    return await one(tx, Paper, select(papers).where(of_kind, PAPER.number == number))


async def of_plan(tx: Reading, plan_id: int) -> list[Paper]:
    """List all versions of all kinds, the latest first."""
    query = select(papers).where(PAPER.plan_id == plan_id)
    return await many(tx, Paper, query.order_by(PAPER.kind, PAPER.number.desc()))


async def keep(tx: Writing, plan_id: int, content: Content, number: int, zone: str, now: datetime) -> Paper:
    """Freeze a version."""
    plain: dict[str, Any] = content.model_dump(mode="json")
    values = {"plan_id": plan_id, "kind": content.kind, "number": number, "content": plain, "digest": content.digest}
    return await add(tx, papers, Paper, **values, version=1, zone=zone, made_at=now, late_seconds=0)


async def change(tx: Writing, paper: Paper, **values: Any) -> Paper:
    """Keep what becomes of a version; what it says never changes."""
    changed = update(papers).where(PAPER.id == paper.id).values(**values, version=PAPER.version + 1)
    await tx.execute(changed)
    return paper.model_copy(update={**values, "version": paper.version + 1})


async def rewrite(tx: Writing, paper: Paper, content: Content, now: datetime) -> Paper:
    """Make a version anew that nobody has been sent yet."""
    plain, digest = content.model_dump(mode="json"), content.digest
    anew = await change(tx, paper, content=plain, digest=digest, made_at=now)
    return anew.model_copy(update={"content": content})
