"""Items of the agenda."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select

from bot.domain.agenda import AgendaItem
from storage.rows import add, many, one, save
from storage.tables import agenda_items
from storage.uow import Reading, Writing

ITEM = agenda_items.c


async def get(tx: Reading, item_id: int) -> AgendaItem | None:
    """Find an item."""
    return await one(tx, AgendaItem, select(agenda_items).where(ITEM.id == item_id))


async def of_plan(tx: Reading, plan_id: int) -> list[AgendaItem]:
    """List the items of the meeting at which a plan is adopted, in their order."""
    query = select(agenda_items).where(ITEM.plan_id == plan_id)
    return await many(tx, AgendaItem, query.order_by(ITEM.position, ITEM.id))


async def begin(tx: Writing, plan_id: int, position: int, now: datetime, **fields: Any) -> AgendaItem:
    """Put an item at the end."""
    subject = fields.pop("subject")
    values = {"plan_id": plan_id, "position": position, "version": 1, "created_at": now, "subject": subject.value}
    return await add(tx, agenda_items, AgendaItem, **values, **fields)


async def write(tx: Writing, item: AgendaItem) -> AgendaItem:
    """Write an item where its version matches."""
    return await save(tx, agenda_items, item, "agenda")


async def remove(tx: Writing, item_id: int) -> None:
    """Strike an item off."""
    await tx.execute(delete(agenda_items).where(ITEM.id == item_id))
