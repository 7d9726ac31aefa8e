"""Sides say how far their items are; they are reminded before an item is due."""

from datetime import datetime, timedelta
from types import SimpleNamespace

from bot.domain import work_plan_progress as rules
from bot.domain.forms import FieldValue
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require
from bot.domain.reminder_ladders import Rung
from bot.domain.reminders import Watch
from bot.domain.work_plan import Plan, PlanStatus, PlanStep, move
from bot.domain.work_plan_items import Item, ItemView, numbers
from bot.screens import work_plan_progress as screens
from bot.services.context import Ctx, Office
from bot.services.papers import chairing, plan_of, seat_rungs
from bot.services.proposals import chairs
from bot.services.work_plan import known as known_plan
from bot.services.work_plan_items import known
from storage import work_plan, work_plan_items
from storage import work_plan_progress as rows
from storage.uow import Reading


async def own_items(ctx: Ctx, plan_id: int, page: int) -> tuple[Plan, Page[ItemView]]:
    """List the items that the person's side answers for, by their dates.

    Raises:
        DomainError: `role-needed`, `plan-unknown`.
    """
    require(ctx.actor, Action.SEE_PLAN)
    async with ctx.reading() as tx:
        plan = await known_plan(tx, plan_id)
        number = numbers(await work_plan_items.of_plan(tx, plan_id))
        found = await rows.of_owner(tx, plan_id, ctx.actor.seat or "", *window(page))
    return plan, page_of([ItemView(item=item, number=number.get(item.id)) for item in found], page)


async def progress(ctx: Ctx, item_id: int) -> SimpleNamespace:
    """Show how far an item is, as its form asks for it, to the side that answers for it.

    Raises:
        DomainError: `role-needed`, `role-of-side-needed`, `item-unknown`; StaleError: as `check_reportable`.
    """
    async with ctx.reading() as tx:
        _plan, item = await _own(tx, ctx, item_id)
    held = {"status": item.status.value, "progress": str(item.progress), "note": item.note, "links": item.links}
    return SimpleNamespace(**held)


async def say(ctx: Ctx, item_id: int, name: str, value: FieldValue) -> Item:
    """Keep how far an item is; with the first word on any item the plan is monitored.

    Raises:
        DomainError: as `progress`, what `check_field` raises.
    """
    async with ctx.writing() as tx:
        plan, item = await _own(tx, ctx, item_id)
        said = await work_plan_items.write(tx, rules.say(plan, item, name, value, ctx.now))
        for person_id in await chairs(tx, ctx) if said.status is not item.status else ():
            await tx.put(screens.said(said, person_id))
        if plan.status is PlanStatus.ADOPTED:
            await work_plan.write(tx, move(plan, PlanStep.MONITOR))
        await tx.record("say", "item", item_id, field=name, status=said.status, progress=said.progress)
    return said


async def _own(tx: Reading, ctx: Ctx, item_id: int) -> tuple[Plan, Item]:
    item = await known(tx, item_id)
    require(ctx.actor, Action.ANSWER_PLAN, item.owner)
    plan = await plan_of(tx, item.plan_id)
    rules.check_reportable(plan, item)
    return plan, item


async def watches(tx: Reading, _office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give the unfinished items that are due soon, for the sides that answer for them."""
    items = await rows.due_between(tx, now.date() - timedelta(days=1), until.date() + timedelta(days=1))
    if not items:
        return []
    plans = {plan_id: await plan_of(tx, plan_id) for plan_id in {item.plan_id for item in items}}
    rungs = {side: await seat_rungs(tx, side, now) for side in {item.owner for item in items} if side is not None}
    chairs = [(Rung.CHAIR, person_id) for person_id in await chairing(tx, now)]
    found = []
    for item in items:
        plan = plans[item.plan_id]
        due = rules.due_of(plan, item)
        told = [*rungs.get(item.owner or "", ()), *chairs] if due is not None else []
        found += [screens.watch(item, plan, due, person_id, rung) for rung, person_id in told if due is not None]
    return found
