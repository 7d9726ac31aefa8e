"""Channels and groups the bot is in."""

from typing import Any

from sqlalchemy import delete, select, update

from bot.domain.channels import Channel
from storage.rows import many, one
from storage.tables import channels
from storage.uow import Reading, Writing


async def get(tx: Reading, channel_id: int) -> Channel | None:
    """Find a channel."""
    return await one(tx, Channel, select(channels).where(channels.c.id == channel_id))


async def by_chat(tx: Reading, chat_id: int) -> Channel | None:
    """Find a channel by Telegram's id."""
    return await one(tx, Channel, select(channels).where(channels.c.chat_id == chat_id))


async def every(tx: Reading, limit: int, offset: int = 0) -> list[Channel]:
    """List all, by title."""
    query = select(channels).order_by(channels.c.title, channels.c.id)
    return await many(tx, Channel, query.limit(limit).offset(offset))


async def ready(tx: Reading) -> list[Channel]:
    """List the channels to which announcements go (bot.domain.channels.Channel.ready)."""
    able = (channels.c.kind == "channel") & channels.c.can_post & channels.c.language.is_not(None)
    return await many(tx, Channel, select(channels).where(able).order_by(channels.c.id))


async def meet(tx: Writing, chat_id: int, title: str, kind: str, can_post: bool) -> None:
    """Keep what my_chat_member told: new, renamed, or with other rights."""
    row: dict[str, Any] = {"title": title, "kind": kind, "can_post": can_post}
    statement = tx.insert_new(channels).values(chat_id=chat_id, **row)
    await tx.execute(statement.on_conflict_do_update(index_elements=["chat_id"], set_=row))


async def change(tx: Writing, channel_id: int, **values: Any) -> None:
    """Write some columns."""
    await tx.execute(update(channels).where(channels.c.id == channel_id).values(**values))


async def move(tx: Writing, old_chat: int, new_chat: int) -> None:
    """Follow a group that became a supergroup; what its administrator chose goes with it.

    Telegram may have told of the supergroup already (my_chat_member), then that row gives way.
    """
    if await by_chat(tx, old_chat) is None:
        return
    await tx.execute(delete(channels).where(channels.c.chat_id == new_chat))
    moved = update(channels).where(channels.c.chat_id == old_chat)
    await tx.execute(moved.values(chat_id=new_chat, kind="supergroup"))
