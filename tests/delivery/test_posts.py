"""Posts in their chats: sent, edited in place, pinned, and sent anew where somebody deleted them."""

from typing import Any

from bot.domain.posts import Post, PostState
from bot.playground.model import Message
from storage import posts
from tests.delivery.conftest import Office


async def keep(office: Office, chat: int, what: str, **values: Any) -> None:
    post = Post(thing="board", thing_id=1, chat_id=chat, language="zh", key="due", args={"what": what}, **values)
    async with office.database.writing(office.moment) as tx:
        await posts.keep(tx, post)


async def shown(office: Office, letters: int) -> None:
    """Wait until so many letters were sent, and the post stands as it should."""
    await office.until(lambda rows: [row.state for row in rows].count("sent") == letters)
    async with office.database.reading() as tx:
        [copy] = await posts.of(tx, "board", 1)
    assert copy.state is PostState.SHOWN


def messages(office: Office, chat: int) -> list[Message]:
    return [message for message in office.world.messages(chat) if message.service is None]


def gif(width: int) -> bytes:
    """Give a GIF so wide and 200 high; nobody reads further than its size."""
    return b"GIF89a" + width.to_bytes(2, "little") + (200).to_bytes(2, "little") + b"\0\0\0"


async def test_a_post_is_edited_in_place_and_pinned_once(office: Office) -> None:
    group = await office.channel(kind="group")
    async with office.open():
        await keep(office, group, "一", pinned=True)
        await shown(office, 1)
        await keep(office, group, "二", pinned=True)
        await shown(office, 2)
    [message] = messages(office, group)
    assert message.text == "截止日期：二"
    assert office.world.chats[group].pinned == [message.id]


async def test_a_post_that_somebody_deleted_is_sent_anew(office: Office) -> None:
    group = await office.channel(kind="group")
    async with office.open():
        await keep(office, group, "一")
        await shown(office, 1)
        office.world.delete(messages(office, group))
        await keep(office, group, "二")
        await shown(office, 2)
    assert [message.text for message in messages(office, group)] == ["截止日期：二"]


async def test_a_picture_is_posted_with_its_words_and_both_can_change(office: Office) -> None:
    channel = await office.channel()
    owner = office.world.new_person("Бахыт")
    owner.start()
    first, second = (owner.send_file("a.gif", gif(width), kind="photo") for width in (320, 640))
    async with office.open():
        for number, (what, picture) in enumerate((("一", first), ("二", first), ("三", second))):
            await keep(office, channel, what, picture=picture.file.id if picture.file else None)
            await shown(office, number + 1)
    [message] = messages(office, channel)
    assert message.text == "截止日期：三"
    assert message.file is second.file


async def test_a_post_that_may_not_be_pinned_stands_all_the_same(office: Office) -> None:
    group = await office.channel(kind="group")
    office.world.faults.order("pinChatMessage", "500")
    async with office.open():
        await keep(office, group, "一", pinned=True)
        await shown(office, 1)
        await keep(office, group, "二", pinned=True)
        await shown(office, 2)
    [message] = messages(office, group)
    assert office.world.chats[group].pinned == [message.id]
