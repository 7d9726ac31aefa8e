"""The outbox: what is put once is claimed in order, by one sender, for those who can be reached."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.notices import Args, Day, Listing, Localised, Moment, Notice, Span, Term, press
from storage import channels, outbox, people, subscriptions, tables
from storage.letters import Body
from storage.uow import Database, Reading, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

HOUR = timedelta(hours=1)


def to(person_id: int, dedupe: str, **values: Any) -> Notice:
    return Notice(key="organisation-told-confirm", person_id=person_id, dedupe=dedupe, **values)


def post(chat_id: int, dedupe: str, **values: Any) -> Notice:
    return Notice(key="event-post", chat_id=chat_id, language="zh", dedupe=dedupe, **values)


async def claimed(tx: Writing, now: datetime = NOW, limit: int = 10, busy: tuple[int, ...] = ()) -> list[int]:
    return [letter.id for letter in await outbox.claim(tx, now, limit, busy)]


async def rows(tx: Reading) -> list[Any]:
    return list(await tx.execute(select(tables.outbox).order_by(tables.outbox.c.id)))


async def states(tx: Reading) -> list[str]:
    return [row.state for row in await rows(tx)]


async def persons(tx: Writing, count: int) -> list[int]:
    return [(await newcomer(tx, number)).id for number in range(1, count + 1)]


async def test_a_notice_with_a_key_that_was_used_is_not_put_again(database: Database) -> None:
    async with database.writing(NOW) as tx:
        [person] = await persons(tx, 1)
        assert await outbox.put(tx, to(person, "once"), NOW)
        assert not await outbox.put(tx, to(person, "once"), NOW + HOUR)
        await tx.put(to(person, "once"))
        assert len(await rows(tx)) == 1


async def test_a_letter_says_all_that_is_needed_to_write_it(database: Database) -> None:
    args: Args = {
        "title": "<b>Форум & выставка</b> 🌾",
        "count": 5,
        "due": Moment(at=NOW, zone="Asia/Tashkent"),
        "day": Day(day=NOW.date()),
        "late": Span(seconds=7200),
        "words": Localised(texts={"ru": "да", "zh": "是"}),
        "sides": Listing(rows=(Term(key="side-KZ", args={"nested": Term(key="x")}),), empty="none", between=", "),
    }
    button = press("open", "organisation", "show", 7, count=2)
    async with database.writing(NOW) as tx:
        person = await newcomer(tx, 77, language="zh", zone="Asia/Shanghai")
        await tx.put(to(person.id, "a", args=args, rows=((button,),), silent=True))
        [letter] = await outbox.claim(tx, NOW, 10)
    assert letter.body == Body(key="organisation-told-confirm", args=args, rows=((button,),))
    assert (letter.chat_id, letter.language, letter.zone) == (77, "zh", "Asia/Shanghai")
    assert (letter.private, letter.silent, letter.attempts, letter.recipient) == (True, True, 1, person.id)


async def test_a_post_is_in_the_language_of_its_channel_and_by_no_ones_clock(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await channels.meet(tx, -100, "Пул", "channel", True)
        await tx.put(post(-100, "a"))
        [letter] = await outbox.claim(tx, NOW, 10)
    assert (letter.chat_id, letter.language, letter.zone, letter.private) == (-100, "zh", "", False)
    assert (letter.person_id, letter.recipient) == (None, -100)


async def test_the_language_is_the_one_a_person_has_when_it_is_sent(database: Database) -> None:
    async with database.writing(NOW) as tx:
        [person] = await persons(tx, 1)
        await tx.put(to(person, "a"))
        await people.change(tx, person, language="en")
        [letter] = await outbox.claim(tx, NOW, 10)
    assert letter.language == "en"


async def test_everybody_a_query_gives_is_put_a_letter_of_their_own_once(database: Database) -> None:
    async with database.writing(NOW) as tx:
        everybody = await persons(tx, 5)
        for person in everybody[:4]:
            await subscriptions.subscribe(tx, person, "grant")
        notice = Notice(key="event-new", args={"count": 1}, dedupe="event:1", silent=True, expires_at=NOW + HOUR)
        query = select(tables.subscriptions.c.person_id)
        some = query.where(tables.subscriptions.c.person_id > everybody[1])
        assert await outbox.put_to_each(tx, notice, some, NOW) == 2
        assert await outbox.put_to_each(tx, notice, query, NOW) == 2
        assert await outbox.put_to_each(tx, notice, query, NOW) == 0
        found = await rows(tx)
    assert {row.dedupe for row in found} == {f"event:1:{person}" for person in everybody[:4]}
    assert {row.person_id for row in found} == set(everybody[:4])
    assert {(row.state, row.attempts, row.silent, row.expires_at, row.due_at) for row in found} == {
        ("waiting", 0, True, NOW + HOUR, NOW)
    }


async def test_a_query_of_nobody_puts_nothing(database: Database) -> None:
    async with database.writing(NOW) as tx:
        notice = Notice(key="event-new", dedupe="event:1")
        assert await outbox.put_to_each(tx, notice, select(tables.subscriptions.c.person_id), NOW) == 0


async def test_letters_are_claimed_in_the_order_they_fell_due(database: Database) -> None:
    async with database.writing(NOW) as tx:
        one, two, three, four = await persons(tx, 4)
        for person, hours in ((one, 0), (two, -2), (three, -1), (four, 1)):
            await outbox.put(tx, to(person, str(person)), NOW + hours * HOUR)
        letters = await outbox.claim(tx, NOW, 2)
        rest = await outbox.claim(tx, NOW, 10)
        assert await outbox.claim(tx, NOW, 10) == []
    assert [letter.person_id for letter in letters] == [two, three]
    assert [letter.person_id for letter in rest] == [one]


async def test_each_recipient_gets_one_letter_at_a_time_and_none_while_busy(database: Database) -> None:
    async with database.writing(NOW) as tx:
        one, two = await persons(tx, 2)
        for number in range(2):
            for person in (one, two):
                await tx.put(to(person, f"{person}:{number}"))
        assert [letter.person_id for letter in await outbox.claim(tx, NOW, 10)] == [one, two]
        assert await outbox.anything_due(tx, NOW)
        assert not await outbox.anything_due(tx, NOW, {one, two})
        assert await claimed(tx, busy=(one, two)) == []
        assert [letter.person_id for letter in await outbox.claim(tx, NOW, 10, {one})] == [two]


async def test_who_cannot_be_reached_waits_and_is_written_to_when_they_return(database: Database) -> None:
    async with database.writing(NOW) as tx:
        gone, here = await persons(tx, 2)
        await people.change(tx, gone, unreachable_since=NOW)
        for person in (gone, here):
            await tx.put(to(person, str(person)))
        assert [letter.person_id for letter in await outbox.claim(tx, NOW, 10)] == [here]
        await people.change(tx, gone, unreachable_since=None)
        assert [letter.person_id for letter in await outbox.claim(tx, NOW, 10)] == [gone]


async def test_a_channel_in_which_we_may_not_post_waits(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await channels.meet(tx, -100, "Пул", "channel", False)
        await tx.put(post(-100, "a"))
        await tx.put(post(-200, "b"))
        assert [letter.chat_id for letter in await outbox.claim(tx, NOW, 10)] == [-200]
        await channels.meet(tx, -100, "Пул", "channel", True)
        assert [letter.chat_id for letter in await outbox.claim(tx, NOW, 10)] == [-100]


async def test_what_is_of_no_use_any_more_is_neither_claimed_nor_kept(database: Database) -> None:
    async with database.writing(NOW) as tx:
        one, two, three = await persons(tx, 3)
        await tx.put(to(one, "a", expires_at=NOW))
        await tx.put(to(two, "b", expires_at=NOW + HOUR))
        await tx.put(to(three, "c"))
        assert [letter.person_id for letter in await outbox.claim(tx, NOW, 1)] == [two]
        assert await outbox.expire(tx, NOW, 10) == 1
        assert await states(tx) == ["expired", "claimed", "waiting"]


async def test_a_letter_that_was_sent_keeps_what_was_said(database: Database) -> None:
    async with database.writing(NOW) as tx:
        [person] = await persons(tx, 1)
        await tx.put(to(person, "a"))
        [letter] = await outbox.claim(tx, NOW, 10)
        assert await outbox.waiting(tx) == 1
        await outbox.settle_sent(tx, letter, 55, "Готово", NOW + HOUR)
        assert await outbox.waiting(tx) == 0
        [row] = await rows(tx)
    assert (row.state, row.message_id, row.sent_text, row.settled_at) == ("sent", 55, "Готово", NOW + HOUR)


async def test_a_letter_that_failed_keeps_the_reason_and_one_put_back_tries_again(database: Database) -> None:
    async with database.writing(NOW) as tx:
        [person] = await persons(tx, 1)
        await tx.put(to(person, "a"))
        [letter] = await outbox.claim(tx, NOW, 10)
        await outbox.put_back(tx, letter, "429: retry after 60", NOW + HOUR)
        assert await claimed(tx) == []
        [again] = await outbox.claim(tx, NOW + HOUR, 10)
        assert (again.id, again.attempts) == (letter.id, 2)
        await outbox.put_back(tx, letter, "stopped", NOW)
        await outbox.settle_failed(tx, letter, "403: forbidden", NOW)
        await outbox.settle_unknown(tx, letter, "reset", NOW)
        await outbox.settle_sent(tx, letter, 1, "Готово", NOW)
        assert await states(tx) == ["claimed"], "who had it before says nothing of it any more"
        await outbox.settle_failed(tx, again, "403: user is deactivated", NOW + HOUR)
        [row] = await rows(tx)
    assert (row.state, row.reason, row.attempts) == ("failed", "403: user is deactivated", 2)


async def test_after_a_crash_a_person_is_written_to_again_and_a_channel_is_not(database: Database) -> None:
    async with database.writing(NOW) as tx:
        [person] = await persons(tx, 1)
        await tx.put(to(person, "a"))
        for number in (-1, -2):
            await tx.put(post(number, str(number)))
        taken = await outbox.claim(tx, NOW, 10)
        letters = [letter.id for letter in taken]
        assert await outbox.begin(tx, taken[1])
        assert await outbox.recover(tx, NOW + HOUR, 2 * HOUR) == 0
        assert await states(tx) == ["claimed", "sending", "claimed"]
        assert await outbox.recover(tx, NOW + HOUR, HOUR) == 2
        assert await states(tx) == ["waiting", "unknown", "waiting"]
        assert await claimed(tx) == [letters[0], letters[2]]


async def test_what_is_known_to_be_on_its_way_is_not_taken_for_lost(database: Database) -> None:
    async with database.writing(NOW) as tx:
        one, two = await persons(tx, 2)
        for person in (one, two):
            await tx.put(to(person, str(person)))
        first, lost = await outbox.claim(tx, NOW, 10)
        assert await outbox.recover(tx, NOW, None, {first.id}) == 1
        await outbox.settle_failed(tx, lost, "403: forbidden", NOW)
        assert await states(tx) == ["claimed", "waiting"]
        await outbox.settle_sent(tx, lost, 1, "Готово", NOW)
        assert await states(tx) == ["claimed", "sent"], "it has arrived all the same"


async def test_a_lost_answer_about_a_post_is_written_down(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await tx.put(post(-1, "a"))
        [letter] = await outbox.claim(tx, NOW, 10)
        await outbox.settle_unknown(tx, letter, "connection lost", NOW)
        [row] = await rows(tx)
    assert (row.state, row.reason, row.settled_at) == ("unknown", "connection lost", NOW)


@pytest.mark.only("postgres")
async def test_a_second_sender_steps_over_what_the_first_is_claiming(database: Database) -> None:
    async with database.writing(NOW) as tx:
        for person in await persons(tx, 6):
            await tx.put(to(person, str(person)))
    async with database.writing(NOW) as first, database.writing(NOW) as second:
        mine = await claimed(first, limit=3)
        others = await asyncio.wait_for(claimed(second, limit=10), 5)
    assert (len(mine), len(others)) == (3, 3)
    assert not set(mine) & set(others)


async def test_senders_at_once_never_claim_the_same_letter(database: Database) -> None:
    async with database.writing(NOW) as tx:
        for person in await persons(tx, 30):
            await tx.put(to(person, str(person)))

    async def sender() -> list[int]:
        found: list[int] = []
        while True:
            async with database.writing(NOW) as tx:
                letters = await claimed(tx, limit=4)
            if not letters:
                return found
            found += letters

    everything = [letter for letters in await asyncio.gather(*(sender() for _ in range(4))) for letter in letters]
    assert sorted(everything) == sorted(set(everything))
    async with database.reading() as reader:
        assert await states(reader) == ["claimed"] * 30


async def test_a_letter_that_cannot_be_read_holds_up_no_other(database: Database) -> None:
    async with database.writing(NOW) as tx:
        first, second = await persons(tx, 2)
        await outbox.put(tx, to(first, "strange"), NOW)
        await outbox.put(tx, to(second, "plain"), NOW)
        strange = tables.outbox.c.dedupe == "strange"
        await tx.execute(tables.outbox.update().where(strange).values(body='{"key": 1, "rows": "?"}'))
        assert len(await claimed(tx)) == 1
        assert await states(tx) == ["failed", "claimed"]


async def test_a_letter_that_another_process_took_up_meanwhile_is_not_begun_again(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await tx.put(post(-1, "a"))
        [first] = await outbox.claim(tx, NOW, 10)
        await outbox.recover(tx, NOW + HOUR, HOUR)
        [second] = await outbox.claim(tx, NOW + HOUR, 10)
        assert not await outbox.begin(tx, first)
        assert await outbox.begin(tx, second)
        assert not await outbox.begin(tx, second)
