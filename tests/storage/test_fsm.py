"""aiogram's conversations in the bot's own tables."""

import asyncio
from datetime import datetime

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey
from aiogram.types import TelegramObject
from sqlalchemy import func, select

from bot.conversations import SqlStorage
from storage.tables import conversations
from storage.uow import Database

KEY = StorageKey(bot_id=1, chat_id=7, user_id=7)


class Proposal(StatesGroup):
    title = State()


@pytest.fixture
def storage(database: Database, now: datetime) -> SqlStorage:
    return SqlStorage(database, lambda: now)


async def rows(database: Database) -> int:
    async with database.reading() as tx:
        return int((await tx.execute(select(func.count()).select_from(conversations))).scalar_one())


async def test_a_conversation_survives_a_restart(storage: SqlStorage, database_url: str, now: datetime) -> None:
    await storage.set_state(KEY, Proposal.title)
    await storage.set_data(KEY, {"title": "Цифровая платформа 数字平台", "steps": [1, 2]})
    again = Database(database_url)
    other = SqlStorage(again, lambda: now)
    assert await other.get_state(KEY) == "Proposal:title"
    assert await other.get_data(KEY) == {"title": "Цифровая платформа 数字平台", "steps": [1, 2]}
    await again.close()


async def test_nothing_is_known_of_a_conversation_that_has_not_begun(storage: SqlStorage) -> None:
    assert await storage.get_state(KEY) is None
    assert await storage.get_data(KEY) == {}
    assert await storage.get_value(KEY, "title", "—") == "—"


@pytest.mark.parametrize("state_first", [True, False])
async def test_a_finished_conversation_leaves_no_row(
    storage: SqlStorage, database: Database, state_first: bool
) -> None:
    await storage.set_state(KEY, Proposal.title)
    await storage.set_data(KEY, {"title": "x"})
    assert await rows(database) == 1
    if state_first:
        await storage.set_state(KEY, None)
        await storage.set_data(KEY, {})
    else:
        await storage.set_data(KEY, {})
        await storage.set_state(KEY, None)
    assert await rows(database) == 0


async def test_closing_a_question_keeps_what_was_noted(storage: SqlStorage) -> None:
    await storage.set_state(KEY, Proposal.title)
    await storage.set_data(KEY, {"title": "x"})
    await storage.set_state(KEY, None)
    assert await storage.get_data(KEY) == {"title": "x"}


async def test_conversations_of_other_chats_persons_and_windows_are_apart(storage: SqlStorage) -> None:
    others = [
        StorageKey(bot_id=2, chat_id=7, user_id=7),
        StorageKey(bot_id=1, chat_id=-100, user_id=7),
        StorageKey(bot_id=1, chat_id=-100, user_id=7, thread_id=3),
        StorageKey(bot_id=1, chat_id=7, user_id=7, destiny="aiogd:stack:"),
    ]
    for number, key in enumerate((KEY, *others)):
        await storage.set_data(key, {"number": number})
    assert [(await storage.get_data(key))["number"] for key in (KEY, *others)] == [0, 1, 2, 3, 4]


async def test_two_notes_at_once_are_both_kept(storage: SqlStorage) -> None:
    await storage.set_data(KEY, {"begun": True})
    await asyncio.gather(*(storage.update_data(KEY, {f"answer-{n}": n}) for n in range(10)))
    assert await storage.get_data(KEY) == {"begun": True} | {f"answer-{n}": n for n in range(10)}


async def test_what_was_read_can_be_changed_without_harm(storage: SqlStorage) -> None:
    await storage.set_data(KEY, {"steps": [1]})
    (await storage.get_data(KEY))["steps"].append(2)
    assert await storage.get_data(KEY) == {"steps": [1]}


async def test_what_an_update_makes_of_a_conversation_is_written_at_its_end_in_one_go(
    storage: SqlStorage, database: Database
) -> None:
    async def handler(_event: object, _data: object) -> None:
        await storage.set_state(KEY, "form:answer")
        await storage.set_data(KEY, {"row": 1})
        await storage.update_data(KEY, {"walk": True})
        assert await storage.get_state(KEY) == "form:answer"
        assert database.changes("conversations") == before

    before = database.changes("conversations")
    await storage.at_once(handler, TelegramObject(), {})
    assert database.changes("conversations") == before + 1
    assert await storage.get_data(KEY) == {"row": 1, "walk": True}
