"""Wishes to merge items, and what the seats say to each."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import or_, select, update

from bot.domain.work_plan_merging import Answer, Consent, Merge
from storage.rows import add, many, one, save
from storage.tables import work_plan_consents, work_plan_merges
from storage.uow import Reading, Writing

MERGE, CONSENT = work_plan_merges.c, work_plan_consents.c


async def get(tx: Reading, merge_id: int) -> Merge | None:
    """Find one."""
    return await one(tx, Merge, select(work_plan_merges).where(MERGE.id == merge_id))


async def asked(tx: Reading, item_ids: Iterable[int]) -> list[Merge]:
    """List what waits for answers and concerns any of these items."""
    concerned = list(item_ids)
    about = or_(MERGE.into_id.in_(concerned), MERGE.part_id.in_(concerned))
    query = select(work_plan_merges).where(MERGE.status == Answer.ASKED.value, about)
    return await many(tx, Merge, query.order_by(MERGE.id))


async def begin(tx: Writing, plan_id: int, into_id: int, part_id: int, now: datetime) -> Merge:
    """Keep a wish."""
    values = {"plan_id": plan_id, "into_id": into_id, "part_id": part_id, "person_id": tx.person_id}
    return await add(tx, work_plan_merges, Merge, **values, status=Answer.ASKED, version=1, created_at=now)


async def write(tx: Writing, merge: Merge) -> Merge:
    """Write one where its version matches."""
    return await save(tx, work_plan_merges, merge, "merge")


async def ask(tx: Writing, merge_id: int, side: str, answer: Answer, at: datetime | None = None) -> Consent:
    """Keep that a side is asked, or has agreed by asking itself."""
    person_id = tx.person_id if answer is not Answer.ASKED else None
    values = {"merge_id": merge_id, "side": side, "answer": answer, "person_id": person_id, "at": at}
    return await add(tx, work_plan_consents, Consent, **values)


async def consents(tx: Reading, merge_id: int) -> list[Consent]:
    """List what the sides say."""
    query = select(work_plan_consents).where(CONSENT.merge_id == merge_id)
    return await many(tx, Consent, query.order_by(CONSENT.side))


async def answer(tx: Writing, merge_id: int, side: str, given: Answer) -> None:
    """Keep what a side says."""
    of_side = (CONSENT.merge_id == merge_id) & (CONSENT.side == side)
    said = {"answer": given.value, "person_id": tx.person_id, "at": tx.now}
    await tx.execute(update(work_plan_consents).where(of_side).values(**said))
