"""What the playground keeps: accounts, chats, their members and messages, files, pressed buttons."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Result = Json | list[Json] | bool | int | str
"""What a Bot API method gives back."""

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_manage_video_chats",
    "can_promote_members",
    "can_change_info",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "is_anonymous",
)
BOT_RIGHTS_OF_GROUP = (*RIGHTS, "can_pin_messages")
BOT_RIGHTS_OF_CHANNEL = (*RIGHTS, "can_post_messages", "can_edit_messages")
NEVER_GRANTED = {"can_promote_members", "is_anonymous"}
PRESENT = {"creator", "administrator", "member"}


@dataclass(slots=True, eq=False)
class Account:
    """A person or the bot."""

    id: int
    name: str
    username: str | None = None
    language: str = "ru"
    is_bot: bool = False
    zone: str = "UTC"
    note: str | dict[str, str] = ""


@dataclass(slots=True)
class Member:
    """An account in a chat: Telegram's word for its status, and an administrator's rights."""

    account: Account
    status: str
    rights: dict[str, bool] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        """Tell whether they are in the chat."""
        return self.status in PRESENT


@dataclass(slots=True, eq=False)
class File:
    """Bytes with the two ids by which Telegram knows them."""

    id: str
    unique_id: str
    name: str
    mime: str
    content: bytes
    kind: str
    path: str
    width: int = 0
    height: int = 0


@dataclass(slots=True, eq=False)
class Message:
    """A message as it stands; `text` is the caption where there is a file; posts of a channel have no sender."""

    id: int
    chat: "Chat"
    date: int
    sender: Account | None
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    file: File | None = None
    keyboard: list[list[Json]] | None = None
    reply_to: "Message | None" = None
    origin: Json | None = None
    via: Account | None = None
    edited: int | None = None
    service: Json | None = None
    content: Json | None = None
    album: str | None = None
    by_bot: bool = False
    silent: bool = False
    protected: bool = False
    deleted: bool = False
    inline_id: str | None = None
    link_preview: Json | None = None


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat with the bot (its id is the person's), a group, a supergroup or a channel."""

    id: int
    type: str
    title: str
    username: str | None = None
    members: dict[int, Member] = field(default_factory=dict)
    history: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    migrated_to: int | None = None
    reply_keyboard: Json | None = None
    menu_button: Json | None = None
    next_id: int = 1
    read: dict[int, int] = field(default_factory=dict)

    @property
    def private(self) -> bool:
        """Tell whether it is a person's own chat with the bot."""
        return self.type == "private"

    def member(self, account_id: int) -> Member | None:
        """Find who is or was in the chat."""
        return self.members.get(account_id)

    def standing(self) -> list[Message]:
        """List the messages that are not deleted, oldest first."""
        return [message for message in self.history.values() if not message.deleted]

    def last(self) -> Message | None:
        """Find the newest message that is not deleted."""
        return next((m for m in reversed(self.history.values()) if not m.deleted), None)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a pressed button told the person: a notification, an alert, or nothing (an empty text)."""

    text: str = ""
    alert: bool = False
    url: str | None = None


@dataclass(slots=True, eq=False)
class Callback:
    """A pressed button that waits for the bot's answer until `expires` (monotonic seconds)."""

    id: str
    person: Account
    data: str
    expires: float
    message: Message | None = None
    answer: Answer | None = None


@dataclass(slots=True, eq=False)
class InlineQuery:
    """An inline query and, once the bot answered, its results, and the words of the button above them."""

    id: str
    person: Account
    query: str
    offset: str
    expires: float
    results: list[Json] | None = None
    next_offset: str = ""
    button: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Something that people can see has changed; the page's connections listen for it."""

    kind: str
    chat: Chat | None = None
    messages: tuple[Message, ...] = ()
    words: Json = field(default_factory=dict)
    person: Account | None = None
