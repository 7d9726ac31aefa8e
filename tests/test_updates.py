"""The door through which every update comes in: in order within a chat, once, until it may be confirmed."""

import asyncio
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import SendMessage
from aiogram.types import ErrorEvent, Message, Update

from bot.domain.errors import UnavailableError
from bot.updates import Updates

Handler = Callable[[Message], Awaitable[Any]]


@pytest.fixture
async def bot() -> AsyncIterator[Bot]:
    bot = Bot("42:TEST")
    yield bot
    await bot.session.close()


def said(update_id: int, text: str, chat: int = 7) -> Update:
    message = {"message_id": update_id, "date": 0, "chat": {"id": chat, "type": "private"}, "text": text}
    return Update.model_validate({"update_id": update_id, "message": message})


def door(bot: Bot, handler: Handler, **options: Any) -> Updates:
    dispatcher = Dispatcher()
    dispatcher.message.register(handler)
    return Updates(bot, dispatcher, pauses=(0.0, 0.0), **options)


async def test_updates_of_a_chat_are_handled_in_order_even_when_the_first_is_slow(bot: Bot) -> None:
    seen: list[str] = []

    async def handler(message: Message) -> None:
        for _ in range(5 if message.text == "first" else 0):
            await asyncio.sleep(0)
        seen.append(message.text or "")

    updates = door(bot, handler)
    await asyncio.gather(*(updates.handle(said(n, text)) for n, text in enumerate(("first", "second", "third"))))
    assert seen == ["first", "second", "third"]


async def test_a_slow_handler_holds_up_no_other_chat(bot: Bot) -> None:
    finish = asyncio.Event()

    async def handler(message: Message) -> None:
        if message.text == "slow":
            await finish.wait()

    updates = door(bot, handler)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        slow = group.create_task(updates.handle(said(1, "slow", chat=7)))
        assert await updates.handle(said(2, "quick", chat=8))
        assert not slow.done()
        finish.set()


async def test_a_redelivered_update_is_confirmed_and_not_handled_again(bot: Bot) -> None:
    seen: list[str] = []

    async def handler(message: Message) -> None:
        seen.append(message.text or "")

    updates = door(bot, handler)
    update = said(1, "file the proposal")
    both = await asyncio.gather(updates.handle(update), updates.handle(update))
    assert list(both) == [True, True]
    assert seen == ["file the proposal"]


async def test_an_update_is_tried_again_while_the_database_does_not_answer(bot: Bot) -> None:
    tries = 0

    async def handler(_message: Message) -> None:
        nonlocal tries
        tries += 1
        if tries < 7:
            raise UnavailableError

    assert await door(bot, handler).handle(said(1, "x"))
    assert tries == 7


async def test_an_error_that_was_answered_counts_as_handled_and_is_not_repeated(bot: Bot) -> None:
    tries = 0

    async def handler(_message: Message) -> None:
        nonlocal tries
        tries += 1
        raise KeyError("a fault of ours")

    async def apologise(_event: ErrorEvent) -> bool:
        return True

    dispatcher = Dispatcher()
    dispatcher.message.register(handler)
    dispatcher.errors.register(apologise)
    assert await Updates(bot, dispatcher, pauses=(0.0,)).handle(said(1, "x"))
    assert tries == 1


async def test_what_nobody_answers_is_given_up_after_the_last_try_and_whoever_sent_it_is_told(bot: Bot) -> None:
    tries, told = 0, list[BaseException]()

    async def handler(_message: Message) -> None:
        nonlocal tries
        tries += 1
        raise KeyError("a fault of ours")

    async def given_up(_update: Update, error: BaseException) -> None:
        told.append(error)

    updates = door(bot, handler, given_up=given_up)
    assert await updates.handle(said(1, "x")), "it would be no better when it came again"
    assert await updates.handle(said(1, "x"))
    assert tries == 3
    assert [type(error) for error in told] == [KeyError]


async def test_a_stuck_handler_lets_its_chat_go_on(bot: Bot) -> None:
    async def handler(message: Message) -> None:
        if message.text == "stuck":
            await asyncio.Event().wait()

    places: list[str] = []

    async def given_up(update: Update, error: BaseException) -> None:
        places.append(f"{update.update_id}: {traceback.extract_tb(error.__traceback__)[-2].name}")
        raise TelegramNetworkError(SendMessage(chat_id=7, text=""), "Telegram is away, too")

    updates = door(bot, handler, patience=0.05, given_up=given_up)
    async with asyncio.timeout(5):
        both = await asyncio.gather(updates.handle(said(1, "stuck")), updates.handle(said(2, "next")))
    assert list(both) == [True, True]
    assert places == ["1: handler"]


async def test_the_outbox_is_woken_after_each_update(bot: Bot) -> None:
    woken: list[int] = []

    async def handler(_message: Message) -> None: ...

    updates = door(bot, handler, handled=lambda: woken.append(1))
    await updates.handle(said(1, "x"))
    await updates.handle(said(2, "y"))
    assert len(woken) == 2


async def test_telegram_is_asked_for_what_has_a_handler_and_for_what_must_not_be_missed(bot: Bot) -> None:
    dispatcher = Dispatcher()

    async def handler(_query: Any) -> None: ...

    dispatcher.inline_query.register(handler)
    wanted = {"inline_query", "message", "callback_query", "my_chat_member", "chat_member", "channel_post"}
    assert set(Updates(bot, dispatcher).allowed) == wanted


async def test_while_the_database_is_away_an_update_waits_however_long_and_its_person_is_told_once(bot: Bot) -> None:
    back, told = asyncio.Event(), list[int]()

    async def handler(_message: Message) -> None:
        if not back.is_set():
            raise UnavailableError

    async def away(update: Update) -> None:
        told.append(update.update_id)

    updates = door(bot, handler, away=away, told_after=0.0, patience=0.05)
    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        waiting = [group.create_task(updates.handle(said(number, "x"))) for number in (1, 2)]
        await asyncio.sleep(0.2)  # longer than a handler may be stuck
        assert not any(task.done() for task in waiting)
        assert told == [1]
        back.set()
    assert all(task.result() for task in waiting)


async def test_a_webhook_waits_for_the_database_only_so_long_and_gets_the_update_again(bot: Bot) -> None:
    async def handler(_message: Message) -> None:
        raise UnavailableError

    assert not await door(bot, handler).handle(said(1, "x"), waits=0.05)
