"""Ideas that organisations send to their side's seat."""

from typing import Any

from sqlalchemy import Select, select, update

from bot.domain.errors import StaleError
from bot.domain.ideas import Idea, IdeaStatus
from bot.domain.registry import Organisation
from storage.rows import add, many, one, plain
from storage.tables import ideas, organisations
from storage.uow import Reading, Writing


def _named() -> Select[Any]:
    query = select(ideas, organisations.c.name.label("organisation"))
    return query.join(organisations, organisations.c.id == ideas.c.organisation_id)


async def send(tx: Writing, organisation: Organisation, text: str) -> Idea:
    """Keep an idea of somebody of an organisation."""
    row = {"author_id": tx.person_id, "organisation_id": organisation.id, "side": organisation.side, "text": text}
    sent = await add(tx, ideas, Idea, **row, status=IdeaStatus.NEW, version=1, created_at=tx.now)
    return sent.model_copy(update={"organisation": organisation.name or ""})


async def get(tx: Reading, idea_id: int) -> Idea | None:
    """Find an idea."""
    return await one(tx, Idea, _named().where(ideas.c.id == idea_id))


async def of_proposal(tx: Reading, proposal_id: int) -> Idea | None:
    """Find the idea that a proposal was made of."""
    return await one(tx, Idea, _named().where(ideas.c.proposal_id == proposal_id).limit(1))


async def of_side(tx: Reading, side: str, limit: int, offset: int = 0) -> list[Idea]:
    """List what was sent to a side's seat, what waits for it first."""
    order = (ideas.c.status != IdeaStatus.NEW.value, ideas.c.id.desc())
    return await many(tx, Idea, _named().where(ideas.c.side == side).order_by(*order).limit(limit).offset(offset))


async def of_author(tx: Reading, author_id: int, limit: int, offset: int = 0) -> list[Idea]:
    """List what a person has sent, the latest first."""
    query = _named().where(ideas.c.author_id == author_id).order_by(ideas.c.id.desc())
    return await many(tx, Idea, query.limit(limit).offset(offset))


async def write(tx: Writing, idea: Idea) -> Idea:
    """Write an idea where its version matches; the organisation's name is not its own."""
    values = plain(idea.model_dump(exclude={"id", "version", "organisation"}))
    mine = (ideas.c.id == idea.id) & (ideas.c.version == idea.version)
    done = update(ideas).where(mine).values(**values, version=idea.version + 1).returning(ideas.c.id)
    if (await tx.execute(done)).first() is None:
        raise StaleError("idea", idea.id, "changed-meanwhile")
    return idea.model_copy(update={"version": idea.version + 1})
