"""Mandates with the names of those who hold them: by side, by moment, and when they run out."""

from datetime import timedelta

from bot.domain.people import Grant, Role
from storage import people, seats
from storage.uow import Database, Writing
from tests.conftest import NOW
from tests.storage.newcomers import newcomer

HOUR = timedelta(hours=1)


async def mandate(tx: Writing, number: int, role: Role, side: str | None = "KZ", **values: object) -> Grant:
    """Give a newcomer a role, changed as the test needs it."""
    person = await newcomer(tx, number, name=f"Person {number}")
    grant = await people.grant(tx, person.id, role, side, NOW, zone="Asia/Almaty")
    return await people.write_grant(tx, grant.model_copy(update=values)) if values else grant


async def test_a_mandate_comes_with_its_persons_name(database: Database) -> None:
    async with database.writing(NOW) as tx:
        grant = await mandate(tx, 1, Role.EXPERT)
        found = await seats.get(tx, grant.id)
        assert await seats.get(tx, grant.id + 1) is None
    assert found is not None
    assert (found.name, found.grant) == ("Person 1", grant)


async def test_a_seat_lists_its_representative_first_and_nobody_who_has_left(database: Database) -> None:
    async with database.writing(NOW) as tx:
        for number, role in ((1, Role.EXPERT), (2, Role.ALTERNATE), (3, Role.REPRESENTATIVE)):
            await mandate(tx, number, role)
        await mandate(tx, 4, Role.EXPERT, ends_at=NOW + HOUR)
        await mandate(tx, 5, Role.REPRESENTATIVE, "UZ")
        await mandate(tx, 6, Role.ORGANISER, None)
        listed = await seats.of_side(tx, "KZ", NOW + HOUR, 9)
        assert [m.name for m in listed] == ["Person 3", "Person 2", "Person 1"]
        assert [m.name for m in await seats.of_side(tx, "KZ", NOW, 1, 1)] == ["Person 2"]
        assert len(await seats.everybody(tx, NOW + HOUR, 9)) == 5


async def test_a_suspended_representative_still_has_the_seat_but_is_no_holder(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await mandate(tx, 1, Role.REPRESENTATIVE, suspended_at=NOW)
        assert len(await seats.representatives(tx, NOW, "KZ")) == 1
        assert await seats.representatives(tx, NOW, "UZ") == []
        assert await people.holders(tx, Role.REPRESENTATIVE, NOW, "KZ") == []


async def test_the_history_of_a_seat_begins_with_the_latest(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await mandate(tx, 1, Role.REPRESENTATIVE, ends_at=NOW + HOUR, ended_by=None)
        await mandate(tx, 2, Role.REPRESENTATIVE)
        await mandate(tx, 3, Role.ORGANISER, None)
        assert [m.name for m in await seats.history(tx, "KZ", 9)] == ["Person 2", "Person 1"]


async def test_what_runs_out_is_found_before_and_after_and_what_was_ended_is_not(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx, 9)
        await mandate(tx, 1, Role.EXPERT, ends_at=NOW + HOUR)
        await mandate(tx, 2, Role.EXPERT, ends_at=NOW + HOUR, ended_by=person.id)
        await mandate(tx, 3, Role.EXPERT)
        assert [m.name for m in await seats.ending(tx, NOW, NOW + 2 * HOUR)] == ["Person 1", "Person 2"]
        assert await seats.ending(tx, NOW, NOW + HOUR) == []
        assert [m.name for m in await seats.run_out(tx, NOW, NOW + HOUR)] == ["Person 1"]
        assert await seats.run_out(tx, NOW + HOUR, NOW + 2 * HOUR) == []


async def test_administrators_are_those_of_the_settings_and_those_who_were_invited(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await newcomer(tx, 900)
        await mandate(tx, 1, Role.ADMINISTRATOR, None)
        await mandate(tx, 2, Role.ADMINISTRATOR, None, suspended_at=NOW)
        found = await people.administrators(tx, {900, 901}, NOW)
    assert [person.telegram_id for person in found] == [900, 1]
