"""One seat a side, whoever comes at once; and a bot that is never left without an administrator."""

import asyncio
from datetime import timedelta

import pytest

from bot.domain.errors import DomainError
from bot.domain.people import Role
from bot.services.context import Ctx, Office
from bot.services.invitations import accept, invite
from bot.services.people import Visitor, enter
from bot.services.seats import end_mandate, seat, suspend_mandate
from storage import people, seats
from storage.uow import Database
from tests.conftest import NOW

OPERATOR = 900
LATER = NOW + timedelta(hours=1)


async def come(office: Office, telegram_id: int, name: str = "Айгуль") -> Ctx:
    return await enter(office, Visitor(telegram_id, name, None, "ru"), NOW)


async def test_of_many_who_take_one_seat_at_once_one_holds_it(database: Database) -> None:
    office = Office(database, frozenset({OPERATOR}))
    admin = await come(office, OPERATOR)
    codes = [(await invite(admin, Role.REPRESENTATIVE, "KZ"))[1] for _ in range(5)]
    guests = [await come(office, number) for number in range(1, 6)]
    await asyncio.gather(*(accept(guest, code) for guest, code in zip(guests, codes, strict=True)))
    async with database.reading() as tx:
        assert len(await people.holders(tx, Role.REPRESENTATIVE, LATER, "KZ")) == 1
        assert len(await seats.history(tx, "KZ", 99)) == 5


async def test_the_last_administrator_stays(database: Database) -> None:
    admin = await come(Office(database, frozenset({OPERATOR})), OPERATOR)
    alone = Office(database)
    codes = [(await invite(admin, Role.ADMINISTRATOR))[1] for _ in range(2)]
    for number, code in enumerate(codes, 1):
        await accept(await come(Office(database, frozenset({OPERATOR})), number), code)
    first, second = await come(alone, 1), await come(alone, 2)
    await end_mandate(first, second.actor.grants[0].id, "Rotation")
    own = first.actor.grants[0].id
    for change in (end_mandate, suspend_mandate):
        with pytest.raises(DomainError) as told:
            await change(await come(alone, 1), own, "Rotation")
        assert told.value.key in ("last-administrator", "own-mandate")
    async with database.reading() as tx:
        assert [grant.person_id for grant in await people.holders(tx, Role.ADMINISTRATOR, LATER)] == [
            first.actor.person.id
        ]


async def test_who_works_for_a_seat_comes_page_by_page(database: Database) -> None:
    office = Office(database, frozenset({OPERATOR}))
    admin = await come(office, OPERATOR)
    for number in range(1, 12):
        role = Role.REPRESENTATIVE if number == 11 else Role.EXPERT
        _invitation, code = await invite(admin, role, "KZ")
        await accept(await come(office, number, f"Person {number}"), code)
    _seat, first, _presiding = await seat(admin, "KZ", 0)
    found, second, _presiding = await seat(admin, "KZ", 1)
    assert found.holder is not None
    assert (first.items[0].name, len(first.items), first.more) == ("Person 11", 8, True)
    assert (len(second.items), second.more) == (3, False)
