"""What needs a person to look after it: told to the administrators once a day for each matter."""

from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.notices import Value

STUCK = timedelta(minutes=10)
"""A letter that is due for longer shows that nothing delivers."""
ENOUGH_ROOM = 500 * 1024 * 1024
"""Bytes on the disk of an SQLite database below which the operator is warned."""
LATELY = timedelta(days=1)


class Matter(StrEnum):
    """What may need a person."""

    FAULTS = "faults"
    """Something of ours broke."""
    QUEUE = "queue"
    """Letters that are due do not leave."""
    UNKNOWN = "unknown"
    """Posts in channels of which nobody knows whether they went out."""
    ROOM = "room"
    """The disk is nearly full."""


class Condition(Value):
    """How things stand: kinds of faults and posts of unknown fate of the last day, since when letters are due (UTC),
    and the bytes left where the database is a file.
    """

    faults: int
    unknown: int
    due_since: datetime | None
    room: int | None


def matters(condition: Condition, now: datetime) -> dict[Matter, int]:
    """Give what needs somebody, each with its figure: a count, minutes, or megabytes."""
    waited = now - condition.due_since if condition.due_since is not None else timedelta()
    found = {Matter.FAULTS: condition.faults, Matter.UNKNOWN: condition.unknown}
    found = {matter: count for matter, count in found.items() if count}
    if waited > STUCK:
        found[Matter.QUEUE] = int(waited.total_seconds() // 60)
    if condition.room is not None and condition.room < ENOUGH_ROOM:
        found[Matter.ROOM] = condition.room // 2**20
    return found
