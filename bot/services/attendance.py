"""Tickets, the list of who comes, and the door: the organiser and their helpers let people in."""

from datetime import timedelta

from bot.domain import attendance as rules
from bot.domain.attendance import Attendee, Door
from bot.domain.errors import DomainError, StaleError
from bot.domain.events import Event
from bot.domain.invitations import hash_code
from bot.domain.invitations import new_code as new_link
from bot.domain.pages import PAGE_SIZE, Page, page_of, window
from bot.domain.people import Action, may
from bot.domain.signup import Counts, Participation, Standing, new_code
from bot.domain.signup_questions import Question
from bot.services.context import Ctx
from bot.services.events import known, own, public
from storage import attendance as rows
from storage import signup
from storage import signup_questions as questions
from storage.uow import Reading

STILL_OPEN = timedelta(hours=24)
"""So long after an event is over it is still offered to let somebody in."""


async def ticket(ctx: Ctx, event_id: int) -> tuple[Event, Participation]:
    """Give the person's own ticket; a place of before there were codes gets one now.

    Raises:
        DomainError: `event-unknown`; StaleError: `signup-not-joined`.
    """
    async with ctx.reading() as tx:
        event, found = await public(tx, event_id), await signup.get(tx, event_id, ctx.actor.person.id)
    if found is None or found.status is not Standing.JOINED:
        raise StaleError("event", event_id, "signup-not-joined")
    if found.code is not None:
        return event, found
    async with ctx.writing() as tx:
        coded = found.model_copy(update={"code": new_code()})
        await signup.shift(tx, event_id, found.person_id, code=coded.code)
        await tx.record("ticket", "event", event_id)
    return event, coded


async def _may_let_in(tx: Reading, ctx: Ctx, event: Event) -> bool:
    organises = event.organiser_id == ctx.actor.person.id and may(ctx.actor, Action.MAKE_EVENT)
    return organises or await rows.helps(tx, event.id, ctx.actor.person.id)


async def _event_at_door(tx: Reading, ctx: Ctx, event_id: int) -> Event:
    event = await known(tx, event_id)
    if not await _may_let_in(tx, ctx, event):
        raise DomainError("attendance-not-yours")
    return event


async def listing(ctx: Ctx, event_id: int, page: int) -> tuple[Event, Counts, Page[Attendee]]:
    """List who is on the list of an organiser's own event.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        event = await own(tx, ctx, event_id)
        found = await rows.attendees(tx, event_id, *window(page, rules.PAGE))
        return event, await signup.counts(tx, event_id), page_of(found, page, rules.PAGE)


async def sheet(ctx: Ctx, event_id: int) -> tuple[Event, list[Question], list[Attendee]]:
    """Give an organiser everybody on their event's list, with what they answered.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        event = await own(tx, ctx, event_id)
        return event, await questions.of_event(tx, event_id), await rows.attendees(tx, event_id)


async def door(ctx: Ctx, event_id: int) -> Door:
    """Show how it stands at an event's door to whoever lets people in.

    Raises:
        DomainError: `event-unknown`, `attendance-not-yours`.
    """
    async with ctx.reading() as tx:
        return await _door(tx, ctx, await _event_at_door(tx, ctx, event_id))


async def _door(tx: Reading, ctx: Ctx, event: Event) -> Door:
    joined, present = await rows.door(tx, event.id)
    return Door(
        event=event,
        settings=await signup.settings(tx, event.id),
        joined=joined,
        present=present,
        last=await rows.last_come(tx, event.id),
        helpers=await rows.helpers(tx, event.id),
        own=event.organiser_id == ctx.actor.person.id,
    )


async def doors(ctx: Ctx) -> list[Event]:
    """List the events at whose doors the person lets people in now."""
    async with ctx.reading() as tx:
        opens, since = ctx.now + rules.DOORS_OPEN, ctx.now - STILL_OPEN
        return await rows.doors(tx, ctx.actor.person.id, opens, since, PAGE_SIZE)


async def let_in(ctx: Ctx, text: str, event_id: int | None = None) -> tuple[Event, Attendee, bool]:
    """Let in whose code this is; give them, and whether they had not come before. `event_id`: at this door only.

    Raises:
        DomainError: `attendance-code`, `attendance-unknown`, `attendance-other-event`, `attendance-not-yours`,
            `attendance-too-early`, `attendance-no-place`, `event-not-open`.
    """
    code = rules.read_code(text)
    async with ctx.writing() as tx:
        found = await rows.by_code(tx, code)
        if found is None:
            raise DomainError("attendance-unknown")
        event = await _event_at_door(tx, ctx, found.event_id)
        if event_id is not None and event_id != event.id:
            raise DomainError("attendance-other-event", title=event.words("title"))
        rules.check_doors(event, ctx.now)
        came = rules.let_in(found, ctx.now)
        if came != found:
            await signup.shift(tx, event.id, found.person_id, attended_at=came.attended_at)
            await tx.record("let-in", "event", event.id, person=found.person_id)
        attendee = await rows.attendee(tx, event.id, found.person_id)
        if attendee is None:
            raise DomainError("attendance-unknown")
        return event, attendee, came != found


async def is_own_ticket(ctx: Ctx, text: str) -> int | None:
    """Tell of which event a code is, where it is the person's own: they have scanned their own ticket.

    Raises:
        DomainError: `attendance-code`.
    """
    code = rules.read_code(text)
    async with ctx.reading() as tx:
        found = await rows.by_code(tx, code)
        if found is None or found.person_id != ctx.actor.person.id:
            return None
        event = await known(tx, found.event_id)
        return None if await _may_let_in(tx, ctx, event) else event.id


async def make_helper_link(ctx: Ctx, event_id: int) -> tuple[Event, str]:
    """Make the link that makes whoever opens it a helper; the one of before opens nothing any more.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    code = new_link()
    async with ctx.writing() as tx:
        event = await own(tx, ctx, event_id)
        chosen = await signup.settings(tx, event_id)
        await signup.keep_settings(tx, chosen.model_copy(update={"helper_hash": hash_code(code)}))
        await tx.record("invite-helpers", "event", event_id)
    return event, code


async def become_helper(ctx: Ctx, code: str) -> Door:
    """Let the person help at the door that a link is of; once is enough.

    Raises:
        DomainError: `helper-link-unknown`.
    """
    async with ctx.writing() as tx:
        chosen = await signup.settings_by_helper(tx, hash_code(code))
        if chosen is None:
            raise DomainError("helper-link-unknown")
        event = await known(tx, chosen.event_id)
        if await rows.add_helper(tx, event.id, ctx.actor.person.id):
            await tx.record("become-helper", "event", event.id)
        return await _door(tx, ctx, event)


async def dismiss_helper(ctx: Ctx, event_id: int, person_id: int) -> Door:
    """Let somebody help no longer.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.writing() as tx:
        event = await own(tx, ctx, event_id)
        if await rows.helps(tx, event_id, person_id):
            await rows.remove_helper(tx, event_id, person_id)
            await tx.record("dismiss-helper", "event", event_id, person=person_id)
        return await _door(tx, ctx, event)
