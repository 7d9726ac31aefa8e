"""A small Telegram: people, chats, the Bot API; in memory for tests, over HTTP for people. Imports nothing of ours."""

from bot.playground.http import make_app
from bot.playground.page_socket import Clock
from bot.playground.person import Person, PersonError
from bot.playground.session import PlaygroundSession
from bot.playground.world import World

__all__ = ["Clock", "Person", "PersonError", "PlaygroundSession", "World", "make_app"]
