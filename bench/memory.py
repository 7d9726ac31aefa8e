"""Memory after the same updates with 100 and with 100,000 people: `python -m bench.memory [--quick]`.

Each is a process of its own, whose people press and write in random order. The last line is JSON: the most memory of
each in megabytes, and `ratio_100k_to_100`.
"""

import asyncio
import json
import logging
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

import structlog
import uvloop
from aiogram.types import Update

from bench._crowd import FIRST, AtOnce, crowd
from bench._load import Asker
from bot.app import App
from bot.clock import Clock
from bot.config import Settings

FEW, MANY = 100, 100_000
UPDATES = 10_000


async def handle(path: Path, count: int, updates: int) -> float:
    """Handle updates of random people, and give the megabytes that the process took at most."""
    settings = Settings(database_url=f"sqlite+aiosqlite:///{path}", rate_limit="off", _env_file=None)
    app = App(settings, "42:memory", clock=Clock(), session=AtOnce())
    chance = Random(1)
    for _ in range(updates):
        asker = Asker(FIRST + chance.randrange(count))
        update = asker.press() if chance.random() < 0.5 else asker.command("/menu")
        await app.updates.handle(Update.model_validate(update, context={"bot": app.bot}))
    await app.close()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (2**20 if sys.platform == "darwin" else 2**10)


async def prepare(path: Path, count: int) -> None:
    """Make the database in this process: what that takes is not what is measured."""
    await (await crowd(path, count)).close()


def measure(folder: str, count: int, updates: int) -> float:
    """Measure in a process of its own."""
    path = Path(folder) / f"{count}.db"
    asyncio.run(prepare(path, count))
    command = [sys.executable, "-m", "bench.memory", "child", str(path), str(count), str(updates)]
    return float(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.split()[-1])


def main(updates: int) -> dict[str, float]:
    """Measure both."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = measure(folder, FEW, updates), measure(folder, MANY, updates)
    ratio = round(many / few, 2)
    return {"updates": updates, "mb_100": round(few), "mb_100k": round(many), "ratio_100k_to_100": ratio}


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    if sys.argv[1:2] == ["child"]:
        print(uvloop.run(handle(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))))
    else:
        print(json.dumps(main(UPDATES // 5 if "--quick" in sys.argv else UPDATES)))
