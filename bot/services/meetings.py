"""The Commission's meeting is entered, shown with its chain of deadlines, and announced to the seats."""

from bot.domain import meetings as rules
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.meetings import MEETING_FIELDS, Link, Meeting, MeetingStatus
from bot.domain.people import SEAT_ROLES, Action, require, require_own
from bot.screens import meetings as screens
from bot.services.context import Ctx
from bot.services.invitations import known_side
from storage import meetings as rows
from storage import people, presidency, proposals, sides
from storage.uow import Reading


async def begin_meeting(ctx: Ctx) -> Meeting:
    """Begin a draft; the host is the presiding side (Concept, §5, par. 7).

    Raises:
        DomainError: `role-needed`, `no-presidency`.
    """
    require(ctx.actor, Action.SET_MEETING)
    async with ctx.writing() as tx:
        code = await presidency.presiding_side(tx, ctx.now)
        if code is None:
            raise DomainError("no-presidency")
        host = await known_side(tx, code)
        meeting = await rows.begin(tx, ctx.actor.person.id, code, code, host.zone, ctx.now)
        await tx.record("begin", "meeting", meeting.id)
    return meeting


async def own_meeting(ctx: Ctx, meeting_id: int) -> Meeting:
    """Show a draft to who makes it.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await _own(tx, ctx, meeting_id)


async def set_meeting_field(ctx: Ctx, meeting_id: int, name: str, value: FieldValue) -> Meeting:
    """Answer one question of the form; the host brings its legal clock.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`, `meeting-in-the-past`, `meeting-after-chg`, what
            `check_field` raises; StaleError: `meeting-locked`.
    """
    async with ctx.writing() as tx:
        found = await _own(tx, ctx, meeting_id)
        rules.check_draft(found)
        kept = check_field(field_named(MEETING_FIELDS, name), value)
        update: dict[str, FieldValue] = {name: kept}
        if name == "host_side" and isinstance(kept, str):
            update["zone"] = (await known_side(tx, kept)).zone
        changed = found.model_copy(update=update)
        rules.check_day(changed, ctx.now)
        changed = await rows.write(tx, changed)
        await tx.record("edit", "meeting", meeting_id, field=name)
    return changed


async def announce_meeting(ctx: Ctx, meeting_id: int) -> Meeting:
    """Set the date and tell every seat; reminders follow from it by themselves.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`, `form-incomplete`, `meeting-in-the-past`,
            `meeting-after-chg`; StaleError: `meeting-locked`.
    """
    async with ctx.writing() as tx:
        meeting = rules.announce(await _own(tx, ctx, meeting_id), ctx.now)
        before = await rows.hold_current(tx)
        meeting = await rows.write(tx, meeting)
        if before is not None and ctx.now <= rules.due_at(before, rules.Deadline.MEETING).at:
            await proposals.carry_over(tx, before.id, meeting.id)  # it was not held: this is its new date
        links = await _chain(tx, ctx, meeting)
        for role in sorted(SEAT_ROLES):
            for grant in await people.holders(tx, role, ctx.now):
                await tx.put(screens.announced(meeting, links, grant.person_id))
        await tx.record("announce", "meeting", meeting_id)
    return meeting


async def current_meeting(ctx: Ctx) -> Meeting | None:
    """Give the meeting that is being prepared, if a date is set."""
    async with ctx.reading() as tx:
        return await rows.current(tx)


async def chain_of(ctx: Ctx, meeting: Meeting) -> tuple[Link, ...]:
    """Compute the chain of a meeting; nothing while it has no day."""
    async with ctx.reading() as tx:
        return await _chain(tx, ctx, meeting)


async def _chain(tx: Reading, ctx: Ctx, meeting: Meeting) -> tuple[Link, ...]:
    host = await sides.get(tx, meeting.host_side or meeting.chair_side)
    if meeting.day is None or host is None:
        return ()
    return rules.chain(meeting, host, ctx.now)


async def meeting(ctx: Ctx, meeting_id: int) -> Meeting:
    """Show a meeting: to anybody when it is set, to its author while it is a draft.

    Raises:
        DomainError: `meeting-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        found = await rows.get(tx, meeting_id)
        if found is not None and found.status is MeetingStatus.SET:
            return found
        return await _own(tx, ctx, meeting_id)


async def _own(tx: Reading, ctx: Ctx, meeting_id: int) -> Meeting:
    require(ctx.actor, Action.SET_MEETING)
    found = await rows.get(tx, meeting_id)
    if found is None:
        raise DomainError("meeting-unknown")
    require_own(ctx.actor, found.author_id)
    return found
