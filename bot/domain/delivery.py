"""The delivery desk: what waits, how fast it goes, what failed and why; and what can be done about one letter."""

import re
from datetime import datetime
from enum import StrEnum

from bot.domain.broadcasts import Progress
from bot.domain.errors import StaleError
from bot.domain.notices import Localised, Value


class Reason(StrEnum):
    """Why a letter did not arrive, in our words; Telegram's own are shown on the letter's card."""

    NO_CHAT = "no-chat"
    NO_RIGHTS = "no-rights"
    BLOCKED = "blocked"
    TOO_LONG = "too-long"
    WORDING = "wording"
    BUTTONS = "buttons"
    FILE = "file"
    UNREADABLE = "unreadable"
    OTHER = "other"


TELEGRAMS = (
    (Reason.BLOCKED, r"blocked by the user|user is deactivated|can't initiate conversation"),
    (Reason.NO_RIGHTS, r"not enough rights|no rights|write_forbidden|not a member|was kicked|administrator rights"),
    (Reason.NO_CHAT, r"chat not found|peer_id_invalid|group chat was upgraded|message thread not found"),
    (Reason.TOO_LONG, r"too long|message_too_long|entities_too_long"),
    (Reason.BUTTONS, r"button_|reply markup|inline keyboard"),
    (Reason.FILE, r"file|photo|media|webpage"),
    (Reason.WORDING, r"parse entities|text must be|message text is empty|entity"),
    (Reason.UNREADABLE, r"^unreadable$"),
)
"""Telegram's reasons by what stands in them, the first that fits."""


def reason_of(words: str | None) -> Reason:
    """Read Telegram's words."""
    for reason, pattern in TELEGRAMS:
        if re.search(pattern, words or "", re.IGNORECASE):
            return reason
    return Reason.OTHER


class Failures(Value):
    """How many letters failed for one reason."""

    reason: Reason
    letters: int


class Running(Value):
    """A broadcast that is not over; `title` is that of its event, where it is an event's."""

    batch: str
    title: Localised | None
    done: Progress


class Desk(Value):
    """How delivery stands. `oldest`: since when the first of what is due waits. `last_minute`, `last_hour`: sent."""

    waiting: int
    oldest: datetime | None
    last_minute: int
    last_hour: int
    failures: tuple[Failures, ...]
    unknown: int
    unreachable: int
    running: tuple[Running, ...]


class Undelivered(Value):
    """A letter that failed, or of which nobody knows. `chat`: its channel's or group's title; no person is named."""

    id: int
    state: str
    post_id: int | None
    chat: str | None
    words: str | None
    """Telegram's own."""
    attempts: int
    settled_at: datetime | None
    expires_at: datetime | None


OPEN = ("failed", "unknown")


def check_open(letter: Undelivered) -> None:
    """See that there is still something to decide.

    Raises:
        StaleError: `letter-settled`.
    """
    if letter.state not in OPEN:
        raise StaleError("delivery", letter.id, "letter-settled")


def check_useful(letter: Undelivered, now: datetime) -> None:
    """Send nothing again that is of no use any more.

    Raises:
        StaleError: `letter-settled`, `letter-late`.
    """
    check_open(letter)
    if letter.expires_at is not None and letter.expires_at <= now:
        raise StaleError("delivery", letter.id, "letter-late")
