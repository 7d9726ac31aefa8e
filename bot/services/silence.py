"""The silence procedure: announced with a draft plan, broken by a comment or a new version, told when it ends."""

from datetime import datetime, timedelta
from typing import Any

from bot.domain import silence as rules
from bot.domain.circulation import SECRETARIAT
from bot.domain.papers import Paper, PaperKind
from bot.domain.reminders import Watch
from bot.domain.silence import AMENDED
from bot.screens import silence as screens
from bot.services.context import Ctx, Office
from bot.services.papers import people_of, receipts_of, seat_rungs
from storage import circulation, papers, presidency
from storage import silence as rows
from storage.uow import Reading, Writing


async def announced(tx: Writing, ctx: Ctx, paper: Paper) -> dict[str, Any]:
    """Give what a version that is circulated now announces; the one before it is amended, which breaks its silence."""
    before = await papers.circulated(tx, paper.plan_id, PaperKind.PLAN) if paper.kind is PaperKind.PLAN else None
    if before is not None:
        await break_(tx, ctx, before, AMENDED)
    return {"silent_until": rules.until(ctx.office.settled.silence, paper, ctx.now)}


async def break_(tx: Writing, ctx: Ctx, paper: Paper, by: str) -> None:
    """Break a silence that runs, and tell everybody at once. `by`: a side, or that the draft was amended."""
    if not rules.runs(paper, ctx.now):
        return
    broken = await papers.change(tx, paper, silence_ended_at=ctx.now, silence_broken_by=by)
    await _tell(tx, broken, ctx.now, but=ctx.actor.person.id)


async def tick(office: Office, now: datetime) -> int:
    """End the silences that ran out: whom the draft reached is taken as agreeing. Give how many letters it took."""
    async with office.database.reading() as tx:
        if not await rows.over(tx, now):
            return 0
    put = 0
    async with office.database.writing(now) as tx:
        for paper in await rows.over(tx, now):
            outcome = rules.outcome(await receipts_of(tx, paper.id, now))
            ended = await papers.change(tx, paper, silence_ended_at=now, silence_unreached=outcome.unreached)
            put += await _tell(tx, ended, now)
            await tx.record("silence", "paper", paper.id, silent=outcome.silent, unreached=outcome.unreached)
    return put


async def _tell(tx: Writing, paper: Paper, now: datetime, but: int | None = None) -> int:
    put = 0
    for receipt in await receipts_of(tx, paper.id, now):
        for person_id in await people_of(tx, receipt.recipient, now):
            put += await tx.put(screens.ended(paper, person_id)) if person_id != but else 0
    return put


async def watches(tx: Reading, _office: Office, now: datetime, until: datetime) -> list[Watch]:
    """Give the silences that run, for the seats that may still break them."""
    found, chair = [], await presidency.presiding_side(tx, now)
    for paper in await rows.running(tx, now, until + timedelta(days=1)):
        for receipt in await circulation.receipts(tx, paper.id):
            if receipt.recipient not in (SECRETARIAT, chair):
                rungs = await seat_rungs(tx, receipt.recipient, now)
                found += [screens.watch(paper, person_id, rung) for rung, person_id in rungs]
    return found
