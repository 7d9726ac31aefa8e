"""Polling against the playground: confirmed after handling, ordered, through bad days, with a graceful end."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.types import Message
from aiogram.utils.backoff import BackoffConfig

from bot.playground import PlaygroundSession, World
from bot.polling import Polling
from bot.updates import Updates

HASTE = BackoffConfig(min_delay=0.01, max_delay=0.05, factor=2.0, jitter=0.0)


@pytest.fixture
def world() -> World:
    return World()


@asynccontextmanager
async def polled(
    world: World,
    handler: Callable[[Message], Awaitable[Any]],
    *,
    grace: float = 5.0,
    outcome: Callable[..., None] = lambda *_: None,
    **options: Any,
) -> AsyncIterator[Polling]:
    """Poll while inside; stop at the end and return when `run` has."""
    async with Bot(world.token, session=PlaygroundSession(world)).context() as bot:
        dispatcher = Dispatcher()
        dispatcher.message.register(handler)
        updates = Updates(bot, dispatcher, pauses=(0.0,), outcome=outcome)
        polling = Polling(bot, updates, timeout=5, backoff=HASTE, **options)
        async with asyncio.timeout(15), asyncio.TaskGroup() as group:
            group.create_task(polling.run(grace))
            try:
                yield polling
            finally:
                polling.stop()


class Seen:
    """What a handler saw; it can be waited for."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._changed = asyncio.Event()

    async def handle(self, message: Message) -> None:
        self.note(message.text or "")

    def note(self, text: str) -> None:
        self.texts.append(text)
        self._changed.set()

    async def until(self, count: int) -> None:
        while len(self.texts) < count:
            self._changed.clear()
            await self._changed.wait()


async def test_what_was_written_before_the_start_and_after_it_is_handled_once(world: World) -> None:
    person, seen = world.new_person("Азиза"), Seen()
    person.say("before")
    async with polled(world, seen.handle):
        await seen.until(1)
        person.say("after")
        await seen.until(2)
    assert seen.texts == ["before", "after"]
    assert len(world.updates) == 0


async def test_an_update_is_not_confirmed_while_it_is_being_handled(world: World) -> None:
    begun, finish = asyncio.Event(), asyncio.Event()

    async def handler(_message: Message) -> None:
        begun.set()
        await finish.wait()

    world.new_person("Азиза").say("x")
    async with polled(world, handler):
        await begun.wait()
        assert len(world.updates) == 1
        finish.set()
    assert len(world.updates) == 0


async def test_a_slow_handler_holds_up_neither_other_chats_nor_later_updates(world: World) -> None:
    slow, quick, seen, finish = world.new_person("Азиза"), world.new_person("Тимур"), Seen(), asyncio.Event()

    async def handler(message: Message) -> None:
        if message.text == "slow":
            await finish.wait()
        seen.note(message.text or "")

    async with polled(world, handler):
        slow.say("slow")
        slow.say("behind")
        for number in range(3):
            quick.say(str(number))
            await seen.until(number + 1)
        assert seen.texts == ["0", "1", "2"]
        assert len(world.updates) == 5
        finish.set()
        await seen.until(5)
    assert seen.texts == ["0", "1", "2", "slow", "behind"]
    assert len(world.updates) == 0


async def test_updates_of_a_chat_are_handled_in_the_order_they_came(world: World) -> None:
    person, seen = world.new_person("Азиза"), Seen()

    async def handler(message: Message) -> None:
        for _ in range(10 - int(message.text or "")):
            await asyncio.sleep(0)
        seen.note(message.text or "")

    for number in range(10):
        person.say(str(number))
    async with polled(world, handler):
        await seen.until(10)
    assert seen.texts == [str(number) for number in range(10)]


@pytest.mark.parametrize("kind", ["500", "502", "reset_before", "reset_after"])
async def test_a_bad_day_of_telegram_loses_no_update_and_repeats_none(world: World, kind: Any) -> None:
    person, seen = world.new_person("Азиза"), Seen()
    person.say("before")
    world.faults.order("getUpdates", kind, times=3)
    async with polled(world, seen.handle):
        await seen.until(1)
        world.faults.order("getUpdates", kind, times=2)
        person.say("after")
        await seen.until(2)
    assert seen.texts == ["before", "after"]


async def test_too_many_requests_are_waited_out(world: World) -> None:
    person, seen = world.new_person("Азиза"), Seen()
    world.faults.order("getUpdates", "429", seconds=1)
    person.say("x")
    async with polled(world, seen.handle):
        await seen.until(1)


async def test_polling_goes_on_when_another_instance_is_gone_again(world: World) -> None:
    person, seen = world.new_person("Азиза"), Seen()
    async with polled(world, seen.handle), Bot(world.token, session=PlaygroundSession(world)).context() as other:
        person.say("first")
        await seen.until(1)
        await asyncio.sleep(0.05)
        await other.get_updates(timeout=0)
        person.say("second")
        await seen.until(2)


async def test_more_updates_than_one_request_gives_are_all_handled(world: World) -> None:
    seen, people = Seen(), [world.new_person(f"Гость {number}") for number in range(25)]
    for person in people:
        person.say("x")
    async with polled(world, seen.handle, limit=10):
        await seen.until(25)
    assert len(seen.texts) == 25
    assert len(world.updates) == 0


async def test_an_update_that_cannot_be_read_is_passed_over_and_holds_up_nobody(world: World) -> None:
    person, seen = world.new_person("Азиза"), Seen()
    world.updates.put("message", {"text": "of a Telegram that is years ahead", "chat": "here"}, lane=1)
    person.say("next")
    async with polled(world, seen.handle):
        await seen.until(1)
    assert seen.texts == ["next"]
    assert len(world.updates) == 0


async def test_a_fault_beside_the_handling_of_an_update_ends_nothing(world: World) -> None:
    person, seen = world.new_person("Азиза"), Seen()
    failing = iter((True, False))

    def count(*_: Any) -> None:
        if next(failing, False):
            raise ValueError("a number that cannot be counted")

    person.say("first")
    async with polled(world, seen.handle, outcome=count):
        await seen.until(1)
        person.say("second")
        await seen.until(2)
    assert len(world.updates) == 0


async def test_stopping_finishes_what_is_running_and_confirms_it(world: World) -> None:
    begun, finish, seen = asyncio.Event(), asyncio.Event(), Seen()

    async def handler(message: Message) -> None:
        begun.set()
        await finish.wait()
        seen.note(message.text or "")

    world.new_person("Азиза").say("x")
    async with polled(world, handler) as polling:
        await begun.wait()
        polling.stop()
        await asyncio.sleep(0)
        finish.set()
    assert seen.texts == ["x"]
    assert len(world.updates) == 0


async def test_what_does_not_finish_in_time_comes_again_at_the_next_start(world: World) -> None:
    begun = asyncio.Event()

    async def stuck(_message: Message) -> None:
        begun.set()
        await asyncio.Event().wait()

    world.new_person("Азиза").say("x")
    async with polled(world, stuck, grace=0.05):
        await begun.wait()
    assert len(world.updates) == 1
    seen = Seen()
    async with polled(world, seen.handle):
        await seen.until(1)
    assert seen.texts == ["x"]


async def test_stopping_does_not_wait_for_the_long_poll(world: World) -> None:
    loop = asyncio.get_running_loop()
    async with polled(world, Seen().handle):
        await asyncio.sleep(0.05)
        begun = loop.time()
    assert loop.time() - begun < 1
