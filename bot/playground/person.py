"""What a person does in their Telegram: writes, presses, blocks, makes chats, lets the bot in."""

import re
import secrets
import time
from dataclasses import dataclass, field

from bot.playground import entities, views
from bot.playground.cloud import QUERY_LIFETIME, Cloud
from bot.playground.files import Upload
from bot.playground.model import (
    BOT_RIGHTS_OF_CHANNEL,
    BOT_RIGHTS_OF_GROUP,
    NEVER_GRANTED,
    Account,
    Answer,
    Change,
    Chat,
    InlineQuery,
    Json,
    Message,
)

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


class PersonError(Exception):
    """What their Telegram would not let the person do, in words for them."""


@dataclass(slots=True, eq=False, kw_only=True)
class Person(Account):
    """Somebody with a Telegram; `chat=None` everywhere means the private chat with the bot."""

    cloud: Cloud
    alerts: list[Answer] = field(default_factory=list)

    @property
    def chat(self) -> Chat:
        """Their private chat with the bot."""
        return self.cloud.chats[self.id]

    def start(self, payload: str | None = None) -> Message:
        """Open the bot, by its link where there is a payload: unblocks it and sends /start.

        Raises:
            PersonError: no link may carry this payload.
        """
        if payload and not PAYLOAD.fullmatch(payload):
            raise PersonError("The link is wrong")
        self.unblock()
        return self.say(f"/start {payload}" if payload else "/start")

    def say(self, text: str, chat: Chat | None = None, reply_to: Message | None = None) -> Message:
        """Write a text message.

        Raises:
            PersonError: nothing to send, not in the chat, or the bot is blocked.
        """
        words = text.strip()
        if not words:
            raise PersonError("Nothing to send")
        message = self._draft(chat, reply_to)
        message.text = words
        message.entities = entities.detect(words)
        return self.cloud.post(message)

    def edit(self, message: Message, text: str) -> None:
        """Edit their own message, or a post of their channel.

        Raises:
            PersonError: it is neither.
        """
        if message.sender is None:
            self._check_runs(message.chat)
        elif message.sender is not self or message.deleted:
            raise PersonError("Not your message")
        message.text = text.strip()
        message.entities = entities.detect(message.text)
        self.cloud.edited(message, by_bot=False)

    def send_file(
        self,
        name: str,
        content: bytes,
        mime: str = "",
        caption: str = "",
        chat: Chat | None = None,
        kind: str = "document",
        reply_to: Message | None = None,
    ) -> Message:
        """Send a file; `kind` is photo, document, video, audio or voice."""
        message = self._draft(chat, reply_to)
        message.file = self.cloud.files.add(Upload(name, content, mime), kind)
        message.text = caption.strip()
        message.entities = entities.detect(message.text)
        return self.cloud.post(message)

    def send_location(self, latitude: float, longitude: float, chat: Chat | None = None) -> Message:
        """Send a point on the map."""
        message = self._draft(chat)
        message.content = {"location": {"latitude": latitude, "longitude": longitude}}
        return self.cloud.post(message)

    def share_contact(self, phone: str, chat: Chat | None = None) -> Message:
        """Send their own phone number."""
        message = self._draft(chat)
        message.content = {"contact": {"phone_number": phone, "first_name": self.name, "user_id": self.id}}
        return self.cloud.post(message)

    def forward_text(self, text: str, author: str = "", chat: Chat | None = None) -> Message:
        """Forward somebody's text, here from an author who hides their account."""
        message = self._draft(chat)
        message.text = text.strip()
        message.entities = entities.detect(message.text)
        message.origin = {"type": "hidden_user", "date": message.date, "sender_user_name": author or self.name}
        return self.cloud.post(message)

    def forward(self, original: Message, chat: Chat | None = None) -> Message:
        """Forward a message of any chat they are in."""
        message = self._draft(chat)
        message.text, message.entities, message.file = original.text, list(original.entities), original.file
        message.origin = views.origin(original)
        return self.cloud.post(message)

    def press(self, message_id: int, data: str, chat: Chat | None = None) -> str:
        """Press a callback button (also one that is no longer there) and give the callback query's id.

        Raises:
            PersonError: there is no such message.
        """
        message = (chat or self.chat).history.get(message_id)
        if message is None:
            raise PersonError("The message is gone")
        return self.cloud.pressed(self, data, message).id

    def tap(self, label: str, chat: Chat | None = None) -> str:
        """Press the newest button with this label: gives the callback query's id, or "" after a deep link or reply key.

        Raises:
            PersonError: there is no such button.
        """
        where = chat or self.chat
        for message in reversed(where.standing()):
            for button in (b for row in message.keyboard or [] for b in row):
                if button["text"] == label:
                    return self._tap_inline(message, button)
        for button in (b for row in (where.reply_keyboard or {}).get("keyboard", []) for b in row):
            if (button if isinstance(button, str) else button["text"]) == label:
                self.say(label, where)
                return ""
        raise PersonError(f"No button {label!r}")

    def _tap_inline(self, message: Message, button: Json) -> str:
        if "callback_data" in button:
            return self.cloud.pressed(self, button["callback_data"], message).id
        link = f"https://t.me/{self.cloud.bot.username}?start="
        if str(button.get("url", "")).startswith(link):
            self.start(button["url"].removeprefix(link))
            return ""
        raise PersonError(f"The button {button['text']!r} asks the bot nothing")

    def block(self) -> None:
        """Block the bot."""
        self.cloud.set_blocked(self.chat, True)

    def unblock(self) -> None:
        """Let the bot write again."""
        self.cloud.set_blocked(self.chat, False)

    def delete_account(self) -> None:
        """Leave Telegram for good."""
        self.chat.deactivated = True

    def inline(self, query: str, offset: str = "", chat: Chat | None = None) -> InlineQuery:
        """Type `@bot query` in a chat; `results` of what is returned fill when the bot answers."""
        lifetime = time.monotonic() + QUERY_LIFETIME
        inline = InlineQuery(str(secrets.randbits(62)), self, query, offset, lifetime)
        self.cloud.inline_queries[inline.id] = inline
        kind = "sender" if chat is None or chat.private else chat.type
        self.cloud.updates.put("inline_query", views.inline_query(inline, kind), self.id)
        return inline

    def choose(self, inline: InlineQuery, result_id: str, chat: Chat | None = None) -> Message:
        """Send one of the inline results into a chat.

        Raises:
            PersonError: the results hold no such id.
        """
        result = next((r for r in inline.results or [] if r["id"] == result_id), None)
        if result is None:
            raise PersonError("No such result")
        message = self._draft(chat)
        message.via = self.cloud.bot
        sent = result["sent"]
        message.text, message.entities, message.keyboard = sent["text"], sent["entities"], sent["keyboard"]
        message.file = self.cloud.files.find(sent["file_id"]) if sent["file_id"] else None
        chosen: Json = {"result_id": result_id, "from": views.user(self), "query": inline.query}
        if message.keyboard:
            message.inline_id = chosen["inline_message_id"] = secrets.token_urlsafe(16)
            self.cloud.inline_messages[message.inline_id] = message
        self.cloud.updates.put("chosen_inline_result", chosen, self.id)
        return self.cloud.post(message)

    def create_group(self, title: str, *, supergroup: bool = False, with_bot: bool = True) -> Chat:
        """Make a group with themselves as its owner and the bot in it."""
        kind = "supergroup" if supergroup else "group"
        chat = self.cloud.add_chat(kind, title, self)
        if with_bot:
            self.cloud.set_member(chat, self.cloud.bot, "member", self)
        self.cloud.service(chat, self, {f"{kind}_chat_created": True})
        return chat

    def create_channel(self, title: str, username: str | None = None) -> Chat:
        """Make a channel, public where it has a username; the bot is not in it until `promote_bot`."""
        chat = self.cloud.add_chat("channel", title, self, username)
        self.cloud.service(chat, None, {"channel_chat_created": True})
        return chat

    def add_bot(self, chat: Chat) -> None:
        """Bring the bot into a group as a member."""
        self._check_runs(chat)
        self.cloud.set_member(chat, self.cloud.bot, "member", self)
        self.cloud.service(chat, self, {"new_chat_members": [views.user(self.cloud.bot)]})

    def promote_bot(self, chat: Chat, **rights: bool) -> None:
        """Make the bot an administrator with the usual rights, or with those that are named otherwise."""
        self._check_runs(chat)
        names = BOT_RIGHTS_OF_CHANNEL if chat.type == "channel" else BOT_RIGHTS_OF_GROUP
        granted = {name: name not in NEVER_GRANTED for name in names} | rights
        self.cloud.set_member(chat, self.cloud.bot, "administrator", self, granted)

    def demote_bot(self, chat: Chat) -> None:
        """Take the bot's rights away: a member of a group, no longer in a channel."""
        self._check_runs(chat)
        self.cloud.set_member(chat, self.cloud.bot, "left" if chat.type == "channel" else "member", self)

    def remove_bot(self, chat: Chat) -> None:
        """Throw the bot out."""
        self._check_runs(chat)
        self.cloud.set_member(chat, self.cloud.bot, "kicked", self)

    def rename(self, chat: Chat, title: str) -> None:
        """Give a chat another title."""
        self._check_runs(chat)
        chat.title = title
        self.cloud.service(chat, None if chat.type == "channel" else self, {"new_chat_title": title})
        self.cloud.tell(Change("chat", chat))

    def subscribe(self, chat: Chat) -> None:
        """Join a group or channel."""
        known = chat.member(self.id)
        if known is not None and known.present:
            return
        self.cloud.set_member(chat, self, "member", self)
        if chat.type != "channel":
            self.cloud.service(chat, self, {"new_chat_members": [views.user(self)]})

    def leave(self, chat: Chat) -> None:
        """Leave a group or channel."""
        if chat.type != "channel":
            self.cloud.service(chat, self, {"left_chat_member": views.user(self)})
        self.cloud.set_member(chat, self, "left", self)

    def upgrade_group(self, chat: Chat) -> Chat:
        """Let a basic group become a supergroup, with a new id; the old one refuses from now on."""
        self._check_runs(chat)
        upgraded = self.cloud.add_chat("supergroup", chat.title, self)
        upgraded.members = dict(chat.members)
        self.cloud.service(chat, self, {"migrate_to_chat_id": upgraded.id})
        chat.migrated_to = upgraded.id
        self.cloud.service(upgraded, self, {"migrate_from_chat_id": chat.id})
        self.cloud.tell(Change("chat", upgraded, person=self))
        return upgraded

    def _check_runs(self, chat: Chat) -> None:
        mine = chat.member(self.id)
        if mine is None or mine.status != "creator":
            raise PersonError("Only the owner can do this")

    def _draft(self, chat: Chat | None, reply_to: Message | None = None) -> Message:
        where = chat or self.chat
        if where.private and where.blocked:
            raise PersonError("You have blocked the bot")
        mine = where.member(self.id)
        if mine is None or not mine.present or where.migrated_to is not None:
            raise PersonError("You are not in this chat")
        if where.type == "channel" and mine.status != "creator":
            raise PersonError("Only administrators write in a channel")
        where.started = where.started or where.private
        author = None if where.type == "channel" else self
        return Message(self.cloud.message_id(where), where, self.cloud.seconds(), author, reply_to=reply_to)
