"""Organisers make events and announce them; people look at them, sign up, and choose what they want to know of."""

from datetime import datetime

from bot.domain import events as rules
from bot.domain.calendar import at_wall_clock, local
from bot.domain.errors import DomainError
from bot.domain.events import EVENT_FIELDS, Event, EventKind, EventStatus
from bot.domain.forms import FieldValue, Kind, check_field, field_named
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require, require_own
from bot.screens import events as screens
from bot.services.context import Ctx
from storage import channels, outbox
from storage import events as rows
from storage.uow import Reading

MOMENTS = tuple(field.name for field in EVENT_FIELDS if field.kind is Kind.MOMENT)


async def begin_event(ctx: Ctx, kind: EventKind) -> Event:
    """Begin a draft in the organiser's language and zone.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.MAKE_EVENT)
    person = ctx.actor.person
    zone = person.zone if person.zone in rules.ZONES else None
    async with ctx.writing() as tx:
        event = await rows.begin(tx, person.id, kind, person.language, zone, ctx.now)
        await tx.record("begin", "event", event.id, kind=kind)
    return event


async def own_event(ctx: Ctx, event_id: int) -> Event:
    """Show an event to its organiser.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        return await _own(tx, ctx, event_id)


async def my_events(ctx: Ctx, page: int) -> Page[Event]:
    """List an organiser's own events.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.MAKE_EVENT)
    async with ctx.reading() as tx:
        return page_of(await rows.of_organiser(tx, ctx.actor.person.id, *window(page)), page)


async def set_event_field(ctx: Ctx, event_id: int, name: str, value: FieldValue) -> Event:
    """Answer one question of the form. A moment comes as the wall clock of the event's zone, and is kept in UTC.

    Raises:
        DomainError: `event-unknown`, `not-yours`, `zone-first`, what `check_field` and `check_times` raise;
            StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        found = await _own(tx, ctx, event_id)
        rules.check_draft(found)
        kept = check_field(field_named(EVENT_FIELDS, name), value)
        changed = found.model_copy(update=_update(found, name, kept))
        rules.check_times(changed, ctx.now)
        changed = await rows.write(tx, changed)
        await tx.record("edit", "event", event_id, field=name)
    return changed


def _update(event: Event, name: str, value: FieldValue) -> dict[str, FieldValue]:
    if isinstance(value, datetime):
        if event.zone is None:
            raise DomainError("zone-first")
        return {name: at_wall_clock(value, event.zone)}
    if name == "zone" and isinstance(value, str) and event.zone is not None:
        # What was typed is a wall clock: 10:00 stays 10:00 when the place turns out to be another.
        walls = {moment: getattr(event, moment) for moment in MOMENTS}
        moved = {m: at_wall_clock(local(at, event.zone).replace(tzinfo=None), value) for m, at in walls.items() if at}
        return {name: value, **moved}
    return {name: value}


async def audience(ctx: Ctx, event: Event) -> tuple[int, int]:
    """Count the subscribers and the channels that an announcement will reach."""
    async with ctx.reading() as tx:
        return await rows.count_subscribers(tx, event.kind), len(await channels.ready(tx))


async def publish_event(ctx: Ctx, event_id: int) -> tuple[Event, int, int]:
    """Announce it to every channel that is ready and to all subscribers of its kind; tell how many of each.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `form-incomplete`, what `check_times` raises;
            StaleError: `event-locked`.
    """
    async with ctx.writing() as tx:
        event = rules.publish(await _own(tx, ctx, event_id), ctx.now)
        event = await rows.write(tx, event)
        posts = await channels.ready(tx)
        for channel in posts:
            await tx.put(screens.post(event, channel))
        people = await outbox.put_to_each(tx, screens.news(event), rows.subscribers(event.kind), ctx.now)
        await tx.record("publish", "event", event_id, people=people, channels=len(posts))
    return event, people, len(posts)


async def upcoming(ctx: Ctx, page: int) -> Page[Event]:
    """List what is published and not over."""
    async with ctx.reading() as tx:
        return page_of(await rows.upcoming(tx, ctx.now, *window(page)), page)


async def event(ctx: Ctx, event_id: int) -> tuple[Event, bool, int]:
    """Show a published event: with whether the person takes part, and how many do.

    Raises:
        DomainError: `event-unknown`.
    """
    async with ctx.reading() as tx:
        found = await _published(tx, event_id)
        joined = await rows.takes_part(tx, event_id, ctx.actor.person.id)
        return found, joined, await rows.participants(tx, event_id)


async def join_event(ctx: Ctx, event_id: int) -> None:
    """Sign the person up; once is enough.

    Raises:
        DomainError: `event-unknown`; StaleError: `event-not-open`, `event-closed`.
    """
    async with ctx.writing() as tx:
        rules.check_open(await _published(tx, event_id), ctx.now)
        await rows.join(tx, event_id, ctx.actor.person.id, ctx.now)
        await tx.record("join", "event", event_id)


async def leave_event(ctx: Ctx, event_id: int) -> None:
    """Take the person off the list.

    Raises:
        DomainError: `event-unknown`.
    """
    async with ctx.writing() as tx:
        await _published(tx, event_id)
        await rows.leave(tx, event_id, ctx.actor.person.id)
        await tx.record("leave", "event", event_id)


async def topics(ctx: Ctx) -> set[EventKind]:
    """Tell of which kinds the person wants to know."""
    async with ctx.reading() as tx:
        return await rows.topics_of(tx, ctx.actor.person.id)


async def follow(ctx: Ctx, kind: EventKind, wanted: bool) -> set[EventKind]:
    """Let the person know of a kind from now on, or leave them alone about it."""
    person = ctx.actor.person.id
    async with ctx.writing() as tx:
        await (rows.subscribe if wanted else rows.unsubscribe)(tx, person, kind)
        await tx.record("follow" if wanted else "unfollow", "person", person, topic=kind)
        return await rows.topics_of(tx, person)


async def _own(tx: Reading, ctx: Ctx, event_id: int) -> Event:
    require(ctx.actor, Action.MAKE_EVENT)
    found = await rows.get(tx, event_id)
    if found is None:
        raise DomainError("event-unknown")
    require_own(ctx.actor, found.organiser_id)
    return found


async def _published(tx: Reading, event_id: int) -> Event:
    found = await rows.get(tx, event_id)
    if found is None or found.status is EventStatus.DRAFT:
        raise DomainError("event-unknown")
    return found
