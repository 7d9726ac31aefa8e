"""Moments are stored in UTC and come back aware, whichever database keeps them."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Dialect, insert, select
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.dialects.sqlite.aiosqlite import SQLiteDialect_aiosqlite
from sqlalchemy.exc import StatementError

from storage.tables import UtcDateTime, handled_updates
from storage.uow import Database
from tests.conftest import NOW

moment_column = handled_updates.c.at
DIALECTS: tuple[Dialect, ...] = (SQLiteDialect_aiosqlite(), PGDialect_psycopg())  # type: ignore[no-untyped-call]


@pytest.mark.parametrize(
    "moment",
    [
        NOW,
        datetime(2027, 6, 15, 23, 59, 59, tzinfo=ZoneInfo("Asia/Tashkent")),
        datetime(2024, 2, 29, 23, 59, 59, fold=1, tzinfo=ZoneInfo("Asia/Almaty")),
        datetime(2027, 1, 1, 0, 0, 0, 1, tzinfo=timezone(timedelta(hours=5, minutes=45))),
    ],
    ids=["utc", "tashkent", "an hour that came twice", "nepal"],
)
async def test_a_moment_survives_with_its_instant(database: Database, moment: datetime) -> None:
    async with database.writing(NOW) as tx:
        await tx.execute(insert(handled_updates).values(update_id=1, call=0, at=moment))
        found = (await tx.execute(select(moment_column).where(moment_column == moment))).scalar_one()
    assert found == moment.astimezone(UTC)
    assert found.utcoffset() == timedelta(0)


async def test_moments_are_ordered_by_instant_and_not_by_wall_clock(database: Database) -> None:
    early = datetime(2027, 1, 1, 10, 0, tzinfo=ZoneInfo("Asia/Shanghai"))
    late = datetime(2027, 1, 1, 6, 0, tzinfo=ZoneInfo("Europe/Moscow"))
    async with database.writing(NOW) as tx:
        for number, moment in enumerate((late, early)):
            await tx.execute(insert(handled_updates).values(update_id=number, call=0, at=moment))
        found = [at for (at,) in await tx.execute(select(moment_column).order_by(moment_column))]
    assert found == [early, late]


async def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="naive moment"):
        async with database.writing(NOW) as tx:
            await tx.execute(insert(handled_updates).values(update_id=1, call=0, at=NOW.replace(tzinfo=None)))


@given(st.datetimes(timezones=st.timezones(), min_value=datetime(1990, 1, 2), max_value=datetime(2090, 1, 1)))
def test_no_moment_is_changed_on_its_way_in_and_out(moment: datetime) -> None:
    for dialect in DIALECTS:
        kept = UtcDateTime().process_bind_param(moment, dialect)
        back = UtcDateTime().process_result_value(kept, dialect)
        assert back is not None
        assert (back, back.tzinfo) == (moment.astimezone(UTC), UTC)


def test_nothing_stays_nothing() -> None:
    dialect = DIALECTS[0]
    assert UtcDateTime().process_bind_param(None, dialect) is None
    assert UtcDateTime().process_result_value(None, dialect) is None
