"""Carries announcements out: posts in channels, letters to subscribers; ticks publish, post, count and report."""

from datetime import datetime

from bot.domain import announcements as rules
from bot.domain.broadcasts import Progress, Reach, batch_of
from bot.domain.channels import Channel, speaks_at
from bot.domain.errors import DomainError
from bot.domain.events import Event, EventStatus
from bot.domain.posts import Copy, Post
from bot.domain.reminder_ladders import LADDERS, Kind
from bot.domain.subscriptions import concerns
from bot.screens import announcements as screens
from bot.screens import application_letters as application_letter_screens
from bot.screens import broadcasts as progress_screens
from bot.screens import signup_letters as letter_screens
from bot.services.context import Ctx, Office
from bot.services.events import own
from storage import announcements as rows
from storage import (
    application_letters,
    broadcasts,
    channels,
    events,
    posts,
    signup,
    signup_letters,
    subscriptions,
)
from storage.uow import Reading, Writing


async def reached(tx: Reading, event: Event, now: datetime) -> Reach:
    """Count whom its announcement reaches."""
    return Reach(people=await subscriptions.count(tx, event, now), channels=len(await _targets(tx, event)))


async def _targets(tx: Reading, event: Event) -> list[Channel]:
    return [channel for channel in await channels.ready(tx) if concerns(event, channel.topics)]


async def announce(tx: Writing, event: Event) -> Reach:
    """Post an event that has just been published, now or after a channel's quiet hours, and tell subscribers."""
    targets = await _targets(tx, event)
    for channel in targets:
        at = speaks_at(channel, tx.now)
        if at > tx.now:
            await rows.plan(tx, event.id, channel.id, at)
        else:
            await _post(tx, event, channel)
    people = await subscriptions.count(tx, event, tx.now)
    await broadcasts.tell(tx, screens.news(event), subscriptions.subscribers(event, tx.now), "event", event.id)
    if people:
        await posts.keep(tx, progress_screens.report(event, await broadcasts.progress(tx, batch_of(event))))
    return Reach(people=people, channels=len(targets))


async def _post(tx: Writing, event: Event, channel: Channel) -> None:
    counts = await signup.counts(tx, event.id)
    await posts.keep(tx, screens.post(event, channel.chat_id, channel.language, counts, tx.now))


async def amend(tx: Writing, event: Event) -> int:
    """Bring every posted copy up to date; give how many changed."""
    counts = await signup.counts(tx, event.id)
    changed = 0
    for copy in await posts.of(tx, screens.POSTED, event.id):
        channel = await channels.by_chat(tx, copy.chat_id) if copy.chat_id is not None else None
        if channel is not None:
            post: Post = screens.post(event, channel.chat_id, channel.language, counts, tx.now)
            changed += await posts.keep(tx, post)
    return changed


async def reword(tx: Writing, before: Event, after: Event) -> None:
    """Let all that waits to be sent of an event say what is so now: its announcement, its reminders, letters.

    A reminder of a moment that is no more is not sent; the ticks remind of the new one.
    """
    await broadcasts.reword(tx, screens.news(after))
    for step in LADDERS[Kind.EVENT].steps:
        if before.starts_at != after.starts_at:
            await broadcasts.stop(tx, letter_screens.turn(before, step).batch or "")
        else:
            await broadcasts.reword(tx, letter_screens.reminder(letter_screens.turn(after, step), tx.now))
    for letter in await signup_letters.sent(tx, after.id):
        await broadcasts.reword(tx, letter_screens.notice(letter, after))
    for written in await application_letters.sent(tx, after.id):
        await broadcasts.reword(tx, application_letter_screens.text(after, written))


async def call_off(tx: Writing, event: Event) -> None:
    """Bring every copy up to date with a cancellation, and post and tell no more of what still waits."""
    await rows.unplan(tx, event.id)
    await broadcasts.stop(tx, batch_of(event))
    for step in LADDERS[Kind.EVENT].steps:
        await broadcasts.stop(tx, letter_screens.turn(event, step).batch or "")
    await amend(tx, event)


async def progress(ctx: Ctx, event_id: int) -> tuple[Event, Progress]:
    """Tell an organiser how far the broadcast of their event is.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        event = await own(tx, ctx, event_id)
        return event, await broadcasts.progress(tx, batch_of(event))


async def copies(ctx: Ctx, event_id: int) -> tuple[Event, list[tuple[Copy, str]]]:
    """Show an organiser where their event is posted, and how each copy stands.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`.
    """
    async with ctx.reading() as tx:
        event = await own(tx, ctx, event_id)
        found = []
        for copy in await posts.of(tx, screens.POSTED, event_id):
            channel = await channels.by_chat(tx, copy.chat_id) if copy.chat_id is not None else None
            found.append((copy, channel.title if channel is not None else str(copy.chat_id)))
    return event, found


async def stop_broadcast(ctx: Ctx, event_id: int) -> tuple[Event, Progress]:
    """Send no more of the letters of a broadcast; what stands in channels stays.

    Raises:
        DomainError: `event-unknown`, `role-needed`, `not-yours`, `broadcast-over`.
    """
    async with ctx.writing() as tx:
        event = await own(tx, ctx, event_id)
        if not await broadcasts.stop(tx, batch_of(event)):
            raise DomainError("broadcast-over")
        done = await broadcasts.progress(tx, batch_of(event))
        await posts.keep(tx, progress_screens.report(event, done))
        await tx.record("stop", "event", event_id)
    return event, done


async def carry_out(office: Office, now: datetime) -> int:
    """Do what is due: publish, post after quiet hours, report to organisers; give how much was new."""
    return await _publish_due(office, now) + await _post_planned(office, now) + await _report(office, now)


async def _publish_due(office: Office, now: datetime) -> int:
    """Publish what waits for this moment. What cannot be any more is a draft again, and its organiser is told why."""
    async with office.database.reading() as tx:
        due = await rows.scheduled(tx, now)
    for event in due:
        async with office.database.writing(now) as tx:
            try:
                published = await events.write(tx, rules.publish(event, now))
            except DomainError as refusal:
                draft = await events.write(tx, event.model_copy(update={"status": EventStatus.DRAFT}))
                await tx.put(screens.unpublished(draft, refusal))
                await tx.record("unpublished", "event", event.id, why=refusal.key)
            else:
                reach = await announce(tx, published)
                await tx.put(screens.published_now(published, reach))
                await tx.record("publish", "event", event.id, people=reach.people, channels=reach.channels)
    return len(due)


async def _post_planned(office: Office, now: datetime) -> int:
    async with office.database.reading() as tx:
        due = await rows.planned(tx, now)
    if not due:
        return 0
    async with office.database.writing(now) as tx:
        for event_id, channel_id in due:
            event, channel = await events.get(tx, event_id), await channels.get(tx, channel_id)
            await rows.unplan(tx, event_id, channel_id)
            if event is not None and channel is not None and channel.ready and event.status is EventStatus.PUBLISHED:
                await _post(tx, event, channel)
    return len(due)


async def _report(office: Office, now: datetime) -> int:
    """Keep each organiser's message about a broadcast up to date until it is settled, whatever the time between."""
    async with office.database.reading() as tx:
        found = [await events.get(tx, event_id) for event_id in await posts.watched(tx, progress_screens.REPORTED)]
        known = [progress_screens.report(e, await broadcasts.progress(tx, batch_of(e))) for e in found if e is not None]
        new = [post for post in known if await posts.differs(tx, post)]
    if not new:
        return 0
    async with office.database.writing(now) as tx:
        return sum([await posts.keep(tx, post) for post in new])


async def count(office: Office, now: datetime) -> int:
    """Let the posts of what is not over say how many take part by now; give how many posts changed."""
    async with office.database.reading() as tx:
        running = await rows.running(tx, now)
    if not running:
        return 0
    async with office.database.writing(now) as tx:
        return sum([await amend(tx, event) for event in running])
