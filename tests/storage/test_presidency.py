"""Which side presides at a moment: the term that began last, while it lasts."""

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.domain.errors import StaleError
from bot.domain.presidency import Presidency, PresidencyStatus
from storage import presidency
from storage.uow import Database, Writing
from tests.conftest import NOW

DAY = timedelta(days=1)


async def term(tx: Writing, side: str, **values: object) -> Presidency:
    """Set a term, changed as the test needs it."""
    begun = await presidency.begin(tx, side, "Asia/Almaty", NOW)
    return await presidency.write(tx, begun.model_copy(update={"status": PresidencyStatus.SET, **values}))


async def test_nobody_presides_in_a_new_database_or_by_a_draft(database: Database) -> None:
    async with database.writing(NOW) as tx:
        assert await presidency.presiding_side(tx, NOW) is None
        draft = await presidency.begin(tx, "KZ", "Asia/Almaty", NOW)
        assert await presidency.presiding_side(tx, NOW) is None
        assert await presidency.draft_of(tx, "KZ") == draft
        assert await presidency.draft_of(tx, "UZ") is None
        assert await presidency.every(tx, 9) == []


async def test_the_term_that_began_last_counts_and_one_ahead_does_not_yet(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await term(tx, "UZ", starts_at=NOW + 2 * DAY)
        await term(tx, "KZ")
        await term(tx, "KG", starts_at=NOW + DAY)
        sides = [await presidency.presiding_side(tx, NOW + days * DAY) for days in (0, 1, 2)]
        assert [found.side for found in await presidency.every(tx, 9)] == ["UZ", "KG", "KZ"]
    assert sides == ["KZ", "KG", "UZ"]


async def test_when_a_term_is_over_nobody_presides_and_not_the_one_before(database: Database) -> None:
    async with database.writing(NOW) as tx:
        await term(tx, "KZ")
        over = await term(tx, "UZ", starts_at=NOW + DAY, ends_at=NOW + 2 * DAY)
        assert await presidency.presiding_side(tx, NOW + 2 * DAY) is None
        assert await presidency.latest(tx, NOW + 2 * DAY) == over


async def test_an_unknown_side_cannot_preside(database: Database) -> None:
    with pytest.raises(IntegrityError):
        async with database.writing(NOW) as tx:
            await presidency.begin(tx, "XX", "UTC", NOW)


async def test_of_two_who_change_a_term_the_slower_is_told(database: Database) -> None:
    async with database.writing(NOW) as tx:
        first = await term(tx, "KZ")
        await presidency.write(tx, first)
        with pytest.raises(StaleError):
            await presidency.write(tx, first)
