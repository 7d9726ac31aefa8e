"""What an answer goes through when Telegram or the network fails for a moment."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError, TelegramServerError

from bot.delivery.pacing import notices
from bot.delivery.retries import Retries
from bot.playground import Person, PlaygroundSession, World


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def person(world: World) -> Person:
    person = world.new_person("Азиза")
    person.start()
    return person


@pytest.fixture
async def bot(world: World) -> AsyncIterator[Bot]:
    async with Bot(world.token, session=PlaygroundSession(world)).context() as bot:
        bot.session.middleware(Retries(pauses=(0.0, 0.0, 0.0)))
        yield bot


def said(world: World, where: Any) -> int:
    return sum(message.sender is world.bot for message in world.messages(where))


@pytest.mark.parametrize("kind", ["500", "502", "reset_before"])
async def test_an_answer_arrives_once_after_three_failures(world: World, person: Person, bot: Bot, kind: Any) -> None:
    world.faults.order("sendMessage", kind, times=3)
    await bot.send_message(person.id, "answer")
    assert said(world, person) == 1


async def test_a_telegram_that_stays_away_is_given_up(world: World, person: Person, bot: Bot) -> None:
    world.faults.order("sendMessage", "500", times=4)
    with pytest.raises(TelegramServerError):
        await bot.send_message(person.id, "answer")


async def test_a_person_may_read_an_answer_twice_when_its_receipt_was_lost(
    world: World, person: Person, bot: Bot
) -> None:
    world.faults.order("sendMessage", "reset_after")
    await bot.send_message(person.id, "answer")
    assert said(world, person) == 2


async def test_a_group_never_reads_anything_twice(world: World, person: Person, bot: Bot) -> None:
    group = person.create_group("Комиссия")
    world.faults.order("sendMessage", "reset_after")
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(group.id, "answer")
    assert said(world, group) == 1


async def test_an_edit_whose_receipt_was_lost_finds_itself_done(world: World, person: Person, bot: Bot) -> None:
    message = await bot.send_message(person.id, "before")
    world.faults.order("editMessageText", "reset_after")
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text("after", chat_id=person.id, message_id=message.message_id)
    assert world.messages(person)[-1].text == "after"


async def test_a_refusal_is_not_asked_for_again(world: World, person: Person, bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest):
        await bot.send_message(person.id, "<b>", parse_mode="HTML")
    assert said(world, person) == 0


async def test_notices_are_left_to_the_delivery_worker(world: World, person: Person, bot: Bot) -> None:
    world.faults.order("sendMessage", "500")
    with pytest.raises(TelegramServerError), notices():
        await bot.send_message(person.id, "notice")
