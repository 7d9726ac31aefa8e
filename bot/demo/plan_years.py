"""The work plan in the demo: that of the year before, adopted and carried out in part, and the draft of this one."""

from datetime import date

from bot.demo.data import Progress, Reception
from bot.demo.past import Past
from bot.domain.papers import Paper, PaperKind
from bot.domain.work_plan import Plan
from bot.playground import Person
from bot.services import circulation, comments, papers, work_plan, work_plan_progress
from bot.services.context import Ctx


async def compile_and_circulate(past: Past, chair: Person) -> None:
    """Put all that was filed into the plan of the meeting ahead, and circulate its first version."""
    ctx = await past.ctx(chair)
    plan = await work_plan.begin_plan(ctx)
    await work_plan.compile_plan(ctx, plan.id)
    paper = await papers.make_paper(ctx, plan.id, PaperKind.PLAN)
    await circulation.circulate(ctx, paper.id)


async def acknowledge_all(past: Past, people: list[Person], year: int) -> None:
    """Let everybody open the newest paper of a year's plan and acknowledge it."""
    for person in people:
        await receive(past, person, year)


async def receive(past: Past, person: Person, year: int, answer: Reception | None = None) -> None:
    """Let somebody open it, and acknowledge it unless they only looked; what they have to say follows."""
    ctx = await past.ctx(person)
    paper = await _newest(ctx, year)
    await circulation.open_paper(ctx, paper.id)
    if answer is None or answer.acknowledged:
        await circulation.acknowledge(ctx, paper.id)
    if answer is not None and answer.comment is not None:
        await comments.comment(ctx, paper.id, int(answer.part or 1), answer.comment)


async def adopt(past: Past, chair: Person, day: date, protocol: str) -> None:
    """Mark the plan of a meeting adopted on its day."""
    ctx = await past.ctx(chair)
    plan = await _of_year(ctx, day.year)
    await work_plan.adopt(ctx, plan.id, "protocol_number", protocol)
    await work_plan.adopt(ctx, plan.id, "protocol_day", day)


async def say_progress(past: Past, author: Person, row: Progress, year: int) -> None:
    """Let a side say how far its first item is."""
    ctx = await past.ctx(author)
    plan = await _of_year(ctx, year)
    _plan, own = await work_plan_progress.own_items(ctx, plan.id, 0)
    for name, value in (("status", row.status), ("progress", row.progress), ("note", row.note)):
        await work_plan_progress.say(ctx, own.items[0].item.id, name, value)


async def _of_year(ctx: Ctx, year: int) -> Plan:
    return next(plan for plan in (await work_plan.plans(ctx, 0)).items if plan.year == year)


async def _newest(ctx: Ctx, year: int) -> Paper:
    _plan, found = await papers.versions(ctx, (await _of_year(ctx, year)).id)
    return max((paper for paper in found if paper.kind is PaperKind.PLAN), key=lambda paper: paper.number)
