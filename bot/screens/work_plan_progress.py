"""How far the items are: those of one's own side, and the reminder before one is due."""

from datetime import datetime

from bot.domain.notices import Notice, Screen, Span, Term, press
from bot.domain.pages import Page
from bot.domain.reminders import Reminder
from bot.domain.sides import side_name
from bot.domain.work_plan import Plan
from bot.domain.work_plan_items import Item, ItemView
from bot.screens.layout import paged
from bot.screens.work_plan_items import title


def own(plan: Plan, page: Page[ItemView]) -> Screen:
    """List the items that a side answers for, with their status."""
    lines = [
        press(
            "item-own-line",
            "item",
            "show",
            v.item.id,
            number=v.number or 0,
            title=title(v.item),
            mark=Term(key=f"item-mark-{v.item.status}"),
        )
        for v in page.items
    ]
    back = press("plan-open", "plan", "show", plan.id)
    listed = Page(lines, page.number, page.more)
    return paged("item-own-list", listed, "plan", "own", back, of=f"{plan.id}.", year=str(plan.year))


def said(item: Item, person_id: int) -> Notice:
    """Tell the chair, silently, that the status of an item has changed."""
    status = Term(key=f"item-status-{item.status}")
    return Notice(
        key="item-said",
        args={"title": item.title, "side": side_name(item.owner or ""), "status": status, "progress": item.progress},
        rows=((press("item-open", "item", "show", item.id),),),
        person_id=person_id,
        silent=True,
        dedupe=f"item:{item.id}:{item.version}:said:{person_id}",
    )


def remind(reminder: Reminder, item: Item, now: datetime) -> Notice:
    """Remind a side that its item is due soon."""
    due = reminder.watch.due
    return Notice(
        key="item-reminder",
        args={"title": item.title, "due": due, "left": Span(seconds=int((due.at - now).total_seconds()))},
        rows=((press("item-say", "item", "say", item.id), press("item-open", "item", "show", item.id)),),
        person_id=reminder.watch.person_id,
        dedupe=reminder.key,
        expires_at=due.at,
    )
