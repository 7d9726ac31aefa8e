"""Faults to order: what the network and Telegram do on a bad day."""

import asyncio
from dataclasses import dataclass
from typing import Literal

from bot.playground.errors import ApiError, too_many_requests

Kind = Literal["500", "502", "429", "reset_before", "reset_after", "hang", "latency"]
SERVER_ERRORS = {"500": "Internal Server Error", "502": "Bad Gateway"}


class ConnectionLostError(Exception):
    """The connection broke: the caller does not learn what came of the request."""


@dataclass
class Fault:
    """An ordered fault: for a method (or any), so many times."""

    method: str | None
    kind: Kind
    seconds: float
    times: int


class Faults:
    """The faults that are still to come, in the order in which they were ordered."""

    def __init__(self) -> None:
        self._ordered: list[Fault] = []
        self._over = asyncio.Event()

    def __len__(self) -> int:
        return sum(fault.times for fault in self._ordered)

    def order(self, method: str | None = None, kind: Kind = "500", seconds: float = 0.0, times: int = 1) -> None:
        """Order a fault for the next `times` calls of a method; `seconds` of latency, hang (0: endless), 429."""
        self._ordered.append(Fault(method.lower() if method else None, kind, seconds, times))

    def clear(self) -> None:
        """Cancel all that are still to come, and let go of the calls that hang."""
        self._ordered.clear()
        self._over.set()
        self._over = asyncio.Event()

    def next(self, method: str) -> Fault | None:
        """Take the fault that this call suffers, if any."""
        for fault in self._ordered:
            if fault.method in (None, method.lower()):
                fault.times -= 1
                if fault.times <= 0:
                    self._ordered.remove(fault)
                return fault
        return None

    async def suffer(self, fault: Fault) -> None:
        """Do what happens before the method has any effect.

        Raises:
            ApiError: 5xx or 429.
            ConnectionLostError: reset or hang.
        """
        match fault.kind:
            case "500" | "502":
                raise ApiError(int(fault.kind), SERVER_ERRORS[fault.kind])
            case "429":
                raise too_many_requests(max(1, round(fault.seconds)))
            case "latency":
                await asyncio.sleep(fault.seconds)
            case "hang":
                await self._hang(fault.seconds)
                raise ConnectionLostError
            case "reset_before":
                raise ConnectionLostError
            case "reset_after":
                return

    async def _hang(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds or None):
                await self._over.wait()
        except TimeoutError:
            return
