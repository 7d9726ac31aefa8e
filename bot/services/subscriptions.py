"""Each person chooses what they want to know of."""

from bot.domain.events import Event
from bot.domain.subscriptions import check_topic
from bot.domain.subscriptions import topics_of as topics_of_event
from bot.services.context import Ctx
from bot.services.events import public
from storage import subscriptions as rows


async def topics(ctx: Ctx) -> set[str]:
    """Tell of which topics the person wants to know."""
    async with ctx.reading() as tx:
        return await rows.topics_of(tx, ctx.actor.person.id)


async def follow(ctx: Ctx, topic: str, wanted: bool) -> set[str]:
    """Let the person know of a topic from now on, or leave them alone about it.

    Raises:
        DomainError: `button-unknown`.
    """
    check_topic(topic)
    person = ctx.actor.person.id
    async with ctx.writing() as tx:
        await (rows.subscribe if wanted else rows.unsubscribe)(tx, person, topic)
        await tx.record("follow" if wanted else "unfollow", "person", person, topic=topic)
        return await rows.topics_of(tx, person)


async def like_this(ctx: Ctx, event_id: int, wanted: bool) -> tuple[Event, set[str]]:
    """Let the person know of more like an event, or of fewer: all topics that it belongs to are taken up or left.

    Raises:
        DomainError: `event-unknown`.
    """
    person = ctx.actor.person.id
    async with ctx.writing() as tx:
        event = await public(tx, event_id)
        for topic in topics_of_event(event):
            await (rows.subscribe if wanted else rows.unsubscribe)(tx, person, topic)
        await tx.record("more-like" if wanted else "fewer-like", "event", event_id)
        return event, await rows.topics_of(tx, person)
