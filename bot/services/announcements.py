"""An event is reviewed, published now or at a moment, changed and cancelled; whom it concerns is told of each."""

from datetime import datetime

from bot.domain import announcements as rules
from bot.domain.broadcasts import CALLED_OFF, CHANGED, Reach
from bot.domain.errors import DomainError
from bot.domain.events import Event, EventStatus
from bot.domain.forms import FieldValue
from bot.domain.notices import Listing, Term
from bot.domain.people import Action, Role, require
from bot.screens import announcements as screens
from bot.services import broadcasts
from bot.services.context import Ctx
from bot.services.events import known, own
from storage import announcements as rows
from storage import broadcasts as broadcast_rows
from storage import events, people
from storage.uow import Reading, Writing


async def set_event_field(ctx: Ctx, event_id: int, name: str, value: FieldValue) -> Event:
    """Answer one question. What has been announced is changed wherever it stands, and whom it concerns is told.

    Raises:
        DomainError: `event-unknown`, `not-yours`, what `announcements.edit` raises; StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        found = await own(tx, ctx, event_id)
        changed = await events.write(tx, rules.edit(found, name, value, ctx.now))
        if changed.status is EventStatus.PUBLISHED:
            await _tell_of_change(tx, found, changed)
        await tx.record("edit", "event", event_id, field=name)
    return changed


async def _tell_of_change(tx: Writing, before: Event, after: Event) -> None:
    await broadcasts.amend(tx, after)
    await broadcasts.reword(tx, before, after)
    if rules.changes(before, after):
        await broadcast_rows.tell(tx, screens.changed(before, after), rows.concerned(after), CHANGED, after.id)


async def reach(ctx: Ctx, event_id: int) -> Reach:
    """Count whom the announcement of an event will reach.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await broadcasts.reached(tx, await own(tx, ctx, event_id), ctx.now)


async def publish_event(ctx: Ctx, event_id: int) -> tuple[Event, Reach]:
    """Announce it to the channels and people whom it concerns, now or at the chosen moment, after a review if any.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, what is missing, what `check_times` raises;
            StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        found = await own(tx, ctx, event_id)
        if ctx.office.settled.event_review == "off":
            return await _publish(tx, found)
        handed_in = await events.write(tx, rules.hand_in(found, ctx.now))
        for person_id in await _reviewers(tx, ctx):
            await tx.put(screens.to_review(handed_in, person_id))
        await tx.record("hand-in", "event", event_id)
        return handed_in, await broadcasts.reached(tx, handed_in, ctx.now)


async def _publish(tx: Writing, event: Event) -> tuple[Event, Reach]:
    published = await events.write(tx, rules.publish(event, tx.now))
    if published.status is EventStatus.SCHEDULED:
        await tx.record("schedule", "event", event.id, at=published.publish_at)
        return published, await broadcasts.reached(tx, published, tx.now)
    reached = await broadcasts.announce(tx, published)
    await tx.record("publish", "event", event.id, people=reached.people, channels=reached.channels)
    return published, reached


async def _reviewers(tx: Reading, ctx: Ctx) -> list[int]:
    administrators = {p.id for p in await people.administrators(tx, ctx.office.administrators, ctx.now)}
    if ctx.office.settled.event_review != "chair" or ctx.actor.presiding_side is None:
        return sorted(administrators)
    seats = await people.holders(tx, Role.REPRESENTATIVE, ctx.now, ctx.actor.presiding_side)
    return sorted({grant.person_id for grant in seats}) or sorted(administrators)


async def _to_review(tx: Reading, ctx: Ctx, event_id: int) -> Event:
    require(ctx.actor, Action.REVIEW_EVENT)
    found = await known(tx, event_id)
    if ctx.actor.person.id not in await _reviewers(tx, ctx):
        role = Role.CHAIR if ctx.office.settled.event_review == "chair" else Role.ADMINISTRATOR
        raise DomainError("role-needed", roles=Listing(rows=(Term(key=f"role-{role}"),), between=", "))
    return found


async def event_to_review(ctx: Ctx, event_id: int) -> tuple[Event, Reach]:
    """Show an event to whoever reviews it, and whom it will reach.

    Raises:
        DomainError: `role-needed`, `event-unknown`.
    """
    async with ctx.reading() as tx:
        found = await _to_review(tx, ctx, event_id)
        if found.status is EventStatus.DRAFT:
            raise DomainError("event-unknown")
        return found, await broadcasts.reached(tx, found, ctx.now)


async def approve_event(ctx: Ctx, event_id: int) -> tuple[Event, Reach]:
    """Let an event be announced, and tell its organiser.

    Raises:
        DomainError: `role-needed`, `event-unknown`, what `check_times` raises; StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        found = await _to_review(tx, ctx, event_id)
        rules.check_in_review(found, ctx.now)
        published, reached = await _publish(tx, found)
        await tx.put(screens.approved(published))
    return published, reached


async def send_back_event(ctx: Ctx, event_id: int, words: str) -> Event:
    """Return an event to its organiser, with what is to be put right.

    Raises:
        DomainError: `role-needed`, `event-unknown`, `reason-needed`, `field-too-long`; StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        found = await _to_review(tx, ctx, event_id)
        returned = await events.write(tx, rules.send_back(found, words, ctx.now))
        await tx.put(screens.returned(returned))
        await tx.record("send-back", "event", event_id, reason=returned.reason)
    return returned


async def take_back_event(ctx: Ctx, event_id: int) -> Event:
    """Make a draft again of what waits.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`; StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        draft = await events.write(tx, rules.take_back(await own(tx, ctx, event_id), ctx.now))
        await tx.record("take-back", "event", event_id)
    return draft


async def schedule_event(ctx: Ctx, event_id: int, wall: FieldValue) -> Event:
    """Choose when it is announced: a wall clock of its zone, or None for at once.

    Raises:
        DomainError: `event-unknown`, `not-yours`, `zone-first`, `event-publish-in-the-past`.
        StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        found = await own(tx, ctx, event_id)
        at = wall if isinstance(wall, datetime) else None
        planned = await events.write(tx, rules.schedule(found, at, ctx.now))
        await tx.record("plan", "event", event_id, at=planned.publish_at)
    return planned


async def event_to_cancel(ctx: Ctx, event_id: int) -> Event:
    """See, before a reason is asked, that the organiser can call it off.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`; StaleError: `event-locked`.
    """
    async with ctx.reading() as tx:
        found = await own(tx, ctx, event_id)
    rules.check_cancellable(found, ctx.now)
    return found


async def cancel_event(ctx: Ctx, event_id: int, words: str) -> Event:
    """Call it off: every copy says so, and whom it concerns is told why.

    Raises:
        DomainError: `event-unknown`, `not-yours`, `reason-needed`, `field-too-long`; StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        found = await own(tx, ctx, event_id)
        cancelled = await events.write(tx, rules.cancel(found, words, ctx.now))
        await broadcasts.call_off(tx, cancelled)
        told = screens.called_off_notice(cancelled)
        await broadcast_rows.tell(tx, told, rows.concerned(cancelled), CALLED_OFF, event_id)
        await tx.record("cancel", "event", event_id, reason=cancelled.reason)
    return cancelled
