"""What an administrator sees first: how the bot is, in numbers."""

from datetime import timedelta

from bot.domain.notices import Value

LATELY = timedelta(days=1)


class Overview(Value):
    """How it stands: sides, points that the desk has set, faults of the last day, whether maintenance lasts."""

    sides: int
    chosen: int
    faults: int
    maintenance: bool
