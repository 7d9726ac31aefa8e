"""From the start of the process to the first getUpdates, beside a bare bot: `python -m bench.startup [--quick]`.

Both are processes of their own that take turns; ours finds its database as the last run left it. The last line is
JSON: the median seconds of each, and `ratio`.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench._fake_api import serve

ROUNDS = 5
PATIENCE = 60.0
BARE = """
import asyncio, sys
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

dispatcher = Dispatcher()

@dispatcher.message(F.text)
async def wrote(message: Message) -> None:
    await message.answer(message.text)

bot = Bot("42:bare", session=AiohttpSession(api=TelegramAPIServer.from_base(sys.argv[1])))
asyncio.run(dispatcher.start_polling(bot))
"""


class Api:
    """The fake Bot API, which notices when it is first asked for updates."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    def seen(self, method: str) -> None:
        """Note what is asked for."""
        if method == "getUpdates":
            self.asked.set()

    async def seconds(self, *command: str, **environment: str) -> float:
        """Run a process until it asks for updates."""
        self.asked.clear()
        began = time.perf_counter()
        quiet = asyncio.subprocess.DEVNULL
        process = await asyncio.create_subprocess_exec(*command, env=os.environ | environment, stdout=quiet)
        try:
            async with asyncio.timeout(PATIENCE):
                await self.asked.wait()
            return time.perf_counter() - began
        finally:
            process.kill()
            await process.wait()


async def main(rounds: int) -> dict[str, float]:
    """Measure both."""
    api = Api()
    server = await asyncio.start_server(lambda reader, writer: serve(reader, writer, api.seen), "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    ours, bare = list[float](), list[float]()
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'pool.db'}"
        settings = {"BOT_TOKEN": "42:ours", "BOT_API_URL": address, "DATABASE_URL": url, "LOG_LEVEL": "ERROR"}
        await api.seconds(sys.executable, "-m", "bot", "run", **settings)  # the first start makes the tables
        for _ in range(rounds):
            bare.append(await api.seconds(sys.executable, "-c", BARE, address))
            ours.append(await api.seconds(sys.executable, "-m", "bot", "run", **settings))
    server.close()
    return {
        "seconds": round(median(ours), 2),
        "seconds_bare": round(median(bare), 2),
        "ratio": round(median(ours) / median(bare), 2),
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(main(2 if "--quick" in sys.argv else ROUNDS))))
