"""The chair's desk: items in order, their joint wording, what is taken in, left out, carried over from last year."""

from bot.domain import work_plan_items as rules
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, may, require
from bot.domain.proposal_review import Review, decide, open_reviews
from bot.domain.proposals import Proposal
from bot.domain.registry import check_reason
from bot.domain.work_plan import Plan, check_read
from bot.domain.work_plan_items import Item, ItemStatus, ItemView
from bot.screens import proposal_review as review_screens
from bot.screens import work_plan_items as screens
from bot.services.context import Ctx
from bot.services.papers import views_of
from bot.services.proposals import known as known_proposal
from bot.services.proposals import seat_of
from bot.services.work_plan import known as known_plan
from bot.services.work_plan import take, to_change, to_compile, unfinished
from bot.services.work_plan_merging import give_up_merging
from storage import proposal_review, proposals
from storage import work_plan_items as rows
from storage.uow import Reading, Writing

COPIED = tuple(field.name for field in rules.ITEM_FIELDS)


async def items(ctx: Ctx, plan_id: int, page: int) -> tuple[Plan, Page[ItemView]]:
    """List the items of a plan: to the chair at any time, to the others once it is adopted.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `plan-not-adopted`.
    """
    async with ctx.reading() as tx:
        plan = await _seen(tx, ctx, plan_id)
        views = await views_of(tx, plan_id)
    limit, offset = window(page)
    return plan, page_of(views[offset : offset + limit], page)


async def item(ctx: Ctx, item_id: int) -> tuple[Plan, ItemView]:
    """Show an item; one that was merged gives the item that it has become a part of.

    Raises:
        DomainError: `role-needed`, `item-unknown`, `plan-not-adopted`.
    """
    async with ctx.reading() as tx:
        found = await known(tx, item_id)
        plan = await _seen(tx, ctx, found.plan_id)
        wanted = found.merged_into or found.id
        views = {view.item.id: view for view in await views_of(tx, plan.id)}
    return plan, views.get(wanted, ItemView(item=found, number=None))


async def _seen(tx: Reading, ctx: Ctx, plan_id: int) -> Plan:
    require(ctx.actor, Action.READ_PLAN)
    plan = await known_plan(tx, plan_id)
    check_read(plan, whole=may(ctx.actor, Action.COMPILE_PLAN))
    return plan


async def item_to_change(ctx: Ctx, item_id: int) -> Item:
    """Show an item to the chair, who may change it.

    Raises:
        DomainError: `role-needed`, `item-unknown`; StaleError: `plan-moved-on`, `item-merged`, `item-left-out`.
    """
    async with ctx.reading() as tx:
        return (await changeable(tx, ctx, item_id))[1]


async def set_item_field(ctx: Ctx, item_id: int, name: str, value: FieldValue) -> Item:
    """Change one field of the joint wording; what it was made of stays as it was filed.

    Raises:
        DomainError: as `item_to_change`, and what `edit` raises.
    """
    async with ctx.writing() as tx:
        plan, found = await changeable(tx, ctx, item_id)
        edited = rules.edit(found, name, value, ctx.now)
        if edited.direction != found.direction:
            edited = edited.model_copy(update={"position": await rows.last_position(tx, plan.id) + 1})
        edited = await rows.write(tx, edited)
        await tx.record("edit", "item", item_id, field=name)
    return edited


async def move_item(ctx: Ctx, item_id: int, *, up: bool) -> Item:
    """Let an item change places with its neighbour in the same direction.

    Raises:
        DomainError: as `item_to_change`; StaleError: `item-at-the-edge`.
    """
    async with ctx.writing() as tx:
        plan, found = await changeable(tx, ctx, item_id)
        other = rules.neighbour(await rows.of_plan(tx, plan.id), found, up=up)
        if other is None:
            raise rules.at_the_edge(found)
        moved = await rows.write(tx, found.model_copy(update={"position": other.position}))
        await rows.write(tx, other.model_copy(update={"position": found.position}))
        await tx.record("move", "item", item_id, up=up)
    return moved


async def outside(ctx: Ctx, plan_id: int, page: int) -> tuple[Plan, Page[Proposal], dict[int, str]]:
    """List the proposals that are in no item, with what was last said to each: why it was deferred.

    Raises:
        DomainError: `role-needed`, `plan-unknown`.
    """
    require(ctx.actor, Action.SEE_PROPOSALS)
    async with ctx.reading() as tx:
        plan = await known_plan(tx, plan_id)
        found = page_of(await rows.outside(tx, plan.meeting_id, *window(page)), page)
        reasons = await rows.last_reasons(tx, [proposal.id for proposal in found.items])
    return plan, found, reasons


async def take_in(ctx: Ctx, plan_id: int, proposal_id: int) -> Item:
    """Make an item of one proposal.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `proposal-unknown`;
            StaleError: `plan-moved-on`, `plan-proposal-not-ready`, `item-taken`.
    """
    async with ctx.writing() as tx:
        plan = await to_compile(tx, ctx, plan_id)
        proposal = await known_proposal(tx, proposal_id)
        rules.check_takes(proposal)
        if (source := await rows.source(tx, proposal_id)) is not None:
            raise rules.taken(source)
        if proposal.meeting_id != plan.meeting_id:
            raise DomainError("proposal-unknown")
        made = await take(tx, ctx, plan, proposal)
        await tx.record("take-in", "item", made.id, proposal=proposal_id)
    return made


async def leave_out(ctx: Ctx, item_id: int, reason: str) -> Item:
    """Leave an item out of the plan, with the reason: its proposals are deferred, and their sides told.

    Raises:
        DomainError: as `item_to_change`, `reason-needed`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        _plan, found = await changeable(tx, ctx, item_id)
        said = check_reason(reason)
        sources = await rows.sources_of(tx, item_id)
        parts = await rows.parts_of(tx, item_id)
        await give_up_merging(tx, item_id)
        for one in (found, *parts):
            gone = {"left_out": said, "merged_into": None, "updated_at": ctx.now}
            left = await rows.write(tx, one.model_copy(update=gone))
        await rows.drop_sources(tx, [item_id])
        for source in sources:
            await _defer(tx, ctx, await known_proposal(tx, source.proposal_id), said)
        await tx.record("leave-out", "item", item_id, reason=said)
    return left


async def _defer(tx: Writing, ctx: Ctx, proposal: Proposal, reason: str) -> None:
    if Review.DEFER not in open_reviews(proposal):
        return
    deferred, said = decide(proposal, Review.DEFER, reason, ctx.now)
    deferred = await proposals.write(tx, deferred)
    await proposal_review.keep(tx, proposal.id, proposal.status, deferred.status, said)
    for person_id in await seat_of(tx, ctx, proposal.side):
        await tx.put(review_screens.told(deferred, Review.DEFER, said, person_id))


async def carry_over(ctx: Ctx, plan_id: int) -> list[Item]:
    """Go on with last year's unfinished items; the sides that answer for them are told.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `plan-nothing-to-carry`; StaleError: `plan-moved-on`.
    """
    async with ctx.writing() as tx:
        plan = await to_change(tx, ctx, plan_id)
        found = await unfinished(tx, plan)
        if not found:
            raise DomainError("plan-nothing-to-carry")
        made = [await _carry(tx, ctx, plan, one) for one in found]
        await tx.record("carry-over", "plan", plan_id, count=len(made))
    return made


async def _carry(tx: Writing, ctx: Ctx, plan: Plan, old: Item) -> Item:
    await rows.write(tx, old.model_copy(update={"status": ItemStatus.CARRIED, "updated_at": ctx.now}))
    position = await rows.last_position(tx, plan.id) + 1
    fields = {name: getattr(old, name) for name in COPIED} | {"since": None, "until": None}
    made = await rows.begin(tx, plan.id, position, ctx.now, **fields, carried_from=old.id)
    for person_id in await seat_of(tx, ctx, old.owner or ""):
        await tx.put(screens.carried(old, plan, person_id))
    return made


async def known(tx: Reading, item_id: int) -> Item:
    """Find an item.

    Raises:
        DomainError: `item-unknown`.
    """
    found = await rows.get(tx, item_id)
    if found is None:
        raise DomainError("item-unknown")
    return found


async def changeable(tx: Reading, ctx: Ctx, item_id: int) -> tuple[Plan, Item]:
    """Find an item that the chair may change.

    Raises:
        DomainError: `role-needed`, `item-unknown`; StaleError: `plan-moved-on`, `item-merged`, `item-left-out`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    found = await known(tx, item_id)
    plan = await to_change(tx, ctx, found.plan_id)
    rules.check_in_plan(found)
    return plan, found
