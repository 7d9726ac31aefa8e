"""Items of adopted plans: those that a side answers for, and those that are due."""

from datetime import date

from sqlalchemy import select

from bot.domain.work_plan import IN_FORCE
from bot.domain.work_plan_items import Item, ItemStatus
from storage.rows import many
from storage.tables import work_plan_items, work_plans
from storage.uow import Reading

ITEM = work_plan_items.c
STANDING = ITEM.merged_into.is_(None) & ITEM.left_out.is_(None)
OPEN = (ItemStatus.PLANNED.value, ItemStatus.UNDER_WAY.value)


async def of_owner(tx: Reading, plan_id: int, side: str, limit: int, offset: int = 0) -> list[Item]:
    """List the items of a plan that a side answers for, by their dates."""
    query = select(work_plan_items).where(ITEM.plan_id == plan_id, ITEM.owner == side, STANDING)
    return await many(tx, Item, query.order_by(ITEM.until, ITEM.id).limit(limit).offset(offset))


async def due_between(tx: Reading, first: date, last: date) -> list[Item]:
    """List the unfinished items of plans in force whose period ends in these days."""
    query = select(work_plan_items).join(work_plans, work_plans.c.id == ITEM.plan_id)
    query = query.where(work_plans.c.status.in_([status.value for status in IN_FORCE]), STANDING)
    query = query.where(ITEM.status.in_(OPEN), ITEM.until >= first, ITEM.until <= last)
    return await many(tx, Item, query.order_by(ITEM.id))
