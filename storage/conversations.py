"""What the person is being asked right now: one row a conversation, by a key that the bot's side makes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.prepared import prepared
from storage.tables import conversations
from storage.uow import Reading, Writing

NOTHING = "{}"


@dataclass(frozen=True, slots=True)
class Conversation:
    """Which question is open, and what was noted down so far, as JSON."""

    state: str | None = None
    data: str = NOTHING


def text_of(data: Mapping[str, Any]) -> str:
    """Give notes as they are kept."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


async def get(tx: Reading, key: str) -> Conversation:
    """Read a conversation; one that has not begun is empty."""
    found = (await tx.execute(_GET, {"key": key})).first()
    return Conversation(found.state, found.data) if found is not None else Conversation()


async def hold(tx: Writing, key: str) -> None:
    """Take hold of a row until the transaction ends: who reads it in order to write waits for its turn."""
    new = tx.insert_new(conversations).values(key=key, state=None, data=NOTHING)
    await tx.execute(new.on_conflict_do_update(index_elements=["key"], set_={"key": key}))


async def put(tx: Writing, key: str, conversation: Conversation) -> None:
    """Write the state and the notes at once; nothing is kept of what is empty."""
    if conversation == Conversation():
        await tx.execute(_CLOSE, {"key": key})
        return
    row = {"key": key, "state": conversation.state, "data": conversation.data}
    await tx.execute(_PUT[tx.connection.dialect.name], row)


async def put_state(tx: Writing, key: str, state: str | None) -> None:
    """Open a question, or close it with None."""
    await _put(tx, key, {"state": state, "data": NOTHING}, written="state")


async def put_data(tx: Writing, key: str, data: str) -> None:
    """Note down (`text_of`), in place of what was noted before."""
    await _put(tx, key, {"state": None, "data": data}, written="data")


async def _put(tx: Writing, key: str, row: Mapping[str, Any], *, written: str) -> None:
    new = tx.insert_new(conversations).values(key=key, **row)
    await tx.execute(new.on_conflict_do_update(index_elements=["key"], set_={written: row[written]}))
    if row == {"state": None, "data": NOTHING}:
        empty = conversations.c.state.is_(None) & (conversations.c.data == NOTHING)
        await tx.execute(delete(conversations).where(conversations.c.key == key, empty))


_GET = prepared(select(conversations.c.state, conversations.c.data).where(conversations.c.key == bindparam("key")))
_CLOSE = prepared(delete(conversations).where(conversations.c.key == bindparam("key")))


def _upsert(new: sqlite.Insert | postgresql.Insert) -> sqlite.Insert | postgresql.Insert:
    written = {"state": new.excluded.state, "data": new.excluded.data}
    return prepared(new.on_conflict_do_update(index_elements=["key"], set_=written))


_PUT = {
    "sqlite": _upsert(sqlite.insert(conversations)),
    "postgresql": _upsert(postgresql.insert(conversations)),
}
