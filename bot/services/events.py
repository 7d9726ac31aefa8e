"""Organisers begin events and copy earlier ones; people look at them."""

from bot.domain import events as rules
from bot.domain.announcements import copied
from bot.domain.errors import DomainError, StaleError
from bot.domain.event_fields import ZONES
from bot.domain.events import Event, EventKind, EventStatus
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require, require_own
from bot.domain.signup import Counts
from bot.services.context import Ctx
from storage import events as rows
from storage import signup, signup_questions
from storage.uow import Reading

UNSEEN = (EventStatus.DRAFT, EventStatus.REVIEW, EventStatus.SCHEDULED)
"""What only its organiser, and whoever reviews it, can see."""


async def begin_event(ctx: Ctx, kind: EventKind) -> Event:
    """Begin a draft in the organiser's language and zone.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.MAKE_EVENT)
    person = ctx.actor.person
    zone = person.zone if person.zone in ZONES else None
    async with ctx.writing() as tx:
        event = await rows.begin(tx, person.id, kind, person.language, zone, ctx.now)
        await tx.record("begin", "event", event.id, kind=kind)
    return event


async def copy_event(ctx: Ctx, event_id: int) -> Event:
    """Begin a draft that says what an earlier event of one's own did, but for its dates.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.writing() as tx:
        found = await own(tx, ctx, event_id)
        taken = copied(found)
        zone = taken.pop("zone")
        person = ctx.actor.person
        event = await rows.begin(
            tx, person.id, found.kind, person.language, str(zone) if zone else None, ctx.now, **taken
        )
        await signup_questions.copy(tx, event_id, event.id)
        await tx.record("copy", "event", event.id, of=event_id)
    return event


async def delete_event(ctx: Ctx, event_id: int) -> None:
    """Throw a draft away.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`; StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        found = await own(tx, ctx, event_id)
        if found.status is not EventStatus.DRAFT:
            raise StaleError("event", event_id, "event-locked", status=rules.status_name(found, ctx.now))
        await rows.remove(tx, event_id)
        await tx.record("delete", "event", event_id)


async def own_event(ctx: Ctx, event_id: int) -> Event:
    """Show an event to its organiser.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await own(tx, ctx, event_id)


async def managed_event(ctx: Ctx, event_id: int) -> tuple[Event, Counts]:
    """Show an event to its organiser, with how full it is.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await own(tx, ctx, event_id), await signup.counts(tx, event_id)


async def my_events(ctx: Ctx, page: int) -> Page[Event]:
    """List an organiser's own events.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.MAKE_EVENT)
    async with ctx.reading() as tx:
        return page_of(await rows.of_organiser(tx, ctx.actor.person.id, *window(page)), page)


async def event(ctx: Ctx, event_id: int) -> Event:
    """Show an announced event.

    Raises:
        DomainError: `event-unknown`.
    """
    async with ctx.reading() as tx:
        return await public(tx, event_id)


async def known(tx: Reading, event_id: int) -> Event:
    """Find an event.

    Raises:
        DomainError: `event-unknown`.
    """
    found = await rows.get(tx, event_id)
    if found is None:
        raise DomainError("event-unknown")
    return found


async def own(tx: Reading, ctx: Ctx, event_id: int) -> Event:
    """Find an event of the organiser's own.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    require(ctx.actor, Action.MAKE_EVENT)
    found = await known(tx, event_id)
    require_own(ctx.actor, found.organiser_id)
    return found


async def public(tx: Reading, event_id: int) -> Event:
    """Find an event that was announced.

    Raises:
        DomainError: `event-unknown`.
    """
    found = await known(tx, event_id)
    if found.status in UNSEEN:
        raise DomainError("event-unknown")
    return found
