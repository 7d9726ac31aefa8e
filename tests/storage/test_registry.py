"""Startups, and what every versioned thing shares: nobody's change is overwritten unseen."""

import asyncio
from datetime import timedelta

import pytest

from bot.domain.errors import StaleError
from bot.domain.registry import Startup, StartupStatus
from storage import registry
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

WORDS = {"name": "ТОО «Сенсор»", "one_line": "датчики 🌾", "city": "Алматы"}
FILLED = WORDS | {"side": "KZ", "stage": "mvp", "sector": "agro"}


async def submitted(tx: Writing, owner_id: int, minutes: int, **values: str) -> Startup:
    draft = await registry.begin(tx, owner_id, NOW)
    when = NOW + timedelta(minutes=minutes)
    status = {"status": StartupStatus.SUBMITTED, "submitted_at": when}
    return await registry.write(tx, draft.model_copy(update=FILLED | values | status))


async def test_a_draft_begins_empty_and_comes_back_as_it_was_written(database: Database) -> None:
    async with database.writing(NOW) as tx:
        draft = await registry.begin(tx, (await newcomer(tx)).id, NOW)
        assert (draft.status, draft.version, draft.name) == (StartupStatus.DRAFT, 1, None)
        written = await registry.write(tx, draft.model_copy(update=FILLED))
        assert written.version == 2
        assert await registry.get(tx, draft.id) == written
        assert await registry.get(tx, draft.id + 1) is None


async def test_a_change_made_from_an_old_version_is_refused(database: Database) -> None:
    async with database.writing(NOW) as tx:
        draft = await registry.begin(tx, (await newcomer(tx)).id, NOW)
        await registry.write(tx, draft.model_copy(update={"name": "первая"}))
        with pytest.raises(StaleError) as refused:
            await registry.write(tx, draft.model_copy(update={"name": "вторая"}))
        kept = await registry.get(tx, draft.id)
    assert refused.value.key == "changed-meanwhile"
    assert (refused.value.thing, refused.value.thing_id) == ("startup", draft.id)
    assert kept is not None
    assert (kept.name, kept.version) == ("первая", 2)


async def test_of_two_decisions_at_once_one_stands(database: Database) -> None:
    async with database.writing(NOW) as tx:
        startup = await submitted(tx, (await newcomer(tx)).id, 0)

    async def decide(status: StartupStatus) -> str:
        try:
            async with database.writing(NOW) as tx:
                await registry.write(tx, startup.model_copy(update={"status": status}))
        except StaleError as refused:
            return refused.key
        return "written"

    outcomes = await asyncio.gather(decide(StartupStatus.CONFIRMED), decide(StartupStatus.RETURNED))
    assert sorted(outcomes) == ["changed-meanwhile", "written"]


async def test_an_owner_sees_their_own_by_pages_the_latest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner, other = await newcomer(tx, 1), await newcomer(tx, 2)
        mine = [await registry.begin(tx, owner.id, NOW) for _ in range(3)]
        await registry.begin(tx, other.id, NOW)
        assert await registry.of_owner(tx, owner.id, 2) == [mine[2], mine[1]]
        assert await registry.of_owner(tx, owner.id, 2, 2) == [mine[0]]


async def test_a_side_sees_what_waits_for_it_the_oldest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner = await newcomer(tx)
        late, early = await submitted(tx, owner.id, 9), await submitted(tx, owner.id, 3)
        await submitted(tx, owner.id, 1, side="UZ")
        await registry.begin(tx, owner.id, NOW)
        assert await registry.submitted(tx, "KZ", 10) == [early, late]
        assert await registry.submitted(tx, "KZ", 1, 1) == [late]
