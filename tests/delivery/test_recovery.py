"""Letters over the end of a process, a database that is away, and a clock that is set: none is lost, none doubled."""

import asyncio
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from sqlalchemy import select, text, update

from bot.domain.errors import UnavailableError
from storage import tables
from tests.conftest import NOW
from tests.delivery.conftest import Office


async def test_after_a_crash_what_was_only_claimed_is_sent(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.worker.RECOVER_EVERY", 0.0)
    person, channel = await office.meet(), await office.channel()
    await office.write(person, "письмо")
    await office.write(channel, "объявление")
    await office.write(channel, "ушло или нет")
    async with office.database.writing(NOW) as tx:
        states = {1: "claimed", 2: "claimed", 3: "sending"}
        for number, state in states.items():
            row = update(tables.outbox).where(tables.outbox.c.id == number)
            await tx.execute(row.values(state=state, claimed_at=NOW - timedelta(minutes=6)))
    recovered: list[int] = []
    async with office.open(recovered=recovered.append):
        await office.settled("sent", "sent", "unknown")
    assert recovered == [2]
    assert office.read(person) == ["Срок: письмо"]
    assert office.read(channel) == ["截止日期：объявление"]


@pytest.mark.only("sqlite")
async def test_on_sqlite_what_a_dead_process_claimed_is_taken_up_at_once(office: Office) -> None:
    person = await office.meet()
    await office.write(person, "письмо")
    async with office.database.writing(NOW) as tx:
        await tx.execute(update(tables.outbox).values(state="claimed", claimed_at=NOW + timedelta(days=90)))
    async with office.open():
        await office.settled("sent")


async def test_stopping_finishes_what_is_being_sent_and_puts_back_the_rest(office: Office) -> None:
    person = await office.meet()
    for number in range(5):
        await office.write(person, str(number))
    office.world.faults.order("sendMessage", "latency", 0.1, times=5)
    async with office.open():
        await office.settled("sent", *["claimed"], *["waiting"] * 3)
    rows = await office.rows()
    assert {row.state for row in rows} <= {"sent", "waiting"}
    sent = [row for row in rows if row.state == "sent"]
    assert len(office.read(person)) == len(sent) < 5


async def test_a_database_that_is_away_loses_no_settlement(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    person = await office.meet()
    await office.write(person, "однажды")
    office.world.faults.order("sendMessage", "latency", 0.5)
    async with office.open():
        await office.settled("claimed")
        writing, failures = office.database.writing, count(1)

        def away_at_first(*args: Any, **values: Any) -> Any:
            if next(failures) <= 3:
                raise UnavailableError
            return writing(*args, **values)

        monkeypatch.setattr(office.database, "writing", away_at_first)
        await office.settled("sent")
    assert next(failures) > 4
    assert office.read(person) == ["Срок: однажды"]


async def test_what_was_heard_before_the_database_went_away_is_known_after_the_end_of_the_run(office: Office) -> None:
    person, writing = await office.meet(), office.database.writing
    await office.write(person, "однажды")
    office.world.faults.order("sendMessage", "latency", 0.5)
    with pytest.MonkeyPatch.context() as patch:
        async with office.open() as delivery:
            while len(office.world.faults):  # noqa: ASYNC110 then it is on its way
                await asyncio.sleep(0.01)
            patch.setattr(office.database, "writing", _away)
            delivery.stop()
    assert office.read(person) == ["Срок: однажды"]
    await office.settled("claimed")
    assert office.database.writing == writing
    assert await delivery.settle()
    await office.settled("sent")


def _away(*_: Any) -> Any:
    raise UnavailableError


async def test_what_cannot_be_written_of_a_letter_is_put_aside_and_holds_up_no_other(office: Office) -> None:
    blocked, unlucky, lucky = [await office.meet(name) for name in ("Азиза", "Тимур", "Бахыт")]
    for person, what in ((blocked, "никому"), (unlucky, "странно"), (lucky, "однажды")):
        await office.write(person, what)
    blocked.block()
    await _refuse(office, "people", "NEW.unreachable_since IS NOT NULL")
    await _refuse(office, "outbox", "NEW.sent_text LIKE '%странно'")
    async with office.open():
        rows = await office.settled("failed", "failed", "sent")
    async with office.database.reading() as tx:
        known = set((await tx.execute(select(tables.faults.c.code))).scalars())
    assert {row.reason for row in rows[:2]} == {f"fault {code}" for code in known}
    async with office.open():
        assert [row.state for row in await office.rows()] == ["failed", "failed", "sent"]
    assert (office.read(unlucky), office.read(lucky)) == (["Срок: странно"], ["Срок: однажды"])


async def _refuse(office: Office, table: str, when: str) -> None:
    """Let the database refuse a change, for whatever reason nobody has thought of."""
    head, ends = f"CREATE TRIGGER refuse_{table} BEFORE UPDATE ON {table}", "RAISE(ABORT, 'refused')"
    words = [f"{head} WHEN {when} BEGIN SELECT {ends}; END"]
    if not office.database.on_sqlite:
        body = "CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
        words = [
            f"{body} $$ BEGIN RAISE 'refused'; END $$",
            f"{head} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION refuse()",
        ]
    async with office.database.writing(NOW) as tx:
        for one in words:
            await tx.execute(text(one))


async def test_a_clock_that_is_set_back_and_forth_stops_no_letter_and_sends_none_twice(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.delivery.worker.RECOVER_EVERY", 0.0)
    person, other = await office.meet("Азиза"), await office.meet("Тимур")
    await office.write(person, "до")
    async with office.open():
        await office.settled("sent")
        office.later(hours=1)
        await office.write(person, "в чужой час")
        office.later(hours=-1)
        await office.settled("sent", "sent")
        await office.write(other, "после")
        office.later(hours=1)
        await office.settled("sent", "sent", "sent")
    assert office.read(person) == ["Срок: до", "Срок: в чужой час"]
    assert office.read(other) == ["Срок: после"]
