"""A small Telegram: people, chats, the Bot API; in memory for tests, over HTTP for people. Imports nothing of ours."""

from bot.playground.person import Person, PersonError
from bot.playground.session import PlaygroundSession
from bot.playground.world import World

__all__ = ["Person", "PersonError", "PlaygroundSession", "World"]
