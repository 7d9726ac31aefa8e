"""Seats that have not filed are reminded, once at each stage, whatever happens to the process meanwhile."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.delivery.worker import LOST_AFTER
from bot.domain.notices import Moment, Span
from bot.playground import Person
from bot.texts import Reader
from storage.tables import outbox
from tests.conversation import Stage, labels
from tests.handlers.scenes import member, set_meeting
from tests.handlers.test_proposals import DUE, TEXT

SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
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


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


ALMATY = [utc(f"2027-{at}") for at in ("02-15 03:00", "03-02 03:00", "03-09 03:00", "03-15 03:00", "03-15 15:59:59")]
"""When the steps come to a seat in Almaty: a step at night comes in the morning, one at a weekend on Monday. The step
three days before would come on that Monday too, and gives way to the later one."""
MOSCOW = [
    utc(f"2027-{at}")
    for at in ("02-15 05:00", "03-01 18:59:59", "03-08 18:59:59", "03-12 18:59:59", "03-15 05:00", "03-15 15:59:59")
]
"""The same deadline is at 21:59:59 there, before the quiet hours."""


async def test_each_step_comes_once_to_those_who_have_not_filed_in_their_language_and_waking_hours(
    stage: Stage, admin: Person
) -> None:
    people = await seats(stage)
    china = people.pop()
    await stage.act(china, TEXT)
    await stage.tap(china, "proposal-file")
    for moment in sorted({*ALMATY, *MOSCOW}):
        for number, moments in enumerate((ALMATY, MOSCOW)):
            before = sum(at < moment for at in moments)
            await stage.go_to(moment - SECOND)
            assert len(reminded(stage, people[number])) == before, (moment, number)
        await stage.go_to(moment)
        await stage.restart()
        for number, moments in enumerate((ALMATY, MOSCOW)):
            said = reminded(stage, people[number])
            assert len(said) == sum(at <= moment for at in moments), (moment, number)
            if moment in moments:
                assert said[-1].startswith(reminder(stage, number, DUE - moment))
    await stage.go_to(DUE + timedelta(days=40))
    assert [len(reminded(stage, person)) for person in people] == [len(ALMATY), len(MOSCOW)]
    assert reminded(stage, china) == []


async def test_a_reminder_leads_to_filing_and_who_then_files_hears_no_more(stage: Stage, admin: Person) -> None:
    aigul, boris, _china = await seats(stage)
    await stage.act(aigul, TEXT)
    await stage.go_to(ALMATY[0])
    await stage.tap(aigul, "reminder-file")
    await stage.tap(aigul, "proposal-line-draft", title="A joint accelerator")
    assert "2027-KZ-01" in (await stage.tap(aigul, "proposal-file")).text
    told = len(reminded(stage, aigul))
    for moment in MOSCOW:
        await stage.go_to(moment)
    assert len(reminded(stage, aigul)) == told
    assert len(reminded(stage, boris)) == len(MOSCOW)


async def test_after_an_outage_only_the_latest_step_is_caught_up_and_says_why_it_is_late(
    stage: Stage, admin: Person
) -> None:
    aigul, *_others = await seats(stage)
    await stage.restart()
    await stage.go_to(ALMATY[1] + 2 * HOUR)
    (said,) = reminded(stage, aigul)
    assert said.startswith(reminder(stage, 0, DUE - ALMATY[1] - 2 * HOUR))
    assert "because the bot was away from" in said
    await stage.go_to(ALMATY[2])
    assert "away" not in reminded(stage, aigul)[-1]


@pytest.mark.only("sqlite")
async def test_what_is_past_use_is_not_sent_and_the_administrator_sees_that_it_was_missed(
    stage: Stage, admin: Person
) -> None:
    aigul, *_others = await seats(stage)
    await stage.restart()
    await stage.go_to(DUE + HOUR)
    await stage.go_to(DUE + 2 * HOUR)
    assert reminded(stage, aigul) == []
    assert stage.words(admin, "reminder-missed", count=4).strip() in (await stage.act(admin, "/reminders")).text
    assert "given in time" not in (await stage.act(aigul, "/reminders")).text


@pytest.mark.only("sqlite")
async def test_the_ladder_goes_on_to_the_author_the_alternate_and_at_last_the_chair(
    stage: Stage, admin: Person
) -> None:
    aigul, boris, _china = await seats(stage)
    dana, erik = await member(stage, "Dana", "alternate", "RU"), await member(stage, "Erik", "expert", "RU")
    await stage.act(erik, TEXT)
    await stage.go_to(MOSCOW[0])
    assert (len(reminded(stage, dana)), len(reminded(stage, erik)), len(reminded(stage, boris))) == (0, 1, 1)
    assert stage.words(erik, "reminder-as-author") in stage.last(erik).text
    for moment in MOSCOW[1:3]:
        await stage.go_to(moment)
    assert len(reminded(stage, dana)) == 1
    assert not [text for text in stage.texts(aigul) if "Sides that have filed nothing" in text]
    for moment in MOSCOW[3:]:
        await stage.go_to(moment)
    told = [text for text in stage.texts(aigul) if "Sides that have filed nothing" in text]
    assert len(told) == 2
    assert stage.words(aigul, "side-RU") in told[0]
    assert stage.words(aigul, "side-KZ") not in told[0]


@pytest.mark.only("sqlite")
async def test_what_is_put_off_comes_then_instead_of_what_would_have_come_until_then(
    stage: Stage, admin: Person
) -> None:
    aigul, *_others = await seats(stage)
    await stage.go_to(ALMATY[2])
    letter = stage.last(aigul)
    seen = await stage.press(aigul, "reminder:1h:proposals:1", letter)
    assert "I will remind you at" in seen.alerts[0]
    assert "Put off until" in (await stage.act(aigul, "/reminders")).text
    for minutes, count in ((59, 0), (60, 1), (61, 1)):
        await stage.go_to(ALMATY[2] + minutes * timedelta(minutes=1))
        assert len(reminded(stage, aigul)) == 1 + count
    await stage.press(aigul, "reminder:tomorrow:proposals:1", letter)
    await stage.go_to(utc("2027-03-10 04:00"))  # nine in the morning in Almaty
    assert len(reminded(stage, aigul)) == 3
    await stage.go_to(ALMATY[3])
    seen = await stage.press(aigul, "reminder:3d:proposals:1", letter)
    assert "The date would be past by then" in seen.alerts[0]
    assert len(reminded(stage, aigul)) == 4


@pytest.mark.only("sqlite")
async def test_the_bot_takes_nobodys_word_for_what_it_sees_itself_and_the_diplomatic_channel_ends_it(
    stage: Stage, admin: Person
) -> None:
    _aigul, boris, _china = await seats(stage)
    await stage.go_to(MOSCOW[0])
    letter = stage.last(boris)
    seen = await stage.tap(boris, "reminder-done")
    assert stage.words(boris, "reminder-waits-proposals") in seen.text
    assert stage.words(boris, "diplomatic-mark") in labels(letter)
    await stage.press(boris, "behalf:mark:RU", letter)
    told = len(reminded(stage, boris))
    for moment in MOSCOW[1:]:
        await stage.go_to(moment)
    assert len(reminded(stage, boris)) == told
    seen = await stage.press(boris, "reminder:1h:proposals:1", letter)
    assert stage.words(boris, "error-reminder-gone") in seen.text


@pytest.mark.only("sqlite")
async def test_each_chooses_how_loud_a_kind_is_and_a_duty_cannot_be_turned_off(stage: Stage, admin: Person) -> None:
    aigul, boris, _china = await seats(stage)
    await stage.act(aigul, "/reminders")
    await stage.tap(aigul, "reminder-wishes")
    seen = await stage.press(aigul, "reminder:kind:proposals")
    assert stage.words(aigul, "reminder-wish-none") not in seen.labels
    assert stage.words(aigul, "error-reminder-duty") in (await stage.press(aigul, "reminder:wish:proposals.none")).text
    await stage.press(aigul, "reminder:wish:proposals.loud")
    await stage.press(boris, "reminder:wish:proposals.silent")
    for moment in MOSCOW[:4]:
        await stage.go_to(moment)
    async with stage.app.database.reading() as tx:
        query = select(outbox.c.person_id, outbox.c.silent).where(outbox.c.dedupe.startswith("remind:proposals"))
        silent = {(row.person_id, row.silent) for row in await tx.execute(query)}
    assert {quiet for _person, quiet in silent if _person == 2} == {False}
    assert {quiet for _person, quiet in silent if _person == 3} == {True}


@pytest.mark.only("sqlite")
async def test_what_is_coming_is_listed_with_when_and_why(stage: Stage, admin: Person) -> None:
    aigul, *_others = await seats(stage)
    seen = await stage.act(aigul, "/reminders")
    assert stage.words(aigul, "reminder-kind-proposals") in seen.text
    assert "Next reminder: 15 February 2027, 08:00" in seen.text.replace(" at ", ", ")
    assert stage.words(aigul, "reminder-as-seat") in seen.text
    assert "§5, par. 9" in seen.text
    seen = await stage.press(aigul, "reminder:show:proposals:1")
    assert stage.words(aigul, "reminder-snooze-3d") in seen.labels
    guest = stage.person("Guest")
    await stage.start(guest)
    assert stage.words(guest, "reminder-none") in (await stage.act(guest, "/reminders")).text
    refused = await stage.press(guest, "reminder:show:proposals:1")
    assert stage.words(guest, "error-reminder-gone") in refused.text


async def test_a_successor_is_reminded_and_the_former_holder_is_not(stage: Stage, admin: Person) -> None:
    aigul, *_others = await seats(stage)
    await stage.go_to(ALMATY[0])
    dana = await member(stage, "Dana", "representative", "KZ")
    await stage.go_to(ALMATY[1])
    assert len(reminded(stage, aigul)) == 1
    assert len(reminded(stage, dana)) == 1


@pytest.mark.parametrize("fault", ["hang", "reset_before", "500"])
async def test_a_crash_while_reminders_leave_neither_loses_nor_repeats_one(
    stage: Stage, admin: Person, fault: str
) -> None:
    people = await seats(stage)
    stage.world.faults.order("sendMessage", fault, times=len(people))  # type: ignore[arg-type]
    moment = utc("2027-03-09 05:00")  # everybody is awake
    await stage.clock.move_to(moment)
    await claimed(stage)
    stage.world.faults.clear()
    await stage.restart(crash=True, after=LOST_AFTER)
    await stage.restart(after=timedelta(minutes=10))
    for number, person in enumerate(people):
        assert [text.startswith(reminder(stage, number, DUE - moment)) for text in reminded(stage, person)] == [True]


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
    for moment in (ALMATY[2], ALMATY[0] + HOUR, ALMATY[2] + HOUR):
        await stage.go_to(moment)
    assert len(reminded(stage, aigul)) == 1
