"""Channels and groups in which the bot may write."""

from bot.domain.channels import CHANNEL_FIELDS, Channel, check_language, check_ready
from bot.domain.errors import DomainError
from bot.domain.forms import FieldValue, check_field, field_named
from bot.domain.pages import Page, page_of, window
from bot.domain.people import Action, require
from bot.screens import channels as screens
from bot.services import board
from bot.services.context import Ctx
from bot.services.people import LANGUAGES
from storage import channels, people, posts
from storage.uow import Reading


async def noticed(ctx: Ctx, chat_id: int, title: str, kind: str, can_post: bool) -> None:
    """Keep what Telegram told of the bot's rights in a chat, and tell the administrators."""
    async with ctx.writing() as tx:
        await channels.meet(tx, chat_id, title, kind, can_post)
        channel = await channels.by_chat(tx, chat_id)
        if channel is None:
            raise LookupError(chat_id)
        for administrator in await people.administrators(tx, ctx.office.administrators, ctx.now):
            await tx.put(screens.noticed(channel, administrator.id, ctx.update_id or 0))
        await tx.record("rights", "channel", channel.id, can_post=can_post)


async def moved(ctx: Ctx, old_chat: int, new_chat: int) -> None:
    """Follow a group that became a supergroup."""
    async with ctx.writing() as tx:
        await channels.move(tx, old_chat, new_chat)
        await posts.move_chat(tx, old_chat, new_chat)


async def listed(ctx: Ctx, page: int) -> Page[Channel]:
    """List the channels and groups, a page at a time.

    Raises:
        DomainError: `role-needed`.
    """
    require(ctx.actor, Action.MANAGE_CHANNELS)
    async with ctx.reading() as tx:
        return page_of(await channels.every(tx, *window(page)), page)


async def channel(ctx: Ctx, channel_id: int) -> Channel:
    """Show one channel.

    Raises:
        DomainError: `role-needed`, `channel-unknown`.
    """
    require(ctx.actor, Action.MANAGE_CHANNELS)
    async with ctx.reading() as tx:
        return await _known(tx, channel_id)


async def _known(tx: Reading, channel_id: int) -> Channel:
    found = await channels.get(tx, channel_id)
    if found is None:
        raise DomainError("channel-unknown")
    return found


async def set_language(ctx: Ctx, channel_id: int, language: str) -> Channel:
    """Say in which language a channel is written; only then are announcements posted there.

    Raises:
        DomainError: `role-needed`, `language-unknown`, `channel-unknown`.
    """
    require(ctx.actor, Action.MANAGE_CHANNELS)
    check_language(language, LANGUAGES)
    async with ctx.writing() as tx:
        known = await _known(tx, channel_id)
        await channels.change(tx, channel_id, language=language)
        await tx.record("language", "channel", channel_id, language=language)
        await board.refresh(tx)
    return known.model_copy(update={"language": language})


async def set_channel_field(ctx: Ctx, channel_id: int, name: str, value: FieldValue) -> Channel:
    """Choose a channel's topics, or its quiet hours and their zone.

    Raises:
        DomainError: `role-needed`, `channel-unknown`, what `check_field` raises.
    """
    require(ctx.actor, Action.MANAGE_CHANNELS)
    kept = check_field(field_named(CHANNEL_FIELDS, name), value)
    async with ctx.writing() as tx:
        known = await _known(tx, channel_id)
        await channels.change(tx, channel_id, **{name: kept})
        await tx.record("edit", "channel", channel_id, field=name)
    return known.model_copy(update={name: kept})


async def post_test(ctx: Ctx, channel_id: int) -> Channel:
    """Post a line that says what will be announced there.

    Raises:
        DomainError: `role-needed`, `channel-unknown`, `channel-not-ready`.
    """
    require(ctx.actor, Action.MANAGE_CHANNELS)
    async with ctx.writing() as tx:
        known = await _known(tx, channel_id)
        check_ready(known)
        await tx.put(screens.test(known, ctx.update_id or 0))
        await tx.record("test", "channel", channel_id)
    return known
