"""Where the bot was added or removed, and the administrator's list of channels."""

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.filters import Command
from aiogram.types import CallbackQuery, ChatMemberAdministrator, ChatMemberRestricted, ChatMemberUpdated, Message

from bot.domain.channels import CHANNEL_FIELDS
from bot.domain.notices import Screen
from bot.screens import channels as screens
from bot.services import channels as service
from bot.services import people
from bot.services.context import Ctx
from handlers import forms
from handlers.answer import Answer
from handlers.pressed import Pressed, PressedOne, page_number, row_number

router = Router(name="channels")
chats = Router(name="chats")
"""What happens in channels and groups themselves."""
GONE = {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}


async def card(ctx: Ctx, channel_id: int) -> Screen:
    """Show a channel to an administrator."""
    return screens.card(await service.channel(ctx, channel_id))


CHANNEL = forms.Form("channel", CHANNEL_FIELDS, service.channel, service.set_channel_field, card)


@chats.my_chat_member(F.chat.type == ChatType.PRIVATE)
async def blocked_or_back(event: ChatMemberUpdated, ctx: Ctx) -> None:
    """Keep that a person blocked the bot; whoever comes back is reachable by the very update that says so."""
    if event.new_chat_member.status in GONE:
        await people.left(ctx)


@chats.my_chat_member()
async def rights_changed(event: ChatMemberUpdated, ctx: Ctx) -> None:
    """Keep what the bot may do in a channel or group now."""
    title = event.chat.title or str(event.chat.id)
    await service.noticed(ctx, event.chat.id, title, event.chat.type, may_post(event))


def may_post(event: ChatMemberUpdated) -> bool:
    """Tell whether the bot may write there: a channel needs the right to post (Bot API, ChatMemberAdministrator)."""
    member = event.new_chat_member
    if member.status in GONE:
        return False
    if isinstance(member, ChatMemberRestricted):
        return member.can_send_messages
    if event.chat.type == ChatType.CHANNEL:
        return isinstance(member, ChatMemberAdministrator) and bool(member.can_post_messages)
    return True


@chats.message(F.migrate_to_chat_id)
async def became_supergroup(message: Message, ctx: Ctx) -> None:
    """Follow a group that got a new id."""
    if message.migrate_to_chat_id is not None:
        await service.moved(ctx, message.chat.id, message.migrate_to_chat_id)


@router.message(Command("channels"))
@router.callback_query(Pressed("channel", "list"))
async def listing(_: Message | CallbackQuery, ctx: Ctx, answer: Answer, ident: str = "") -> None:
    """List the channels and groups."""
    await answer.show(screens.listing(await service.listed(ctx, page_number(ident))))


@router.callback_query(PressedOne("channel", "show"))
async def show(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Show one."""
    await answer.show(screens.card(await service.channel(ctx, ident)))


@router.callback_query(Pressed("channel", "language"))
async def set_language(_: CallbackQuery, ident: str, ctx: Ctx, answer: Answer) -> None:
    """Say in which language it is written."""
    number, _dot, language = ident.partition(".")
    await answer.show(screens.card(await service.set_language(ctx, row_number(number), language)))


@router.callback_query(PressedOne("channel", "test"))
async def try_post(_: CallbackQuery, ident: int, ctx: Ctx, answer: Answer) -> None:
    """Post something there, to see that it works."""
    await answer.show(screens.card(await service.post_test(ctx, ident)))
    await answer.note("channel-tested")
