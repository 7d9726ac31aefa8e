"""Where the sides stand; what is filed on behalf of one that cannot; who has sent theirs by diplomatic channels."""

from datetime import datetime
from types import SimpleNamespace

from bot.domain import proposal_sides as rules
from bot.domain.calendar import local
from bot.domain.errors import DomainError
from bot.domain.forms import Document, FieldValue
from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.notices import Moment
from bot.domain.people import Action, Grant, Role, may, require
from bot.domain.proposal_messages import check_text, guess
from bot.domain.proposal_sides import SideProgress
from bot.domain.proposals import Proposal, ProposalStatus
from bot.domain.reminder_ladders import Rung
from bot.domain.reminders import Watch
from bot.screens import proposal_sides as screens
from bot.services import board
from bot.services.context import Ctx, Office
from bot.services.proposals import chairs, due_of, editable, file_for_meeting, known, seat_of
from storage import meetings, people, proposals, sides
from storage import proposal_sides as rows
from storage.uow import Reading


async def sides_state(tx: Reading, meeting: Meeting | None, ctx: Ctx) -> list[SideProgress]:
    """Tell where every side stands before a meeting's deadline, in the order of their codes."""
    return await rows.progress(tx, meeting.id if meeting is not None else None, ctx.now)


async def overview(ctx: Ctx) -> tuple[Moment | None, list[SideProgress]]:
    """Show the chair and the Secretariat where every side stands, with the deadline.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.SEE_PROPOSALS)
    async with ctx.reading() as tx:
        meeting = await meetings.current(tx)
        due = due_at(meeting, Deadline.PROPOSALS) if meeting is not None else None
        return due, await sides_state(tx, meeting, ctx)


async def progress_of(ctx: Ctx, side: str) -> SideProgress:
    """Show where one side stands: to its seat, the chair and the Secretariat.

    Raises:
        DomainError: `side-unknown`, `role-needed`, `role-of-side-needed`.
    """
    async with ctx.reading() as tx:
        if await sides.get(tx, side) is None:
            raise DomainError("side-unknown")
        if not may(ctx.actor, Action.SEE_PROPOSALS):
            require(ctx.actor, Action.DRAFT_PROPOSAL, side)
        for progress in await sides_state(tx, await meetings.current(tx), ctx):
            if progress.side == side:
                return progress
    raise DomainError("side-unknown")


async def begin_on_behalf(ctx: Ctx, side: str) -> Proposal:
    """Begin to file for a side that cannot; what was begun and not filed is taken up again.

    Raises:
        DomainError: `role-needed`, `side-unknown`.
    """
    require(ctx.actor, Action.FILE_ON_BEHALF)
    person = ctx.actor.person
    async with ctx.writing() as tx:
        if await sides.get(tx, side) is None:
            raise DomainError("side-unknown")
        draft = await rows.begun(tx, side, person.id)
        if draft is None:
            mine = {"language": person.language, "behalf_by": person.id}
            draft = await proposals.begin(tx, side, person.id, ctx.now, **mine)
        await tx.record("begin", "proposal", draft.id, on_behalf=side)
    return draft


async def behalf(ctx: Ctx, proposal_id: int) -> SimpleNamespace:
    """Show what is prepared on behalf of a side, as its form asks for it: a message and a document.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        draft = await _begun(tx, ctx, proposal_id)
    return SimpleNamespace(message=draft.texts.get(draft.language), basis=draft.basis)


async def set_behalf(ctx: Ctx, proposal_id: int, name: str, value: FieldValue) -> Proposal:
    """Keep the message, whose fields are guessed, or the document.

    Raises:
        DomainError: as `behalf`, `proposal-empty`, `field-too-long`, `field-file`.
    """
    async with ctx.writing() as tx:
        draft = await _begun(tx, ctx, proposal_id)
        if name == "basis":
            changed = rules.with_basis(draft, value if isinstance(value, Document) else None)
        else:
            person = ctx.actor.person
            today = local(ctx.now, person.zone).date()
            fields = guess(check_text(str(value or "")), draft.side, person.language, today)
            changed = draft.model_copy(update=fields)
        changed = await proposals.write(tx, changed)
        await tx.record("edit", "proposal", proposal_id, field=name, on_behalf=draft.side)
    return changed


async def file_on_behalf(ctx: Ctx, proposal_id: int) -> Proposal:
    """File it for its side, with a mark in the audit; the side's seat and the chair are told.

    Raises:
        DomainError: as `behalf`, `behalf-basis-needed`, `no-meeting`, `form-incomplete`;
            StaleError: `proposal-locked`.
    """
    async with ctx.writing() as tx:
        draft = await _begun(tx, ctx, proposal_id)
        rules.check_basis(draft)
        filed = await file_for_meeting(tx, ctx, draft)
        due = await due_of(tx, filed)
        for person_id in await seat_of(tx, ctx, filed.side):
            await tx.put(screens.filed_for_you(filed, due, person_id))
        await tx.record("file", "proposal", proposal_id, number=filed.number, on_behalf=filed.side)
        await board.refresh(tx)
    return filed


async def set_diplomatic(ctx: Ctx, side: str, sent: bool) -> SideProgress:
    """Mark a side as having sent its proposals by diplomatic channels, or take that back; the other one is told.

    Raises:
        DomainError: `role-needed`, `role-of-side-needed`, `side-unknown`, `no-meeting`.
    """
    async with ctx.writing() as tx:
        if await sides.get(tx, side) is None:
            raise DomainError("side-unknown")
        require(ctx.actor, Action.MARK_DIPLOMATIC, side)
        meeting = await meetings.hold_current(tx)
        if meeting is None:
            raise DomainError("no-meeting")
        changed = await (rows.mark if sent else rows.unmark)(tx, meeting.id, side)
        for person_id in sorted({*await seat_of(tx, ctx, side), *await chairs(tx, ctx)}) if changed else ():
            await tx.put(screens.diplomatic(side, sent, meeting.id, person_id, ctx.now))
        await tx.record("diplomatic" if sent else "not-diplomatic", "meeting", meeting.id, side=side)
        await board.refresh(tx)
        found = await sides_state(tx, meeting, ctx)
    return next(progress for progress in found if progress.side == side)


async def _begun(tx: Reading, ctx: Ctx, proposal_id: int) -> Proposal:
    draft = await known(tx, proposal_id)
    if draft.behalf_by is None or draft.status is not ProposalStatus.DRAFT:
        require(ctx.actor, Action.FILE_ON_BEHALF)
        raise DomainError("proposal-unknown")
    return await editable(tx, ctx, proposal_id)


async def watches(tx: Reading, _office: Office, now: datetime, _until: datetime) -> list[Watch]:
    """Give the sides that have not filed: for who holds a draft, for the seats, their alternates, and the chair."""
    meeting = await meetings.current(tx)
    if meeting is None:
        return []
    set_at, filed = meeting.set_at or meeting.created_at, await proposals.sides_that_filed(tx, meeting.id)
    found, silent = [], set()
    authors = await proposals.drafting(tx)
    for role in (Role.REPRESENTATIVE, Role.ALTERNATE, Role.EXPERT):
        for grant in await people.holders(tx, role, now):
            rung = _rung(grant, authors)
            if grant.side is None or grant.side in filed or rung is None:
                continue
            silent |= {grant.side} if role is Role.REPRESENTATIVE else set()
            since = max(set_at, grant.starts_at)
            found.append(screens.watch(meeting, grant.side, grant.person_id, rung, since))
    others = sorted(silent - {meeting.chair_side})
    for chair in await people.holders(tx, Role.REPRESENTATIVE, now, meeting.chair_side) if others else ():
        found.append(screens.watch_of_all(meeting, others, chair.person_id, max(set_at, chair.starts_at)))
    return found


def _rung(grant: Grant, authors: set[tuple[int, str]]) -> Rung | None:
    if grant.role is Role.REPRESENTATIVE:
        return Rung.SEAT
    if (grant.person_id, grant.side) in authors:
        return Rung.AUTHOR
    return Rung.ALTERNATE if grant.role is Role.ALTERNATE else None
