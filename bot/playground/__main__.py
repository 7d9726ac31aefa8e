"""The playground on its own: `python -m bot.playground --port 8081`, for any bot with its API address set to it."""

import argparse

from aiohttp import web

from bot.playground.http import make_app
from bot.playground.world import World


def main() -> None:
    """Serve an empty world until interrupted."""
    parser = argparse.ArgumentParser(
        prog="bot.playground", description="A small Telegram: the Bot API and a page of chats."
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default="42:PLAYGROUND", help="the bot's token")
    parser.add_argument("--username", default="sco_pool_bot", help="the bot's username")
    parser.add_argument("--name", default="SCO Pool", help="the bot's name")
    parser.add_argument("--no-limits", action="store_true", help="never answer 429")
    given = parser.parse_args()
    world = World(given.token, given.username, given.name)
    web.run_app(make_app(world, limits=not given.no_limits), host=given.host, port=given.port, access_log=None)


if __name__ == "__main__":
    main()
