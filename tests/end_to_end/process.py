"""The bot as a process of its own, over HTTP against a playground that the test serves: what an operator runs."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from bot.playground import Person, World, make_app
from bot.playground.model import Message
from bot.web.server import serving

TOKEN = "42:PLAYGROUND"
ADMIN_ID = 900
SECRET = "a-secret-of-sixteen-or-more"
PATIENCE = 90.0


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Process:
    """One installation: it can be started, killed and started again on the same database.

    `also` are more settings; `module` is what is run in place of the bot.
    """

    world: World
    api: str
    database_url: str
    webhook: bool
    also: dict[str, str] = field(default_factory=dict)
    module: str = "bot"
    port: int = field(default_factory=free_port)
    _running: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it, and wait until it has asked who it is."""
        names = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "TMPDIR", "CI")}
        settings = {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": self.api,
            "ADMIN_IDS": str(ADMIN_ID),
            "DATABASE_URL": self.database_url,
            "HTTP_PORT": str(self.port),
            "LOG_LEVEL": "WARNING",
        }
        if self.webhook:
            settings |= {"WEBHOOK_URL": f"http://127.0.0.1:{self.port}/telegram", "WEBHOOK_SECRET": SECRET}
        settings |= self.also
        words = (sys.executable, "-m", self.module, "run")
        self._running = await asyncio.create_subprocess_exec(*words, env=names | settings)

    @property
    def pid(self) -> int:
        """The id of what runs."""
        return self._running.pid if self._running is not None else 0

    async def kill(self) -> None:
        """Kill it, without a chance to say good-bye."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> int:
        """Ask it to stop, and give its exit status."""
        return await self._end(signal.SIGTERM)

    async def _end(self, sign: signal.Signals) -> int:
        if self._running is None:
            return 0
        if self._running.returncode is None:
            self._running.send_signal(sign)
        async with asyncio.timeout(PATIENCE):
            status = await self._running.wait()
        self._running = None
        return status


@asynccontextmanager
async def installed(database_url: str, *, webhook: bool, **also: str) -> AsyncIterator[Process]:
    """Serve a world, with a bot that may be started in it, with more settings by their names."""
    world = World(TOKEN)
    async with serving(make_app(world, limits=False), "127.0.0.1", 0, grace=1.0) as port:
        process = Process(world, f"http://127.0.0.1:{port}", database_url, webhook, also)
        try:
            yield process
        finally:
            world.faults.clear()
            await process.kill()


async def until(true: Callable[[], object], what: str) -> None:
    """Wait until something is so; the world has nothing to wait on.

    Raises:
        AssertionError: it never was, and `what` says what.
    """

    async def holds() -> bool:
        return bool(true())

    await until_told(holds, what)


async def until_told(true: Callable[[], Awaitable[bool]], what: str) -> None:
    """Wait until something that must be asked for is so."""
    try:
        async with asyncio.timeout(PATIENCE):
            while not await true():  # noqa: ASYNC110 another process has no event to wait on
                await asyncio.sleep(0.02)
    except TimeoutError:
        raise AssertionError(f"it never happened: {what}") from None


def said(world: World, person: Person) -> list[Message]:
    """Give what the bot has said to a person."""
    return [message for message in world.messages(person) if message.sender is world.bot]


def saw(world: World, person: Person, words: str) -> int:
    """Count the bot's messages to a person with these words."""
    return sum(words in message.text for message in said(world, person))
