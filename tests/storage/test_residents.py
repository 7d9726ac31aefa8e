"""Residencies by organisation, by park, by what waits and what ends; and their history, which only grows."""

from datetime import date
from typing import Any

import pytest

from bot.domain.errors import StaleError
from bot.domain.parks import ParkStatus
from bot.domain.registry import OrganisationKind
from bot.domain.residency import Verdict
from bot.domain.residents import Residency, ResidencyStatus, Standing
from storage import registry, residency, residents
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer
from tests.storage.test_parks import park

APPROVED = {"approved_at": NOW, "standing": Standing.INITIAL, "remarks": {"jobs": "Сколько? 🏔"}}


async def begun(tx: Writing) -> Residency:
    """Let a new organisation begin an application to a new park."""
    owner = (await newcomer(tx)).id
    place = await park(tx, owner, ParkStatus.MEMBER)
    applicant = await registry.begin(tx, owner, OrganisationKind.STARTUP, NOW)
    return await residents.begin(tx, applicant.id, place.id, owner, NOW)


async def moved(tx: Writing, draft: Residency, status: ResidencyStatus, **values: Any) -> Residency:
    return await residents.write(tx, draft.model_copy(update={"status": status, **values}))


async def test_it_comes_back_as_it_was_written_and_an_old_version_is_refused(database: Database) -> None:
    async with database.writing(NOW) as tx:
        draft = await begun(tx)
        values = {"services": ("legal", "export"), "jobs": 12, "valid_until": date(2028, 6, 1), "code": "abc"}
        written = await moved(tx, draft, ResidencyStatus.APPROVED, **APPROVED | values)
        assert await residents.get(tx, draft.id) == written
        assert await residents.by_code(tx, "abc") == written
        assert await residents.live(tx, draft.organisation_id, draft.park_id) == written
        with pytest.raises(StaleError):
            await residents.write(tx, draft)


async def test_everybody_is_shown_who_is_a_resident_now_and_the_park_all_who_asked(database: Database) -> None:
    async with database.writing(NOW) as tx:
        draft = await begun(tx)
        at = (draft.park_id, NOW, 10)
        assert await residents.in_park(tx, *at, public=False) == []
        for status in set(ResidencyStatus) - {ResidencyStatus.DRAFT}:
            draft = await moved(tx, draft, status, **APPROVED)
            assert len(await residents.in_park(tx, *at, public=False)) == 1
            shown = status is ResidencyStatus.APPROVED
            assert len(await residents.in_park(tx, *at, public=True)) == shown
            assert await residents.count_in_park(tx, draft.park_id, NOW) == shown
            own = await residents.of_organisation(tx, draft.organisation_id, NOW, 10, public=True)
            assert len(own) == shown


async def test_what_waits_are_applications_and_renewals_of_ones_own_parks(database: Database) -> None:
    async with database.writing(NOW) as tx:
        draft = await begun(tx)
        assert await residents.waiting(tx, (draft.park_id,), None, 10) == []
        asked = await moved(tx, draft, ResidencyStatus.SUBMITTED, submitted_at=NOW)
        assert [line.id for line in await residents.waiting(tx, (draft.park_id,), None, 10)] == [draft.id]
        assert [line.id for line in await residents.waiting(tx, (), "KZ", 10)] == [draft.id]
        assert await residents.waiting(tx, (), "UZ", 10) == []
        assert await residents.waiting(tx, (), None, 10) == []
        approved = await moved(tx, asked, ResidencyStatus.APPROVED, **APPROVED)
        assert await residents.waiting(tx, (), "KZ", 10) == []
        await moved(tx, approved, ResidencyStatus.APPROVED, renewal_asked_at=NOW)
        assert len(await residents.waiting(tx, (), "KZ", 10)) == 1


async def test_the_last_day_is_noted_once_and_stands_in_the_history(database: Database) -> None:
    async with database.writing(NOW) as tx:
        last = date(2027, 6, 1)
        approved = await moved(tx, await begun(tx), ResidencyStatus.APPROVED, valid_until=last, **APPROVED)
        returned = approved.model_copy(update={"status": ResidencyStatus.RETURNED, "remark": "Нет"})
        await residency.keep(tx, approved, returned, Verdict.RETURN)
        assert await residents.ending(tx, date(2027, 5, 31)) == []
        [line] = await residents.ending(tx, last)
        assert await residents.note_expiry(tx, line)
        assert not await residents.note_expiry(tx, line)
        await residency.keep_expiry(tx, line.id, line.status, line.valid_until)
        expired, first = await residency.history(tx, line.id, 10)
        assert (expired.person, expired.verdict, expired.valid_until) == (None, Verdict.EXPIRE, last)
        assert (first.reason, first.remarks) == ("Нет", {"jobs": "Сколько? 🏔"})
