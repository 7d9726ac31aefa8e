"""The agenda of the meeting: made from the plan, filled up with free items, put in order."""

from bot.domain import agenda as rules
from bot.domain.agenda import AgendaItem, Subject
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue
from bot.domain.people import Action, require
from bot.domain.work_plan import Plan, PlanStatus, status_name
from bot.services.context import Ctx
from bot.services.work_plan import known as known_plan
from storage import agenda as rows
from storage import work_plan, work_plan_items
from storage.uow import Reading

OVER = frozenset({PlanStatus.MONITORED, PlanStatus.REPORTED, PlanStatus.ARCHIVED})


async def agenda(ctx: Ctx, plan_id: int) -> tuple[Plan, list[AgendaItem]]:
    """Show the chair the agenda of the meeting at which a plan is adopted.

    Raises:
        DomainError: `role-needed`, `plan-unknown`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.reading() as tx:
        return await known_plan(tx, plan_id), await rows.of_plan(tx, plan_id)


async def fill_from_plan(ctx: Ctx, plan_id: int) -> list[AgendaItem]:
    """Put in what the plan gives and the agenda lacks: last year's report, the plan, a point for each direction.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `agenda-nothing-new`, `agenda-full`; StaleError: `agenda-over`.
    """
    async with ctx.writing() as tx:
        plan = await _open(tx, ctx, plan_id)
        there = await rows.of_plan(tx, plan_id)
        reported = await work_plan.before(tx, plan) is not None
        wanted = rules.from_plan(plan, await work_plan_items.of_plan(tx, plan_id), reported=reported)
        lacking = rules.lacking(wanted, there)
        if not lacking:
            raise DomainError("agenda-nothing-new")
        rules.check_room(len(there) + len(lacking) - 1)
        last = max((item.position for item in there), default=0)
        made = [await rows.begin(tx, plan_id, last + at, ctx.now, **one) for at, one in enumerate(lacking, start=1)]
        await tx.record("fill", "plan", plan_id, count=len(made))
    return made


async def begin_item(ctx: Ctx, plan_id: int) -> AgendaItem:
    """Begin a free item; one that was begun and has no words yet is taken up again.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `agenda-full`; StaleError: `agenda-over`.
    """
    async with ctx.writing() as tx:
        plan = await _open(tx, ctx, plan_id)
        there = await rows.of_plan(tx, plan_id)
        begun = next((one for one in there if one.untitled), None)
        if begun is None:
            rules.check_room(len(there))
            last = max((item.position for item in there), default=0)
            begun = await rows.begin(tx, plan_id, last + 1, ctx.now, subject=Subject.FREE, year=plan.year)
        await tx.record("begin", "agenda", begun.id)
    return begun


async def item(ctx: Ctx, item_id: int) -> AgendaItem:
    """Show an item to the chair, who may change it.

    Raises:
        DomainError: `role-needed`, `agenda-unknown`; StaleError: `agenda-over`.
    """
    async with ctx.reading() as tx:
        return await _changeable(tx, ctx, item_id)


async def set_item_field(ctx: Ctx, item_id: int, name: str, value: FieldValue) -> AgendaItem:
    """Change one field.

    Raises:
        DomainError: as `item`, `item-title-needed`, what `check_field` raises.
    """
    async with ctx.writing() as tx:
        edited = await rows.write(tx, rules.edit(await _changeable(tx, ctx, item_id), name, value))
        await tx.record("edit", "agenda", item_id, field=name)
    return edited


async def move_item(ctx: Ctx, item_id: int, *, up: bool) -> AgendaItem:
    """Let an item change places with its neighbour; at the edge nothing moves.

    Raises:
        DomainError: as `item`.
    """
    async with ctx.writing() as tx:
        found = await _changeable(tx, ctx, item_id)
        there = await rows.of_plan(tx, found.plan_id)
        at = [one.id for one in there].index(item_id) + (-1 if up else 1)
        if 0 <= at < len(there):
            other = there[at]
            await rows.write(tx, other.model_copy(update={"position": found.position}))
            found = await rows.write(tx, found.model_copy(update={"position": other.position}))
        await tx.record("move", "agenda", item_id, up=up)
    return found


async def strike_off(ctx: Ctx, item_id: int) -> AgendaItem:
    """Strike an item off.

    Raises:
        DomainError: as `item`.
    """
    async with ctx.writing() as tx:
        found = await _changeable(tx, ctx, item_id)
        await rows.remove(tx, item_id)
        await tx.record("strike-off", "plan", found.plan_id, item=item_id)
    return found


async def _open(tx: Reading, ctx: Ctx, plan_id: int) -> Plan:
    require(ctx.actor, Action.COMPILE_PLAN)
    plan = await known_plan(tx, plan_id)
    if plan.status in OVER:
        raise rules.over(plan, status_name(plan.status))
    return plan


async def _changeable(tx: Reading, ctx: Ctx, item_id: int) -> AgendaItem:
    require(ctx.actor, Action.COMPILE_PLAN)
    found = await rows.get(tx, item_id)
    if found is None:
        raise DomainError("agenda-unknown")
    await _open(tx, ctx, found.plan_id)
    return found
