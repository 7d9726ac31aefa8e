"""Channels and groups the bot is in."""

from typing import Any

from sqlalchemy import select, update

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


async def every(tx: Reading) -> list[Channel]:
    """List all, by title."""
    return await many(tx, Channel, select(channels).order_by(channels.c.title, channels.c.id))


async def meet(tx: Writing, chat_id: int, title: str, kind: str, can_post: bool) -> None:
    """Keep what my_chat_member told: new, renamed, or with other rights."""
    row: dict[str, Any] = {"title": title, "kind": kind, "can_post": can_post}
    statement = tx.insert_new(channels).values(chat_id=chat_id, **row)
    await tx.execute(statement.on_conflict_do_update(index_elements=["chat_id"], set_=row))


async def change(tx: Writing, channel_id: int, **values: Any) -> None:
    """Write some columns."""
    await tx.execute(update(channels).where(channels.c.id == channel_id).values(**values))


async def move(tx: Writing, old_chat: int, new_chat: int) -> None:
    """Follow a group that became a supergroup."""
    moved = update(channels).where(channels.c.chat_id == old_chat)
    await tx.execute(moved.values(chat_id=new_chat, kind="supergroup"))
