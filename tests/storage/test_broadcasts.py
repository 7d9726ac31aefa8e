"""Broadcasts: what is counted of one, what its stop leaves alone, and what is reworded."""

from datetime import timedelta

from sqlalchemy import select

from bot.domain.broadcasts import Progress
from bot.domain.notices import Notice
from storage import broadcasts, outbox, people, tables
from storage.broadcasts import Audience
from storage.uow import Database
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

BATCH = "event:1:news"


async def test_a_broadcast_is_counted_and_what_has_not_gone_out_can_be_stopped(database: Database) -> None:
    async with database.writing(NOW) as tx:
        persons = [(await newcomer(tx, number)).id for number in range(1, 6)]
        for person_id in persons:
            await tx.put(Notice(key="event-news", person_id=person_id, dedupe=f"{BATCH}:{person_id}", batch=BATCH))
        await tx.put(Notice(key="event-news", person_id=persons[4], dedupe="another"))
        await people.change(tx, persons[3], unreachable_since=NOW)
        first, second, _third = await outbox.claim(tx, NOW, 3)
        await outbox.settle_sent(tx, first, 1, "", NOW)
        await outbox.settle_failed(tx, second, "deactivated", NOW)
        assert await broadcasts.progress(tx, BATCH) == Progress(sent=1, failed=1, waiting=2, unreachable=1)
        assert await broadcasts.stop(tx, BATCH)
        assert await broadcasts.progress(tx, BATCH) == Progress(sent=1, failed=1, waiting=1, stopped=2)
        [letter] = await outbox.claim(tx, NOW, 10)
        assert letter.person_id == persons[4]


async def test_what_waits_is_reworded_and_so_is_what_is_still_to_be_enqueued(database: Database) -> None:
    notice = Notice(key="event-news", args={"title": "Forum"}, dedupe=BATCH, batch=BATCH)
    later = NOW + timedelta(days=1)
    async with database.writing(NOW) as tx:
        for number in range(1, 5):
            await newcomer(tx, number)
        await broadcasts.begin(tx, notice, "event", 1)
        [filling] = await broadcasts.unfinished(tx)
        everybody = Audience(select(tables.people.c.id))
        rest = await broadcasts.advance(tx, filling, everybody, 2)
        [gone] = await outbox.claim(tx, NOW, 1)
        await outbox.settle_sent(tx, gone, 1, "", NOW)
        await broadcasts.reword(tx, notice.model_copy(update={"args": {"title": "Fair"}, "expires_at": later}))
        assert not (await broadcasts.progress(tx, BATCH)).settled
        while rest is not None:
            rest = await broadcasts.advance(tx, rest, everybody, 2)
        letters = await outbox.claim(tx, NOW, 10)
        assert [letter.body.args["title"] for letter in letters] == ["Fair"] * 3
        assert await outbox.claim(tx, NOW, 10) == []
        for letter in letters:
            await outbox.settle_sent(tx, letter, 1, "", NOW)
        assert (await broadcasts.progress(tx, BATCH)).settled


async def test_a_stop_of_one_to_many_holds_at_once_and_its_letters_are_put_away_in_parts(database: Database) -> None:
    async with database.writing(NOW) as tx:
        for number in range(1, 6):
            await newcomer(tx, number)
        await broadcasts.begin(tx, Notice(key="event-news", dedupe=BATCH, batch=BATCH), "event", 1)
        [filling] = await broadcasts.unfinished(tx)
        await broadcasts.advance(tx, filling, Audience(select(tables.people.c.id)), 4)
        [gone] = await outbox.claim(tx, NOW, 1)
        assert await broadcasts.stop(tx, BATCH)
        assert not await broadcasts.stop(tx, BATCH)
        assert await outbox.claim(tx, NOW, 10) == []
        assert await broadcasts.progress(tx, BATCH) == Progress(waiting=1, stopped=3)
        assert await broadcasts.unfinished(tx) == []
        await outbox.put_back(tx, gone, "429: retry after 1", NOW)
        assert await broadcasts.to_clear(tx) == [BATCH]
        assert [await broadcasts.clear(tx, BATCH, 3) for _ in range(2)] == [3, 1]
        assert await broadcasts.to_clear(tx) == []
        assert await broadcasts.progress(tx, BATCH) == Progress(stopped=4)
