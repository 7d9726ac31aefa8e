"""Makes an update of any type that aiogram knows, filled at random: as Telegram might send it one day."""

from datetime import datetime
from enum import Enum
from random import Random
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from aiogram.types import Chat, Update, User
from pydantic import BaseModel
from typing_extensions import TypeAliasType

Update.model_rebuild()
KINDS = tuple(name for name in Update.model_fields if name != "update_id")
"""Every type of update."""
WORDS = (
    "",
    " ",
    "a\0b",
    "\ud83d",
    "\u202eevil",
    "🚀" * 60,
    "<b>&amp;",
    "{ $name }",
    "=1+1",
    "/start i-",
    "/menu",
    "x" * 4096,
)
NUMBERS = (0, 1, -1, 2**31, 2**52 - 1, -(10**13), 2**63 - 1, -(2**63))
DEEP = 5
"""Levels below which only what is required is filled in."""


class Filling:
    """Fills one update; `user` is who acts, `chats` where."""

    def __init__(self, dice: Random, user: dict[str, Any], chats: list[dict[str, Any]]) -> None:
        self._dice = dice
        self._user = user
        self._chats = chats

    def update(self, number: int, kind: str) -> dict[str, Any]:
        """Make an update of one type."""
        return {"update_id": number, kind: self._value(Update.model_fields[kind].annotation, 0)}

    def _value(self, kind: Any, depth: int) -> Any:
        origin, args = get_origin(kind), get_args(kind)
        if origin is Annotated:
            return self._value(args[0], depth)
        if isinstance(kind, TypeAliasType):
            return self._value(kind.__value__, depth)
        if origin in (Union, UnionType):
            some = [one for one in args if one is not NoneType]
            return self._value(str if str in some and depth > DEEP else self._dice.choice(some), depth)
        if origin is list:
            return [self._value(args[0], depth + 1) for _ in range(self._dice.randint(1, 2))]
        if origin is Literal:
            return self._dice.choice(args)
        return self._plain(kind, depth)

    def _plain(self, kind: Any, depth: int) -> Any:
        if kind is User:
            return self._user
        if kind is Chat:
            return self._dice.choice(self._chats)
        if issubclass(kind, BaseModel):
            return self._model(kind, depth)
        if issubclass(kind, Enum):
            return self._dice.choice(list(kind)).value
        if issubclass(kind, datetime):
            return self._dice.choice((0, 1, 1_800_000_000, 2**31))
        if kind is bool:
            return True
        if issubclass(kind, float):
            return self._dice.choice((0.0, -90.0, 1e300))
        return self._dice.choice(NUMBERS) if issubclass(kind, int) else self._dice.choice(WORDS)

    def _model(self, kind: type[BaseModel], depth: int) -> dict[str, Any]:
        kind.model_rebuild()  # until its first use it may not know the types of its fields
        fields = kind.model_fields
        needed = [
            name for name, field in fields.items() if field.is_required() or get_origin(field.annotation) is Literal
        ]
        others = [name for name in fields if name not in needed]
        more = self._dice.sample(others, min(len(others), self._dice.randint(0, 4))) if depth < DEEP else []
        names = [*needed, *more]
        made = {fields[name].alias or name: self._value(fields[name].annotation, depth + 1) for name in names}
        return made | ({"id": str(self._dice.getrandbits(63))} if isinstance(made.get("id"), str) else {})
