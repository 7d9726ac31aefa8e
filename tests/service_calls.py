"""Every use case there is, and arguments with which each can be called: found in the code, so that none is left out."""

import importlib
import inspect
import pkgutil
import typing
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import date, datetime
from enum import Enum
from types import SimpleNamespace, UnionType
from typing import Any

import bot.services
from bot.services.context import Ctx
from storage.uow import Database, Writing
from tests.conftest import NOW

Service = Callable[..., Any]
WORDS: dict[str, Any] = {
    "side": "KZ",
    "language": "en",
    "page": 0,
    "zone": "Asia/Tashkent",
    "kind": "startup",
    "topic": "forum",
    "reason": "why",
    "text": "words",
    "words": "words",
    "digest": "0" * 64,
    "title": "Title",
    "name": "name",
    "field": "name",
    "facet": "side",
    "value": "words",
    "code": "KZ",
    "file_id": "f",
    "role": "representative",
}
"""What stands for an argument of this name, where its type does not tell."""
PLAIN: dict[Any, Any] = {
    int: 1,
    str: "words",
    bool: False,
    bytes: b"words",
    datetime: NOW,
    date: NOW.date(),
    float: 1.0,
}


class Undone(Exception):
    """Ends a rehearsal."""


class Rehearsal(Database):
    """The same database, in which nothing that is written stays."""

    @asynccontextmanager
    async def writing(self, *opening: Any, **more: Any) -> AsyncIterator[Writing]:
        """Open a transaction and take it back at the end."""
        try:
            async with super().writing(*opening, **more) as tx:
                yield tx
                raise Undone
        except Undone:
            pass


def services() -> Iterator[tuple[str, Service]]:
    """Give every use case by its name: what takes a Ctx first, and is no part of another."""
    for found in sorted(pkgutil.iter_modules(bot.services.__path__), key=lambda one: one.name):
        module = importlib.import_module(f"bot.services.{found.name}")
        for name, function in sorted(vars(module).items()):
            ours = inspect.isfunction(function) and function.__module__ == module.__name__
            if ours and not name.startswith("_"):
                hints = list(typing.get_type_hints(function).items())
                if hints and hints[0][1] is Ctx:
                    yield f"{found.name}.{name}", function


def arguments(name: str, service: Service, given: dict[str, Any]) -> dict[str, Any]:
    """Make arguments; `given` are those that cannot be guessed."""
    hints = typing.get_type_hints(service)
    made = {}
    for parameter in list(inspect.signature(service).parameters.values())[1:]:
        if parameter.name in given:
            made[parameter.name] = given[parameter.name]
        elif parameter.default is parameter.empty:
            made[parameter.name] = _guess(parameter.name, hints[parameter.name])
    return made


def _guess(name: str, kind: Any) -> Any:
    if typing.get_origin(kind) in (typing.Union, UnionType):
        options = [one for one in typing.get_args(kind) if one is not type(None)]
        return WORDS.get(name, _guess(name, options[0]))
    if inspect.isclass(kind) and issubclass(kind, Enum):
        return next(iter(kind))
    if kind is int:
        return WORDS.get(name, 1) if isinstance(WORDS.get(name, 1), int) else 1
    if name in WORDS:
        return WORDS[name]
    if kind in PLAIN:
        return PLAIN[kind]
    if typing.get_origin(kind) in (tuple, list, set, frozenset, dict):
        return typing.get_origin(kind)()
    return SimpleNamespace(id=1)


async def call(service: Service, ctx: Ctx, made: dict[str, Any]) -> Any:
    """Call it."""
    result = service(ctx, **made)
    return await result if isinstance(result, Awaitable) else result
