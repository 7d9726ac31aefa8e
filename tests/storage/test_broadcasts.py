"""Broadcasts: what is counted of one, and what its stop leaves alone."""

from bot.domain.broadcasts import Progress
from bot.domain.notices import Notice
from storage import broadcasts, outbox, people
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
        await outbox.settle_sent(tx, first.id, 1, "", NOW)
        await outbox.settle_failed(tx, second.id, "deactivated", NOW)
        assert await broadcasts.progress(tx, BATCH) == Progress(sent=1, failed=1, waiting=2, unreachable=1)
        assert await broadcasts.stop(tx, BATCH) == 2
        assert await broadcasts.progress(tx, BATCH) == Progress(sent=1, failed=1, waiting=1, stopped=2)
        [letter] = await outbox.claim(tx, NOW, 10)
        assert letter.person_id == persons[4]
