"""Letters on good days and bad: what people receive, and what is written about it."""

import asyncio
from datetime import timedelta

import pytest
from aiogram import Bot
from sqlalchemy import update

from bot.delivery.pacing import Pacing
from bot.domain.notices import press
from bot.playground import PlaygroundSession
from storage import people, tables
from tests.conftest import NOW
from tests.delivery.conftest import Office


async def test_each_person_is_written_to_in_their_own_language(office: Office) -> None:
    russian, chinese = await office.meet("Иван", "ru"), await office.meet("李伟", "zh")
    await office.write(russian, "15 июня")
    await office.write(chinese, "6月15日")
    async with office.open():
        first, second = await office.settled("sent", "sent")
    assert office.read(russian) == ["Срок: 15 июня"]
    assert office.read(chinese) == ["截止日期：6月15日"]
    assert first.sent_text == "Срок: 15 июня"
    assert second.message_id == office.world.messages(chinese)[-1].id


async def test_a_letter_has_its_buttons_and_no_link_preview_and_may_be_silent(office: Office) -> None:
    person = await office.meet()
    await office.write(person, "<a> & b", rows=((press("open", "organisation", "show", 7),),), silent=True)
    async with office.open():
        await office.settled("sent")
    message = office.world.messages(person)[-1]
    assert message.text == "Срок: <a> & b"
    assert message.keyboard == [[{"text": "▶ ru", "callback_data": "organisation:show:7"}]]
    assert message.silent
    assert message.link_preview == {"is_disabled": True}


async def test_letters_to_one_person_arrive_in_the_order_they_were_written(office: Office) -> None:
    person = await office.meet()
    for number in range(4):
        await office.write(person, str(number))
    office.world.faults.order("sendMessage", "latency", 0.05)
    async with office.open():
        await office.settled(*["sent"] * 4)
    assert office.read(person) == [f"Срок: {number}" for number in range(4)]


async def test_waking_the_worker_sends_at_once(office: Office) -> None:
    person = await office.meet()
    async with office.open() as delivery:
        delivery._every = 3600
        await asyncio.sleep(0.05)
        await office.write(person, "сейчас")
        delivery.wake()
        await office.settled("sent")


async def test_somebody_who_blocked_the_bot_is_written_to_when_they_return(office: Office) -> None:
    person, other = await office.meet("Азиза"), await office.meet("Тимур")
    person.block()
    await office.write(person, "первое")
    await office.write(person, "второе")
    await office.write(other, "третье")
    async with office.open() as delivery:
        await office.put_back("blocked by the user")
        rows = await office.settled("waiting", "waiting", "sent")
        assert rows[1].attempts == 0  # nobody knocks at a door that is known to be shut
        person.unblock()
        async with office.database.writing(office.now()) as tx:
            known = await people.by_telegram(tx, person.id)
            assert known is not None
            assert known.unreachable_since == NOW
            await people.change(tx, known.id, unreachable_since=None)
        delivery.wake()
        await office.settled("sent", "sent", "sent")
    assert office.read(person) == ["Срок: первое", "Срок: второе"]


async def test_a_letter_that_is_of_no_use_any_more_is_not_sent(office: Office) -> None:
    person = await office.meet()
    await office.write(person, "поздно", expires_at=NOW - timedelta(seconds=1))
    await office.write(person, "вовремя", expires_at=NOW + timedelta(hours=1))
    async with office.open():
        await office.settled("waiting", "sent")
    assert office.read(person) == ["Срок: вовремя"]


@pytest.mark.parametrize("kind", ["500", "502", "reset_before"])
async def test_a_bad_day_of_telegram_is_waited_out(office: Office, kind: str) -> None:
    person = await office.meet()
    office.world.faults.order("sendMessage", kind, times=2)  # type: ignore[arg-type]
    await office.write(person, "терпение")
    async with office.open() as delivery:
        row = await office.put_back("Server")
        assert row.due_at == NOW + timedelta(seconds=2)
        office.later(seconds=2)
        delivery.wake()
        row = await office.put_back("Server", attempts=2)
        assert row.due_at == office.now() + timedelta(seconds=4)
        office.later(seconds=4)
        await office.settled("sent")
    assert office.read(person) == ["Срок: терпение"]


async def test_too_many_requests_are_heeded_and_hold_up_nobody_else(office: Office) -> None:
    person, other = await office.meet("Азиза"), await office.meet("Тимур")
    office.world.faults.order("sendMessage", "429", seconds=60)
    await office.write(person, "потом")
    async with office.open():
        row = await office.put_back("Retry in 60")
        assert row.due_at == NOW + timedelta(seconds=60)
        await office.write(other, "сразу")
        await office.settled("waiting", "sent")


async def test_a_message_telegram_refuses_for_good_fails_with_its_reason(office: Office) -> None:
    person, other = await office.meet("Азиза"), await office.meet("Тимур")
    await office.write(person, "длинно", key="endless")
    await office.write(other, "коротко")
    async with office.open():
        rows = await office.settled("failed", "sent")
    assert "message is too long" in rows[0].reason


async def test_a_group_that_became_a_supergroup_is_followed(office: Office) -> None:
    old = await office.channel(kind="group")
    chat = office.world.chats[old]
    owner = next(person for person in office.world.people)
    new = owner.upgrade_group(chat)
    await office.write(old, "первое")
    await office.write(old, "второе")
    async with office.open():
        await office.settled("sent", "sent")
    assert office.read(new.id) == ["截止日期：первое", "截止日期：второе"]
    async with office.database.reading() as tx:
        [row] = list(await tx.execute(tables.channels.select()))
    assert (row.chat_id, row.kind) == (new.id, "supergroup")


async def test_a_channel_that_took_the_rights_away_gets_its_posts_when_it_gives_them_back(office: Office) -> None:
    channel = await office.channel()
    chat, owner = office.world.chats[channel], office.world.people[0]
    owner.demote_bot(chat)
    await office.write(channel, "объявление")
    async with office.open() as delivery:
        await office.put_back("bot is not a member of the channel chat")
        owner.promote_bot(chat)
        async with office.database.writing(office.now()) as tx:
            await tx.execute(update(tables.channels).values(can_post=True))
        delivery.wake()
        await office.settled("sent")
    assert office.read(channel) == ["截止日期：объявление"]


async def test_administrators_are_told_once_of_a_channel_that_cannot_be_written_to(office: Office) -> None:
    channel, administrator = await office.channel(), await office.meet("Тимур")
    owner = office.world.people[0]
    owner.demote_bot(office.world.chats[channel])
    for words in ("объявление", "второе"):
        await office.write(channel, words)
    async with office.open(administrators=frozenset({administrator.id})):
        rows = await office.until(lambda rows: rows[-1].state == "sent")
    assert [row.state for row in rows] == ["waiting", "waiting", "sent"]
    assert '"channel-noticed"' in rows[-1].body


async def test_a_lost_answer_repeats_a_letter_to_a_person(office: Office) -> None:
    person = await office.meet()
    office.world.faults.order("sendMessage", "reset_after")
    await office.write(person, "дважды")
    async with office.open():
        await office.put_back("disconnected")
        office.later(seconds=2)
        await office.settled("sent")
    assert len(office.read(person)) == 2


async def test_a_lost_answer_never_repeats_a_channels_post(office: Office) -> None:
    channel = await office.channel()
    office.world.faults.order("sendMessage", "reset_after")
    await office.write(channel, "однажды")
    async with office.open():
        await office.settled("unknown")
        office.later(hours=1)
        await office.write(channel, "следующее")
        await office.settled("unknown", "sent")
    assert len(office.read(channel)) == 2


async def test_without_limits_a_channels_post_is_not_repeated_either(office: Office) -> None:
    channel = await office.channel()
    session = PlaygroundSession(office.world)
    session.middleware(Pacing(at_once=True))
    office.bot = Bot(office.world.token, session=session)
    office.world.faults.order("sendMessage", "reset_after")
    await office.write(channel, "однажды")
    async with office.open():
        await office.settled("unknown")
    assert office.read(channel) == ["截止日期：однажды"]


async def test_a_worker_whose_bot_has_no_pacing_does_not_start(office: Office) -> None:
    office.bot = Bot(office.world.token, session=PlaygroundSession(office.world))
    with pytest.raises(ValueError, match="no Pacing"):
        async with office.open():
            pass
