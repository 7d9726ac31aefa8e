"""An announced meeting is moved: prepared, previewed with the whole chain, confirmed; each seat is told once."""

from bot.domain import moves as rules
from bot.domain.errors import DomainError
from bot.domain.exceptions import EXCEPTION_FIELDS, check_proposals_day, without_idle
from bot.domain.forms import FieldValue, field_named
from bot.domain.meetings import Meeting, check_day, check_set
from bot.domain.moves import MOVE_FIELDS, Move, MoveStatus, Sheet
from bot.domain.people import Action, require, require_own
from bot.screens import moves as screens
from bot.services import board
from bot.services.context import Ctx
from bot.services.meetings import announced_one, answered, chain_of, sheet_of, tell_all
from storage import meetings, work_plan
from storage import moves as rows
from storage.uow import Reading, Writing


async def begin_move(ctx: Ctx, meeting_id: int) -> Move:
    """Begin to move a meeting; what anybody began before and did not confirm is put away.

    Raises:
        DomainError: `role-needed`, `meeting-unknown`; StaleError: `meeting-ended`, `meeting-not-announced`.
    """
    async with ctx.writing() as tx:
        meeting = await announced_one(tx, ctx, meeting_id)
        check_set(meeting)
        move = await rows.begin(tx, meeting, ctx.actor.person.id, ctx.now)
        await tx.record("begin-move", "meeting", meeting_id)
    return move


async def own_move(ctx: Ctx, move_id: int) -> Move:
    """Show a move that is being prepared to who prepares it.

    Raises:
        DomainError: `role-needed`, `move-unknown`, `not-yours`; StaleError: `move-over`.
    """
    async with ctx.reading() as tx:
        return await _own(tx, ctx, move_id)


async def set_move_field(ctx: Ctx, move_id: int, name: str, value: FieldValue) -> Move:
    """Say what is to be different, or why.

    Raises:
        DomainError: as `own_move`, `meeting-in-the-past`, `meeting-after-chg`, `meeting-proposals-day-past`,
            `meeting-proposals-day-late`, what `check_field` raises.
    """
    async with ctx.writing() as tx:
        move = await _own(tx, ctx, move_id)
        changed = move.model_copy(
            update=await answered(tx, field_named((*MOVE_FIELDS, *EXCEPTION_FIELDS), name), value)
        )
        as_it_would_be = rules.preview(await _meeting(tx, move), changed)
        check_day(as_it_would_be, ctx.now)
        if name == "proposals_day":
            check_proposals_day(as_it_would_be, ctx.now)
        changed = await rows.write(tx, changed)
        await tx.record("edit-move", "meeting", move.meeting_id, field=name, value=value)
    return changed


async def preview_move(ctx: Ctx, move_id: int) -> tuple[Move, Sheet, Sheet]:
    """Show what the meeting is, and what it would be.

    Raises:
        DomainError: as `own_move`.
    """
    async with ctx.reading() as tx:
        move = await _own(tx, ctx, move_id)
        meeting = await _meeting(tx, move)
        as_it_would_be = without_idle(rules.preview(meeting, move), ctx.now)
        return move, await sheet_of(tx, ctx, meeting), await sheet_of(tx, ctx, as_it_would_be)


async def move_meeting(ctx: Ctx, move_id: int) -> Sheet:
    """Move the meeting: every deadline and reminder follows, and every seat gets one message "was → is".

    Raises:
        DomainError: as `own_move`, `move-changes-nothing`, and what `check_day` and `settle_exceptions` raise;
            StaleError: `meeting-ended`.
    """
    async with ctx.writing() as tx:
        move = await _own(tx, ctx, move_id)
        before = await announced_one(tx, ctx, move.meeting_id)
        moved = await meetings.write(tx, rules.move_meeting(before, move, ctx.now))
        done = {"status": MoveStatus.DONE, "done_at": ctx.now}
        await rows.write(tx, move.model_copy(update=done))
        await _plan_follows(tx, moved)
        was = await chain_of(tx, ctx, before)
        now_is = await sheet_of(tx, ctx, moved)
        await tell_all(tx, ctx, now_is, lambda sheet, person_id: screens.moved(before, was, sheet, person_id))
        await board.refresh(tx)
        await _record(tx, before, moved)
    return now_is


async def _plan_follows(tx: Writing, moved: Meeting) -> None:
    """Let what is due for the plan be due by the clock of the state that hosts the meeting now."""
    plan = await work_plan.of_meeting(tx, moved.id)
    if plan is not None and moved.zone not in (None, plan.zone):
        await work_plan.write(tx, plan.model_copy(update={"zone": moved.zone}))


async def _record(tx: Writing, before: Meeting, moved: Meeting) -> None:
    """Keep in the audit what was and what is, with the reasons for what departs from the rules."""
    said = {"host_reason": moved.host_reason, "chg_reason": moved.chg_reason, "proposals_day": moved.proposals_day}
    changed = {"day": [before.day, moved.day], "city": [before.city, moved.city], "host": [before.venue, moved.venue]}
    await tx.record("move", "meeting", moved.id, **changed, **said)


async def drop_move(ctx: Ctx, move_id: int) -> int:
    """Put it away: the meeting stays as it is. Give the meeting's number.

    Raises:
        DomainError: as `own_move`.
    """
    async with ctx.writing() as tx:
        move = await _own(tx, ctx, move_id)
        await rows.write(tx, move.model_copy(update={"status": MoveStatus.DROPPED}))
        await tx.record("drop-move", "meeting", move.meeting_id)
    return move.meeting_id


async def _own(tx: Reading, ctx: Ctx, move_id: int) -> Move:
    require(ctx.actor, Action.SET_MEETING)
    move = await rows.get(tx, move_id)
    if move is None:
        raise DomainError("move-unknown")
    require_own(ctx.actor, move.author_id)
    rules.check_draft(move)
    return move


async def _meeting(tx: Reading, move: Move) -> Meeting:
    found = await meetings.get(tx, move.meeting_id)
    if found is None:
        raise DomainError("meeting-unknown")
    return found
