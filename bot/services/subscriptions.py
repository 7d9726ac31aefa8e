"""Each person chooses what they want to know of."""

from bot.domain.subscriptions import check_topic
from bot.services.context import Ctx
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
