"""Broadcasts: how far the letters of one are, and the stop of those that have not gone out."""

from sqlalchemy import and_, case, func, select, update

from bot.domain.broadcasts import Progress
from storage.tables import outbox, people
from storage.uow import Reading, Writing


async def progress(tx: Reading, batch: str) -> Progress:
    """Count the letters of a broadcast."""
    unreachable = and_(outbox.c.state == "waiting", people.c.unreachable_since.is_not(None))
    state = case(
        (unreachable, "unreachable"), (outbox.c.state.in_(("claimed", "sending")), "waiting"), else_=outbox.c.state
    )
    query = select(state.label("state"), func.count().label("letters")).outerjoin(
        people, people.c.id == outbox.c.person_id
    )
    rows = (await tx.execute(query.where(outbox.c.batch == batch).group_by(state))).mappings()
    return Progress.model_validate({row["state"]: row["letters"] for row in rows})


async def stop(tx: Writing, batch: str) -> int:
    """Put away the letters of a broadcast that have not gone out yet; give how many."""
    waiting = (outbox.c.batch == batch) & (outbox.c.state == "waiting")
    stopped = update(outbox).where(waiting).values(state="stopped", settled_at=tx.now)
    return (await tx.execute(stopped)).rowcount
