"""People and the roles they hold at a moment; invitations, each used once."""

import asyncio
from datetime import timedelta

from sqlalchemy import func, select

from bot.domain.people import Role
from storage import invitations, people, sides, tables
from storage.uow import Database
from tests.conftest import NOW
from tests.storage.newcomers import ORDINARY, newcomer

HOUR = timedelta(hours=1)


async def test_a_newcomer_is_found_by_either_id(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx, 7_000_000_000, username="aigul")
        assert await people.get(tx, person.id) == person
        assert await people.by_telegram(tx, 7_000_000_000) == person
        assert await people.get(tx, person.id + 1) is None
        assert await people.by_telegram(tx, 1) is None
    assert (person.name, person.username, person.language, person.created_at) == ("Айгуль", "aigul", "ru", NOW)


async def test_two_first_messages_at_once_make_one_person(database: Database) -> None:
    async def write() -> int:
        async with database.writing(NOW) as tx:
            return (await newcomer(tx)).id

    assert len(set(await asyncio.gather(*(write() for _ in range(6))))) == 1


async def test_meeting_somebody_again_changes_nothing_of_theirs(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        assert await newcomer(tx, name="Другое имя", language="en") == person
        assert (await tx.execute(select(func.count()).select_from(tables.people))).scalar_one() == 1


async def test_a_change_concerns_one_person_only(database: Database) -> None:
    async with database.writing(NOW) as tx:
        one, other = await newcomer(tx, 1), await newcomer(tx, 2)
        await people.change(tx, one.id, language="zh", unreachable_since=NOW)
        changed = await people.get(tx, one.id)
        assert changed == one.model_copy(update={"language": "zh", "unreachable_since": NOW})
        assert await people.get(tx, other.id) == other


async def test_of_many_telegram_ids_those_who_opened_the_bot_are_found(database: Database) -> None:
    async with database.writing(NOW) as tx:
        known = [await newcomer(tx, number) for number in (1, 2, 3)]
        assert await people.with_telegram_ids(tx, {1, 3, 99}) == [known[0], known[2]]
        assert await people.with_telegram_ids(tx, set()) == []


async def test_a_role_holds_from_its_first_moment_until_before_its_last(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person = await newcomer(tx)
        grant = await people.grant(tx, person.id, Role.EXPERT, "KZ", NOW)
        await people.end_grant(tx, grant.id, NOW + HOUR)
        held = [await people.grants_of(tx, person.id, NOW + n * HOUR / 2) for n in (-1, 0, 1, 2)]
    assert [[(g.role, g.side) for g in grants] for grants in held] == [[], [("expert", "KZ")], [("expert", "KZ")], []]


async def test_roles_of_a_person_come_in_the_order_they_were_given(database: Database) -> None:
    async with database.writing(NOW) as tx:
        person, other = await newcomer(tx, 1), await newcomer(tx, 2)
        for role, side in ((Role.ORGANISER, None), (Role.ALTERNATE, "UZ"), (Role.EXPERT, "UZ")):
            await people.grant(tx, person.id, role, side, NOW)
        await people.grant(tx, other.id, Role.SECRETARIAT, None, NOW)
        assert [g.role for g in await people.grants_of(tx, person.id, NOW)] == ["organiser", "alternate", "expert"]


async def test_holders_of_a_role_are_found_for_one_side_or_for_all(database: Database) -> None:
    async with database.writing(NOW) as tx:
        persons = [await newcomer(tx, number) for number in (1, 2, 3)]
        for person, side in zip(persons, ("KZ", "UZ", "KZ"), strict=True):
            await people.grant(tx, person.id, Role.REPRESENTATIVE, side, NOW)
        former = await people.grant(tx, persons[1].id, Role.REPRESENTATIVE, "KZ", NOW - HOUR)
        await people.end_grant(tx, former.id, NOW)
        of_kazakhstan = await people.holders(tx, Role.REPRESENTATIVE, NOW, "KZ")
        of_all = await people.holders(tx, Role.REPRESENTATIVE, NOW)
        assert await people.holders(tx, Role.SECRETARIAT, NOW) == []
    assert [g.person_id for g in of_kazakhstan] == [persons[0].id, persons[2].id]
    assert [g.person_id for g in of_all] == [person.id for person in persons]


async def test_an_invitation_is_found_by_its_hash_and_used_once(database: Database) -> None:
    async with database.writing(NOW) as tx:
        maker, guest = await newcomer(tx, 1), await newcomer(tx, 2)
        values = {"code_hash": "ab" * 32, "role": Role.EXPERT, "side": "TJ", "created_by": maker.id}
        made = await invitations.make(tx, **values, created_at=NOW, expires_at=NOW + HOUR)
        assert await invitations.by_hash(tx, "ab" * 32) == made
        assert await invitations.by_hash(tx, "cd" * 32) is None
        assert await invitations.use(tx, made.id, guest.id, NOW)
        assert not await invitations.use(tx, made.id, maker.id, NOW)
        used = await invitations.by_hash(tx, "ab" * 32)
    assert used == made.model_copy(update={"used_by": guest.id, "used_at": NOW})


async def test_of_two_who_use_an_invitation_at_once_one_succeeds(database: Database) -> None:
    async with database.writing(NOW) as tx:
        guests = [await newcomer(tx, number) for number in range(1, 6)]
        values = {"code_hash": "ab" * 32, "role": Role.EXPERT, "side": "TJ", "created_by": guests[0].id}
        made = await invitations.make(tx, **values, created_at=NOW, expires_at=NOW + HOUR)

    async def use(person_id: int) -> bool:
        async with database.writing(NOW) as tx:
            return await invitations.use(tx, made.id, person_id, NOW)

    assert sorted(await asyncio.gather(*(use(guest.id) for guest in guests))) == [False] * 4 + [True]


async def test_a_side_is_found_by_its_code(database: Database) -> None:
    async with database.writing(NOW) as tx:
        iran = await sides.get(tx, "IR")
        assert await sides.get(tx, "XX") is None
        await sides.lock(tx, "IR")
    assert iran is not None
    assert (iran.zone, iran.term.key) == ("Asia/Tehran", "side-IR")


def test_a_newcomer_of_these_tests_has_every_column() -> None:
    assert set(ORDINARY) | {"id", "telegram_id"} == set(tables.people.c.keys())
