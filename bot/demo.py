"""The bot in the browser: the same bot over HTTP against the playground, with a world to begin with."""

import asyncio
from pathlib import Path

import structlog
from pydantic import SecretStr

from bot.app import App
from bot.cast import populate
from bot.clock import Clock
from bot.config import Settings
from bot.playground import World, make_app
from bot.web.server import serving

log = structlog.get_logger(__name__)

FILE = Path("data") / "demo.sqlite3"
TOKEN = "42:PLAYGROUND"
BOT_NAME = "Пул технопарков ШОС"


class Demo:
    """A playground with the bot in it; it begins anew at every start, and whenever somebody asks for it."""

    def __init__(self, settings: Settings, file: Path = FILE) -> None:
        self._settings = settings
        self._file = file
        self._clock = Clock()
        self._world = World(TOKEN, bot_name=BOT_NAME, now=self._clock.now)
        self._app: App | None = None
        self._again = False
        self._begun = asyncio.Event()

    def stop(self) -> None:
        """End it."""
        if self._app is not None:
            self._app.stop()

    async def _start_again(self) -> None:
        """Put everything back to the beginning, and return when it is there."""
        self._again = True
        self._begun.clear()
        self.stop()
        await self._begun.wait()

    async def run(self) -> None:
        """Serve the page until `stop`."""
        page = make_app(self._world, clock=self._clock, reset=self._start_again)
        async with serving(page, self._settings.http_host, self._settings.http_port, grace=2.0) as port:
            address = f"http://{self._settings.http_host}:{port}"
            self._app = App(self._for_demo(address), TOKEN, clock=self._clock)
            try:
                await self._live(self._app, address)
            finally:
                await self._app.close()

    async def _live(self, app: App, address: str) -> None:
        while True:
            await self._begin(app)
            print(f"Open {address}/", flush=True)
            await app.run()
            if not self._again:
                return
            self._again = False

    async def _begin(self, app: App) -> None:
        await app.database.close()
        for leftover in self._file.parent.glob(f"{self._file.name}*"):
            leftover.unlink()
        self._clock.reset()
        self._world.clear()
        await app.prepare()
        await populate(app, self._world)
        self._begun.set()

    def _for_demo(self, address: str) -> Settings:
        """Give the same settings, but for where Telegram is and where the data are."""
        changes = {
            "bot_token": SecretStr(TOKEN),
            "bot_api_url": address,
            "database_url": f"sqlite+aiosqlite:///{self._file}",
            "redis_url": None,
            "webhook_url": None,
        }
        return self._settings.model_copy(update=changes)
