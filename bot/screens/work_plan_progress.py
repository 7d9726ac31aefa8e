"""How far the items are: those of one's own side, and the reminder before one is due."""

from datetime import datetime

from bot.domain.notices import Args, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.sides import side_name
from bot.domain.work_plan import Plan
from bot.domain.work_plan_items import Item, ItemView
from bot.screens.layout import left, paged
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


def watch(item: Item, plan: Plan, due: Moment, person_id: int, rung: Rung) -> Watch:
    """Give what a side is reminded of: to say how far its item is, before it is due."""
    opens = press("item-open", "item", "show", item.id)

    def says(now: datetime) -> Term:
        todo = Term(key="item-reminder-watch" if rung is Rung.CHAIR else "item-reminder-say")
        args: Args = {"title": item.title, "due": due, "left": left(due, now), "todo": todo}
        return Term(key="item-reminder", args=args)

    since = plan.adopted_at or plan.created_at
    ways = (opens,) if rung is Rung.CHAIR else (press("item-say", "item", "say", item.id), opens)
    return Watch(f"item:{item.id}", Kind.PLAN_ITEM, person_id, rung, due, since, item.title, opens, says, ways)
