"""Groups, channels and the bot's place in them."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    MenuButtonCommands,
)

from bot.playground import Person, PersonError, World
from bot.playground.commands import commands_for


def kinds(updates: list[dict[str, Any]]) -> list[str]:
    return [next(key for key in update if key != "update_id") for update in updates]


async def test_privacy_mode_shows_the_bot_only_what_is_meant_for_it(world: World, anna: Person, bot: Bot) -> None:
    group = anna.create_group("Комиссия")
    question = await bot.send_message(group.id, "Кто согласует?")
    world.take_updates()
    anna.say("Между собой", group)
    anna.say("/board@other_bot", group)
    anna.say("/board", group)
    anna.say("/board@sco_pool_bot", group)
    anna.say("Мы", group, reply_to=group.history[question.message_id])
    assert [u["message"]["text"] for u in world.take_updates()] == ["/board", "/board@sco_pool_bot", "Мы"]
    anna.promote_bot(group)
    world.take_updates()
    anna.say("Между собой", group)
    assert len(world.take_updates()) == 1


async def test_the_bot_hears_of_its_coming_and_going(world: World, anna: Person, bot: Bot) -> None:
    group = anna.create_group("Комиссия")
    anna.remove_bot(group)
    updates = world.take_updates()
    assert kinds(updates) == ["my_chat_member", "message", "my_chat_member"]
    assert updates[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    with pytest.raises(TelegramForbiddenError, match="bot was kicked from the group chat"):
        await bot.send_message(group.id, "a")
    anna.add_bot(group)
    await bot.leave_chat(group.id)
    with pytest.raises(TelegramForbiddenError, match="bot is not a member of the group chat"):
        await bot.send_message(group.id, "a")


async def test_a_group_that_became_a_supergroup_names_its_new_id(world: World, anna: Person, bot: Bot) -> None:
    group = anna.create_group("Комиссия")
    upgraded = anna.upgrade_group(group)
    with pytest.raises(TelegramMigrateToChat) as moved:
        await bot.send_message(group.id, "a")
    assert moved.value.migrate_to_chat_id == upgraded.id
    await bot.send_message(upgraded.id, "a")
    services = [u["message"] for u in world.take_updates() if "message" in u]
    assert services[-2]["migrate_to_chat_id"] == upgraded.id
    assert services[-1]["migrate_from_chat_id"] == group.id


async def test_only_an_administrator_with_the_right_posts_to_a_channel(world: World, anna: Person, bot: Bot) -> None:
    channel = anna.create_channel("Пул ШОС", username="sco_pool")
    with pytest.raises(TelegramForbiddenError, match="bot is not a member of the channel chat"):
        await bot.send_message("@sco_pool", "a")
    anna.promote_bot(channel, can_post_messages=False)
    with pytest.raises(TelegramBadRequest, match="not enough rights to post messages in the channel chat"):
        await bot.send_message(channel.id, "a")
    anna.promote_bot(channel)
    post = await bot.send_message("@SCO_Pool", "Форум")
    assert post.sender_chat is not None
    await post.edit_text("Форум перенесён")
    assert world.messages(channel)[-1].text == "Форум перенесён"
    news = anna.say("Новость", channel)
    anna.promote_bot(channel, can_edit_messages=False, can_delete_messages=False)
    await post.edit_text("Форум отменён")
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_text("a", chat_id=channel.id, message_id=news.id)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(channel.id, news.id)
    await post.delete()


async def test_what_the_owner_writes_to_a_channel_is_a_channel_post(world: World, anna: Person) -> None:
    channel = anna.create_channel("Пул ШОС")
    anna.promote_bot(channel)
    post = anna.say("Новость", channel)
    anna.edit(post, "Новость дня")
    assert kinds(world.take_updates()) == ["my_chat_member", "channel_post", "edited_channel_post"]


async def test_subscribers_come_and_go_unheard_unless_the_bot_asks_for_chat_member(world: World, anna: Person) -> None:
    channel = anna.create_channel("Пул ШОС")
    anna.promote_bot(channel)
    boris = world.new_person("Борис")
    boris.subscribe(channel)
    assert kinds(world.take_updates()) == ["my_chat_member"]
    world.updates.allow(["chat_member"])
    boris.leave(channel)
    assert kinds(world.take_updates()) == ["chat_member"]
    with pytest.raises(PersonError):
        boris.say("a", channel)


async def test_the_bot_reads_who_is_in_a_chat(world: World, anna: Person, bot: Bot) -> None:
    group = anna.create_group("Комиссия", supergroup=True)
    boris = world.new_person("Борис")
    assert await bot.get_chat_member_count(group.id) == 2
    assert (await bot.get_chat_member(group.id, boris.id)).status == "left"
    boris.subscribe(group)
    assert (await bot.get_chat_member(group.id, boris.id)).status == "member"
    assert [one.status for one in await bot.get_chat_administrators(group.id)] == ["creator"]
    anna.promote_bot(group)
    assert (await bot.get_chat_member(group.id, bot.id)).status == "administrator"
    assert (await bot.get_chat(group.id)).title == "Комиссия"
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.get_chat(-100)


async def test_pins_and_deletions_in_a_group_need_rights(world: World, anna: Person, bot: Bot) -> None:
    group = anna.create_group("Комиссия", supergroup=True)
    said = anna.say("a", group)
    board = await bot.send_message(group.id, "Доска")
    with pytest.raises(TelegramBadRequest, match="not enough rights to manage pinned messages in the chat"):
        await bot.pin_chat_message(group.id, board.message_id)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(group.id, said.id)
    anna.promote_bot(group)
    await bot.pin_chat_message(group.id, board.message_id)
    await bot.delete_message(group.id, said.id)
    assert group.pinned == [board.message_id]


async def test_the_narrowest_menu_in_the_persons_language_is_shown(world: World, anna: Person, bot: Bot) -> None:
    group = anna.create_group("Комиссия")

    async def menu(word: str, **where: Any) -> None:
        await bot.set_my_commands([BotCommand(command=word, description=word)], **where)

    def seen(chat: Any) -> list[str]:
        return [one["command"] for one in commands_for(world, chat, anna)]

    await menu("everywhere")
    await menu("private", scope=BotCommandScopeAllPrivateChats())
    await menu("private_ru", scope=BotCommandScopeAllPrivateChats(), language_code="ru")
    await menu("own", scope=BotCommandScopeChat(chat_id=anna.id))
    assert (seen(anna.chat), seen(group)) == (["own"], ["everywhere"])
    await bot.delete_my_commands(scope=BotCommandScopeChat(chat_id=anna.id))
    await menu("groups", scope=BotCommandScopeAllGroupChats())
    assert (seen(anna.chat), seen(group)) == (["private_ru"], ["groups"])
    assert [c.command for c in await bot.get_my_commands()] == ["everywhere"]


async def test_bad_commands_and_long_descriptions_are_refused(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="План", description="План")])
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_DESCRIPTION_INVALID"):
        await bot.set_my_commands([BotCommand(command="plan", description="")])
    with pytest.raises(TelegramBadRequest, match="invalid language code specified"):
        await bot.set_my_commands([BotCommand(command="plan", description="План")], language_code="rus")


async def test_the_bot_is_called_and_described_in_each_language(bot: Bot) -> None:
    await bot.set_my_name("Пул технопарков ШОС", language_code="ru")
    await bot.set_my_description("Pool", language_code="")
    await bot.set_my_short_description("Pool")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_my_name(language_code="ru")).name == "Пул технопарков ШОС"
    assert (await bot.get_my_name()).name == "SCO Pool"
    assert (await bot.get_my_description(language_code="zh")).description == "Pool"
    assert (await bot.get_my_short_description()).short_description == "Pool"
    assert (await bot.get_chat_menu_button()).type == "commands"
