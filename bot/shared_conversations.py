"""Open questions in Redis or Valkey, for several replicas. While it is away updates wait, as for the database."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage, StateType, StorageKey
from aiogram.fsm.storage.redis import RedisStorage
from redis.asyncio.lock import Lock
from redis.exceptions import RedisError

from bot.conversations import KEYS
from bot.domain.errors import UnavailableError

PATIENCE = 3.0
"""Seconds that the server has to answer."""
HELD = 60.0
"""Seconds after which the lock of a chat whose replica died is free."""


def shared_conversations(redis_url: str) -> tuple[BaseStorage, BaseEventIsolation]:
    """Give what keeps the questions, and what handles one update of a chat at a time over all replicas."""
    limits = {"socket_timeout": PATIENCE, "socket_connect_timeout": PATIENCE}
    storage = SharedStorage.from_url(redis_url, limits, key_builder=KEYS)
    return storage, OneAtATime(storage)


@contextmanager
def _saying_unavailable() -> Iterator[None]:
    try:
        yield
    except (RedisError, OSError) as error:
        raise UnavailableError from error


class SharedStorage(RedisStorage):
    """aiogram's storage; each method raises UnavailableError while the server does not answer."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Write the state, or take it away with None."""
        with _saying_unavailable():
            await super().set_state(key, state)

    async def get_state(self, key: StorageKey) -> str | None:
        """Read the state."""
        with _saying_unavailable():
            return await super().get_state(key)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Write the data."""
        with _saying_unavailable():
            await super().set_data(key, data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """Read the data."""
        with _saying_unavailable():
            return await super().get_data(key)


class OneAtATime(BaseEventIsolation):
    """A lock for each chat. One that the server forgot or cannot free undoes nothing of what was handled under it."""

    def __init__(self, storage: RedisStorage) -> None:
        self._storage = storage

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncIterator[None]:
        """Hold it while inside.

        Raises:
            UnavailableError: the server does not answer.
        """
        lock = Lock(self._storage.redis, self._storage.key_builder.build(key, "lock"), timeout=HELD)
        with _saying_unavailable():
            await lock.acquire()
        try:
            yield
        finally:
            with suppress(RedisError, OSError):
                await lock.release()

    async def close(self) -> None:
        """Give nothing back: the connections are the storage's."""
