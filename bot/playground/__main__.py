"""The playground on its own: `python -m bot.playground --port 8081`, for any bot with its API address set to it."""

import argparse
import asyncio
import gc
import signal

import uvloop
from aiohttp import web

from bot.playground.http import make_app
from bot.playground.world import World

SHUTDOWN_SECONDS = 2.0


async def serve(app: web.Application, host: str, port: int) -> None:
    """Serve until the process is told to stop; the first line printed is the address (port 0 takes a free one)."""
    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    print(f"http://{host}:{runner.addresses[0][1]}/", flush=True)
    await stop.wait()
    await runner.cleanup()


def main() -> None:
    """Serve an empty world."""
    parser = argparse.ArgumentParser(prog="bot.playground", description="A small Telegram: the Bot API and a page.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default="42:PLAYGROUND", help="the bot's token")
    parser.add_argument("--username", default="sco_pool_bot", help="the bot's username")
    parser.add_argument("--name", default="SCO Pool", help="the bot's name")
    parser.add_argument("--no-limits", action="store_true", help="never answer 429")
    given = parser.parse_args()
    # Messages stay for ever and are in no cycles: the collector need not look through them often.
    gc.set_threshold(50_000, 20, 100)
    world = World(given.token, given.username, given.name)
    uvloop.run(serve(make_app(world, limits=not given.no_limits), given.host, given.port))


if __name__ == "__main__":
    main()
