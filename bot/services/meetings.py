"""The Commission's meetings are entered, shown with their chain, announced to the seats, held or cancelled."""

from collections.abc import Callable

from bot.domain import meetings as rules
from bot.domain.errors import DomainError, StaleError
from bot.domain.exceptions import settle_exceptions
from bot.domain.forms import Field, FieldValue, check_field, field_named
from bot.domain.meetings import MEETING_FIELDS, SECRETARIAT, Link, Meeting, MeetingKind, MeetingStatus
from bot.domain.moves import Sheet
from bot.domain.notices import Notice
from bot.domain.pages import Page, page_of, window
from bot.domain.people import SEAT_ROLES, Action, Role, require, require_own
from bot.screens import meetings as screens
from bot.services import board
from bot.services.context import Ctx
from bot.services.invitations import known_side
from storage import meetings as rows
from storage import moves, people, presidency, sessions, sides
from storage.uow import Reading, Writing


async def begin_meeting(ctx: Ctx, kind: MeetingKind = MeetingKind.REGULAR) -> Meeting:
    """Begin a draft; the host is the presiding side (Concept, §5, par. 7).

    Raises:
        DomainError: `role-needed`, `no-presidency`; StaleError: `meeting-one-ahead`.
    """
    require(ctx.actor, Action.SET_MEETING)
    async with ctx.writing() as tx:
        code = await presidency.presiding_side(tx, ctx.now)
        if code is None:
            raise DomainError("no-presidency")
        if kind is MeetingKind.REGULAR:
            await _none_ahead(tx, ctx)
        host = await known_side(tx, code)
        meeting = await rows.begin(tx, ctx.actor.person.id, code, code, host.zone, ctx.now, kind=kind)
        await tx.record("begin", "meeting", meeting.id, kind=kind)
    return meeting


async def _none_ahead(tx: Writing, ctx: Ctx) -> Meeting | None:
    """See that no regular meeting is ahead: its date is moved instead. Give the one whose day is over."""
    before = await rows.hold_current(tx)
    if before is not None and ctx.now <= rules.due_at(before, rules.Deadline.MEETING).at:
        raise StaleError("meeting", before.id, "meeting-one-ahead")
    return before


async def own_meeting(ctx: Ctx, meeting_id: int) -> Meeting:
    """Show a draft to who makes it.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await own_draft(tx, ctx, meeting_id)


async def set_meeting_field(ctx: Ctx, meeting_id: int, name: str, value: FieldValue) -> Meeting:
    """Answer one question of the form; the host brings its legal clock, the day the session of the CHG after it.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`, `meeting-in-the-past`, `meeting-after-chg`, what
            `check_field` raises; StaleError: `meeting-locked`.
    """
    async with ctx.writing() as tx:
        found = await own_draft(tx, ctx, meeting_id)
        rules.check_draft(found)
        field = field_named(MEETING_FIELDS, name)
        changed = found.model_copy(update=await answered(tx, field, value))
        if changed.regular and name in ("day", "chg_day"):
            changed = await _tied(tx, changed, name)
        rules.check_day(changed, ctx.now)
        changed = await rows.write(tx, changed)
        await tx.record("edit", "meeting", meeting_id, field=name)
    return changed


async def answered(tx: Writing, field: Field, value: FieldValue) -> dict[str, FieldValue]:
    """Give what an answer changes of a meeting or a move: a host brings its clock.

    Raises:
        DomainError: what `check_field` raises.
    """
    kept = check_field(field, value)
    if field.name not in ("host_side", "venue") or not isinstance(kept, str):
        return {field.name: kept}
    secretariat = kept == SECRETARIAT
    side = await known_side(tx, rules.SECRETARIAT_SIDE if secretariat else kept)
    return {"host_side": None if secretariat else kept, "at_secretariat": secretariat, "zone": side.zone}


async def _tied(tx: Reading, meeting: Meeting, name: str) -> Meeting:
    """Tie it to the next session after its day, or to the one that begins on the day that was typed."""
    if meeting.day is None:
        return meeting
    if name == "day" and (meeting.chg_day is None or meeting.session_id is not None):
        session = await sessions.next_after(tx, meeting.day)
        tie = {"session_id": session.id, "chg_day": session.since} if session else {"session_id": None, "chg_day": None}
        return meeting.model_copy(update=tie)
    session = await sessions.beginning_on(tx, meeting.chg_day) if meeting.chg_day is not None else None
    return meeting.model_copy(update={"session_id": session.id if session is not None else None})


async def announce_meeting(ctx: Ctx, meeting_id: int) -> Meeting:
    """Set the date and tell every seat and the Secretariat; reminders follow from it by themselves.

    A regular meeting before it whose day is over counts as held: nobody said otherwise.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`, `form-incomplete`, `meeting-in-the-past`,
            `meeting-after-chg`, what `settle_exceptions` raises; StaleError: `meeting-locked`, `meeting-one-ahead`.
    """
    async with ctx.writing() as tx:
        meeting = rules.announce(await own_draft(tx, ctx, meeting_id), ctx.now)
        meeting = settle_exceptions(meeting, ctx.now)
        before = await _none_ahead(tx, ctx) if meeting.regular else None
        if before is not None:
            await _end(tx, rules.hold(before, ctx.now), "hold")
        meeting = await rows.write(tx, meeting)
        await tell_all(tx, ctx, await sheet_of(tx, ctx, meeting), screens.announced)
        await board.refresh(tx)
        said = {"host_reason": meeting.host_reason, "chg_reason": meeting.chg_reason}
        await tx.record("announce", "meeting", meeting_id, **said, proposals_day=meeting.proposals_day)
    return meeting


async def hold_meeting(ctx: Ctx, meeting_id: int) -> Meeting:
    """Say that it took place, from its day on; the next one begins a new cycle.

    Raises:
        DomainError: `role-needed`, `meeting-unknown`, `meeting-not-yet`; StaleError: `meeting-ended`,
            `meeting-not-announced`.
    """
    async with ctx.writing() as tx:
        held = rules.hold(await announced_one(tx, ctx, meeting_id), ctx.now)
        return await _end(tx, held, "hold")


async def cancel_meeting(ctx: Ctx, meeting_id: int, reason: str) -> Meeting:
    """Call a meeting off; every seat and the Secretariat are told why.

    Raises:
        DomainError: `role-needed`, `meeting-unknown`, `meeting-reason-needed`, `field-too-long`;
            StaleError: `meeting-ended`, `meeting-not-announced`.
    """
    async with ctx.writing() as tx:
        cancelled = rules.cancel(await announced_one(tx, ctx, meeting_id), reason, ctx.now)
        cancelled = await _end(tx, cancelled, "cancel", reason=reason)
        await tell_all(tx, ctx, await sheet_of(tx, ctx, cancelled), screens.cancelled)
    return cancelled


async def meeting_to_end(ctx: Ctx, meeting_id: int) -> Meeting:
    """See, before the reason is asked, that a meeting can be cancelled.

    Raises:
        DomainError: `role-needed`, `meeting-unknown`; StaleError: `meeting-ended`, `meeting-not-announced`.
    """
    require(ctx.actor, Action.SET_MEETING)
    async with ctx.reading() as tx:
        found = await _known(tx, meeting_id)
    rules.check_set(found)
    return found


async def _end(tx: Writing, ended: Meeting, action: str, **detail: str) -> Meeting:
    ended = await rows.write(tx, ended)
    await moves.drop_drafts(tx, ended.id)
    if ended.regular:
        await board.refresh(tx, ended)
    await tx.record(action, "meeting", ended.id, **detail)
    return ended


async def tell_all(tx: Writing, ctx: Ctx, sheet: Sheet, notice: Callable[[Sheet, int], Notice]) -> None:
    """Tell every seat and the Secretariat, each person once."""
    told: set[int] = set()
    for role in (*sorted(SEAT_ROLES), Role.SECRETARIAT):
        told |= {grant.person_id for grant in await people.holders(tx, role, ctx.now)}
    for person_id in sorted(told):
        await tx.put(notice(sheet, person_id))


async def current_meeting(ctx: Ctx) -> Sheet | None:
    """Give the meeting that is being prepared, or the one that ended last; nothing before there was any."""
    async with ctx.reading() as tx:
        found = await rows.latest(tx)
        return await sheet_of(tx, ctx, found) if found is not None else None


async def announced_meetings(ctx: Ctx, page: int) -> Page[Meeting]:
    """List the meetings of either kind that were announced."""
    async with ctx.reading() as tx:
        return page_of(await rows.announced(tx, *window(page)), page)


async def meeting(ctx: Ctx, meeting_id: int) -> Sheet:
    """Show a meeting: to anybody when it is announced, to its author while it is a draft.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        found = await rows.get(tx, meeting_id)
        if found is None or found.status is MeetingStatus.DRAFT:
            found = await own_draft(tx, ctx, meeting_id)
        return await sheet_of(tx, ctx, found)


async def sheet_of(tx: Reading, ctx: Ctx, meeting: Meeting) -> Sheet:
    """Put beside a meeting what its card says; there is no chain while it has no day."""
    session = await sessions.get(tx, meeting.session_id) if meeting.session_id is not None else None
    links = await chain_of(tx, ctx, meeting)
    return Sheet(meeting=meeting, links=links, session=session, moves=tuple(await moves.done(tx, meeting.id)))


async def chain_of(tx: Reading, ctx: Ctx, meeting: Meeting) -> tuple[Link, ...]:
    """Compute the chain of a meeting; nothing while it has no day."""
    host = await sides.get(tx, meeting.clock_side)
    if meeting.day is None or host is None:
        return ()
    return rules.chain(meeting, host, ctx.now)


async def announced_one(tx: Writing, ctx: Ctx, meeting_id: int) -> Meeting:
    """Find a meeting to change, and hold it until the transaction ends.

    Raises:
        DomainError: `role-needed`, `meeting-unknown`.
    """
    require(ctx.actor, Action.SET_MEETING)
    await rows.lock(tx, meeting_id)
    return await _known(tx, meeting_id)


async def _known(tx: Reading, meeting_id: int) -> Meeting:
    found = await rows.get(tx, meeting_id)
    if found is None:
        raise DomainError("meeting-unknown")
    return found


async def own_draft(tx: Reading, ctx: Ctx, meeting_id: int) -> Meeting:
    """Find a meeting that the person enters.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`.
    """
    require(ctx.actor, Action.SET_MEETING)
    found = await _known(tx, meeting_id)
    require_own(ctx.actor, found.author_id)
    return found
