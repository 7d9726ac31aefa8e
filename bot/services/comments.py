"""Sides comment on one part of a circulated paper; the chair is told, and sees the comments part by part."""

from datetime import datetime

from bot.domain import comments as rules
from bot.domain.circulation import SECRETARIAT, check_latest, recipient_of
from bot.domain.comments import Comment, How
from bot.domain.left_open import OFF
from bot.domain.notices import Moment
from bot.domain.pages import Page, page_of, window
from bot.domain.papers import Paper, PaperKind, Part
from bot.domain.people import Action, may, require
from bot.domain.reminders import Watch
from bot.domain.silence import runs
from bot.domain.work_plan import Plan, PlanStatus, PlanStep, move
from bot.screens import comments as screens
from bot.services import silence
from bot.services.context import Ctx, Office
from bot.services.papers import plan_of, seat_rungs, seen
from bot.services.proposals import chairs
from storage import circulation, meetings, papers, work_plan
from storage import comments as rows
from storage.uow import Reading

COMMENTS_PAGE = 3
"""Comments on a page: each may be long."""


async def parts(ctx: Ctx, paper_id: int, page: int) -> tuple[Paper, Page[Part], dict[str, int]]:
    """List the parts of a paper, with how many comments there are on each: the chair's all, a side's its own.

    Raises:
        DomainError: `paper-unknown`.
    """
    async with ctx.reading() as tx:
        paper = await seen(tx, ctx, paper_id)
        counted = await rows.counted(tx, paper_id, _side(ctx))
    limit, offset = window(page)
    return paper, page_of(paper.content.parts[offset : offset + limit], page), counted


async def part(ctx: Ctx, paper_id: int, number: int, page: int) -> tuple[Paper, Part, Page[Comment], How | None]:
    """Show one part with what was said of it in any version; tell also how the person may comment on it now, if so.

    Raises:
        DomainError: `paper-unknown`; StaleError: `paper-part-unknown`.
    """
    async with ctx.reading() as tx:
        paper = await seen(tx, ctx, paper_id)
        found = rules.check_part(paper, number)
        said = await rows.on_part(tx, paper.plan_id, found.key, _side(ctx), *window(page, COMMENTS_PAGE))
        plan, end = await _plan_and_end(tx, ctx, paper)
    may_now = may(ctx.actor, Action.ANSWER_PLAN) and rules.is_open(plan, paper, end, ctx.now)
    how = How(until=end, breaks_silence=runs(paper, ctx.now)) if may_now else None
    return paper, found, page_of(said, page, COMMENTS_PAGE), how


async def _plan_and_end(tx: Reading, ctx: Ctx, paper: Paper) -> tuple[Plan, Moment | None]:
    plan = await plan_of(tx, paper.plan_id)
    return plan, rules.until(ctx.office.settled.comments, paper, await meetings.get(tx, plan.meeting_id))


def _side(ctx: Ctx) -> str | None:
    """Name whose comments a person sees: the chair all, the others their own side's."""
    return None if may(ctx.actor, Action.COMPILE_PLAN) else recipient_of(ctx.actor) or ""


async def part_to_comment(ctx: Ctx, paper_id: int, number: int) -> Paper:
    """See, before the words are asked for, that the person may comment on a part now.

    Raises:
        DomainError: `role-needed`, `paper-unknown`; StaleError: `comments-closed`, `comments-over`, `paper-superseded`,
            `paper-part-unknown`.
    """
    async with ctx.reading() as tx:
        return (await _to_comment(tx, ctx, paper_id, number))[0]


async def comment(ctx: Ctx, paper_id: int, number: int, text: str) -> int:
    """Keep a comment of the person's side; the plan is under comment from now on, and the chair is told.

    Raises:
        DomainError: as `part_to_comment`, `field-required`, `field-too-long`.
    """
    async with ctx.writing() as tx:
        paper, found = await _to_comment(tx, ctx, paper_id, number)
        side, said = ctx.actor.seat or "", rules.worded(text)
        made = await rows.add(tx, paper_id, found.key, number, side, said, ctx.now)
        plan = await plan_of(tx, paper.plan_id)
        if paper.kind is PaperKind.PLAN and plan.status is PlanStatus.CIRCULATED:
            await work_plan.write(tx, move(plan, PlanStep.COMMENT))
        for person_id in await chairs(tx, ctx):
            await tx.put(screens.commented(paper, found, side, said, made, person_id))
        await silence.break_(tx, ctx, paper, side)
        await tx.record("comment", "paper", paper_id, part=number)
    return made


async def _to_comment(tx: Reading, ctx: Ctx, paper_id: int, number: int) -> tuple[Paper, Part]:
    require(ctx.actor, Action.ANSWER_PLAN)
    paper = await seen(tx, ctx, paper_id)
    plan, end = await _plan_and_end(tx, ctx, paper)
    rules.check_open(plan, paper, end, ctx.now)
    latest = await papers.latest(tx, paper.plan_id, paper.kind)
    if latest is not None and latest.circulated_at is not None:
        check_latest(paper, latest)
    return paper, rules.check_part(paper, number)


async def watches(tx: Reading, office: Office, now: datetime, _until: datetime) -> list[Watch]:
    """Give who may still comment on what was circulated, and has neither done so nor acknowledged it."""
    found = []
    for receipt in await circulation.waiting(tx) if office.settled.comments != OFF else ():
        paper = await papers.get(tx, receipt.paper_id)
        newest = await papers.circulated(tx, paper.plan_id, paper.kind) if paper is not None else None
        if paper is None or newest is None or newest.id != paper.id or receipt.recipient == SECRETARIAT:
            continue
        plan = await plan_of(tx, paper.plan_id)
        end = rules.until(office.settled.comments, paper, await meetings.get(tx, plan.meeting_id))
        if end is None or not rules.is_open(plan, paper, end, now):
            continue
        if not await rows.counted(tx, paper.id, receipt.recipient):
            rungs = await seat_rungs(tx, receipt.recipient, now)
            found += [screens.watch(paper, end, person_id, rung) for rung, person_id in rungs]
    return found
