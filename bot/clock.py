"""The bot's one clock: everything takes its time from here, so that the demo can move it."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """The machine's clock, shifted as far as somebody has moved it; it runs on from wherever it stands."""

    def __init__(self) -> None:
        self._shift = timedelta()
        self._listeners: list[Callable[[], Awaitable[object]]] = []

    def now(self) -> datetime:
        """Tell the moment, aware, in UTC."""
        return datetime.now(UTC) + self._shift  # noqa: TID251

    def on_move(self, listener: Callable[[], Awaitable[object]]) -> None:
        """Let somebody know whenever the clock was moved; listeners are awaited in the order they came."""
        self._listeners.append(listener)

    def reset(self) -> None:
        """Go back to the machine's time; nobody is told."""
        self._shift = timedelta()

    def set_to(self, moment: datetime) -> None:
        """Set the clock to a moment (aware); nobody is told."""
        self._shift += moment - self.now()

    async def move_to(self, moment: datetime) -> None:
        """Set the clock to a moment (aware), and return when every listener has done its part."""
        self.set_to(moment)
        for listener in self._listeners:
            await listener()
