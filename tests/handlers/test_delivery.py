"""The delivery desk: what an administrator sees and does about what did not arrive."""

import pytest
from sqlalchemy import select, update

from bot.domain.notices import Notice
from bot.playground import Person
from bot.playground.model import Chat
from storage.outbox import put_to_each
from storage.tables import outbox, people
from tests.conversation import Stage
from tests.handlers.scenes import appoint, channel, publish_event


async def _put(stage: Stage, *notices: Notice) -> None:
    async with stage.app.database.writing(stage.clock.now()) as tx:
        for notice in notices:
            await tx.put(notice)
    await stage.pump()


def _to(chat: Chat, key: str, what: str) -> Notice:
    return Notice(key=key, chat_id=chat.id, language="en", dedupe=f"test:{what}", args={"topics": what})


async def _states(stage: Stage) -> list[str]:
    async with stage.app.database.reading() as tx:
        return [row.state for row in await tx.execute(select(outbox.c.state).order_by(outbox.c.id))]


async def _fail(stage: Stage, reason: str) -> None:
    """Let letters have failed, as they do when Telegram refuses them."""
    async with stage.app.database.writing(stage.clock.now()) as tx:
        rows = update(outbox).where(outbox.c.dedupe.like("test:%")).values(state="failed", reason=reason)
        await tx.execute(rows.values(settled_at=tx.now))


@pytest.fixture
async def news(stage: Stage, admin: Person) -> Chat:
    return await channel(stage)


async def test_the_desk_counts_what_was_sent_and_what_failed_and_all_of_a_reason_go_again(
    stage: Stage, admin: Person, news: Chat
) -> None:
    await _put(stage, _to(news, "channel-test", "one"), _to(news, "channel-test", "two"))
    await _fail(stage, "Telegram server says - Bad Request: chat not found")
    seen = await stage.act(admin, "/delivery")
    assert "chat not found: 2" in seen.text
    await stage.tap(admin, "delivery-of-reason", reason="chat not found")
    posts = len(stage.texts(news))
    seen = await stage.tap(admin, "delivery-retry-all")
    assert "chat not found" not in seen.text
    assert len(stage.texts(news)) == posts + 2
    assert "failed" not in await _states(stage)


async def test_one_letter_is_put_away_and_another_sent_again(stage: Stage, admin: Person, news: Chat) -> None:
    await _put(stage, _to(news, "channel-test", "one"), _to(news, "channel-test", "two"))
    await _fail(stage, "message is too long")
    await stage.act(admin, "/delivery")
    listed = await stage.tap(admin, "delivery-of-reason", reason="text too long")
    first, second = [label for label in listed.labels if label.startswith("№")]
    await stage.tap(admin, first)
    await stage.tap(admin, "delivery-drop")
    await stage.tap(admin, "delivery-of-reason", reason="text too long")
    card = await stage.tap(admin, second)
    assert "message is too long" in card.text
    posts = len(stage.texts(news))
    await stage.tap(admin, "delivery-retry")
    assert len(stage.texts(news)) == posts + 1
    number = second.split()[1]
    await stage.press(admin, f"delivery:retry:{number}")
    assert "settled meanwhile" in stage.alert(admin)
    assert len(stage.texts(news)) == posts + 1


async def test_a_post_of_which_nobody_knows_is_posted_again_only_after_asking(
    stage: Stage, admin: Person, news: Chat
) -> None:
    stage.world.faults.order("sendMessage", "reset_after")
    await _put(stage, _to(news, "channel-test", "lost"))
    stage.complaints()
    posts = len(stage.texts(news))
    assert "unknown" in await _states(stage)
    await stage.act(admin, "/delivery")
    await stage.tap(admin, "delivery-unknown-open")
    listed = stage.last(admin)
    assert listed.keyboard is not None
    await stage.tap(admin, listed.keyboard[0][0]["text"])
    seen = await stage.tap(admin, "delivery-again")
    assert "Look into the chat" in seen.text
    assert len(stage.texts(news)) == posts
    await stage.tap(admin, "delivery-not-there")
    assert len(stage.texts(news)) == posts + 1


async def test_a_broadcast_is_stopped_at_the_desk(stage: Stage, admin: Person) -> None:
    reader = stage.person("Boris")
    await stage.start(reader)
    stage.world.faults.order("sendMessage", "429", seconds=60)
    async with stage.app.database.writing(stage.clock.now()) as tx:
        notice = Notice(key="topics", dedupe="many", batch="event:1")
        await put_to_each(tx, notice, select(people.c.id).where(people.c.telegram_id == reader.id), tx.now)
    await stage.pump()
    stage.complaints()
    seen = await stage.act(admin, "/delivery")
    assert "still to go 1" in seen.text
    await stage.tap(admin, next(label for label in seen.labels if "Stop" in label))
    assert (await _states(stage))[-1] == "stopped"
    await stage.press(admin, "delivery:stop:event:1")
    assert "nothing left to stop" in stage.alert(admin)


@pytest.mark.only("sqlite")
async def test_nobody_but_an_administrator_sees_the_desk(stage: Stage, admin: Person) -> None:
    organiser = stage.person("Oleg")
    await appoint(stage, organiser, "organiser")
    await publish_event(stage, organiser)
    seen = await stage.act(organiser, "/delivery")
    assert "Role needed" in seen.text
    before = await stage.tables()
    for verb in ("show:", "failed:other.0", "unknown:0", "letter:1", "retry:1", "again:1", "drop:1", "stop:event:1"):
        await stage.press(organiser, f"delivery:{verb}")
        assert "Role needed" in stage.alert(organiser)
    assert await stage.tables() == before
