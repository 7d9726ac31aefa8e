"""Telegram's flood limits as arithmetic: when may the next message go, over all and to one chat? Monotonic seconds."""

from collections import deque
from enum import Enum, auto
from heapq import heappop, heappush
from math import inf

OVERALL = (30, 1.01)
"""Messages in a rolling window of seconds; Telegram's is one second."""
SPACING = 1.0 / 30
"""Seconds between two messages on average; over all only BURST may follow at once, so that an answer finds room."""
BURST = 5
LEFT_FOR_ANSWERS = 2
"""Of them, those that no notice takes: an answer goes at once, beside a broadcast too."""
KEPT_FOR_ANSWERS = 0.25
"""Seconds for which an answer's place in the window is no notice's."""
CHAT_SPACING = 1.02
CHAT_BURST = 3
GROUP = (20, 60.5)
"""Messages in a rolling window of seconds to one group or channel."""

Chat = int | str | None
"""Telegram's id or @name; None for a message that was sent inline and is edited."""


class Kind(Enum):
    """What a message is: an answer to somebody who waits, a notice, or a notice at the pace that is paid for."""

    ANSWER = auto()
    NOTICE = auto()
    PAID = auto()


class Places:
    """At most `count` in any `seconds`, by the clock of a server that is some way off.

    The server counts a message somewhere between request and answer. The shortest round trip there was is a part of
    every other one, so it need not be waited for; what a trip took beyond it may all have been on the way there.
    The first trips (one for each place) open connections and say nothing of how short one can be.

    A place that an answer gives back is kept for the next answer for a while: whoever presses presses again.
    """

    def __init__(self, count: int, seconds: float) -> None:
        self._seconds = seconds
        self._free = [0.0] * count
        self._kept: list[float] = []
        self._first = count
        self._shortest = inf

    def opens(self, *, answer: bool) -> float:
        """Tell when there is room for one more; for ever not, while all are on their way."""
        kept = self._kept[0] + (0.0 if answer else KEPT_FOR_ANSWERS) if self._kept else inf
        return min(self._free[0] if self._free else inf, kept)

    def take(self, now: float, *, answer: bool) -> None:
        """Take a place, until it is given back."""
        if self._kept and (not self._free or (self._kept[0] <= now if answer else self._free[0] > now)):
            heappop(self._kept)
        else:
            heappop(self._free)

    def give_back(self, begun: float, ended: float, *, answered: bool, answer: bool) -> None:
        """Give it back when the request has ended, with Telegram's word or without."""
        if answered and self._first:
            self._first -= 1
        elif answered:
            self._shortest = min(self._shortest, ended - begun)
        known = 0.0 if self._shortest == inf else min(self._shortest, ended - begun)
        heappush(self._kept if answer else self._free, ended - known + self._seconds)


class Window:
    """At most `count` in any `seconds`."""

    def __init__(self, count: int, seconds: float) -> None:
        self._seconds = seconds
        self._times: deque[float] = deque(maxlen=count)

    def opens(self) -> float:
        """Tell when there is room for one more."""
        full = len(self._times) == self._times.maxlen
        return self._times[0] + self._seconds if full else 0.0

    def take(self, now: float) -> None:
        """Count one."""
        self._times.append(now)


class Bucket:
    """One each `spacing` seconds on average, up to `burst` at once; `empty_at` is when it begins, with one left."""

    def __init__(self, spacing: float, burst: int, empty_at: float | None = None) -> None:
        self._spacing = spacing
        self._slack = spacing * (burst - 1)
        self.full = 0.0 if empty_at is None else empty_at + self._slack
        """When nothing of it will be missing."""

    def opens(self, left: int = 0) -> float:
        """Tell when there is one in it, beside so many that are left there."""
        return self.full - self._slack + left * self._spacing

    def take(self, now: float) -> None:
        """Take one out."""
        self.full = max(self.full, now) + self._spacing


class Pace:
    """So many messages a second over all. `leaves`: of a burst, those that are left for answers."""

    def __init__(self, rate: int, now: float, leaves: int = 0) -> None:
        self._places = Places(rate, OVERALL[1])
        self._bucket = Bucket(1.0 / rate, max(BURST, rate // 50), empty_at=now)
        self._leaves = leaves
        self._share: Bucket | None = None

    def opens(self, *, answer: bool) -> float:
        """Tell when there is room for one more."""
        share = self._share.opens() if self._share is not None else 0.0
        left = 0 if answer else self._leaves
        return max(self._places.opens(answer=answer), self._bucket.opens(left), share)

    def take(self, now: float, *, answer: bool) -> None:
        """Count one."""
        self._places.take(now, answer=answer)
        self._bucket.take(now)
        if self._share is not None:
            self._share.take(now)

    def ended(self, begun: float, now: float, *, answered: bool, answer: bool) -> None:
        """Hear that a request has come to its end."""
        self._places.give_back(begun, now, answered=answered, answer=answer)

    def divide(self, among: int, now: float) -> None:
        """Take only a share of it, among so many processes that know nothing of each other."""
        if among <= 1:
            self._share = None
        elif self._share is None:
            self._share = Bucket(SPACING * among, 1, empty_at=now)


class Budget:
    """All limits of one bot together, and the pauses that Telegram ordered.

    `broadcast_rate`: above Telegram's free limit a broadcast has a pace of its own, which is paid for.
    """

    def __init__(self, now: float, broadcast_rate: int = OVERALL[0]) -> None:
        self._pace = Pace(OVERALL[0], now, LEFT_FOR_ANSWERS)
        self._paid = Pace(broadcast_rate, now)
        self._chats: dict[Chat, Bucket] = {}
        self._groups: dict[Chat, Window] = {}
        self._paused: dict[Chat, float] = {}
        self._all_paused = 0.0

    def opens(self, kind: Kind = Kind.ANSWER) -> float:
        """Tell when the bot may send anything of a kind at all."""
        return max(self._pace_of(kind).opens(answer=kind is Kind.ANSWER), self._all_paused)

    def opens_for(self, chat: Chat, *, edit: bool) -> float:
        """Tell when this chat may get something; an edit rings nobody's phone, so a chat's own second is not asked."""
        moments = [self._paused.get(chat, 0.0)]
        if not edit and chat in self._chats:
            moments.append(self._chats[chat].opens())
        if chat in self._groups:
            moments.append(self._groups[chat].opens())
        return max(moments)

    def take(self, chat: Chat, now: float, *, edit: bool, kind: Kind = Kind.ANSWER) -> None:
        """Count one message to a chat."""
        self._pace_of(kind).take(now, answer=kind is Kind.ANSWER)
        if not edit:
            self._chats.setdefault(chat, Bucket(CHAT_SPACING, CHAT_BURST)).take(now)
        if is_group(chat):
            self._groups.setdefault(chat, Window(*GROUP)).take(now)
        if len(self._chats) > 1000:
            self._chats = {key: bucket for key, bucket in self._chats.items() if bucket.full > now}

    def ended(self, begun: float, now: float, *, answered: bool, kind: Kind = Kind.ANSWER) -> None:
        """Hear that a request has come to its end; `answered` by Telegram."""
        self._pace_of(kind).ended(begun, now, answered=answered, answer=kind is Kind.ANSWER)

    def _pace_of(self, kind: Kind) -> Pace:
        return self._paid if kind is Kind.PAID else self._pace

    def divide(self, among: int, now: float) -> None:
        """Take only a share of what is free, among so many processes that know nothing of each other."""
        self._pace.divide(among, now)

    def pause(self, chat: Chat, until: float, now: float) -> None:
        """Heed a 429. It does not say what it is about: the chat, or the bot as a whole.

        A group has its own limit. Two private chats told to wait at once mean that it is the bot.
        """
        self._paused = {key: moment for key, moment in self._paused.items() if moment > now}
        if not is_group(chat) and any(key != chat and not is_group(key) for key in self._paused):
            self._all_paused = max(self._all_paused, until)
        self._paused[chat] = until


class Unlimited(Budget):
    """No limits: only the pauses that were ordered."""

    def opens(self, kind: Kind = Kind.ANSWER) -> float:
        """Tell when a pause of the whole bot ends."""
        return self._all_paused

    def opens_for(self, chat: Chat, *, edit: bool) -> float:
        """Tell when a pause of this chat ends."""
        return self._paused.get(chat, 0.0)

    def take(self, chat: Chat, now: float, *, edit: bool, kind: Kind = Kind.ANSWER) -> None:
        """Count nothing."""

    def ended(self, begun: float, now: float, *, answered: bool, kind: Kind = Kind.ANSWER) -> None:
        """Count nothing."""


def is_group(chat: Chat) -> bool:
    """Tell groups and channels (negative ids, @names) from private chats."""
    return chat is not None and (isinstance(chat, str) or chat < 0)
