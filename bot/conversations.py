"""aiogram's conversation storage over the bot's own database: it survives a restart, and needs no second server."""

import json
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from dataclasses import replace
from datetime import datetime
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey
from aiogram.types import TelegramObject

from storage import conversations
from storage.conversations import Conversation
from storage.uow import Database

KEYS = DefaultKeyBuilder(with_bot_id=True, with_business_connection_id=True, with_destiny=True)
REMEMBERED = 5000
"""Conversations at most that are remembered, so that a hundred thousand take no more room."""

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
_held: ContextVar[dict[str, Conversation] | None] = ContextVar("held", default=None)
"""What an update has changed so far, by key."""


class SqlStorage(BaseStorage):
    """States and data in the table `conversations`; data are what JSON can hold.

    Where one process has the database to itself, what was read or written last is remembered: most updates find that
    no question is open, and need not ask again.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._remembered: dict[str, Conversation] = {}

    async def at_once(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        """Handle an update, and write what it made of the conversation in one go: a middleware.

        It is written before the update is confirmed, whatever became of it.
        """
        held: dict[str, Conversation] = {}
        token = _held.set(held)
        try:
            return await handler(event, data)
        finally:
            _held.reset(token)
            for name, new in held.items():
                await self._write(name, new)

    async def _write(self, name: str, new: Conversation) -> None:
        if self._remembered.get(name) != new:
            async with self._database.writing(self._now()) as tx:
                await conversations.put(tx, name, new)
            self._remember(name, new)

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Write the state, or take it away with None."""
        name, new = KEYS.build(key), state.state if isinstance(state, State) else state
        if (held := _held.get()) is not None:
            held[name] = replace(await self._read(name), state=new)
            return
        known = self._remembered.get(name)
        if known is None or known.state != new:
            async with self._database.writing(self._now()) as tx:
                await conversations.put_state(tx, name, new)
            self._remember(name, replace(known, state=new) if known is not None else None)

    async def get_state(self, key: StorageKey) -> str | None:
        """Read the state."""
        return (await self._read(KEYS.build(key))).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Write the data in place of what there was."""
        name, new = KEYS.build(key), conversations.text_of(data)
        if (held := _held.get()) is not None:
            held[name] = replace(await self._read(name), data=new)
            return
        known = self._remembered.get(name)
        if known is None or known.data != new:
            async with self._database.writing(self._now()) as tx:
                await conversations.put_data(tx, name, new)
            self._remember(name, replace(known, data=new) if known is not None else None)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Read the data; each caller gets a copy."""
        data: dict[str, Any] = json.loads((await self._read(KEYS.build(key))).data)
        return data

    async def update_data(self, key: StorageKey, data: Mapping[str, Any]) -> dict[str, Any]:
        """Write some of the data in one transaction, so that two callers at once both get theirs in."""
        name = KEYS.build(key)
        if _held.get() is not None:
            merged: dict[str, Any] = {**await self.get_data(key), **data}
            await self.set_data(key, merged)
            return merged
        async with self._database.writing(self._now()) as tx:
            await conversations.hold(tx, name)
            held = await conversations.get(tx, name)
            merged = {**json.loads(held.data), **data}
            await conversations.put_data(tx, name, conversations.text_of(merged))
        self._remember(name, None)
        return merged

    async def _read(self, name: str) -> Conversation:
        if (changed := (_held.get() or {}).get(name)) is not None:
            return changed
        if (known := self._remembered.get(name)) is not None:
            return known
        async with self._database.reading() as tx:
            found = await conversations.get(tx, name)
        self._remember(name, found)
        return found

    def _remember(self, name: str, conversation: Conversation | None) -> None:
        """Remember it, or with None forget it: the next look reads it again."""
        if conversation is None or not self._database.on_sqlite:
            self._remembered.pop(name, None)
            return
        if len(self._remembered) >= REMEMBERED:
            self._remembered.clear()
        self._remembered[name] = conversation

    async def close(self) -> None:
        """Do nothing: the database is closed by whoever opened it."""
