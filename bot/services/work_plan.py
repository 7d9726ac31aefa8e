"""The plan of a year: begun, compiled from what was filed, adopted at the meeting, put into the archive."""

from bot.domain import work_plan as rules
from bot.domain.calendar import local
from bot.domain.circulation import report_due
from bot.domain.errors import DomainError
from bot.domain.forms import Field, FieldValue
from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.notices import Moment
from bot.domain.pages import Page, page_of, window
from bot.domain.papers import PaperKind
from bot.domain.people import Action, may, require
from bot.domain.proposals import Proposal
from bot.domain.silence import check_over
from bot.domain.work_plan import Overview, PaperLine, Plan, PlanStep, check_read
from bot.domain.work_plan_items import Item, ItemStatus, fields_from, in_order, takes
from bot.domain.work_plan_progress import to_carry
from bot.screens import work_plan as screens
from bot.services.circulation import circulated_to
from bot.services.context import Ctx
from bot.services.papers import content_of, freeze
from storage import circulation, meetings, papers, work_plan_items
from storage import work_plan as rows
from storage.uow import Reading, Writing


async def plan(ctx: Ctx, plan_id: int) -> Overview:
    """Show a plan: to the seats and the Secretariat; once it is adopted to its other readers, where there are any.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `plan-not-adopted`.
    """
    require(ctx.actor, Action.READ_PLAN)
    async with ctx.reading() as tx:
        found = await known(tx, plan_id)
        check_read(found, whole=may(ctx.actor, Action.SEE_PLAN))
        return await _overview(tx, ctx, found)


async def current_plan(ctx: Ctx) -> Overview | None:
    """Show the plan of the meeting that is being prepared, else of the latest year; none where there is none.

    Other readers than the seats and the Secretariat see the one that was adopted last.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.READ_PLAN)
    async with ctx.reading() as tx:
        meeting = await meetings.current(tx)
        if not may(ctx.actor, Action.SEE_PLAN):
            found = next(iter(await rows.listed(tx, 1, adopted=True)), None)
        else:
            found = await rows.of_meeting(tx, meeting.id) if meeting is not None else await rows.latest(tx)
        return await _overview(tx, ctx, found) if found is not None else None


async def plans(ctx: Ctx, page: int) -> Page[Plan]:
    """List the plans of the years.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.READ_PLAN)
    adopted = not may(ctx.actor, Action.SEE_PLAN)
    async with ctx.reading() as tx:
        return page_of(await rows.listed(tx, *window(page), adopted=adopted), page)


async def begin_plan(ctx: Ctx) -> Plan:
    """Begin the plan of the meeting that is being prepared.

    Raises:
        DomainError: `role-needed`, `no-meeting`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.writing() as tx:
        meeting = await meetings.hold_current(tx)
        if meeting is None or meeting.day is None or not meeting.regular:
            raise DomainError("no-meeting")
        found = await rows.of_meeting(tx, meeting.id)
        begun = found or await rows.begin(tx, meeting, meeting.day.year, ctx.now)
        await tx.record("begin", "plan", begun.id)
    return begun


async def compile_plan(ctx: Ctx, plan_id: int) -> Plan:
    """Make an item of every proposal that may be taken in; afterwards of those that have come since.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `plan-nothing-to-take`; StaleError: `plan-moved-on`.
    """
    async with ctx.writing() as tx:
        found = await to_compile(tx, ctx, plan_id)
        ready = [one for one in await work_plan_items.outside(tx, found.meeting_id) if takes(one)]
        if not ready:
            raise DomainError("plan-nothing-to-take")
        if found.status is rules.PlanStatus.COLLECTING:
            found = await rows.write(tx, rules.move(found, PlanStep.COMPILE))
        for proposal in ready:
            await take(tx, ctx, found, proposal)
        await tx.record("compile", "plan", plan_id, count=len(ready))
    return found


async def take(tx: Writing, ctx: Ctx, found: Plan, proposal: Proposal) -> Item:
    """Make an item of a proposal, at the end of its direction."""
    position = await work_plan_items.last_position(tx, found.id) + 1
    item = await work_plan_items.begin(tx, found.id, position, ctx.now, **fields_from(proposal))
    await work_plan_items.add_source(tx, item.id, proposal.id)
    return item


async def plan_to_adopt(ctx: Ctx, plan_id: int) -> Plan:
    """See, before the protocol is asked for, that the plan may be marked adopted.

    Raises:
        DomainError: `role-needed`, `plan-unknown`; StaleError: `plan-moved-on`, `silence-runs`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.reading() as tx:
        found = await known(tx, plan_id)
        rules.check_open(found, PlanStep.ADOPT)
        check_over(await papers.circulated(tx, plan_id, PaperKind.PLAN), ctx.now)
    return found


async def adoption_fields(ctx: Ctx, plan_id: int) -> tuple[Field, ...]:
    """Give what is asked to mark a plan adopted: who was present, too, where a quorum was decided on.

    Raises:
        DomainError: as `plan_to_adopt`.
    """
    await plan_to_adopt(ctx, plan_id)
    return rules.adoption_fields(ctx.office.settled.quorum)


async def adopt(ctx: Ctx, plan_id: int, name: str, value: FieldValue) -> Plan:
    """Keep the protocol's number; with its date the plan is adopted, and every side gets its final text.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `plan-protocol-ahead`, `plan-no-quorum`, what `check_field`
            raises;
            StaleError: `plan-moved-on`, `silence-runs`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.writing() as tx:
        found = await known(tx, plan_id)
        check_over(await papers.circulated(tx, plan_id, PaperKind.PLAN), ctx.now)
        adopted = rules.adopt(found, name, value, ctx.now, local(ctx.now, found.zone).date(), ctx.office.settled.quorum)
        adopted = await rows.write(tx, adopted)
        if adopted.adopted_at is not None:
            await _send_final(tx, ctx, adopted)
        await tx.record("adopt", "plan", plan_id, field=name)
    return adopted


async def _send_final(tx: Writing, ctx: Ctx, adopted: Plan) -> None:
    """Freeze the text as it was adopted, and let everybody have it."""
    paper = await freeze(tx, ctx, adopted, await content_of(tx, adopted, PaperKind.PLAN))
    paper = await papers.change(tx, paper, circulated_at=ctx.now)
    for recipient, person_id in await circulated_to(tx, ctx, paper):
        await tx.put(screens.adopted(adopted, paper, recipient, person_id))


async def archive(ctx: Ctx, plan_id: int) -> Plan:
    """Put a plan that was reported on into the archive.

    Raises:
        DomainError: `role-needed`, `plan-unknown`; StaleError: `plan-moved-on`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.writing() as tx:
        archived = await rows.write(tx, rules.move(await known(tx, plan_id), PlanStep.ARCHIVE))
        await tx.record("archive", "plan", plan_id)
    return archived


async def known(tx: Reading, plan_id: int) -> Plan:
    """Find a plan.

    Raises:
        DomainError: `plan-unknown`.
    """
    found = await rows.get(tx, plan_id)
    if found is None:
        raise DomainError("plan-unknown")
    return found


async def to_compile(tx: Reading, ctx: Ctx, plan_id: int) -> Plan:
    """Find a plan that the chair may put proposals into.

    Raises:
        DomainError: `role-needed`, `plan-unknown`; StaleError: `plan-moved-on`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    found = await known(tx, plan_id)
    if found.status is not rules.PlanStatus.COLLECTING:
        rules.check_changeable(found)
    return found


async def to_change(tx: Reading, ctx: Ctx, plan_id: int) -> Plan:
    """Find a plan that the chair may change.

    Raises:
        DomainError: `role-needed`, `plan-unknown`; StaleError: `plan-moved-on`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    found = await known(tx, plan_id)
    rules.check_changeable(found)
    return found


async def unfinished(tx: Reading, found: Plan) -> list[Item]:
    """List the items of the plan adopted before that may be carried over into this one."""
    before = await rows.before(tx, found)
    if before is None:
        return []
    return in_order(to_carry(before, await work_plan_items.of_plan(tx, before.id)))


async def _overview(tx: Reading, ctx: Ctx, found: Plan) -> Overview:
    meeting = await meetings.get(tx, found.meeting_id)
    items = in_order(await work_plan_items.of_plan(tx, found.id))
    outside = await work_plan_items.outside(tx, found.meeting_id)
    return Overview(
        plan=found,
        due=_due(meeting),
        total=len(items),
        done=sum(item.status is ItemStatus.DONE for item in items),
        outside=len(outside),
        ready=sum(takes(proposal) for proposal in outside),
        unfinished=len(await unfinished(tx, found)),
        own=sum(item.owner == ctx.actor.seat for item in items),
        report_due=report_due(ctx.office.settled.report, found),
        papers=await _papers(tx, found),
    )


def _due(meeting: Meeting | None) -> Moment | None:
    return due_at(meeting, Deadline.DRAFTS) if meeting is not None and meeting.regular else None


async def _papers(tx: Reading, found: Plan) -> tuple[PaperLine, ...]:
    lines = []
    for kind in PaperKind:
        latest = await papers.latest(tx, found.id, kind)
        if latest is not None:
            acknowledged, recipients = await circulation.counts(tx, latest.id)
            state = {"circulated": latest.circulated_at is not None, "acknowledged": acknowledged}
            lines.append(PaperLine(id=latest.id, kind=kind, number=latest.number, recipients=recipients, **state))
    return tuple(lines)
