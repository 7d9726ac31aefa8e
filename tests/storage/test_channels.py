"""Channels and groups, as Telegram tells of them and the administrator sets them."""

from bot.domain.channels import Channel
from storage import channels
from storage.uow import Database, Writing
from tests.conftest import NOW


async def met(tx: Writing, chat_id: int, title: str = "Пул", kind: str = "channel", can_post: bool = True) -> Channel:
    await channels.meet(tx, chat_id, title, kind, can_post)
    found = await channels.by_chat(tx, chat_id)
    assert found is not None
    return found


async def test_a_channel_that_is_met_again_keeps_its_language(database: Database) -> None:
    async with database.writing(NOW) as tx:
        channel = await met(tx, -1001234567890)
        await channels.change(tx, channel.id, language="zh")
        again = await met(tx, -1001234567890, "Пул ШОС", can_post=False)
        assert await channels.get(tx, channel.id) == again
        assert await channels.get(tx, channel.id + 1) is None
        assert await channels.by_chat(tx, -1) is None
    assert (again.id, again.title, again.can_post, again.language) == (channel.id, "Пул ШОС", False, "zh")


async def test_channels_are_listed_by_title_and_page(database: Database) -> None:
    async with database.writing(NOW) as tx:
        b, a, c = await met(tx, -1, "b"), await met(tx, -2, "a"), await met(tx, -3, "c")
        assert await channels.every(tx, 2) == [a, b]
        assert await channels.every(tx, 2, 2) == [c]


async def test_announcements_go_where_a_channel_has_a_language_and_we_may_post(database: Database) -> None:
    async with database.writing(NOW) as tx:
        good, mute, dumb = await met(tx, -1), await met(tx, -2), await met(tx, -3, can_post=False)
        group = await met(tx, -4, kind="supergroup")
        for channel in (good, dumb, group):
            await channels.change(tx, channel.id, language="ru")
        ready = await channels.ready(tx)
        every = [await channels.get(tx, channel.id) for channel in (good, mute, dumb, group)]
    assert ready == [channel for channel in every if channel is not None and channel.ready]
    assert [channel.id for channel in ready] == [good.id]


async def test_a_group_that_became_a_supergroup_keeps_what_was_chosen_for_it(database: Database) -> None:
    async with database.writing(NOW) as tx:
        group = await met(tx, -5, kind="group")
        await channels.change(tx, group.id, language="en")
        await met(tx, -1005, kind="supergroup")
        await channels.move(tx, -5, -1005)
        moved = await channels.by_chat(tx, -1005)
        assert await channels.by_chat(tx, -5) is None
    assert moved is not None
    assert (moved.id, moved.kind, moved.language) == (group.id, "supergroup", "en")


async def test_a_move_of_an_unknown_group_leaves_the_others_alone(database: Database) -> None:
    async with database.writing(NOW) as tx:
        known = await met(tx, -1005)
        await channels.move(tx, -5, -1005)
        assert await channels.by_chat(tx, -1005) == known
