"""What a person does on the page that is answered at once: chats, messages, commands, the bot's place in chats."""

from collections.abc import Callable
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.playground import page_views as show
from bot.playground.commands import commands_for
from bot.playground.model import Change, Chat, InlineQuery, Json
from bot.playground.person import Person
from bot.playground.world import World

PAGE_OF_MESSAGES = 50
NAME_AT_MOST = 64
TITLE_AT_MOST = 128


class PageError(Exception):
    """Why an operation of the page is not done, in words."""


@dataclass
class Visit:
    """Who looks at a page, and what they have asked the bot inline."""

    world: World
    person: Person | None = None
    inline: dict[str, InlineQuery] = field(default_factory=dict)

    def who(self) -> Person:
        """Give the person of the page.

        Raises:
            PageError: nobody has come in yet.
        """
        if self.person is None:
            raise PageError("Nobody has come in yet")
        return self.person

    def join(self, number: int) -> Person:
        """Become a person.

        Raises:
            PageError: there is no such person.
        """
        found = self.world.accounts.get(number)
        if not isinstance(found, Person):
            raise PageError(f"There is no person {number}")
        self.person = found
        return found

    def sees(self, chat: Chat) -> bool:
        """Tell whether the person sees a chat: their own, those they are in, public channels."""
        person = self.person
        if person is None or chat.migrated_to is not None:
            return False
        if chat.private:
            return chat.id == person.id
        mine = chat.member(person.id)
        return (mine is not None and mine.present) or (chat.type == "channel" and chat.username is not None)


def chat_of(visit: Visit, asked: Json) -> Chat:
    """Find the chat that an operation is about.

    Raises:
        PageError: there is none that the person sees.
    """
    number = int(asked["chat"])
    person = visit.who()
    chat = person.chat if number == visit.world.bot.id else visit.world.chats.get(number)
    if chat is None or not visit.sees(chat):
        raise PageError("There is no such chat")
    return chat


def _join(visit: Visit, asked: Json) -> Json:
    person = visit.join(int(asked["person"]))
    seen = [chat for chat in visit.world.chats.values() if visit.sees(chat)]
    shown = [show.chat(visit.world, chat, person) for chat in seen]
    return {
        "person": show.person(person),
        "bot": show.bot(visit.world, person.language.split("-")[0]),
        "chats": [chat for chat in shown if not chat["outside"]],
        "others": [chat for chat in shown if chat["outside"]],
    }


def _history(visit: Visit, asked: Json) -> Json:
    chat, before = chat_of(visit, asked), asked.get("before")
    standing = [one for one in chat.standing() if before is None or one.id < int(before)]
    shown = standing[-PAGE_OF_MESSAGES:]
    messages = [show.message(visit.world, one, visit.who()) for one in shown]
    return {"messages": messages, "more": len(standing) > len(shown)}


def _read(visit: Visit, asked: Json) -> Json:
    chat = chat_of(visit, asked)
    chat.read[visit.who().id] = next(reversed(chat.history), 0)
    visit.world.tell(Change("chat", chat))
    return {}


def _send(visit: Visit, asked: Json) -> Json:
    chat = chat_of(visit, asked)
    reply = asked.get("reply_to")
    answered = chat.history.get(int(reply)) if reply else None
    return {"message_id": visit.who().say(str(asked["text"]), chat, answered).id}


def _start(visit: Visit, asked: Json) -> Json:
    payload = asked.get("payload")
    return {"message_id": visit.who().start(str(payload) if payload else None).id}


def _block(visit: Visit, _: Json) -> Json:
    visit.who().block()
    return {}


def _unblock(visit: Visit, _: Json) -> Json:
    visit.who().unblock()
    return {}


def _commands(visit: Visit, asked: Json) -> Json:
    return {"commands": commands_for(visit.world, chat_of(visit, asked), visit.who())}


def _choose(visit: Visit, asked: Json) -> Json:
    query = visit.inline.get(str(asked["query"]))
    if query is None:
        raise PageError("Ask the bot again")
    return {"message_id": visit.who().choose(query, str(asked["result"]), chat_of(visit, asked)).id}


def _new_person(visit: Visit, asked: Json) -> Json:
    name, zone = str(asked["name"]).strip()[:NAME_AT_MOST], str(asked["zone"])
    if not name:
        raise PageError("A person needs a name")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise PageError(f"There is no time zone {zone!r}") from None
    return {"person": show.person(visit.world.new_person(name, str(asked["language"]), zone))}


def _new_chat(visit: Visit, asked: Json) -> Json:
    person, title = visit.who(), str(asked["title"]).strip()[:TITLE_AT_MOST]
    if not title:
        raise PageError("A chat needs a title")
    chat = person.create_channel(title) if asked["type"] == "channel" else person.create_group(title)
    return {"chat": show.chat(visit.world, chat, person)}


def _promote(visit: Visit, asked: Json) -> Json:
    visit.who().promote_bot(chat_of(visit, asked))
    return {}


def _remove_bot(visit: Visit, asked: Json) -> Json:
    visit.who().remove_bot(chat_of(visit, asked))
    return {}


def _subscribe(visit: Visit, asked: Json) -> Json:
    visit.who().subscribe(chat_of(visit, asked))
    return {}


def _leave(visit: Visit, asked: Json) -> Json:
    visit.who().leave(chat_of(visit, asked))
    return {}


OPS: dict[str, Callable[[Visit, Json], Json]] = {
    "join": _join,
    "history": _history,
    "read": _read,
    "send": _send,
    "start": _start,
    "block": _block,
    "unblock": _unblock,
    "commands": _commands,
    "choose": _choose,
    "new_person": _new_person,
    "new_chat": _new_chat,
    "promote": _promote,
    "remove_bot": _remove_bot,
    "subscribe": _subscribe,
    "leave": _leave,
}
