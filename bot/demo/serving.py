"""The bot in the browser: the same bot over HTTP against the playground, with a world to begin with."""

import asyncio
from pathlib import Path

import structlog
from pydantic import SecretStr

from bot.app import App
from bot.clock import Clock
from bot.config import Settings
from bot.demo.cast import ADMINISTRATOR_ID, populate
from bot.limiting import Limiter
from bot.playground import World, make_app
from bot.services.context import Office
from bot.texts import Texts
from bot.web.api import api
from bot.web.feed import feed
from bot.web.server import serving

log = structlog.get_logger(__name__)

FILE = Path("data") / "demo.sqlite3"
TOKEN = "42:PLAYGROUND"
NAME = "Пул ШОС · демо"
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}
"""Hosts that mean every interface: nobody can open them as an address."""


class Demo:
    """A playground with the bot in it; it begins anew at every start, and whenever somebody asks for it."""

    def __init__(self, settings: Settings, file: Path = FILE) -> None:
        self._settings = settings
        self._file = file
        self._clock = Clock()
        self._world = World(TOKEN, bot_name=NAME, now=self._clock.now)
        self._app: App | None = None
        self._over = False
        self._begun = asyncio.Event()
        self._beginning: asyncio.Task[None] | None = None

    def stop(self) -> None:
        """End it."""
        self._over = True
        self._pause()
        if self._beginning is not None:
            self._beginning.cancel()

    def _office(self) -> Office | None:
        return self._app.office if self._app else None

    def _pause(self) -> None:
        if self._app is not None:
            self._app.stop()

    async def _start_again(self) -> None:
        """Put everything back to the beginning, and return when it is there."""
        if self._begun.is_set():  # else it is on its way: whoever asks too waits for the same beginning
            self._begun.clear()
            self._pause()
        await self._begun.wait()

    async def run(self) -> None:
        """Serve the page until `stop`.

        Raises:
            OSError: the port is taken.
        """
        page = make_app(self._world, clock=self._clock, reset=self._start_again)
        page.add_routes([feed(self._office, Texts(), self._clock.now), *api(self._office, self._clock.now, Limiter())])
        host = self._settings.http_host
        async with serving(page, host, self._settings.http_port, grace=1.0) as port:
            address = f"http://{EVERYWHERE.get(host, host)}:{port}"
            self._app = App(self._for_demo(address), TOKEN, clock=self._clock, listens=False)
            try:
                await self._live(self._app, address)
            finally:
                await self._app.close()

    async def _live(self, app: App, address: str) -> None:
        await self._begin(app)
        if not self._over:
            print(f"Open {address}/", flush=True)
        while not self._over:
            await app.run()
            if not self._over:
                await self._begin(app)

    async def _begin(self, app: App) -> None:
        """Make everything anew, unless it is to end meanwhile."""
        async with asyncio.TaskGroup() as group:
            self._beginning = group.create_task(self._make_anew(app))

    async def _make_anew(self, app: App) -> None:
        """Forget everything and let the history happen; open pages see it when it is complete."""
        await app.database.close()
        for leftover in self._file.parent.glob(f"{self._file.name}*"):
            leftover.unlink()
        with self._world.quiet():
            self._world.clear()
            await app.prepare()
            await populate(app, self._world)
        self._begun.set()

    def _for_demo(self, address: str) -> Settings:
        """Give the same settings, but for where Telegram is, who administers, and where the data are."""
        changes = {
            "bot_token": SecretStr(TOKEN),
            "bot_api_url": address,
            "admin_ids": frozenset({ADMINISTRATOR_ID}),
            "database_url": f"sqlite+aiosqlite:///{self._file}",
            "redis_url": None,
            "rate_limit": "off",
            "webhook_url": None,
            "public_url": self._settings.public_url or address,
        }
        return self._settings.model_copy(update=changes)
