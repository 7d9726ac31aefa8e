"""Items of the plans, and the proposals that each was made of."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, update

from bot.domain.proposals import Proposal, ProposalStatus
from bot.domain.work_plan_items import Item, ItemStatus, Source
from storage.proposals import filed_for
from storage.rows import add, many, one, save
from storage.tables import proposal_changes, proposals, work_plan_items, work_plan_sources
from storage.uow import Reading, Writing

ITEM = work_plan_items.c


async def get(tx: Reading, item_id: int) -> Item | None:
    """Find an item."""
    return await one(tx, Item, select(work_plan_items).where(ITEM.id == item_id))


async def of_plan(tx: Reading, plan_id: int) -> list[Item]:
    """List all items of a plan, also those that were merged or left out."""
    return await many(tx, Item, select(work_plan_items).where(ITEM.plan_id == plan_id).order_by(ITEM.id))


async def parts_of(tx: Reading, item_id: int) -> list[Item]:
    """List what was merged into an item."""
    return await many(tx, Item, select(work_plan_items).where(ITEM.merged_into == item_id).order_by(ITEM.id))


async def begin(tx: Writing, plan_id: int, position: int, now: datetime, **fields: Any) -> Item:
    """Put an item into a plan."""
    new = {"status": ItemStatus.PLANNED, "progress": 0, "version": 1, "created_at": now}
    return await add(tx, work_plan_items, Item, plan_id=plan_id, position=position, **new, **fields)


async def last_position(tx: Reading, plan_id: int) -> int:
    """Give the highest position in a plan."""
    query = select(func.max(ITEM.position)).where(ITEM.plan_id == plan_id)
    return int((await tx.execute(query)).scalar_one() or 0)


async def write(tx: Writing, item: Item) -> Item:
    """Write an item where its version matches."""
    return await save(tx, work_plan_items, item, "item")


async def sources(tx: Reading, plan_id: int) -> dict[int, tuple[Source, ...]]:
    """Give the proposals that each item of a plan was made of, in the order of filing, by the item's id."""
    found: dict[int, tuple[Source, ...]] = {}
    query = _sources().join(work_plan_items, ITEM.id == work_plan_sources.c.item_id).where(ITEM.plan_id == plan_id)
    for source in await many(tx, Source, query):
        found[source.item_id] = (*found.get(source.item_id, ()), source)
    return found


async def sources_of(tx: Reading, item_id: int) -> tuple[Source, ...]:
    """Give the proposals that an item was made of."""
    return tuple(await many(tx, Source, _sources().where(work_plan_sources.c.item_id == item_id)))


async def source(tx: Reading, proposal_id: int) -> Source | None:
    """Tell into which item a proposal was taken."""
    return await one(tx, Source, _sources().where(work_plan_sources.c.proposal_id == proposal_id))


def _sources() -> Select[Any]:
    withdrawn = (proposals.c.status == ProposalStatus.WITHDRAWN.value).label("withdrawn")
    query = select(work_plan_sources, proposals.c.number, proposals.c.side, withdrawn)
    query = query.join(proposals, proposals.c.id == work_plan_sources.c.proposal_id)
    return query.order_by(proposals.c.filed_at, proposals.c.id)


async def add_source(tx: Writing, item_id: int, proposal_id: int) -> None:
    """Keep that an item was made of a proposal."""
    row = {"item_id": item_id, "origin_id": item_id, "proposal_id": proposal_id}
    await tx.execute(work_plan_sources.insert().values(**row))


async def move_sources(tx: Writing, part_id: int, into_id: int) -> None:
    """Let what one item was made of, and what was merged into it, belong to another."""
    of_part = work_plan_sources.c.item_id == part_id
    await tx.execute(update(work_plan_sources).where(of_part).values(item_id=into_id))
    await tx.execute(update(work_plan_items).where(ITEM.merged_into == part_id).values(merged_into=into_id))


async def give_back_sources(tx: Writing, item_id: int) -> None:
    """Let every part of an item have its own proposals again."""
    of_item = work_plan_sources.c.item_id == item_id
    await tx.execute(update(work_plan_sources).where(of_item).values(item_id=work_plan_sources.c.origin_id))


async def drop_sources(tx: Writing, item_ids: Iterable[int]) -> None:
    """Let the proposals go of items that were left out: they may be taken in again."""
    of_items = work_plan_sources.c.item_id.in_(list(item_ids))
    await tx.execute(work_plan_sources.delete().where(of_items))


async def outside(tx: Reading, meeting_id: int, limit: int | None = None, offset: int = 0) -> list[Proposal]:
    """List what was filed for a meeting and is in no item, in the order of filing."""
    inside = select(work_plan_sources.c.proposal_id)
    query = select(proposals).where(filed_for(meeting_id), proposals.c.id.not_in(inside))
    query = query.order_by(proposals.c.filed_at, proposals.c.id)
    return await many(tx, Proposal, query.limit(limit).offset(offset))


async def last_reasons(tx: Reading, proposal_ids: Iterable[int]) -> dict[int, str]:
    """Give the words that were last said to each proposal."""
    wanted = proposal_changes.c.proposal_id.in_(list(proposal_ids)) & proposal_changes.c.reason.is_not(None)
    query = select(proposal_changes.c.proposal_id, proposal_changes.c.reason).where(wanted)
    return {row.proposal_id: row.reason for row in await tx.execute(query.order_by(proposal_changes.c.id))}
