"""Connects a press or a message with the routers that may want it: asking each of sixty would take milliseconds."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command, StateFilter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.pressed import Pressed

ANY = ""
"""Stands for whatever nobody has named."""


class Switchboard(Router):
    """A router of routers. What a handler wants is read off its filters: a thing's presses, a command, what answers
    an open question, or anything.

    The order is theirs. An event that is neither a press nor a message goes by those that take anything of its type.
    """

    def __init__(self, name: str, routers: Sequence[Router]) -> None:
        super().__init__(name=name)
        self.include_routers(*routers)
        self._presses = _Ways(routers, "callback_query")
        self._messages = _Ways(routers, "message")
        self._others: dict[str, tuple[Router, ...]] = {}

    async def _propagate_event(self, observer: Any, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        ways = self._connected(update_type, event, kwargs.get("raw_state"))
        if observer is not None:
            passed, data = await observer.check_root_filters(event, **kwargs)
            if not passed:
                return UNHANDLED
            kwargs.update(data)
        for router in ways:
            response = await router.propagate_event(update_type=update_type, event=event, **kwargs)
            if response is not UNHANDLED:
                return response
        return UNHANDLED

    def _connected(self, kind: str, event: TelegramObject, state: str | None) -> tuple[Router, ...]:
        match event:
            case CallbackQuery():
                return self._presses.of((event.data or "").partition(":")[0], state)
            case Message():
                return self._messages.of(_command(event.text or event.caption or ""), state)
        if kind not in self._others:
            self._others[kind] = tuple(router for router in self.sub_routers if router.observers[kind].handlers)
        return self._others[kind]


class _Ways:
    """For each word, and each question that may be open, the routers that may want it; who names none wants all."""

    def __init__(self, routers: Iterable[Router], kind: str) -> None:
        self._wanted = [
            (router, {word for handler in router.observers[kind].handlers for word in _words(handler)})
            for router in routers
        ]
        self._named = set[str]().union(*(words for _, words in self._wanted))
        self._known: dict[tuple[str, str], tuple[Router, ...]] = {}

    def of(self, word: str, state: str | None) -> tuple[Router, ...]:
        """Give those for a word, while a question is open; what nobody has named is as good as any."""
        named = word if word in self._named else ANY
        question = _question(state) if _question(state) in self._named else ANY
        if (known := self._known.get((named, question))) is None:
            asked = {named, question, ANY}
            known = tuple(router for router, words in self._wanted if words & asked)
            self._known[named, question] = known
        return known


def _command(text: str) -> str:
    """Give the name of a command: of `/start@pool_bot x` it is `start`."""
    words = text.split(maxsplit=1)
    return words[0][1:].partition("@")[0] if words and words[0].startswith("/") else ANY


def _question(state: str | None) -> str:
    """Give the word for an open question; no command and no thing begins so."""
    return f"={state}"


def _words(handler: HandlerObject) -> Iterator[str]:
    for found in handler.filters or ():
        match found.callback:
            case Pressed(thing=thing):
                yield thing
                return
            case Command(commands=names) if all(isinstance(name, str) for name in names):
                yield from (str(name) for name in names)
                return
            case StateFilter(states=states) if all(isinstance(state, State) and state.state != "*" for state in states):
                yield from (_question(state.state) for state in states if isinstance(state, State))
                return
    yield ANY
