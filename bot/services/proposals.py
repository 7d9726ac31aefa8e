"""Proposals to the annual work plan: edited by their side, filed by the seat, seen by the chair."""

from bot.domain import proposals as rules
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue
from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.notices import Moment
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, Role, may, require, require_own
from bot.domain.proposal_sides import receipt_number, receipt_prefix
from bot.domain.proposals import Proposal, ProposalStatus, Sheet
from bot.screens import proposals as screens
from bot.services import board
from bot.services.context import Ctx
from bot.services.ideas import give_back, tell_author
from bot.services.papers import place_of
from storage import meetings, people, presidency, proposal_review, proposal_versions
from storage import proposals as rows
from storage.uow import Reading, Writing


async def sheet(ctx: Ctx, proposal_id: int) -> Sheet:
    """Show a proposal with what its card says: to its side, and once filed to the chair, the Secretariat, co-executors.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await sheet_of(tx, ctx, await seen(tx, ctx, proposal_id))


async def proposal(ctx: Ctx, proposal_id: int) -> Proposal:
    """Show a proposal to somebody who may change it.

    Raises:
        DomainError: as `sheet`; StaleError: `proposal-locked`, `proposal-overdue`.
    """
    async with ctx.reading() as tx:
        return await editable(tx, ctx, proposal_id)


async def set_proposal_field(ctx: Ctx, proposal_id: int, name: str, value: FieldValue) -> Proposal:
    """Change one field: of a draft, or of a filed proposal until the deadline; then it is a new version.

    Raises:
        DomainError: as `proposal`, `proposal-own-side`, `proposal-period`, `form-incomplete`, what `check_field`
            raises; StaleError: `proposal-locked`, `proposal-overdue`.
    """
    async with ctx.writing() as tx:
        found = await editable(tx, ctx, proposal_id)
        changed = await rows.write(tx, rules.edit(found, name, value, ctx.office.settled.languages))
        await keep_version(tx, ctx, changed)
        await tx.record("edit", "proposal", proposal_id, field=name)
    return changed


async def keep_version(tx: Writing, ctx: Ctx, changed: Proposal) -> None:
    """Keep the version that a change of a filed proposal makes, and let the chair know of it, once a day."""
    if changed.status is ProposalStatus.DRAFT:
        return
    due = await due_of(tx, changed)
    number = await proposal_versions.keep(tx, changed, overdue=rules.overdue(due, ctx.now))
    for person_id in await chairs(tx, ctx):
        await tx.put(screens.changed(changed, number, person_id, ctx.now.date()))


async def delete_proposal(ctx: Ctx, proposal_id: int) -> None:
    """Put a draft away; the row stays for the history. An idea that it was made of waits again.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`; StaleError: `proposal-locked`.
    """
    async with ctx.writing() as tx:
        found = await editable(tx, ctx, proposal_id)
        rules.check_draft(found)
        await rows.write(tx, found.model_copy(update={"status": ProposalStatus.DELETED}))
        await give_back(tx, found)
        await tx.record("delete", "proposal", proposal_id)
        await board.refresh(tx)


async def file_proposal(ctx: Ctx, proposal_id: int) -> Proposal:
    """File it for the meeting that is being prepared, at the server's time, and tell the chair.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, `no-meeting`, `form-incomplete`,
            `proposal-too-late`; StaleError: `proposal-locked`.
    """
    async with ctx.writing() as tx:
        found = await seen(tx, ctx, proposal_id)
        if found.behalf_by is not None and found.status is ProposalStatus.DRAFT:
            raise DomainError("proposal-unknown")
        require(ctx.actor, Action.FILE_PROPOSAL, found.side)
        filed = await file_for_meeting(tx, ctx, found)
        await tx.record("file", "proposal", proposal_id, number=filed.number, late_seconds=filed.late_seconds)
        await board.refresh(tx)
    return filed


async def file_for_meeting(tx: Writing, ctx: Ctx, draft: Proposal) -> Proposal:
    """Number a draft and file it; the first version, the history, the chair and an idea's author are seen to.

    Raises:
        DomainError: `no-meeting`, `form-incomplete`, `proposal-too-late`; StaleError: `proposal-locked`.
    """
    meeting = await meetings.hold_current(tx)
    if meeting is None or meeting.day is None:
        raise DomainError("no-meeting")
    count = await rows.count_numbered(tx, receipt_prefix(meeting.day.year, draft.side)) + 1
    number = receipt_number(meeting.day.year, draft.side, count)
    due, settled = due_at(meeting, Deadline.PROPOSALS), ctx.office.settled
    filed = rules.file(draft, number, due, ctx.now, settled.lateness, settled.languages)
    filed = await rows.write(tx, filed.model_copy(update={"meeting_id": meeting.id}))
    await proposal_versions.keep(tx, filed, overdue=filed.late_seconds > 0)
    await proposal_review.keep(tx, filed.id, draft.status, filed.status)
    for person_id in await chairs(tx, ctx):
        await tx.put(screens.filed(filed, due.zone, person_id))
    await tell_author(tx, filed)
    return filed


async def chairs(tx: Reading, ctx: Ctx) -> list[int]:
    """List who chairs, without the person who acts: they see what they do."""
    presiding = await presidency.presiding_side(tx, ctx.now)
    return await seat_of(tx, ctx, presiding, filing=False) if presiding is not None else []


async def seat_of(tx: Reading, ctx: Ctx, side: str, *, filing: bool = True) -> list[int]:
    """List who holds a side's seat and who may file for it (or only the former), without the person who acts."""
    held = await people.holders(tx, Role.REPRESENTATIVE, ctx.now, side)
    if filing:
        held += [grant for grant in await people.holders(tx, Role.ALTERNATE, ctx.now, side) if grant.delegated]
    return sorted({grant.person_id for grant in held} - {ctx.actor.person.id})


async def proposals_due(ctx: Ctx) -> Moment | None:
    """Give the deadline for proposals to the meeting that is being prepared."""
    async with ctx.reading() as tx:
        return _due(await meetings.current(tx))


async def due_of(tx: Reading, found: Proposal) -> Moment | None:
    """Give a proposal's deadline: of the meeting it was filed for, or of the one that is being prepared."""
    filed_for = found.meeting_id
    return _due(await (meetings.get(tx, filed_for) if filed_for is not None else meetings.current(tx)))


def _due(meeting: Meeting | None) -> Moment | None:
    return due_at(meeting, Deadline.PROPOSALS) if meeting is not None else None


async def side_proposals(ctx: Ctx, page: int) -> tuple[str, Page[Proposal]]:
    """List what the person's side has drafted and filed.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.DRAFT_PROPOSAL)
    side = ctx.actor.seat or ""
    async with ctx.reading() as tx:
        return side, page_of(await rows.of_side(tx, side, *window(page)), page)


async def filed_proposals(ctx: Ctx, page: int) -> Page[Proposal]:
    """List what all sides have filed for the meeting that is being prepared.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_PROPOSALS)
    async with ctx.reading() as tx:
        meeting = await meetings.current(tx)
        found = await rows.filed(tx, meeting.id, *window(page)) if meeting is not None else []
    return page_of(found, page)


async def sheet_of(tx: Reading, ctx: Ctx, found: Proposal) -> Sheet:
    """Put beside a proposal what its card says."""
    beside = await rows.beside(tx, found)
    place, at = await place_of(tx, found.id) or (None, "")
    known = {"due": await due_of(tx, found), "in_plan": place, "in_plan_at": at}
    return Sheet(proposal=found, now=ctx.now, **known, **beside)


async def known(tx: Reading, proposal_id: int) -> Proposal:
    """Find a proposal.

    Raises:
        DomainError: `proposal-unknown`.
    """
    found = await rows.get(tx, proposal_id)
    if found is None or found.status is ProposalStatus.DELETED:
        raise DomainError("proposal-unknown")
    return found


async def seen(tx: Reading, ctx: Ctx, proposal_id: int) -> Proposal:
    """Find a proposal that the person may see.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, `not-yours`.
    """
    found = await known(tx, proposal_id)
    if found.status is ProposalStatus.DRAFT:
        _require_drafter(ctx, found)
    elif not may(ctx.actor, Action.SEE_PROPOSALS) and ctx.actor.seat not in found.co_executors:
        require(ctx.actor, Action.DRAFT_PROPOSAL, found.side)
    return found


async def editable(tx: Reading, ctx: Ctx, proposal_id: int) -> Proposal:
    """Find a proposal that the person may change: a draft whoever drafts for the side, a filed one who may file.

    Raises:
        DomainError: as `seen`; StaleError: `proposal-locked`, `proposal-overdue`.
    """
    found = await known(tx, proposal_id)
    if found.status is ProposalStatus.DRAFT:
        _require_drafter(ctx, found)
    else:
        require(ctx.actor, Action.FILE_PROPOSAL, found.side)
    rules.check_editable(found, await due_of(tx, found), ctx.now)
    return found


def _require_drafter(ctx: Ctx, draft: Proposal) -> None:
    if draft.behalf_by is None:
        require(ctx.actor, Action.DRAFT_PROPOSAL, draft.side)
        return
    require(ctx.actor, Action.FILE_ON_BEHALF)
    require_own(ctx.actor, draft.behalf_by)
