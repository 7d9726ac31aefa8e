"""Posts: one letter at a time brings each to what it is to say; what is unknown is left alone."""

from typing import Any

from sqlalchemy import select

from bot.domain.notices import Args, Notice
from bot.domain.posts import Post, PostState
from storage import channels, outbox, posts, tables
from storage.letters import Letter
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

CHANNEL = -100


def announcement(title: str, **values: Any) -> Post:
    args: Args = {"title": title}
    where: dict[str, Any] = {"chat_id": CHANNEL, "language": "zh"}
    return Post(thing="event", thing_id=1, key="event-post", args=args, **where | values)


async def next_letter(tx: Writing) -> Letter:
    [letter] = await outbox.claim(tx, NOW, 10)
    return letter


async def sent(tx: Writing, message_id: int, *, pinned: bool = False) -> Letter:
    letter = await next_letter(tx)
    await outbox.settle_sent(tx, letter, message_id, "", NOW)
    await posts.settle(tx, letter, message_id, pinned=pinned)
    return letter


async def state(tx: Writing) -> PostState:
    [copy] = await posts.of(tx, "event", 1)
    return copy.state


async def test_a_post_is_sent_once_and_edited_afterwards(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await channels.meet(tx, CHANNEL, "Пул", "channel", True)
        assert await posts.keep(tx, announcement("Форум"))
        assert await state(tx) is PostState.WAITING
        first = await sent(tx, 7)
        assert (first.standing and first.standing.message_id, first.repeatable) == (None, False)
        assert await state(tx) is PostState.SHOWN
        assert await posts.keep(tx, announcement("Форум в Алматы"))
        assert await state(tx) is PostState.CHANGING
        edit = await sent(tx, 7)
        assert (edit.standing and edit.standing.message_id, edit.repeatable) == (7, True)
        assert edit.body.args == {"title": "Форум в Алматы"}


async def test_a_post_that_would_say_the_same_is_left_as_it_is(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await posts.keep(tx, announcement("Форум"))
        await sent(tx, 7)
        assert not await posts.keep(tx, announcement("Форум"))
        assert await outbox.claim(tx, NOW, 10) == []


async def test_several_edits_that_wait_become_one(database: Database) -> None:
    async with database.writing(NOW) as tx:
        for title in ("Форум", "Форум в Алматы", "Форум в Астане"):
            await posts.keep(tx, announcement(title))
        letter = await sent(tx, 7)
        assert letter.body.args == {"title": "Форум в Астане"}
        assert await outbox.claim(tx, NOW, 10) == []


async def test_a_post_of_which_nobody_knows_is_not_sent_by_an_edit_but_when_asked_for(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await posts.keep(tx, announcement("Форум"))
        letter = await next_letter(tx)
        await outbox.settle_unknown(tx, letter, "reset", NOW)
        assert await posts.keep(tx, announcement("Форум в Алматы"))
        assert await outbox.claim(tx, NOW, 10) == []
        [copy] = await posts.of(tx, "event", 1)
        assert copy.state is PostState.UNKNOWN
        await posts.again(tx, copy.id)
        again = await next_letter(tx)
        assert again.body.args == {"title": "Форум в Алматы"}


async def test_a_refused_post_tells_why(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await posts.keep(tx, announcement("Форум"))
        letter = await next_letter(tx)
        await outbox.settle_failed(tx, letter, "chat not found", NOW)
        [copy] = await posts.of(tx, "event", 1)
        assert (copy.state, copy.reason) == (PostState.FAILED, "chat not found")


async def test_each_chat_and_each_person_has_a_post_of_its_own(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx, 77, language="zh")
        await posts.keep(tx, announcement("Форум"))
        await posts.keep(tx, announcement("Форум", chat_id=-200, language="ru"))
        await posts.keep(tx, announcement("Форум", chat_id=None, language=None, person_id=person.id))
        letters = await outbox.claim(tx, NOW, 10)
        assert [(letter.chat_id, letter.language) for letter in letters] == [(-100, "zh"), (-200, "ru"), (77, "zh")]
        assert [copy.chat_id for copy in await posts.of(tx, "event", 1)] == [-100, -200, None]


async def test_a_post_is_to_be_pinned_until_it_is(database: Database) -> None:
    async with database.writing(NOW) as tx:
        pinned = []
        for title, done in (("1", False), ("2", True), ("3", True)):
            await posts.keep(tx, announcement(title, pinned=True))
            letter = await sent(tx, 7, pinned=done)
            pinned.append(letter.standing is not None and letter.standing.to_pin)
        assert pinned == [True, True, False]


async def test_in_a_group_that_became_a_supergroup_a_post_is_sent_anew(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await posts.keep(tx, announcement("Форум", pinned=True))
        await sent(tx, 7, pinned=True)
        await posts.move_chat(tx, CHANNEL, -1001)
        await posts.keep(tx, announcement("Форум в Алматы", chat_id=-1001, pinned=True))
        letter = await next_letter(tx)
        assert letter.standing is not None
        assert (letter.chat_id, letter.standing.message_id, letter.standing.to_pin) == (-1001, None, True)


async def test_a_post_is_watched_until_it_says_that_nothing_changes_any_more(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await channels.meet(tx, CHANNEL, "Пул", "channel", True)
        await posts.keep(tx, announcement("Форум", watched=True))
        await sent(tx, 7)
        assert await posts.watched(tx, "event") == [1]
        assert await posts.differs(tx, announcement("Форум"))
        assert not await posts.keep(tx, announcement("Форум"))
        assert await posts.watched(tx, "event") == []
        assert await outbox.claim(tx, NOW, 10) == []


async def test_a_post_that_the_supergroup_has_already_takes_the_place_of_the_groups(database: Database) -> None:
    async with database.writing(NOW) as tx:
        for chat, message in ((CHANNEL, 7), (-1001, 8)):
            await posts.keep(tx, announcement("Форум", chat_id=chat))
            await sent(tx, message)
        await posts.keep(tx, announcement("Форум в Алматы"))
        on_its_way = await next_letter(tx)
        await posts.move_chat(tx, CHANNEL, -1001)
        await outbox.put_back(tx, on_its_way, "moved", NOW)
        assert [(copy.chat_id, copy.message_id) for copy in await posts.of(tx, "event", 1)] == [(-1001, 8)]
        assert await outbox.claim(tx, NOW, 10) == []
        await posts.keep(tx, announcement("Форум в Алматы", chat_id=-1001))
        assert (await sent(tx, 8)).chat_id == -1001


async def test_which_message_a_post_is_says_nobody_who_heard_of_an_earlier_one(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await posts.keep(tx, announcement("Форум"))
        early = await next_letter(tx)
        await outbox.recover(tx, NOW, None)
        await sent(tx, 7)
        await posts.settle(tx, early, 5, pinned=False)
        assert [copy.message_id for copy in await posts.of(tx, "event", 1)] == [7]


async def test_what_waits_follows_a_group_that_became_a_supergroup(database: Database) -> None:
    async with database.writing(NOW) as tx:
        for name in ("sent", "waiting"):
            await tx.put(Notice(key="event-post", chat_id=-5, language="zh", dedupe=name))
        await outbox.settle_sent(tx, await next_letter(tx), 1, "Было", NOW)
        await posts.move_chat(tx, -5, -1005)
        chats = list((await tx.execute(select(tables.outbox.c.chat_id).order_by(tables.outbox.c.id))).scalars())
    assert chats == [-5, -1005]
