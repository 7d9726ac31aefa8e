"""Seats that have not filed are reminded, once at each stage, whatever happens to the process meanwhile."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.delivery.worker import LOST_AFTER
from bot.domain.notices import Moment, Span
from bot.domain.reminders import OFFSETS
from bot.playground import Person
from bot.texts import Reader
from storage.tables import outbox
from tests.conversation import Stage, labels
from tests.handlers.scenes import member, set_meeting
from tests.handlers.test_proposals import DUE, TEXT

SECOND = timedelta(seconds=1)
SEATS = (
    ("Aigul", "KZ", "en", "Asia/Almaty"),
    ("Борис", "RU", "ru", "Europe/Moscow"),
    ("李", "CN", "zh", "Asia/Shanghai"),
)


async def seats(stage: Stage) -> list[Person]:
    """Let three sides take their seats, in three languages, and a date be set."""
    people = [await member(stage, name, "representative", side, language) for name, side, language, _zone in SEATS]
    await set_meeting(stage)
    return people


def reminder(stage: Stage, number: int, left: timedelta) -> str:
    """Say what the n-th seat is told when so much time is left."""
    _name, side, language, zone = SEATS[number]
    reader = Reader(language, zone)
    due, span = Moment(at=DUE, zone="Asia/Almaty"), Span(seconds=int(left.total_seconds()))
    return stage.words(reader, "reminder-proposals", side=stage.words(reader, f"side-{side}"), due=due, left=span)


def reminded(stage: Stage, person: Person) -> list[str]:
    """Give the reminders that a person has had: what has the button to file."""
    button = stage.words(person, "reminder-file")
    return [m.text for m in stage.world.messages(person) if button in labels(m)]


async def test_each_stage_comes_once_to_those_who_have_not_filed_in_their_language_and_zone(
    stage: Stage, admin: Person
) -> None:
    people = await seats(stage)
    china = people.pop()
    await stage.act(china, TEXT)
    await stage.tap(china, "proposal-file")
    for done, offset in enumerate(OFFSETS):
        await stage.go_to(DUE - offset - SECOND)
        assert [len(reminded(stage, person)) for person in people] == [done, done]
        await stage.go_to(DUE - offset)
        for number, person in enumerate(people):
            assert reminded(stage, person)[done:] == [reminder(stage, number, offset)]
        await stage.go_to(DUE - offset + SECOND)
        await stage.restart()
    await stage.go_to(DUE + timedelta(days=40))
    assert [len(reminded(stage, person)) for person in people] == [len(OFFSETS)] * 2
    assert reminded(stage, china) == []


async def test_a_reminder_leads_to_filing_and_who_then_files_hears_no_more(stage: Stage, admin: Person) -> None:
    aigul, boris, _china = await seats(stage)
    await stage.act(aigul, TEXT)
    await stage.go_to(DUE - timedelta(days=30))
    await stage.tap(aigul, "reminder-file")
    await stage.tap(aigul, "proposal-line-draft", title="A joint accelerator")
    assert "2027-KZ-01" in (await stage.tap(aigul, "proposal-file")).text
    said = stage.texts(aigul)
    await stage.go_to(DUE - timedelta(days=1))
    assert stage.texts(aigul) == said
    assert len(reminded(stage, boris)) == 2


async def test_after_an_outage_only_the_latest_stage_is_caught_up(stage: Stage, admin: Person) -> None:
    aigul, *_others = await seats(stage)
    await stage.go_to(DUE - timedelta(days=2))
    assert reminded(stage, aigul) == [reminder(stage, 0, timedelta(days=2))]


async def test_a_successor_is_reminded_and_the_former_holder_is_not(stage: Stage, admin: Person) -> None:
    aigul, *_others = await seats(stage)
    await stage.go_to(DUE - timedelta(days=30))
    dana = await member(stage, "Dana", "representative", "KZ")
    await stage.go_to(DUE - timedelta(days=14))
    assert len(reminded(stage, aigul)) == 1
    assert len(reminded(stage, dana)) == 1


@pytest.mark.parametrize("fault", ["hang", "reset_before", "500"])
async def test_a_crash_while_reminders_leave_neither_loses_nor_repeats_one(
    stage: Stage, admin: Person, fault: str
) -> None:
    people = await seats(stage)
    stage.world.faults.order("sendMessage", fault, times=len(people))  # type: ignore[arg-type]
    await stage.clock.move_to(DUE - timedelta(days=7))
    await claimed(stage)
    stage.world.faults.clear()
    await stage.restart(crash=True, after=LOST_AFTER)
    await stage.restart(after=timedelta(minutes=10))
    for number, person in enumerate(people):
        assert reminded(stage, person) == [reminder(stage, number, timedelta(days=7))]


async def claimed(stage: Stage) -> None:
    """Wait until the worker has tried to send what was put into the outbox."""
    async with asyncio.timeout(10):
        while True:
            async with stage.app.database.reading() as tx:
                tried = (
                    (await tx.execute(select(outbox.c.attempts).where(outbox.c.dedupe.startswith("remind:"))))
                    .scalars()
                    .all()
                )
            if tried and all(tried):
                return
            await asyncio.sleep(0.003)


async def test_putting_the_clock_back_repeats_nothing(stage: Stage, admin: Person) -> None:
    aigul, *_others = await seats(stage)
    moments: list[datetime] = [DUE - timedelta(days=7), DUE - timedelta(days=20), DUE - timedelta(days=7)]
    for moment in moments:
        await stage.go_to(moment)
    assert len(reminded(stage, aigul)) == 2  # a week before, and 30 days before when that came again
