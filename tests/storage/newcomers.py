"""Somebody to own things: a person as the first message of a newcomer makes one."""

from typing import Any

from bot.domain.people import Person
from storage import people
from storage.uow import Writing
from tests.conftest import NOW

ORDINARY: dict[str, Any] = {
    "name": "Айгуль",
    "username": None,
    "language": "ru",
    "zone": "Asia/Almaty",
    "erase_at": None,
    "unreachable_since": None,
    "created_at": NOW,
}


async def newcomer(tx: Writing, telegram_id: int = 1001, **values: Any) -> Person:
    """Let somebody write to the bot for the first time."""
    return await people.meet(tx, telegram_id, **ORDINARY | values)
