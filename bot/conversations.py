"""aiogram's conversation storage over the bot's own database: it survives a restart, and needs no second server."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, DefaultKeyBuilder, StateType, StorageKey

from storage import conversations
from storage.uow import Database

KEYS = DefaultKeyBuilder(with_bot_id=True, with_business_connection_id=True, with_destiny=True)


class SqlStorage(BaseStorage):
    """States and data in the table `conversations`; data are what JSON can hold."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Write the state, or take it away with None."""
        name = state.state if isinstance(state, State) else state
        async with self._database.writing(self._now()) as tx:
            await conversations.put_state(tx, KEYS.build(key), name)

    async def get_state(self, key: StorageKey) -> str | None:
        """Read the state."""
        async with self._database.reading() as tx:
            return await conversations.get_state(tx, KEYS.build(key))

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Write the data in place of what there was."""
        async with self._database.writing(self._now()) as tx:
            await conversations.put_data(tx, KEYS.build(key), data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Read the data; each caller gets a copy."""
        async with self._database.reading() as tx:
            return await conversations.get_data(tx, KEYS.build(key))

    async def update_data(self, key: StorageKey, data: Mapping[str, Any]) -> dict[str, Any]:
        """Write some of the data in one transaction, so that two callers at once both get theirs in."""
        name = KEYS.build(key)
        async with self._database.writing(self._now()) as tx:
            await conversations.hold(tx, name)
            merged = {**await conversations.get_data(tx, name), **data}
            await conversations.put_data(tx, name, merged)
        return merged

    async def close(self) -> None:
        """Do nothing: the database is closed by whoever opened it."""
