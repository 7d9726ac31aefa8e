"""Proposals to the annual work plan: drafted by one message, filed by the seat, seen by the chair."""

from bot.domain import proposals as rules
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.meetings import Deadline, Meeting, due_at
from bot.domain.notices import Moment
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, Role, may, require
from bot.domain.proposals import PROPOSAL_FIELDS, Proposal, ProposalStatus
from bot.screens import proposals as screens
from bot.services.context import Ctx
from storage import meetings, people, presidency
from storage import proposals as rows
from storage.uow import Reading, Writing


async def draft_proposal(ctx: Ctx, text: str) -> Proposal:
    """Make a draft of one message: the first line is its title.

    Raises:
        DomainError: `role-needed`, `proposal-empty`, `field-too-long`.
    """
    require(ctx.actor, Action.DRAFT_PROPOSAL)
    text = rules.check_text(text)
    side = ctx.actor.seat or ""
    async with ctx.writing() as tx:
        proposal = await rows.begin(tx, side, ctx.actor.person.id, rules.title_of(text), rules.text_of(text), ctx.now)
        await tx.record("draft", "proposal", proposal.id)
    return proposal


async def proposal(ctx: Ctx, proposal_id: int) -> Proposal:
    """Show a proposal: to its side, and once filed to the chair and the Secretariat.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`.
    """
    async with ctx.reading() as tx:
        found = await _known(tx, proposal_id)
    if not (found.status is ProposalStatus.FILED and may(ctx.actor, Action.SEE_PROPOSALS)):
        require(ctx.actor, Action.DRAFT_PROPOSAL, found.side)
    return found


async def set_proposal_field(ctx: Ctx, proposal_id: int, name: str, value: FieldValue) -> Proposal:
    """Change one field of a draft.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, what `check_field` raises;
            StaleError: `proposal-locked`.
    """
    async with ctx.writing() as tx:
        found = await _draft(tx, ctx, proposal_id)
        kept = check_field(field_named(PROPOSAL_FIELDS, name), value)
        changed = await rows.write(tx, found.model_copy(update={name: kept}))
        await tx.record("edit", "proposal", proposal_id, field=name)
    return changed


async def delete_proposal(ctx: Ctx, proposal_id: int) -> None:
    """Put a draft away; the row stays for the history.

    Raises:
        DomainError: as `set_proposal_field`.
    """
    async with ctx.writing() as tx:
        found = await _draft(tx, ctx, proposal_id)
        await rows.write(tx, found.model_copy(update={"status": ProposalStatus.DELETED}))
        await tx.record("delete", "proposal", proposal_id)


async def file_proposal(ctx: Ctx, proposal_id: int) -> Proposal:
    """File it for the meeting that is being prepared, at the server's time, and tell the chair.

    Raises:
        DomainError: `proposal-unknown`, `role-needed`, `role-of-side-needed`, `no-meeting`, `form-incomplete`;
            StaleError: `proposal-locked`.
    """
    async with ctx.writing() as tx:
        found = await _known(tx, proposal_id)
        require(ctx.actor, Action.FILE_PROPOSAL, found.side)
        meeting = await meetings.hold_current(tx)
        if meeting is None or meeting.day is None:
            raise DomainError("no-meeting")
        count = await rows.count_numbered(tx, rules.receipt_prefix(meeting.day.year, found.side)) + 1
        number = rules.receipt_number(meeting.day.year, found.side, count)
        filed = rules.file(found, number, due_at(meeting, Deadline.PROPOSALS).at, ctx.now)
        filed = await rows.write(tx, filed.model_copy(update={"meeting_id": meeting.id}))
        await _tell_chair(tx, ctx, filed, meeting)
        await tx.record("file", "proposal", proposal_id, number=number, late_seconds=filed.late_seconds)
    return filed


async def _tell_chair(tx: Writing, ctx: Ctx, filed: Proposal, meeting: Meeting) -> None:
    presiding = await presidency.presiding_side(tx, ctx.now)
    if presiding is None:
        return
    for grant in await people.holders(tx, Role.REPRESENTATIVE, ctx.now, presiding):
        if grant.person_id != ctx.actor.person.id:  # who files has the receipt
            await tx.put(screens.filed(filed, meeting.zone or "UTC", grant.person_id))


async def proposals_due(ctx: Ctx) -> Moment | None:
    """Give the deadline for proposals to the meeting that is being prepared."""
    async with ctx.reading() as tx:
        meeting = await meetings.current(tx)
    return due_at(meeting, Deadline.PROPOSALS) if meeting is not None else None


async def legal_zone(ctx: Ctx, proposal: Proposal) -> str:
    """Give the legal clock of the meeting that a proposal was filed for."""
    async with ctx.reading() as tx:
        meeting = await meetings.get(tx, proposal.meeting_id) if proposal.meeting_id is not None else None
    return meeting.zone if meeting is not None and meeting.zone else "UTC"


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


async def _known(tx: Reading, proposal_id: int) -> Proposal:
    found = await rows.get(tx, proposal_id)
    if found is None or found.status is ProposalStatus.DELETED:
        raise DomainError("proposal-unknown")
    return found


async def _draft(tx: Reading, ctx: Ctx, proposal_id: int) -> Proposal:
    found = await _known(tx, proposal_id)
    require(ctx.actor, Action.DRAFT_PROPOSAL, found.side)
    rules.check_draft(found)
    return found
