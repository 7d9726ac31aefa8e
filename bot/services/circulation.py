"""Papers are circulated, opened, acknowledged, passed on; those who have not acknowledged are reminded."""

from datetime import datetime

from bot.domain import circulation as rules
from bot.domain.circulation import SECRETARIAT, Receipt
from bot.domain.comments import until
from bot.domain.errors import DomainError
from bot.domain.left_open import OFF
from bot.domain.papers import Paper, PaperKind
from bot.domain.people import Action, require
from bot.domain.reminder_ladders import Rung
from bot.domain.reminders import Watch
from bot.domain.work_plan import Plan, PlanStep, move
from bot.screens import circulation as screens
from bot.services import silence
from bot.services.context import Ctx, Office
from bot.services.papers import chairing, known, people_of, plan_of, receipts_of, seat_rungs, seen
from storage import circulation as rows
from storage import meetings, papers, presidency, sides, work_plan
from storage.uow import Reading, Writing


async def circulate(ctx: Ctx, paper_id: int) -> Paper:
    """Send the latest version to those whom it goes to; the plan moves on; after M − 2 months it is marked as late.

    Raises:
        DomainError: `role-needed`, `paper-unknown`; StaleError: `paper-circulated`, `paper-superseded`,
            `plan-moved-on`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.writing() as tx:
        paper = await known(tx, paper_id)
        rules.check_to_circulate(paper, await papers.latest(tx, paper.plan_id, paper.kind) or paper)
        plan = await _moved(tx, ctx, await plan_of(tx, paper.plan_id), paper)
        meeting, settled = await meetings.get(tx, plan.meeting_id), ctx.office.settled
        late = rules.late_by(paper.kind, meeting, ctx.now, rules.report_due(settled.report, plan))
        announced = await silence.announced(tx, ctx, paper)
        paper = await papers.change(tx, paper, circulated_at=ctx.now, late_seconds=late, **announced)
        end = until(settled.comments, paper, meeting)
        for recipient, person_id in await circulated_to(tx, ctx, paper):
            await tx.put(screens.arrived(paper, recipient, person_id, end))
        await tx.record("circulate", "paper", paper_id, kind=paper.kind, number=paper.number, late_seconds=late)
    return paper


async def _moved(tx: Writing, ctx: Ctx, plan: Plan, paper: Paper) -> Plan:
    if paper.kind is PaperKind.PLAN:
        return await work_plan.write(tx, move(plan, PlanStep.CIRCULATE))
    if paper.kind is PaperKind.REPORT:
        reported = move(plan, PlanStep.REPORT).model_copy(update={"reported_at": ctx.now})
        return await work_plan.write(tx, reported)
    return plan


async def circulated_to(
    tx: Writing, ctx: Ctx, paper: Paper, recipients: tuple[str, ...] | None = None
) -> list[tuple[str, int]]:
    """Keep to whom a paper goes; give each recipient's people. Who sends it has it, and has acknowledged it."""
    codes = [side.code for side in await sides.every(tx)]
    wanted = recipients if recipients is not None else rules.recipients(paper.kind, codes)
    told, own = [], rules.recipient_of(ctx.actor)
    for recipient in wanted:
        await rows.send(tx, paper.id, recipient, ctx.now)
        if recipient == own:
            mine = {"opened_at": ctx.now, "acknowledged_at": ctx.now, "acknowledged_by": ctx.actor.person.id}
            await rows.mark(tx, paper.id, recipient, **mine)
        else:
            told += [(recipient, person_id) for person_id in await people_of(tx, recipient, ctx.now)]
    return told


async def open_paper(ctx: Ctx, paper_id: int) -> Paper:
    """Keep that somebody of its recipient has opened a paper.

    Raises:
        DomainError: `paper-unknown`.
    """
    async with ctx.writing() as tx:
        paper = await seen(tx, ctx, paper_id)
        recipient = rules.recipient_of(ctx.actor) or ""
        receipt = await rows.receipt(tx, paper_id, recipient)
        if receipt is not None and receipt.opened_at is None:
            await rows.mark(tx, paper_id, recipient, opened_at=ctx.now)
        await tx.record("open", "paper", paper_id, recipient=recipient)
    return paper


async def acknowledge(ctx: Ctx, paper_id: int) -> Paper:
    """Acknowledge a paper for its recipient.

    Raises:
        DomainError: `role-needed`, `paper-unknown`; StaleError: `paper-acknowledged`.
    """
    require(ctx.actor, Action.RECEIVE_PAPERS)
    async with ctx.writing() as tx:
        paper = await seen(tx, ctx, paper_id)
        recipient = rules.recipient_of(ctx.actor) or ""
        receipt = rules.check_acknowledgeable(paper, await rows.receipt(tx, paper_id, recipient))
        done = {"acknowledged_at": ctx.now, "acknowledged_by": ctx.actor.person.id}
        await rows.mark(tx, paper_id, recipient, opened_at=receipt.opened_at or ctx.now, **done)
        await tx.record("acknowledge", "paper", paper_id, recipient=recipient)
    return paper


async def receipts(ctx: Ctx, paper_id: int) -> tuple[Paper, list[Receipt]]:
    """Show where a paper stands with each recipient: to the chair, of the report to the Secretariat, too.

    Raises:
        DomainError: `role-needed`, `paper-unknown`.
    """
    async with ctx.reading() as tx:
        paper = await seen(tx, ctx, paper_id)
        by_chair = paper.kind is not PaperKind.REPORT or rules.recipient_of(ctx.actor) != SECRETARIAT
        require(ctx.actor, Action.COMPILE_PLAN if by_chair else Action.FORWARD_REPORT)
        found = await receipts_of(tx, paper_id, ctx.now)
    return paper, sorted(found, key=lambda r: rules.order(r.recipient))


async def forward(ctx: Ctx, paper_id: int) -> Paper:
    """Pass the report on to the seats (M16).

    Raises:
        DomainError: `role-needed`, `paper-unknown`; StaleError: `paper-forwarded`.
    """
    require(ctx.actor, Action.FORWARD_REPORT)
    async with ctx.writing() as tx:
        paper = await seen(tx, ctx, paper_id)
        if paper.kind is not PaperKind.REPORT:
            raise DomainError("paper-unknown")
        codes = tuple(side.code for side in await sides.every(tx))
        rules.check_to_forward(paper, await rows.receipts(tx, paper_id))
        for recipient, person_id in await circulated_to(tx, ctx, paper, codes):
            await tx.put(screens.arrived(paper, recipient, person_id))
        await tx.record("forward", "paper", paper_id)
    return paper


async def watches(tx: Reading, office: Office, now: datetime, _until: datetime) -> list[Watch]:
    """Give what waits: papers to be acknowledged, reports to be made and passed on, drafts to be circulated."""
    found: list[Watch] = []
    silent: dict[int, tuple[Paper, list[Receipt]]] = {}
    for receipt in await rows.waiting(tx):
        paper = await papers.get(tx, receipt.paper_id)
        if paper is not None and await _newest(tx, paper):
            told = await seat_rungs(tx, receipt.recipient, now)
            found += [screens.watch(paper, receipt, person_id, rung) for rung, person_id in told]
            silent.setdefault(paper.id, (paper, []))[1].append(receipt)
    chairs = await chairing(tx, now)
    found += [screens.silent(*one, person_id) for one in silent.values() for person_id in chairs]
    found += await _reports(tx, chairs, now)
    return found + await _drafts(tx, now) + await _reports_due(tx, office, now)


async def _newest(tx: Reading, paper: Paper) -> bool:
    latest = await papers.latest(tx, paper.plan_id, paper.kind)
    return latest is None or latest.circulated_at is None or latest.id == paper.id


async def _reports(tx: Reading, chairs: list[int], now: datetime) -> list[Watch]:
    found = []
    for receipt in await rows.only_at(tx, SECRETARIAT):
        paper = await papers.get(tx, receipt.paper_id)
        if paper is not None and paper.kind is PaperKind.REPORT:
            told = [(Rung.SECRETARIAT, person_id) for person_id in await people_of(tx, SECRETARIAT, now)]
            told += [(Rung.CHAIR, person_id) for person_id in chairs]
            found += [screens.to_forward(paper, receipt.sent_at, person_id, rung) for rung, person_id in told]
    return found


async def _drafts(tx: Reading, now: datetime) -> list[Watch]:
    """Give what the chair has to circulate before M − 2 months, until it has (§5, par. 9 and 10)."""
    meeting, presiding = await meetings.current(tx), await presidency.presiding_side(tx, now)
    if meeting is None or presiding is None:
        return []
    plan = await work_plan.of_meeting(tx, meeting.id)
    sent = {one.kind for one in await papers.of_plan(tx, plan.id) if one.circulated_at} if plan is not None else set()
    chairs = await _chairs(tx, presiding, now)
    found = []
    for kind, wanted in rules.DRAFTS.items():
        lacking = [paper for paper in wanted if paper not in sent]
        found += [screens.drafts(meeting, kind, lacking, person_id, rung) for rung, person_id in chairs if lacking]
    return found


async def _chairs(tx: Reading, presiding: str, now: datetime) -> list[tuple[Rung, int]]:
    return [
        (Rung.CHAIR if rung is Rung.SEAT else rung, person_id)
        for rung, person_id in await seat_rungs(tx, presiding, now)
    ]


async def _reports_due(tx: Reading, office: Office, now: datetime) -> list[Watch]:
    """Give the reports that the chair owes, where a date was set for them (bot.domain.left_open)."""
    presiding = await presidency.presiding_side(tx, now)
    if presiding is None or office.settled.report == OFF:
        return []
    found, chairs = [], await _chairs(tx, presiding, now)
    for plan in await work_plan.in_force(tx):
        due = rules.report_due(office.settled.report, plan)
        if due is not None:
            found += [screens.report(plan, due, person_id, rung) for rung, person_id in chairs]
    return found
