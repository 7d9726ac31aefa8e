"""Broadcasts: how far the letters of one are, and the stop of those that have not gone out."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select, update

from bot.domain.broadcasts import AT_ONCE, Filling, Progress
from bot.domain.notices import Notice
from storage.letters import Body
from storage.outbox import SHARED, put_to_each
from storage.rows import many
from storage.tables import broadcasts, outbox, people
from storage.uow import Reading, Writing


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom a broadcast is for: a query of their ids, and what says of a row of `people` that it wants no sound.

    `claim` keeps of those whom a query names that they get it, and says of a row of `people` that they do.
    """

    persons: Select[Any]
    silent: ColumnElement[bool] | None = None
    claim: Callable[[Writing, Select[Any]], Awaitable[ColumnElement[bool]]] | None = None


async def progress(tx: Reading, batch: str) -> Progress:
    """Count the letters of a broadcast."""
    stopped = (await tx.execute(select(broadcasts.c.id).where(_stopped(batch)))).first() is not None
    waits = outbox.c.state == "waiting"
    kept = (waits, "stopped") if stopped else (and_(waits, people.c.unreachable_since.is_not(None)), "unreachable")
    state = case(kept, (outbox.c.state.in_(("claimed", "sending")), "waiting"), else_=outbox.c.state)
    query = select(state.label("state"), func.count().label("letters")).outerjoin(
        people, people.c.id == outbox.c.person_id
    )
    rows = (await tx.execute(query.where(outbox.c.batch == batch).group_by(state))).mappings()
    counted = {row["state"]: row["letters"] for row in rows}
    filling = (await tx.execute(select(broadcasts.c.id).where(_open(batch)))).first() is not None
    return Progress.model_validate(counted | {"filling": filling})


def _open(batch: str | None) -> ColumnElement[bool]:
    return (broadcasts.c.batch == batch) & broadcasts.c.finished_at.is_(None)


def _stopped(batch: str) -> ColumnElement[bool]:
    return (broadcasts.c.batch == batch) & broadcasts.c.stopped_at.is_not(None)


def _waiting(batch: str) -> ColumnElement[bool]:
    return (outbox.c.batch == batch) & (outbox.c.state == "waiting")


async def reword(tx: Writing, notice: Notice) -> None:
    """Let the letters of a broadcast that have not gone out say this. Nobody gets one more.

    One that is on its way just now may still say what it said before; should it come back, it is reworded too.
    """
    said = (await tx.execute(select(broadcasts.c.notice).where(broadcasts.c.batch == notice.batch))).scalar()
    if said is not None:
        these = update(broadcasts).where(broadcasts.c.batch == notice.batch)
        await tx.execute(these.values(notice=notice.model_dump_json()))
        if Notice.model_validate_json(said).expires_at == notice.expires_at:
            return  # what its letters say stands there alone, and they are as long of use as before
    waiting = (outbox.c.batch == notice.batch) & outbox.c.state.in_(("waiting", "claimed"))
    body = Body(key=notice.key, args=notice.args, rows=notice.rows).model_dump_json()
    own = case((outbox.c.body == SHARED, SHARED), else_=body)
    await tx.execute(update(outbox).where(waiting).values(body=own, expires_at=notice.expires_at))


async def stop(tx: Writing, batch: str) -> bool:
    """Send no more of a broadcast; tell whether there was anything left of it.

    The letters of one to many do not go out from now on, and are put away in parts (`clear`): it would take too long.
    """
    begun = select(broadcasts.c.finished_at, broadcasts.c.stopped_at).where(broadcasts.c.batch == batch)
    row = (await tx.execute(begun)).first()
    if row is None:
        stopped = update(outbox).where(_waiting(batch)).values(state="stopped", settled_at=tx.now)
        return (await tx.execute(stopped)).rowcount > 0
    if row.stopped_at is not None:
        return False
    left = row.finished_at is None or (await tx.execute(select(outbox.c.id).where(_waiting(batch)).limit(1))).first()
    this = update(broadcasts).where(broadcasts.c.batch == batch)
    await tx.execute(this.values(stopped_at=tx.now, finished_at=row.finished_at or tx.now))
    return bool(left)


async def to_clear(tx: Reading) -> list[str]:
    """List the broadcasts that were stopped, some of whose letters still wait."""
    some = select(outbox.c.id).where(outbox.c.batch == broadcasts.c.batch, outbox.c.state == "waiting").exists()
    query = select(broadcasts.c.batch).where(broadcasts.c.stopped_at.is_not(None), some).order_by(broadcasts.c.id)
    return list((await tx.execute(query)).scalars())


async def clear(tx: Writing, batch: str, limit: int) -> int:
    """Put away so many letters of a broadcast that was stopped, at most; give how many."""
    # Locked, for on PostgreSQL one may be claimed meanwhile. Asked for the state twice, SQLite would search by that.
    some = select(outbox.c.id).where(_waiting(batch)).limit(limit).with_for_update(skip_locked=True)
    away = update(outbox).where(outbox.c.id.in_(some)).values(state="stopped", settled_at=tx.now)
    return (await tx.execute(away)).rowcount


async def _put_to_some(
    tx: Writing, notice: Notice, audience: Audience, after: int, span: int
) -> tuple[int, int] | None:
    """Put the same notice for whom a query names among the next `span` people, by their ids, beyond one of them.

    Give the last id and how many were put; None when there is nobody beyond it. Each person is looked up in the
    query: to ask it for a range, a database would go through all whom it names.
    """
    last = (await tx.execute(select(func.max(people.c.id)))).scalar_one()
    if last is None or last <= after:
        return None
    upto = min(int(last), after + span)
    persons = audience.persons
    of_them = persons.where(persons.selected_columns[0] == people.c.id).correlate(people)
    named: ColumnElement[bool] = of_them.exists()
    part = and_(people.c.id > after, people.c.id <= upto)
    if audience.claim is not None:
        named = await audience.claim(tx, select(people.c.id).where(part, named))
    these = select(people.c.id).where(part, named)
    return upto, await put_to_each(tx, notice, these, tx.now, audience.silent, part, shared=True)


async def are_more(tx: Reading, persons: Select[Any], number: int) -> bool:
    """Tell whether a query of people names more than so many."""
    some = persons.limit(number + 1).subquery()
    return int((await tx.execute(select(func.count()).select_from(some))).scalar_one()) > number


async def tell(tx: Writing, notice: Notice, persons: Select[Any], thing: str, thing_id: int) -> None:
    """Put a notice for everybody whom a query names. Where they are many, begin a broadcast, enqueued in parts.

    Whom its parts are for follows from what it is about (bot.services.broadcast_filling).
    """
    if await are_more(tx, persons, AT_ONCE):
        await begin(tx, notice.model_copy(update={"batch": notice.batch or notice.dedupe}), thing, thing_id)
    else:
        await put_to_each(tx, notice, persons, tx.now)


async def is_begun(tx: Reading, batch: str) -> bool:
    """Tell whether a broadcast was begun, be it over or not."""
    return (await tx.execute(select(broadcasts.c.id).where(broadcasts.c.batch == batch))).first() is not None


async def is_held(tx: Reading, batch: str) -> bool:
    """Tell whether the letters of a broadcast are still being enqueued, or were stopped: nobody else is to put them."""
    row = broadcasts.c
    query = select(row.id).where(row.batch == batch, or_(row.finished_at.is_(None), row.stopped_at.is_not(None)))
    return (await tx.execute(query)).first() is not None


async def begin(tx: Writing, notice: Notice, thing: str, thing_id: int) -> None:
    """Remember a broadcast that is to be enqueued in parts; one that was begun already stays as it is.

    Raises:
        ValueError: the notice names no broadcast.
    """
    if notice.batch is None:
        raise ValueError("a notice without a batch is no broadcast")
    row = {"batch": notice.batch, "thing": thing, "thing_id": thing_id, "notice": notice.model_dump_json()}
    begun = tx.insert_new(broadcasts).values(**row, after=0, put=0, created_at=tx.now)
    await tx.execute(begun.on_conflict_do_nothing())


async def unfinished(tx: Reading) -> list[Filling]:
    """List the broadcasts that are not all in the outbox yet, oldest first."""
    query = select(broadcasts).where(broadcasts.c.finished_at.is_(None)).order_by(broadcasts.c.id)
    return await many(tx, Filling, query)


async def advance(tx: Writing, filling: Filling, audience: Audience | None, span: int) -> Filling | None:
    """Enqueue the letters for the next `span` ids, and remember how far it is in the same transaction; None at the end.

    `audience` is None when it concerns nobody any more. What was stopped meanwhile is over.
    """
    row = select(broadcasts).where(broadcasts.c.id == filling.id, broadcasts.c.finished_at.is_(None))
    held = (await tx.execute(row.with_for_update())).first()
    if held is None:
        return None
    done = None
    if audience is not None:
        notice = Notice.model_validate_json(held.notice)  # an edit may have reworded it
        done = await _put_to_some(tx, notice, audience, held.after, span)
    this = update(broadcasts).where(broadcasts.c.id == filling.id)
    if done is None:
        await tx.execute(this.values(finished_at=tx.now))
        return None
    await tx.execute(this.values(after=done[0], put=broadcasts.c.put + done[1]))
    return filling.model_copy(update={"after": done[0], "put": filling.put + done[1]})
