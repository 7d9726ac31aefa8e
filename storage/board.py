"""The groups of the Commission, in which the board stands."""

from sqlalchemy import select, update

from bot.domain.channels import Channel
from storage.rows import many
from storage.tables import channels
from storage.uow import Reading, Writing


async def groups(tx: Reading) -> list[Channel]:
    """List the Commission's groups in which the bot may write, and whose language is known."""
    able = channels.c.commission & channels.c.can_post & channels.c.language.is_not(None)
    return await many(tx, Channel, select(channels).where(able).order_by(channels.c.id))


async def choose(tx: Writing, channel_id: int, chosen: bool) -> None:
    """Say whether a group is the Commission's."""
    await tx.execute(update(channels).where(channels.c.id == channel_id).values(commission=chosen))
