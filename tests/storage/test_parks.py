"""Parks by side, by status, by who runs them; and their history, which only grows."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.errors import StaleError
from bot.domain.parks import Park, ParkStatus
from bot.domain.people import Role
from storage import membership, parks, people
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

HOUR = timedelta(hours=1)


async def park(tx: Writing, author_id: int, status: ParkStatus, side: str = "KZ", **values: Any) -> Park:
    draft = await parks.begin(tx, author_id, side, NOW)
    changes = {"status": status, "kind": "cluster", "name_ru": "Алатау 🏔", "city": "Алматы"} | values
    return await parks.write(tx, draft.model_copy(update=changes))


async def test_a_draft_begins_empty_and_comes_back_as_it_was_written(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        draft = await parks.begin(tx, author, "KZ", NOW)
        assert (draft.status, draft.version, draft.names) == (ParkStatus.DRAFT, 1, {})
        assert await parks.untouched(tx, author, "KZ") == draft
        assert await parks.untouched(tx, author, "UZ") is None
        written = await parks.write(tx, draft.model_copy(update={"name_zh": "阿拉套", "site": "https://alatau.kz"}))
        assert await parks.get(tx, draft.id) == written
        assert await parks.untouched(tx, author, "KZ") is None
        with pytest.raises(StaleError):
            await parks.write(tx, draft)


async def test_everybody_is_shown_members_only_by_side_and_by_pages(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        for status in ParkStatus:
            await park(tx, author, status)
        uzbek = await park(tx, author, ParkStatus.MEMBER, "UZ", admitted_at=NOW)
        later = await park(tx, author, ParkStatus.MEMBER, "UZ", admitted_at=NOW + HOUR)
        assert [one.side for one in await parks.members(tx, None, 9)] == ["KZ", "UZ", "UZ"]
        assert await parks.members(tx, "UZ", 9) == [uzbek, later]
        assert await parks.members(tx, "UZ", 1, 1) == [later]
        assert await parks.sides_with_members(tx) == ["KZ", "UZ"]
        assert len(await parks.of_side(tx, "KZ", 9)) == len(ParkStatus)


async def test_what_waits_to_be_checked_comes_the_oldest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        late = await park(tx, author, ParkStatus.NOMINATED, nominated_at=NOW + HOUR)
        early = await park(tx, author, ParkStatus.CHECKING, "UZ", nominated_at=NOW)
        await park(tx, author, ParkStatus.MEMBER, nominated_at=NOW)
        assert await parks.waiting(tx, 9) == [early, late]


async def test_members_that_nobody_looked_at_are_found(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
        old = await park(tx, author, ParkStatus.MEMBER, checked_at=NOW)
        await park(tx, author, ParkStatus.MEMBER, checked_at=NOW + HOUR)
        await park(tx, author, ParkStatus.SUSPENDED, checked_at=NOW)
        assert await parks.unchecked_since(tx, NOW) == [old]


async def test_who_runs_a_park_runs_that_one_only(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        first, second = [await park(tx, person.id, ParkStatus.MEMBER) for _ in range(2)]
        grant = await people.grant(tx, person.id, Role.PARK_MANAGER, "KZ", NOW, first.id)
        assert await people.grant_by_id(tx, grant.id) == grant
        assert await people.holders(tx, Role.PARK_MANAGER, NOW, park_id=first.id) == [grant]
        assert await people.holders(tx, Role.PARK_MANAGER, NOW, park_id=second.id) == []
        assert await parks.some(tx, [grant.park_id or 0], 9) == [first]
        await people.end_grant(tx, grant.id, NOW)
        assert await people.holders(tx, Role.PARK_MANAGER, NOW, park_id=first.id) == []


async def test_history_is_told_the_latest_first_with_who_did_it(database: Database) -> None:
    async with database.writing(NOW) as tx:
        author = (await newcomer(tx)).id
    async with database.writing(NOW, author) as tx:
        thing, other = [await park(tx, author, ParkStatus.MEMBER) for _ in range(2)]
        await membership.keep(tx, thing.id, ParkStatus.CHECKING, ParkStatus.MEMBER, None)
        await membership.keep(tx, thing.id, ParkStatus.MEMBER, ParkStatus.SUSPENDED, "Нет отчёта")
        await membership.keep(tx, other.id, ParkStatus.CHECKING, ParkStatus.MEMBER, None)
        latest, first = await membership.history(tx, thing.id, 9)
        assert (latest.before, latest.after, latest.reason) == (ParkStatus.MEMBER, ParkStatus.SUSPENDED, "Нет отчёта")
        assert (first.person, first.at, first.reason) == ("Айгуль", NOW, None)
        assert await membership.history(tx, thing.id, 1, 1) == [first]
