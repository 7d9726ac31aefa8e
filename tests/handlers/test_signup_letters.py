"""Letters of the organiser to those who signed up, and the reminders that go to them by themselves."""

from datetime import timedelta

import pytest

from bot.playground import Person
from bot.services import signup_letters
from bot.services.reminders import remind
from storage import broadcasts
from tests.conversation import Stage
from tests.handlers.event_scenes import edit, guest
from tests.handlers.scenes import answer
from tests.handlers.test_events import STARTS
from tests.handlers.test_signup import guest_waits, small_event


def reminders(stage: Stage, person: Person) -> int:
    """Count the reminders that somebody got."""
    first = stage.words(person, "letter-reminder", title="AgroTech Expo", starts="", place="", left="").split("\n")[0]
    return sum(first in text for text in stage.texts(person))


async def test_a_letter_is_previewed_and_goes_to_those_with_a_place(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage)
    fatima, boris = await guest(stage, "Fatima"), await guest_waits(stage, "Boris")
    told = len(stage.texts(boris))
    await stage.press(organiser, "letter:begin:1")
    seen = await answer(stage, organiser, ("Bring <your> badge", "letter-to-joined"))
    letter = stage.words(organiser, "letter", title="AgroTech Expo", words="Bring <your> badge")
    assert letter in seen.text
    assert stage.words(organiser, "letter-draft", title="", words="", to="", readers=1).split("\n")[-1] in seen.text
    await stage.tap(organiser, "letter-send")
    assert stage.last(fatima).text == letter
    assert len(stage.texts(boris)) == told
    await stage.go_to(stage.clock.now() + timedelta(minutes=1))
    counted = {"sent": 1, "waiting": 0, "unreachable": 0, "stopped": 0, "failed": 0}
    report = stage.words(organiser, "letter-progress", title="AgroTech Expo", words="Bring <your> badge", **counted)
    assert report in stage.texts(organiser)
    seen = await stage.press(organiser, "letter:send:1")
    assert stage.words(organiser, "error-letter-sent") in seen.text


@pytest.mark.only("sqlite")
async def test_a_letter_to_nobody_is_refused_and_one_to_everybody_reaches_those_who_wait(
    stage: Stage, admin: Person
) -> None:
    organiser = await small_event(stage)
    await stage.press(organiser, "letter:begin:1")
    await answer(stage, organiser, ("News", "letter-to-everybody"))
    seen = await stage.tap(organiser, "letter-send")
    assert stage.words(organiser, "error-letter-to-nobody") in seen.text
    await guest(stage, "Fatima")
    boris = await guest_waits(stage, "Boris")
    await stage.press(organiser, "letter:send:1")
    assert "News" in stage.last(boris).text


async def test_whoever_has_a_place_is_reminded_the_day_before_and_two_hours_before(stage: Stage, admin: Person) -> None:
    await small_event(stage)
    fatima, boris = await guest(stage, "Fatima"), await guest_waits(stage, "Boris")
    await stage.go_to(STARTS - timedelta(days=1, seconds=1))
    assert reminders(stage, fatima) == 0
    for hours in (24, 20, 2, 1):  # at 24 it is night where they are
        await stage.go_to(STARTS - timedelta(hours=hours))
    assert (reminders(stage, fatima), reminders(stage, boris)) == (2, 0)
    await stage.restart()
    assert reminders(stage, fatima) == 2


@pytest.mark.only("sqlite")
async def test_a_moved_event_is_reminded_of_anew_and_a_late_comer_of_no_stage_before(
    stage: Stage, admin: Person
) -> None:
    organiser = await small_event(stage, 2)
    fatima = await guest(stage, "Fatima")
    await stage.go_to(STARTS - timedelta(hours=20))
    boris = await guest(stage, "Boris")
    await stage.go_to(STARTS - timedelta(hours=19))
    assert (reminders(stage, fatima), reminders(stage, boris)) == (1, 0)
    await edit(stage, organiser, "starts_at", "12 May 2027, 10:00")
    await stage.go_to(STARTS + timedelta(days=2, hours=-20))
    assert (reminders(stage, fatima), reminders(stage, boris)) == (2, 1)


@pytest.fixture
def two_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what begins a broadcast be small."""
    monkeypatch.setattr(signup_letters, "ALONE", 1)
    monkeypatch.setattr(broadcasts, "AT_ONCE", 1)


@pytest.mark.usefixtures("two_are_many")
async def test_where_many_have_a_place_each_is_reminded_once_as_they_wish(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage, 5)
    names = ("Fatima", "Boris", "Silent", "Without", "Left")
    fatima, boris, silent, without, left = [await guest(stage, name) for name in names]
    await stage.press(silent, "reminder:wish:event.silent")
    await stage.press(without, "reminder:wish:event.none")
    await remind(stage.app.office, STARTS - timedelta(hours=23))
    async with stage.app.database.reading() as tx:
        assert [filling.put for filling in await broadcasts.unfinished(tx)] == [0]
    await stage.press(left, "event:leave:1")
    for moment in (timedelta(hours=22), timedelta(hours=21)):
        await stage.go_to(STARTS - moment)
    people = (fatima, boris, silent, without, left)
    assert [reminders(stage, person) for person in people] == [1, 1, 1, 0, 0]
    assert (stage.last(silent).silent, stage.last(fatima).silent) == (True, False)
    await edit(stage, organiser, "starts_at", "12 May 2027, 10:00")
    await stage.go_to(STARTS + timedelta(days=2, hours=-20))
    assert [reminders(stage, person) for person in people] == [2, 2, 2, 0, 0]


@pytest.mark.only("sqlite")
@pytest.mark.usefixtures("two_are_many")
async def test_a_letter_to_many_goes_out_once_to_each_though_the_process_dies_between_two_parts(
    stage: Stage, admin: Person
) -> None:
    organiser = await small_event(stage, 3)
    readers = [await guest(stage, name) for name in ("Fatima", "Boris", "Aigul")]
    await stage.press(organiser, "letter:begin:1")
    await answer(stage, organiser, ("Bring your badge", "letter-to-joined"))
    await stage.tap(organiser, "letter-send")
    async with stage.app.database.writing(stage.clock.now()) as tx:
        (filling,) = await broadcasts.unfinished(tx)
        part = await broadcasts.advance(tx, filling, await signup_letters.readers(tx, filling, tx.now), 4)
    assert part is not None
    assert 0 < part.put < 3
    await stage.restart(crash=True)
    for _ in range(2):
        await stage.go_to(stage.clock.now() + timedelta(minutes=1))
    for reader in readers:
        assert sum("Bring your badge" in text for text in stage.texts(reader)) == 1
    counted = {"sent": 3, "waiting": 0, "unreachable": 0, "stopped": 0, "failed": 0}
    report = stage.words(organiser, "letter-progress", title="AgroTech Expo", words="Bring your badge", **counted)
    assert report in stage.texts(organiser)
