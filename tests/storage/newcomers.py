"""Somebody to own things: a person as the first message of a newcomer makes one."""

from typing import Any

from bot.domain.people import Person
from bot.domain.signup import Participation, Standing
from storage import people, signup
from storage.uow import Writing
from tests.conftest import NOW

ORDINARY: dict[str, Any] = {
    "name": "Айгуль",
    "username": None,
    "language": "ru",
    "zone": "Asia/Almaty",
    "quiet": "22-08",
    "erase_at": None,
    "unreachable_since": None,
    "created_at": NOW,
}


async def newcomer(tx: Writing, telegram_id: int = 1001, **values: Any) -> Person:
    """Let somebody write to the bot for the first time."""
    return await people.meet(tx, telegram_id, **ORDINARY | values)


async def signed_up(tx: Writing, event_id: int, person_id: int, **values: Any) -> Participation:
    """Put a person on an event's list, with a place unless something else is said."""
    row = {"event_id": event_id, "person_id": person_id, "status": Standing.JOINED, "joined_at": NOW}
    participation = Participation.model_validate(row | values)
    await signup.keep(tx, participation)
    return participation
