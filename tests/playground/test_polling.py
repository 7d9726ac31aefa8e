"""Updates by polling: kept until confirmed, filtered as asked, for one listener at a time."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramConflictError
from aiogram.types import Update

from bot.playground import Person, World


async def test_updates_are_given_again_until_they_are_confirmed(anna: Person, bot: Bot) -> None:
    anna.say("раз")
    anna.say("два")
    first, second = await bot.get_updates()
    assert [first, second] == await bot.get_updates()
    assert [second] == await bot.get_updates(offset=first.update_id + 1)
    assert await bot.get_updates(offset=second.update_id + 1) == []


async def test_a_negative_offset_keeps_the_newest_only(anna: Person, bot: Bot) -> None:
    for word in ("раз", "два", "три"):
        anna.say(word)
    assert [update.message.text for update in await bot.get_updates(offset=-1) if update.message] == ["три"]


async def test_no_more_updates_come_than_asked_for(anna: Person, bot: Bot) -> None:
    for word in ("раз", "два", "три"):
        anna.say(word)
    assert len(await bot.get_updates(limit=2)) == 2


async def test_a_long_poll_ends_with_the_first_update(anna: Person, bot: Bot) -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        poll = group.create_task(bot.get_updates(timeout=50))
        await asyncio.sleep(0)
        anna.say("раз")
    assert len(poll.result()) == 1


async def test_a_second_poll_ends_the_first_with_a_conflict(bot: Bot, anna: Person) -> None:
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        first = group.create_task(_conflict(bot))
        await asyncio.sleep(0)  # the first one waits now: nothing in memory makes it pause before
        anna.block()
        assert [update.event_type for update in await bot.get_updates()] == ["my_chat_member"]
    assert "terminated by other getUpdates request" in first.result()


async def _conflict(bot: Bot) -> str:
    with pytest.raises(TelegramConflictError) as refusal:
        await bot.get_updates(timeout=50)
    return refusal.value.message


async def test_only_the_kinds_that_were_asked_for_are_made(world: World, anna: Person, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    anna.say("раз")
    anna.block()
    assert await bot.get_updates() == []
    await bot.get_updates(allowed_updates=[])
    anna.unblock()
    assert [update.event_type for update in await bot.get_updates()] == ["my_chat_member"]


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot) -> None:
    await bot.set_webhook("https://pool.example/hook")
    with pytest.raises(TelegramConflictError, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == []


async def test_every_update_is_one_that_aiogram_reads(world: World, anna: Person) -> None:
    group = anna.create_group("Комиссия")
    channel = anna.create_channel("Пул")
    anna.promote_bot(channel)
    anna.promote_bot(group)
    anna.edit(anna.say("a", channel), "b")
    anna.edit(anna.say("a"), "b")
    anna.send_file("a.pdf", b"%PDF", caption="@x")
    anna.send_location(41.3, 69.2)
    anna.share_contact("+998901234567")
    anna.forward(anna.say("см. t.me/abc"))
    anna.rename(group, "Комиссия Пула")
    anna.upgrade_group(group)
    anna.inline("парк")
    anna.press(1, "x")
    anna.block()
    for update in world.take_updates():
        Update.model_validate(update)
