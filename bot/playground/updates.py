"""The queue of updates: filtered as they are made, kept until confirmed, in order within a chat."""

import asyncio
from collections import deque
from collections.abc import Iterable

from bot.playground.model import Json

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
KEPT_AT_MOST = 100_000


class Updates:
    """Updates that the bot has not confirmed. `lane` of each is the chat or person within which order matters."""

    def __init__(self, first_id: int = 1001) -> None:
        self.allowed: frozenset[str] | None = None
        self._next_id = first_id
        self._pending: deque[tuple[Json, int]] = deque(maxlen=KEPT_AT_MOST)
        self._arrived = asyncio.Event()
        self._poll = 0
        self.releases = 0

    def __len__(self) -> int:
        return len(self._pending)

    def allow(self, kinds: Iterable[str]) -> None:
        """Name the kinds of updates to make from now on; an empty list means Telegram's default."""
        self.allowed = frozenset(kinds) or None

    def wants(self, kind: str) -> bool:
        """Tell whether updates of this kind are made at all."""
        return kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed

    def put(self, kind: str, payload: Json, lane: int) -> None:
        """Queue an update if the bot wants its kind."""
        if not self.wants(kind):
            return
        self._pending.append(({"update_id": self._next_id, kind: payload}, lane))
        self._next_id += 1
        self._arrived.set()

    def pending(self, limit: int = 100) -> list[Json]:
        """Give the oldest updates and keep them."""
        return [update for (update, _), _ in zip(self._pending, range(limit), strict=False)]

    def lanes(self) -> list[tuple[Json, int]]:
        """Give all updates with their lanes and keep them."""
        return list(self._pending)

    def take(self) -> list[Json]:
        """Give all updates and forget them."""
        taken = [update for update, _ in self._pending]
        self.drop()
        return taken

    def confirm(self, offset: int) -> None:
        """Forget the updates before `offset`; a negative one keeps that many of the newest."""
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        while offset > 0 and self._pending and self._pending[0][0]["update_id"] < offset:
            self._pending.popleft()

    def remove(self, update_id: int) -> None:
        """Forget one update wherever it stands (a webhook delivered it)."""
        self._pending = deque(((u, lane) for u, lane in self._pending if u["update_id"] != update_id), KEPT_AT_MOST)

    def drop(self) -> None:
        """Forget all updates."""
        self._pending.clear()

    def interrupt(self) -> int:
        """End the long poll that waits, if any, and give the number of the new one."""
        self._poll += 1
        self.wake()
        return self._poll

    def wake(self) -> None:
        """Let those who wait look again."""
        self._arrived.set()

    def release(self) -> None:
        """Let every long poll end with what there is: the server goes down."""
        self.releases += 1
        self.wake()

    def holds(self, poll: int) -> bool:
        """Tell whether no newer poll (or webhook) has taken this one's place."""
        return poll == self._poll

    async def arrived(self, seconds: float) -> None:
        """Wait until an update arrives or somebody wakes the waiting, at most `seconds`."""
        self._arrived.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._arrived.wait()
        except TimeoutError:
            return
