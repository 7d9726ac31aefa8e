"""The world as tests and the app see it: people in it, what stands in their chats, what the bot is to hear of."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from bot.playground.cloud import Cloud, utc_now
from bot.playground.model import Answer, Change, Chat, Json, Message
from bot.playground.person import Person


class World(Cloud):
    """A small Telegram with one bot in it."""

    def __init__(
        self,
        bot_token: str = "42:PLAYGROUND",
        bot_username: str = "sco_pool_bot",
        bot_name: str = "SCO Pool",
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        super().__init__(bot_token, bot_username, bot_name, now)

    @property
    def people(self) -> list[Person]:
        """Everybody, in the order in which they came."""
        return [account for account in self.accounts.values() if isinstance(account, Person)]

    def new_person(
        self,
        name: str,
        language: str = "ru",
        zone: str = "Asia/Tashkent",
        username: str | None = None,
        note: str | dict[str, str] = "",
        id: int | None = None,
    ) -> Person:
        """Let somebody install Telegram; `note` says who they are in a demo, in one or several languages."""
        number = self.next_person_id() if id is None else id
        if number in self.accounts:
            raise ValueError(f"person {number} is already here")
        person = Person(number, name, username, language, zone=zone, note=note, cloud=self)
        self.add_account(person)
        return person

    def chat_of(self, person: Person) -> Chat:
        """Give a person's private chat with the bot."""
        return self.chats[person.id]

    def messages(self, where: int | Person | Chat, *, deleted: bool = False) -> list[Message]:
        """List what stands in a chat, oldest first; with what was deleted, if that is asked for."""
        chat = where if isinstance(where, Chat) else self.chats[where.id if isinstance(where, Person) else where]
        return list(chat.history.values()) if deleted else chat.standing()

    def take_updates(self) -> list[Json]:
        """Take the pending updates, to feed a dispatcher by hand."""
        return self.updates.take()

    def answer_to(self, callback_id: str) -> Answer | None:
        """Give what the bot answered to a pressed button, or nothing yet."""
        return self.callbacks[callback_id].answer

    def expire(self, query_id: str) -> None:
        """Make a pressed button or an inline query too old to be answered."""
        query = self.callbacks.get(query_id) or self.inline_queries[query_id]
        query.expires = 0.0

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Tell nobody of what happens inside; at the end, let everybody look at all of it anew."""
        self.telling = False
        try:
            yield
        finally:
            self.telling = True
        self.tell(Change("reset"))

    def clear(self) -> None:
        """Forget everybody and everything but the webhook; ids of updates go on."""
        webhook = self.webhook
        self._reset()
        self.webhook = webhook
        self.updates.drop()
        self.limits.clear()
        self.faults.clear()
        self.tell(Change("reset"))
