"""Organisations, and what every versioned thing shares: nobody's change is overwritten unseen."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.domain.errors import StaleError
from bot.domain.registry import Organisation, OrganisationKind, OrganisationStatus
from storage import confirmation, registry, teams
from storage.tables import organisations
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

STARTUP = OrganisationKind.STARTUP
WORDS = {"name": "ТОО «Сенсор»", "one_line": "датчики 🌾", "city": "Алматы"}
FILLED: dict[str, Any] = WORDS | {"side": "KZ", "stage": "mvp", "sectors": ("it", "agro")}


async def submitted(tx: Writing, owner_id: int, minutes: int, **values: Any) -> Organisation:
    draft = await registry.begin(tx, owner_id, STARTUP, NOW)
    when = NOW + timedelta(minutes=minutes)
    status = {"status": OrganisationStatus.SUBMITTED, "submitted_at": when}
    return await registry.write(tx, draft.model_copy(update=FILLED | values | status))


async def test_a_draft_begins_empty_and_comes_back_as_it_was_written(database: Database) -> None:
    async with database.writing(NOW) as tx:
        draft = await registry.begin(tx, (await newcomer(tx)).id, STARTUP, NOW)
        assert (draft.status, draft.version, draft.name, draft.sectors) == (OrganisationStatus.DRAFT, 1, None, ())
        written = await registry.write(tx, draft.model_copy(update=FILLED))
        assert written.version == 2
        assert await registry.get(tx, draft.id) == written
        assert await registry.get(tx, draft.id + 1) is None


async def test_a_change_made_from_an_old_version_is_refused(database: Database) -> None:
    async with database.writing(NOW) as tx:
        draft = await registry.begin(tx, (await newcomer(tx)).id, STARTUP, NOW)
        await registry.write(tx, draft.model_copy(update={"name": "первая"}))
        with pytest.raises(StaleError) as refused:
            await registry.write(tx, draft.model_copy(update={"name": "вторая"}))
        kept = await registry.get(tx, draft.id)
    assert refused.value.key == "changed-meanwhile"
    assert (refused.value.thing, refused.value.thing_id) == ("organisation", draft.id)
    assert kept is not None
    assert (kept.name, kept.version) == ("первая", 2)


async def test_of_two_decisions_at_once_one_stands(database: Database) -> None:
    async with database.writing(NOW) as tx:
        one = await submitted(tx, (await newcomer(tx)).id, 0)

    async def decide(status: OrganisationStatus) -> str:
        try:
            async with database.writing(NOW) as tx:
                await registry.write(tx, one.model_copy(update={"status": status}))
        except StaleError as refused:
            return refused.key
        return "written"

    outcomes = await asyncio.gather(decide(OrganisationStatus.CONFIRMED), decide(OrganisationStatus.RETURNED))
    assert sorted(outcomes) == ["changed-meanwhile", "written"]


async def test_a_person_sees_their_own_and_what_they_belong_to_the_latest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner, other = await newcomer(tx, 1), await newcomer(tx, 2)
        mine = [await registry.begin(tx, owner.id, STARTUP, NOW) for _ in range(2)]
        theirs = await registry.begin(tx, other.id, STARTUP, NOW)
        await registry.begin(tx, other.id, STARTUP, NOW)
        await teams.join(tx, theirs.id, owner.id, NOW)
        assert await registry.of_person(tx, owner.id, 2) == [theirs, mine[1]]
        assert await registry.of_person(tx, owner.id, 2, 2) == [mine[0]]


async def test_a_side_sees_what_waits_for_it_the_oldest_first(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner = await newcomer(tx)
        late, early = await submitted(tx, owner.id, 9), await submitted(tx, owner.id, 3)
        await submitted(tx, owner.id, 1, side="UZ")
        await registry.begin(tx, owner.id, STARTUP, NOW)
        assert await confirmation.submitted(tx, "KZ", 10) == [early, late]
        assert await confirmation.submitted(tx, "KZ", 1, 1) == [late]


async def test_an_untouched_draft_of_the_same_kind_is_found_again(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner = await newcomer(tx)
        fund = await registry.begin(tx, owner.id, OrganisationKind.FUND, NOW)
        assert await registry.untouched(tx, owner.id, OrganisationKind.FUND) == fund
        assert await registry.untouched(tx, owner.id, STARTUP) is None
        await registry.write(tx, fund.model_copy(update={"name": "Степь"}))
        assert await registry.untouched(tx, owner.id, OrganisationKind.FUND) is None


async def test_whoever_belongs_to_a_confirmed_fund_invests(database: Database) -> None:
    async with database.writing(NOW) as tx:
        owner, colleague, other = await newcomer(tx, 1), await newcomer(tx, 2), await newcomer(tx, 3)
        fund = await registry.begin(tx, owner.id, OrganisationKind.FUND, NOW)
        await teams.join(tx, fund.id, colleague.id, NOW)
        assert not await registry.invests(tx, owner.id)
        await registry.write(tx, fund.model_copy(update={"status": OrganisationStatus.CONFIRMED}))
        found = [await registry.invests(tx, person.id) for person in (owner, colleague, other)]
        assert found == [True, True, False]


async def test_one_code_of_several_is_found_by_a_pattern(database: Database) -> None:
    async with database.writing(NOW) as tx:
        one = await submitted(tx, (await newcomer(tx)).id, 0)
        for code, expected in (("agro", [one.id]), ("it", [one.id]), ("a", []), ("ai", [])):
            query = select(organisations.c.id).where(organisations.c.sectors.like(f"%,{code},%"))
            assert list((await tx.execute(query)).scalars()) == expected
