"""The chair wishes to merge two items; each author's seat agrees by one tap, or keeps them apart; taken apart again."""

from bot.domain import work_plan_merging as rules
from bot.domain.errors import DomainError
from bot.domain.people import Action, require
from bot.domain.work_plan_items import Item, ItemView, check_in_plan
from bot.domain.work_plan_merging import Answer, Consent, Merge
from bot.screens import work_plan_merging as screens
from bot.services.context import Ctx
from bot.services.papers import views_of
from bot.services.proposals import chairs, seat_of
from bot.services.work_plan import to_change
from storage import work_plan_items
from storage import work_plan_merging as rows
from storage.uow import Reading, Writing


async def candidates(ctx: Ctx, item_id: int) -> tuple[ItemView, list[ItemView]]:
    """List what an item may be merged with.

    Raises:
        DomainError: `role-needed`, `item-unknown`; StaleError: `plan-moved-on`, `item-merged`, `item-left-out`.
    """
    async with ctx.reading() as tx:
        found = await _changeable(tx, ctx, item_id)
        views = await views_of(tx, found.plan_id)
    return next(v for v in views if v.item.id == item_id), [v for v in views if v.item.id != item_id]


async def ask_to_merge(ctx: Ctx, into_id: int, part_id: int) -> Merge:
    """Ask every author's seat; where only the chair's own side is concerned it is done at once.

    Raises:
        DomainError: `role-needed`, `item-unknown`, `merge-itself`; StaleError: `plan-moved-on`, `item-merged`,
            `item-left-out`, `merge-waits`.
    """
    async with ctx.writing() as tx:
        into, part = await _changeable(tx, ctx, into_id), await _changeable(tx, ctx, part_id)
        rules.check_mergeable(into, part)
        if await rows.asked(tx, [into_id, part_id]):
            raise rules.waits(into)
        sources = [*await work_plan_items.sources_of(tx, into_id), *await work_plan_items.sources_of(tx, part_id)]
        merge = await rows.begin(tx, into.plan_id, into_id, part_id, ctx.now)
        for side in rules.authors(sources):
            own = side == ctx.actor.seat
            await rows.ask(tx, merge.id, side, Answer.AGREED if own else Answer.ASKED, ctx.now if own else None)
            for person_id in await seat_of(tx, ctx, side) if not own else ():
                await tx.put(screens.asked(merge, into, part, side, person_id))
        merge = await _settle(tx, ctx, merge, into, part)
        await tx.record("ask-to-merge", "item", into_id, part=part_id)
    return merge


async def answer_merge(ctx: Ctx, merge_id: int, *, agreed: bool) -> Merge:
    """Agree for a side, or refuse; with the last consent it is done, and the chair is told.

    Raises:
        DomainError: `role-needed`, `merge-unknown`; StaleError: `merge-over`, `merge-answered`.
    """
    require(ctx.actor, Action.ANSWER_PLAN)
    side = ctx.actor.seat or ""
    async with ctx.writing() as tx:
        merge, consents = await _known(tx, merge_id)
        mine = next((consent for consent in consents if consent.side == side), None)
        if mine is None:
            raise DomainError("merge-unknown")
        rules.check_answerable(merge, mine)
        await rows.answer(tx, merge_id, side, Answer.AGREED if agreed else Answer.DECLINED)
        into, part = await _item(tx, merge.into_id), await _item(tx, merge.part_id)
        merge = await _settle(tx, ctx, merge, into, part, side)
        await tx.record("agree-to-merge" if agreed else "decline-to-merge", "merge", merge_id, side=side)
    return merge


async def _settle(tx: Writing, ctx: Ctx, merge: Merge, into: Item, part: Item, side: str | None = None) -> Merge:
    """Merge them when all have agreed; tell the chair and the authors what came of it."""
    consents = await rows.consents(tx, merge.id)
    came = rules.outcome(consents)
    if came is Answer.ASKED:
        return merge
    if came is Answer.AGREED:
        one, other = rules.merged(into, part, ctx.now)
        await work_plan_items.write(tx, one)
        await work_plan_items.move_sources(tx, part.id, into.id)
        await work_plan_items.write(tx, other)
    merge = await rows.write(tx, merge.model_copy(update={"status": came}))
    told = set(await chairs(tx, ctx))
    for consent in consents:
        told |= set(await seat_of(tx, ctx, consent.side))
    for person_id in sorted(told):
        await tx.put(screens.settled(merge, into, part, side, person_id))
    return merge


async def merge(ctx: Ctx, merge_id: int) -> tuple[Merge, list[Consent], Item, Item]:
    """Show a wish to merge: to the chair and to the seats that are asked.

    Raises:
        DomainError: `role-needed`, `merge-unknown`.
    """
    async with ctx.reading() as tx:
        found, consents = await _known(tx, merge_id)
        if ctx.actor.seat not in {consent.side for consent in consents}:
            require(ctx.actor, Action.COMPILE_PLAN)
        return found, consents, await _item(tx, found.into_id), await _item(tx, found.part_id)


async def split(ctx: Ctx, item_id: int) -> Item:
    """Take a merged item apart; the authors are told.

    Raises:
        DomainError: `role-needed`, `item-unknown`; StaleError: `plan-moved-on`, `item-whole`, `item-merged`,
            `item-left-out`.
    """
    async with ctx.writing() as tx:
        found = await _changeable(tx, ctx, item_id)
        parts = await work_plan_items.parts_of(tx, item_id)
        rules.check_splittable(found, parts)
        sources = await work_plan_items.sources_of(tx, item_id)
        await give_up_merging(tx, item_id)
        item, free = rules.split(found, parts, ctx.now)
        item = await work_plan_items.write(tx, item)
        for part in free:
            await work_plan_items.write(tx, part)
        await work_plan_items.give_back_sources(tx, item_id)
        for side in rules.authors(sources):
            for person_id in await seat_of(tx, ctx, side):
                await tx.put(screens.taken_apart(item, person_id))
        await tx.record("split", "item", item_id, parts=[part.id for part in free])
    return item


async def give_up_merging(tx: Writing, item_id: int) -> None:
    """Let no wish wait that concerns an item which is left out or taken apart."""
    for merge in await rows.asked(tx, [item_id]):
        await rows.write(tx, merge.model_copy(update={"status": Answer.DECLINED}))


async def _known(tx: Reading, merge_id: int) -> tuple[Merge, list[Consent]]:
    found = await rows.get(tx, merge_id)
    if found is None:
        raise DomainError("merge-unknown")
    return found, await rows.consents(tx, merge_id)


async def _item(tx: Reading, item_id: int) -> Item:
    found = await work_plan_items.get(tx, item_id)
    if found is None:
        raise DomainError("item-unknown")
    return found


async def _changeable(tx: Reading, ctx: Ctx, item_id: int) -> Item:
    require(ctx.actor, Action.COMPILE_PLAN)
    found = await _item(tx, item_id)
    await to_change(tx, ctx, found.plan_id)
    check_in_plan(found)
    return found
