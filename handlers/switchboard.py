"""Connects a press or a message with the routers that may want it: asking each of sixty would take milliseconds."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message, TelegramObject

from handlers.pressed import Pressed

Ways = dict[str, tuple[Router, ...]]
ANY = ""
"""Stands for whatever nobody has named."""


class Switchboard(Router):
    """A router of routers. What a handler wants is read off its filters: a thing's presses, a command, or anything.

    The order is theirs; an event that is neither a press nor a message goes by all of them, as in any router.
    """

    def __init__(self, name: str, routers: Sequence[Router]) -> None:
        super().__init__(name=name)
        self.include_routers(*routers)
        self._presses = _ways(routers, "callback_query")
        self._messages = _ways(routers, "message")

    async def _propagate_event(self, observer: Any, update_type: str, event: TelegramObject, **kwargs: Any) -> Any:
        ways = self._connected(event)
        if ways is None:
            return await super()._propagate_event(observer, update_type, event, **kwargs)
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

    def _connected(self, event: TelegramObject) -> tuple[Router, ...] | None:
        match event:
            case CallbackQuery():
                thing = (event.data or "").partition(":")[0]
                return self._presses.get(thing) or self._presses[ANY]
            case Message():
                return self._messages.get(_command(event.text or event.caption or "")) or self._messages[ANY]
        return None


def _command(text: str) -> str:
    """Give the name of a command: of `/start@pool_bot x` it is `start`."""
    words = text.split(maxsplit=1)
    return words[0][1:].partition("@")[0] if words and words[0].startswith("/") else ANY


def _ways(routers: Iterable[Router], kind: str) -> Ways:
    """Tell for each word which routers may want what begins with it; who names none wants everything."""
    wanted = [
        (router, {word for handler in router.observers[kind].handlers for word in _words(handler)})
        for router in routers
    ]
    every = {ANY}.union(*(words for _, words in wanted))
    return {word: tuple(router for router, words in wanted if words & {word, ANY}) for word in every}


def _words(handler: HandlerObject) -> Iterator[str]:
    for found in handler.filters or ():
        match found.callback:
            case Pressed(thing=thing):
                yield thing
                return
            case Command(commands=names) if all(isinstance(name, str) for name in names):
                yield from (str(name) for name in names)
                return
    yield ANY
