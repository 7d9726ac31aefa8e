"""The state of the small Telegram and the few changes that everything else is made of."""

import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.playground import views
from bot.playground.faults import Faults
from bot.playground.files import Files, Uploads
from bot.playground.limits import Limits
from bot.playground.model import Account, Callback, Change, Chat, InlineQuery, Json, Member, Message, Result
from bot.playground.updates import Updates

FIRST_PERSON = 1_000_001
FIRST_GROUP = 4_000_001
FIRST_SUPERGROUP = 1_001_000_000_001
QUERY_LIFETIME = 60.0
"""Seconds (monotonic) in which a pressed button or an inline query can be answered."""


def utc_now() -> datetime:
    """Read the machine's clock: the only place of the playground that does."""
    return datetime.now(UTC)  # noqa: TID251 - the default clock of a stand-in for Telegram, injected everywhere else


@dataclass
class Profile:
    """What the bot told Telegram about itself, by language (an empty one is everybody's)."""

    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "default"})


@dataclass
class Webhook:
    """Where updates are pushed to; an empty url means that the bot polls."""

    url: str = ""
    secret: str = ""
    connections: int = 40
    certificate: bool = False
    error: str = ""
    error_date: int = 0


class Cloud:
    """Accounts, chats, messages, files and queues, behind one bot. Not thread-safe: it lives in one event loop."""

    def __init__(self, bot_token: str, bot_username: str, bot_name: str, now: Callable[[], datetime]) -> None:
        self.token = bot_token
        self.now = now
        self.bot = Account(int(bot_token.split(":")[0]), bot_name, bot_username, is_bot=True)
        self.updates = Updates()
        self.limits = Limits()
        self.faults = Faults()
        self.listeners: list[Callable[[Change], None]] = []
        self.privacy = True
        self.telling = True
        self._reset()

    def _reset(self) -> None:
        self.accounts: dict[int, Account] = {self.bot.id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.profile = Profile()
        self.webhook = Webhook()
        self.callbacks: dict[str, Callback] = {}
        self.inline_queries: dict[str, InlineQuery] = {}
        self.inline_messages: dict[str, Message] = {}
        self._shared_message_id = 0
        self._next_person, self._next_group, self._next_supergroup = FIRST_PERSON, FIRST_GROUP, FIRST_SUPERGROUP

    def seconds(self) -> int:
        """Give the moment as Unix seconds."""
        return int(self.now().timestamp())

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Call this with every change that people can see."""
        self.listeners.append(listener)

    def unlisten(self, listener: Callable[[Change], None]) -> None:
        """Stop calling this."""
        self.listeners.remove(listener)

    def tell(self, change: Change) -> None:
        """Pass a change on to whoever listens."""
        for listener in tuple(self.listeners) if self.telling else ():
            listener(change)

    def add_account(self, account: Account) -> None:
        """Register a person and the private chat with the bot, which the bot cannot write to before it is started."""
        self.accounts[account.id] = account
        chat = Chat(account.id, "private", account.name, account.username)
        chat.members = {one.id: Member(one, "member") for one in (account, self.bot)}
        self.chats[account.id] = chat
        self.tell(Change("people"))

    def next_person_id(self) -> int:
        """Give an id that no person has yet."""
        while self._next_person in self.accounts:
            self._next_person += 1
        return self._next_person

    def add_chat(self, kind: str, title: str, owner: Account, username: str | None = None) -> Chat:
        """Create a group, supergroup or channel without the bot in it."""
        if kind == "group":
            number, self._next_group = -self._next_group, self._next_group + 1
        else:
            number, self._next_supergroup = -self._next_supergroup, self._next_supergroup + 1
        chat = Chat(number, kind, title, username)
        chat.members[owner.id] = Member(owner, "creator")
        self.chats[chat.id] = chat
        return chat

    def message_id(self, chat: Chat) -> int:
        """Give the next message id: one count for private chats and basic groups, its own for any other chat."""
        if chat.type in ("private", "group"):
            self._shared_message_id += 1
            return self._shared_message_id
        chat.next_id += 1
        return chat.next_id - 1

    def post(self, message: Message) -> Message:
        """Put a person's message into its chat; the bot gets an update if it may see it."""
        message.chat.history[message.id] = message
        if self.sees(message):
            kind = "channel_post" if message.chat.type == "channel" else "message"
            self.updates.put(kind, views.message(message), message.chat.id)
        self.tell(Change("message", message.chat, (message,)))
        return message

    def post_own(self, message: Message) -> Message:
        """Put the bot's message into its chat."""
        message.by_bot = True
        message.chat.history[message.id] = message
        self.tell(Change("message", message.chat, (message,)))
        return message

    def service(self, chat: Chat, sender: Account | None, what: Json) -> Message:
        """Post a person's service message, such as `{"new_chat_title": …}`."""
        message = Message(self.message_id(chat), chat, self.seconds(), sender, service=what)
        return self.post(message)

    def edited(self, message: Message, *, by_bot: bool) -> None:
        """Tell everybody that a message was edited; the bot too if it was not the bot who edited."""
        message.edited = self.seconds()
        if not by_bot and self.sees(message):
            kind = "edited_channel_post" if message.chat.type == "channel" else "edited_message"
            self.updates.put(kind, views.message(message), message.chat.id)
        self.tell(Change("edited", message.chat, (message,)))

    def delete(self, messages: Iterable[Message]) -> None:
        """Take messages away, together with their pins."""
        gone = tuple(messages)
        for message in gone:
            message.deleted = True
            if message.id in message.chat.pinned:
                message.chat.pinned.remove(message.id)
        if gone:
            self.tell(Change("deleted", gone[0].chat, gone))

    def sees(self, message: Message) -> bool:
        """Tell whether the bot is shown a message: in groups its privacy mode hides what is not meant for it."""
        chat = message.chat
        if chat.private:
            return True
        mine = chat.member(self.bot.id)
        if mine is None or not mine.present:
            return False
        if not self.privacy or chat.type == "channel" or mine.status == "administrator" or message.service is not None:
            return True
        if message.via is self.bot or (message.reply_to is not None and message.reply_to.sender is self.bot):
            return True
        command = message.text.split(maxsplit=1)[0] if message.text.startswith("/") else ""
        return bool(command) and command.partition("@")[2].lower() in ("", (self.bot.username or "").lower())

    def set_member(
        self, chat: Chat, account: Account, status: str, by: Account, rights: dict[str, bool] | None = None
    ) -> None:
        """Change somebody's status in a chat: `my_chat_member` for the bot, `chat_member` for others if it may know."""
        old = chat.member(account.id) or Member(account, "left")
        new = Member(account, status, rights or {})
        chat.members[account.id] = new
        payload: Json = {
            "chat": views.chat(chat),
            "from": views.user(by),
            "date": self.seconds(),
            "old_chat_member": views.member(chat, old),
            "new_chat_member": views.member(chat, new),
        }
        if account is self.bot:
            self.updates.put("my_chat_member", payload, chat.id)
        elif (mine := chat.member(self.bot.id)) is not None and mine.status == "administrator":
            self.updates.put("chat_member", payload, chat.id)
        self.tell(Change("chat", chat, person=account))

    def set_blocked(self, chat: Chat, blocked: bool) -> None:
        """Block or unblock the bot in a private chat."""
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        payload: Json = {
            "chat": views.chat(chat),
            "from": views.user(self.accounts[chat.id]),
            "date": self.seconds(),
            "old_chat_member": views.member(chat, Member(self.bot, old)),
            "new_chat_member": views.member(chat, Member(self.bot, new)),
        }
        self.updates.put("my_chat_member", payload, chat.id)
        self.tell(Change("chat", chat))

    def pressed(self, person: Account, data: str, message: Message) -> Callback:
        """Register a pressed button and queue its callback query."""
        callback = Callback(str(secrets.randbits(62)), person, data, time.monotonic() + QUERY_LIFETIME, message)
        self.callbacks[callback.id] = callback
        query: Json = {
            "id": callback.id,
            "from": views.user(person),
            "chat_instance": str(message.chat.id),
            "data": data,
        }
        if message.inline_id is not None:
            query["inline_message_id"] = message.inline_id
        else:
            query["message"] = views.inaccessible(message) if message.deleted else views.message(message)
        self.updates.put("callback_query", query, message.chat.id)
        return callback


Handler = Callable[[Cloud, Any, Uploads], Result]
"""A Bot API method: gets aiogram's model of the request, already checked, and the request's files."""
