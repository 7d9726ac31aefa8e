"""Telegram's flood limits: 30 a second over all, 1 a second a chat with a short burst, 20 a minute a group."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable

from bot.playground.errors import too_many_requests
from bot.playground.model import Chat

OVERALL = (30, 1.0)
GROUP = (20, 60.0)
CHAT_RATE = 1.0
CHAT_BURST = 5.0


class Limits:
    """Counts what the bot sends, by monotonic time. Off in tests until `enabled` is set."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.enabled = False
        self._clock = clock
        self.clear()

    def clear(self) -> None:
        """Forget what was sent."""
        self._overall: deque[float] = deque()
        self._groups: defaultdict[int, deque[float]] = defaultdict(deque)
        self._chats: dict[int, tuple[float, float]] = {}

    def count(self, chat: Chat, messages: int = 1, *, edit: bool = False) -> None:
        """Count messages to a chat; an edit is not counted against the second of a private chat.

        Raises:
            ApiError: 429 with the seconds to wait; what is refused is not counted.
        """
        if not self.enabled:
            return
        now = self._clock()
        wait = _wait(self._overall, OVERALL, messages, now)
        paced = not edit
        if not chat.private:
            wait = max(wait, _wait(self._groups[chat.id], GROUP, messages, now))
        if paced:
            wait = max(wait, self._chat_wait(chat.id, messages, now))
        if wait > 0:
            raise too_many_requests(max(1, math.ceil(wait)))
        self._overall.extend([now] * messages)
        if not chat.private:
            self._groups[chat.id].extend([now] * messages)
        if paced:
            self._chats[chat.id] = (self._tokens(chat.id, now) - messages, now)

    def _tokens(self, chat_id: int, now: float) -> float:
        tokens, since = self._chats.get(chat_id, (CHAT_BURST, now))
        return min(CHAT_BURST, tokens + (now - since) * CHAT_RATE)

    def _chat_wait(self, chat_id: int, messages: int, now: float) -> float:
        # An album of ten is more than a burst: it passes when the bucket is full.
        need = min(float(messages), CHAT_BURST)
        return max(0.0, (need - self._tokens(chat_id, now)) / CHAT_RATE)


def _wait(sent: deque[float], limit: tuple[int, float], messages: int, now: float) -> float:
    count, window = limit
    while sent and sent[0] <= now - window:
        sent.popleft()
    excess = len(sent) + messages - count
    return sent[min(excess, len(sent)) - 1] + window - now if excess > 0 and sent else 0.0
