"""The pace under the session, against a Telegram that counts."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter

from bot.delivery.pacing import LaterError, Pacing, notices
from bot.playground import Person, PlaygroundSession, World


class Line:
    """A paced bot, a strict Telegram, and the order in which messages reached it."""

    def __init__(self, *, limits: bool = True) -> None:
        self.world = World()
        self.world.limits.enabled = limits
        self.bot = Bot(self.world.token, session=PlaygroundSession(self.world))
        self.bot.session.middleware(Pacing(at_once=not limits))
        self.arrived: list[str] = []
        self.world.listen(lambda change: self.arrived.extend(m.text for m in change.messages))

    def person(self) -> Person:
        person = self.world.new_person("Азиза")
        person.start()
        self.arrived.clear()
        return person

    async def notice(self, chat: int, text: str) -> None:
        with notices():
            await self.bot.send_message(chat, text)


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    line = Line()
    async with asyncio.timeout(20):
        yield line
    await line.bot.session.close()


async def test_an_answer_overtakes_every_notice_that_waits(line: Line) -> None:
    readers, asker = [line.person() for _ in range(40)], line.person()
    async with asyncio.TaskGroup() as group:
        for reader in readers:
            group.create_task(line.notice(reader.id, "notice"))
        await asyncio.sleep(0)
        await line.bot.send_message(asker.id, "answer")
        behind = 40 - line.arrived.count("notice")
    assert behind > 20
    assert line.arrived.count("notice") == 40


async def test_notices_to_a_chat_arrive_in_the_order_they_were_sent(line: Line) -> None:
    person = line.person()
    await asyncio.gather(*(line.notice(person.id, str(number)) for number in range(5)))
    assert line.arrived == list("01234")


async def test_one_chat_that_is_full_holds_up_no_other(line: Line) -> None:
    eager, other = line.person(), line.person()
    async with asyncio.TaskGroup() as group:
        for number in range(5):
            group.create_task(line.notice(eager.id, f"eager {number}"))
        await asyncio.sleep(0)
        group.create_task(line.notice(other.id, "other"))
    assert line.arrived.index("other") < line.arrived.index("eager 3")


async def test_an_answer_that_meets_a_429_waits_and_is_sent_once(line: Line) -> None:
    person = line.person()
    line.world.faults.order("sendMessage", "429", seconds=1)
    begun = time.monotonic()
    await line.bot.send_message(person.id, "answer")
    assert time.monotonic() - begun >= 1
    assert line.arrived == ["answer"]


async def test_an_answer_does_not_wait_for_minutes(line: Line) -> None:
    person = line.person()
    line.world.faults.order("sendMessage", "429", seconds=120)
    with pytest.raises(TelegramRetryAfter):
        await line.bot.send_message(person.id, "answer")


async def test_a_notice_that_meets_a_429_goes_back_and_the_next_one_does_not_try(line: Line) -> None:
    person = line.person()
    line.world.faults.order("sendMessage", "429", seconds=30)
    with pytest.raises(TelegramRetryAfter):
        await line.notice(person.id, "first")
    with pytest.raises(LaterError) as refused:
        await line.notice(person.id, "second")
    assert 28 < refused.value.seconds <= 30
    assert line.arrived == []


async def test_the_turn_is_announced_right_before_a_notice_goes_out(line: Line) -> None:
    person, seen = line.person(), []

    async def on_turn() -> None:
        seen.append(list(line.arrived))

    with notices(on_turn):
        await line.bot.send_message(person.id, "notice")
    await line.bot.send_message(person.id, "answer")
    assert seen == [[]]


async def test_somebody_who_gave_up_waiting_leaves_the_queue(line: Line) -> None:
    person = line.person()
    sending = [asyncio.ensure_future(line.notice(person.id, str(number))) for number in range(5)]
    await asyncio.sleep(0)
    sending[3].cancel()
    results = await asyncio.gather(*sending, return_exceptions=True)
    assert isinstance(results[3], asyncio.CancelledError)
    assert line.arrived == list("0124")


async def test_what_says_nothing_in_a_chat_does_not_wait(line: Line) -> None:
    person = line.person()
    begun = time.monotonic()
    for _ in range(100):
        await line.bot.send_chat_action(person.id, "typing")
    assert time.monotonic() - begun < 1


async def test_a_broadcast_meets_no_429_and_keeps_near_the_limit(line: Line) -> None:
    people = [line.person() for _ in range(90)]
    begun = time.monotonic()
    await asyncio.gather(*(line.notice(person.id, "news") for person in people))
    assert line.arrived.count("news") == 90
    assert 90 / (time.monotonic() - begun) > 24


async def test_where_there_are_no_limits_nobody_waits_but_a_429_is_still_heeded() -> None:
    line = Line(limits=False)
    person = line.person()
    begun = time.monotonic()
    for number in range(50):
        await line.bot.send_message(person.id, str(number))
    assert time.monotonic() - begun < 1
    line.world.faults.order("sendMessage", "429", seconds=1)
    await line.bot.send_message(person.id, "last")
    assert line.arrived[-1] == "last"
    assert time.monotonic() - begun >= 1
