"""What the person is being asked right now: one row a conversation, by a key that the bot's side makes."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select

from storage.tables import conversations
from storage.uow import Reading, Writing

NOTHING = "{}"


async def get_state(tx: Reading, key: str) -> str | None:
    """Tell which question is open."""
    query = select(conversations.c.state).where(conversations.c.key == key)
    return (await tx.execute(query)).scalar()


async def get_data(tx: Reading, key: str) -> dict[str, Any]:
    """Give what was noted down so far."""
    query = select(conversations.c.data).where(conversations.c.key == key)
    found: dict[str, Any] = json.loads((await tx.execute(query)).scalar() or NOTHING)
    return found


async def hold(tx: Writing, key: str) -> None:
    """Take hold of a row until the transaction ends: who reads it in order to write waits for its turn."""
    new = tx.insert_new(conversations).values(key=key, state=None, data=NOTHING)
    await tx.execute(new.on_conflict_do_update(index_elements=["key"], set_={"key": key}))


async def put_state(tx: Writing, key: str, state: str | None) -> None:
    """Open a question, or close it with None."""
    await _put(tx, key, {"state": state, "data": NOTHING}, written="state")


async def put_data(tx: Writing, key: str, data: Mapping[str, Any]) -> None:
    """Note down, in place of what was noted before."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    await _put(tx, key, {"state": None, "data": text}, written="data")


async def _put(tx: Writing, key: str, row: Mapping[str, Any], *, written: str) -> None:
    new = tx.insert_new(conversations).values(key=key, **row)
    await tx.execute(new.on_conflict_do_update(index_elements=["key"], set_={written: row[written]}))
    if row == {"state": None, "data": NOTHING}:
        empty = conversations.c.state.is_(None) & (conversations.c.data == NOTHING)
        await tx.execute(delete(conversations).where(conversations.c.key == key, empty))
