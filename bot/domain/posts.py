"""Posts: messages that stand in a chat and show a thing; when the thing changes they are edited, not sent again."""

from enum import StrEnum

from pydantic import Field

from bot.domain.notices import Args, Button, Value


class Post(Value):
    """What a message about a thing is to say now, in one chat: of a channel or group, or of one person.

    `picture` is Telegram's file id; a picture once sent can be replaced, but not taken away (Bot API,
    editMessageMedia). `pinned`: it is pinned when it is first sent, without a sound.
    """

    thing: str
    thing_id: int
    key: str
    args: Args = Field(default_factory=dict)
    rows: tuple[tuple[Button, ...], ...] = ()
    chat_id: int | None = None
    language: str | None = None
    """The chat's language; a person's own is looked up at the moment of sending."""
    person_id: int | None = None
    picture: str | None = None
    pinned: bool = False
    silent: bool = False
    watched: bool = False
    """What it shows still changes by itself: a tick brings it up to date until it is not watched any more."""


class PostState(StrEnum):
    """What people see of a post in its chat."""

    WAITING = "waiting"
    """Its first message has not gone out yet."""
    SHOWN = "shown"
    CHANGING = "changing"
    """It stands there, and an edit waits."""
    UNKNOWN = "unknown"
    """Nobody knows whether it went out: it is not sent again unless somebody asks for it."""
    FAILED = "failed"
    """Telegram refused it for good."""


class Copy(Value):
    """One post as it stands: in which chat, and in which state. `reason` is Telegram's, where it failed."""

    id: int
    chat_id: int | None
    person_id: int | None
    state: PostState
    message_id: int | None
    reason: str | None = None
