"""Asks aiogram's F in the loop's own thread: aiogram would hand each such question to another one, and wait for it."""

from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import FilterObject
from aiogram.filters import Filter
from aiogram.types import TelegramObject


class Here(Filter):
    """Lets through what F lets through; it looks at what is in memory already."""

    def __init__(self, wanted: Any) -> None:
        self._wanted = wanted

    async def __call__(self, event: TelegramObject) -> Any:
        """Give what F gives of an event."""
        return self._wanted.resolve(event)


def ask_here(router: Router) -> None:
    """Let every handler of a router, and of those in it, be asked for so."""
    for found in router.chain_tail:
        for observer in found.observers.values():
            for handler in observer.handlers:
                filters = handler.filters or []
                filters[:] = [FilterObject(Here(f.magic)) if f.magic is not None else f for f in filters]
