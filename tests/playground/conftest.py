"""A world with one person, the bot over it in memory, and the same world served over HTTP."""

from collections.abc import AsyncIterator

import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp.test_utils import TestServer

from bot.playground import Person, PlaygroundSession, World, make_app


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def anna(world: World) -> Person:
    """Somebody who has started the bot; its updates are taken already."""
    person = world.new_person("Анна", username="anna")
    person.start()
    world.take_updates()
    return person


@pytest.fixture
def bot(world: World) -> Bot:
    return Bot(world.token, session=PlaygroundSession(world))


@pytest.fixture
async def server(world: World) -> AsyncIterator[TestServer]:
    """Serve the world, without flood limits."""
    server = TestServer(make_app(world, limits=False))
    await server.start_server()
    yield server
    await server.close()


@pytest.fixture
async def far_bot(world: World, server: TestServer) -> AsyncIterator[Bot]:
    """Reach the same world over HTTP, by aiogram's own session."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(str(server.make_url("/"))), timeout=5)
    bot = Bot(world.token, session=session)
    yield bot
    await session.close()
