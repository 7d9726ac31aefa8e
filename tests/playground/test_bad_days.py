"""Flood limits and ordered faults, as the bot meets them."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError

from bot.playground import Person, World
from bot.playground.errors import ApiError
from bot.playground.faults import Kind
from bot.playground.limits import Limits
from bot.playground.model import Chat


class Watch:
    """Monotonic seconds that a test moves."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch(world: World) -> Watch:
    watch = Watch()
    world.limits = Limits(watch)
    world.limits.enabled = True
    return watch


async def test_after_a_short_burst_a_chat_takes_one_message_a_second(watch: Watch, anna: Person, bot: Bot) -> None:
    for _ in range(5):
        await bot.send_message(anna.id, "a")
    with pytest.raises(TelegramRetryAfter) as refusal:
        await bot.send_message(anna.id, "a")
    assert refusal.value.retry_after == 1
    watch.seconds += 1
    await bot.send_message(anna.id, "a")


async def test_over_all_thirty_messages_a_second_pass(world: World, watch: Watch, bot: Bot) -> None:
    people = [world.new_person(str(number)) for number in range(31)]
    for person in people:
        person.start()
    for person in people[:30]:
        await bot.send_message(person.id, "a")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(people[30].id, "a")
    watch.seconds += 1
    await bot.send_message(people[30].id, "a")


async def test_a_group_takes_twenty_messages_a_minute(watch: Watch, anna: Person, bot: Bot) -> None:
    group = anna.create_group("Комиссия")
    for _ in range(20):
        watch.seconds += 1
        await bot.send_message(group.id, "a")
    watch.seconds += 1
    with pytest.raises(TelegramRetryAfter) as refusal:
        await bot.send_message(group.id, "a")
    assert refusal.value.retry_after == 40


def test_what_was_refused_does_not_count() -> None:
    watch = Watch()
    limits = Limits(watch)
    limits.enabled = True
    chat = Chat(1, "private", "Анна")
    passed = 0
    for _ in range(100):
        watch.seconds += 0.25
        try:
            limits.count(chat)
        except ApiError:
            continue
        passed += 1
    assert passed == 29  # 5 at once, and one for each whole second of the 24.75 that follow


@pytest.mark.parametrize("kind", ["500", "502"])
async def test_an_ordered_server_error_comes_once(world: World, anna: Person, bot: Bot, kind: Kind) -> None:
    world.faults.order("sendMessage", kind)
    with pytest.raises(TelegramServerError):
        await bot.send_message(anna.id, "a")
    await bot.send_message(anna.id, "b")
    assert [m.text for m in world.messages(anna)] == ["/start", "b"]


async def test_a_fault_hits_only_the_method_it_was_ordered_for(world: World, anna: Person, bot: Bot) -> None:
    world.faults.order("editMessageText", "429", seconds=7)
    sent = await bot.send_message(anna.id, "a")
    with pytest.raises(TelegramRetryAfter) as refusal:
        await sent.edit_text("b")
    assert refusal.value.retry_after == 7


@pytest.mark.parametrize(("kind", "texts"), [("reset_before", ["/start"]), ("reset_after", ["/start", "a"])])
@pytest.mark.parametrize("far", [False, True])
async def test_a_reset_hides_whether_the_message_was_sent(
    world: World, anna: Person, bot: Bot, far_bot: Bot, far: bool, kind: Kind, texts: list[str]
) -> None:
    world.faults.order("sendMessage", kind)
    with pytest.raises(TelegramNetworkError):
        await (far_bot if far else bot).send_message(anna.id, "a")
    assert [m.text for m in world.messages(anna)] == texts


async def test_a_call_that_hangs_ends_with_the_callers_patience(world: World, anna: Person, bot: Bot) -> None:
    world.faults.order(kind="hang")
    with pytest.raises(TelegramNetworkError, match="Request timeout error"):
        await bot.send_message(anna.id, "a", request_timeout=0)


async def test_cleared_faults_let_go_of_a_call_that_hangs(world: World, anna: Person, bot: Bot) -> None:
    world.faults.order("sendMessage", "hang", times=3)

    async def send() -> None:
        with pytest.raises(TelegramNetworkError):
            await bot.send_message(anna.id, "a")

    async with asyncio.timeout(5), asyncio.TaskGroup() as group:
        group.create_task(send())
        await asyncio.sleep(0)
        world.faults.clear()
    await bot.send_message(anna.id, "b")


async def test_latency_only_takes_time(world: World, anna: Person, bot: Bot) -> None:
    world.faults.order("sendMessage", "latency", seconds=0.001)
    await bot.send_message(anna.id, "a")
    assert world.messages(anna)[-1].text == "a"
