"""Papers are made from what stands now, frozen, looked at, compared, and signed."""

from datetime import datetime

from bot.domain import papers as rules
from bot.domain.agenda import agenda_content, protocol_content
from bot.domain.circulation import SECRETARIAT, Look, Receipt, recipient_of
from bot.domain.comments import is_open, until
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Document
from bot.domain.notices import Term
from bot.domain.papers import Content, Paper, PaperKind
from bot.domain.people import Action, Role, may, require
from bot.domain.reminder_ladders import Rung
from bot.domain.work_plan import Plan, PlanStep, check_changeable, check_open
from bot.domain.work_plan_items import ItemView, in_order, numbers
from bot.screens import papers as screens
from bot.services.context import Ctx
from storage import agenda, circulation, meetings, people, presidency, work_plan, work_plan_items
from storage import papers as rows
from storage.uow import Reading, Writing


async def make_paper(ctx: Ctx, plan_id: int, kind: PaperKind) -> Paper:
    """Freeze what stands now as a version; one that was not circulated yet is made anew under its number.

    Raises:
        DomainError: `role-needed`, `plan-unknown`, `plan-empty`, `agenda-empty`;
            StaleError: `plan-moved-on`, `plan-not-in-force`, `paper-unchanged`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.writing() as tx:
        plan = await plan_of(tx, plan_id)
        _check_time(plan, kind)
        paper = await freeze(tx, ctx, plan, await content_of(tx, plan, kind))
        await tx.record("make", "paper", paper.id, kind=kind, number=paper.number, digest=paper.digest)
    return paper


def _check_time(plan: Plan, kind: PaperKind) -> None:
    if kind is PaperKind.REPORT:
        check_open(plan, PlanStep.REPORT)
    elif kind is PaperKind.PLAN:
        check_changeable(plan)


async def plan_of(tx: Reading, plan_id: int) -> Plan:
    """Find the plan of a paper.

    Raises:
        DomainError: `plan-unknown`.
    """
    found = await work_plan.get(tx, plan_id)
    if found is None:
        raise DomainError("plan-unknown")
    return found


async def content_of(tx: Reading, plan: Plan, kind: PaperKind) -> Content:
    """Say what a paper of a kind would say now.

    Raises:
        DomainError: `plan-empty`, `agenda-empty`.
    """
    meeting = await meetings.get(tx, plan.meeting_id)
    if kind in (PaperKind.AGENDA, PaperKind.PROTOCOL):
        make = agenda_content if kind is PaperKind.AGENDA else protocol_content
        return make(plan, meeting, await agenda.of_plan(tx, plan.id))
    views = await views_of(tx, plan.id)
    if not views:
        raise DomainError("plan-empty")
    make_plan = rules.plan_content if kind is PaperKind.PLAN else rules.report_content
    return make_plan(plan, meeting, views)


async def views_of(tx: Reading, plan_id: int) -> list[ItemView]:
    """List what stands in a plan, numbered, with the proposals that each item was made of."""
    items = await work_plan_items.of_plan(tx, plan_id)
    number, sources = numbers(items), await work_plan_items.sources(tx, plan_id)
    return [ItemView(item=i, number=number[i.id], sources=sources.get(i.id, ())) for i in in_order(items)]


async def freeze(tx: Writing, ctx: Ctx, plan: Plan, content: Content) -> Paper:
    """Keep a version.

    Raises:
        StaleError: `paper-unchanged`.
    """
    latest = await rows.latest(tx, plan.id, content.kind)
    if latest is not None and latest.digest == content.digest:
        raise StaleError("paper", latest.id, "paper-unchanged", number=latest.number)
    if latest is not None and latest.circulated_at is None:
        return await rows.rewrite(tx, latest, content, ctx.now)
    return await rows.keep(tx, plan.id, content, latest.number + 1 if latest else 1, plan.zone, ctx.now)


async def paper(ctx: Ctx, paper_id: int) -> Look:
    """Show a paper: to the chair, and to whom it was sent.

    Raises:
        DomainError: `paper-unknown`.
    """
    async with ctx.reading() as tx:
        found = await seen(tx, ctx, paper_id)
        recipient = recipient_of(ctx.actor)
        receipt = await circulation.receipt(tx, paper_id, recipient) if recipient is not None else None
        acknowledged, sent = await circulation.counts(tx, paper_id)
        plan = await plan_of(tx, found.plan_id)
        end = until(ctx.office.settled.comments, found, await meetings.get(tx, plan.meeting_id))
        open_until = end if is_open(plan, found, end, ctx.now) else None
    counted = {"recipients": sent, "acknowledged": acknowledged}
    return Look(paper=found, plan=plan, receipt=receipt, comments_until=open_until, **counted)


async def compare(ctx: Ctx, paper_id: int) -> tuple[Paper, Paper]:
    """Give a version and the one before it.

    Raises:
        DomainError: `paper-unknown`; StaleError: `paper-first`.
    """
    async with ctx.reading() as tx:
        found = await seen(tx, ctx, paper_id)
        before = await rows.numbered(tx, found.plan_id, found.kind, found.number - 1)
    if before is None:
        raise StaleError("paper", paper_id, "paper-first")
    return before, found


async def versions(ctx: Ctx, plan_id: int) -> tuple[Plan, list[Paper]]:
    """List all versions of all papers that the person may see.

    Raises:
        DomainError: `role-needed`, `plan-unknown`.
    """
    require(ctx.actor, Action.SEE_PLAN)
    async with ctx.reading() as tx:
        plan = await plan_of(tx, plan_id)
        found = await rows.of_plan(tx, plan_id)
        if not may(ctx.actor, Action.COMPILE_PLAN):
            held = await circulation.papers_of(tx, recipient_of(ctx.actor) or "")
            found = [one for one in found if one.id in held]
    return plan, found


async def paper_to_sign(ctx: Ctx, paper_id: int) -> Paper:
    """See, before the file is asked for, that the person may put the signed copy beside a paper.

    Raises:
        DomainError: `role-needed`, `paper-unknown`; StaleError: `paper-not-signed`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.reading() as tx:
        found = await known(tx, paper_id)
    if not found.signable:
        raise StaleError("paper", paper_id, "paper-not-signed")
    return found


async def sign(ctx: Ctx, paper_id: int, copy: Document, digest: str) -> Paper:
    """Keep the signed copy with the SHA-256 of its file (`digest`).

    Raises:
        DomainError: `role-needed`, `paper-unknown`; StaleError: `paper-not-signed`.
    """
    require(ctx.actor, Action.COMPILE_PLAN)
    async with ctx.writing() as tx:
        found = await known(tx, paper_id)
        if not found.signable:
            raise StaleError("paper", paper_id, "paper-not-signed")
        kept = {"signed_id": copy.file_id, "signed_name": copy.name, "signed_digest": digest}
        signed = await rows.change(tx, found, **kept)
        for person_id in await _readers(tx, ctx, paper_id):
            await tx.put(screens.signed(signed, person_id))
        await tx.record("sign", "paper", paper_id, digest=digest)
    return signed


async def _readers(tx: Reading, ctx: Ctx, paper_id: int) -> list[int]:
    """List who receives for those whom a paper was sent to, without the person who acts."""
    found: set[int] = set()
    for receipt in await circulation.receipts(tx, paper_id):
        found |= set(await people_of(tx, receipt.recipient, ctx.now))
    return sorted(found - {ctx.actor.person.id})


async def people_of(tx: Reading, recipient: str, now: datetime) -> list[int]:
    """List who receives for a recipient: the Secretariat's people; of a seat its holder and who may file for it."""
    if recipient == SECRETARIAT:
        held = await people.holders(tx, Role.SECRETARIAT, now)
    else:
        held = await people.holders(tx, Role.REPRESENTATIVE, now, recipient)
        held += [grant for grant in await people.holders(tx, Role.ALTERNATE, now, recipient) if grant.delegated]
    return sorted({grant.person_id for grant in held})


async def chairing(tx: Reading, now: datetime) -> list[int]:
    """List who receives for the side that presides."""
    presiding = await presidency.presiding_side(tx, now)
    return await people_of(tx, presiding, now) if presiding is not None else []


async def receipts_of(tx: Reading, paper_id: int, now: datetime) -> list[Receipt]:
    """Tell where a paper stands with each recipient, and which of them nobody receives for."""
    found = await circulation.receipts(tx, paper_id)
    held = {one.recipient: bool(await people_of(tx, one.recipient, now)) for one in found}
    return [one.model_copy(update={"vacant": not held[one.recipient]}) for one in found]


async def seat_rungs(tx: Reading, recipient: str, now: datetime) -> list[tuple[Rung, int]]:
    """List who is reminded for a recipient, and as what: the Secretariat's people; a seat's holder, its alternates."""
    if recipient == SECRETARIAT:
        return [(Rung.SECRETARIAT, person_id) for person_id in await people_of(tx, recipient, now)]
    rungs = ((Rung.SEAT, Role.REPRESENTATIVE), (Rung.ALTERNATE, Role.ALTERNATE))
    return [(rung, grant.person_id) for rung, role in rungs for grant in await people.holders(tx, role, now, recipient)]


async def place_of(tx: Reading, proposal_id: int) -> tuple[Term, str] | None:
    """Tell which item of the plan circulated last a proposal is in, and which part of which paper that is."""
    source = await work_plan_items.source(tx, proposal_id)
    item = await work_plan_items.get(tx, source.item_id) if source is not None else None
    paper = await rows.circulated(tx, item.plan_id, PaperKind.PLAN) if item is not None else None
    if item is None or paper is None:
        return None
    for part in paper.content.parts:
        if part.key == f"item:{item.id}":
            where = Term(key="proposal-in-plan", args={"number": part.number, "paper": paper.name})
            return where, f"{paper.id}.{part.number}.0"
    return None


async def known(tx: Reading, paper_id: int) -> Paper:
    """Find a paper.

    Raises:
        DomainError: `paper-unknown`.
    """
    found = await rows.get(tx, paper_id)
    if found is None:
        raise DomainError("paper-unknown")
    return found


async def seen(tx: Reading, ctx: Ctx, paper_id: int) -> Paper:
    """Find a paper that the person may see.

    Raises:
        DomainError: `paper-unknown`.
    """
    found = await known(tx, paper_id)
    if may(ctx.actor, Action.COMPILE_PLAN):
        return found
    recipient = recipient_of(ctx.actor)
    if recipient is None or await circulation.receipt(tx, paper_id, recipient) is None:
        raise DomainError("paper-unknown")
    return found
