"""Reminders of events and of signing up: put off, done, together, moved, missed, by a broadcast; as people see them."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.domain.events import EventKind, EventStatus
from bot.domain.signup import Standing
from bot.playground import Person
from bot.services import signup_letters
from bot.services.reminders import remind
from storage import broadcasts, events
from storage.tables import people
from tests.conftest import NOW
from tests.conversation import Stage, labels
from tests.handlers.event_scenes import edit, guest
from tests.handlers.test_events import STARTS
from tests.handlers.test_signup import guest_waits, small_event
from tests.handlers.test_signup_letters import reminders
from tests.storage.newcomers import signed_up

pytestmark = pytest.mark.only("sqlite")
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
MORNING = STARTS - 21 * HOUR
"""The day before at eight, when their quiet hours end: the step of 24 hours before comes then."""


async def known_as(stage: Stage, person: Person) -> int:
    """Give the number that the bot knows somebody by."""
    async with stage.app.database.reading() as tx:
        return int((await tx.execute(select(people.c.id).where(people.c.telegram_id == person.id))).scalar_one())


async def sessions(stage: Stage, count: int, *persons: Person) -> None:
    """Let so many more events begin at the same moment, at which all these have a place."""
    ids = [await known_as(stage, person) for person in persons]
    async with stage.app.database.writing(NOW) as tx:
        for number in range(count):
            words = {"title_en": f"Session {number}", "summary_en": "A talk"}
            begun = await events.begin(tx, 1, EventKind.FORUM, "en", "Asia/Tashkent", NOW, **words)
            announced = {"status": EventStatus.PUBLISHED, "starts_at": STARTS}
            event = await events.write(tx, begun.model_copy(update=announced))
            for person_id in ids:
                await signed_up(tx, event.id, person_id)


async def counted(stage: Stage, person: Person, *moments: datetime) -> list[int]:
    """Go to each moment; count the reminders that somebody has had by then."""
    found = []
    for moment in moments:
        await stage.go_to(moment)
        found.append(reminders(stage, person))
    return found


async def test_a_reminder_of_an_event_is_put_off_and_the_last_step_comes_all_the_same(
    stage: Stage, admin: Person
) -> None:
    await small_event(stage)
    fatima = await guest(stage, "Fatima")
    assert await counted(stage, fatima, MORNING - MINUTE, MORNING) == [0, 1]
    letter = stage.last(fatima)
    seen = await stage.press(fatima, "reminder:3d:event:1", letter)
    assert "The date would be past by then" in seen.alerts[0]
    assert "I will remind you at" in (await stage.press(fatima, "reminder:1h:event:1", letter)).alerts[0]
    seen = await stage.act(fatima, "/reminders")
    for words in ("AgroTech Expo", "Put off until", stage.words(fatima, "reminder-as-participant")):
        assert words in seen.text
    at = (MORNING + HOUR - MINUTE, MORNING + HOUR, MORNING + 2 * HOUR, STARTS - 2 * HOUR, STARTS - HOUR)
    assert await counted(stage, fatima, *at) == [1, 2, 2, 3, 3]


async def test_what_is_done_stays_so_over_a_small_move_and_another_day_is_another_time(
    stage: Stage, admin: Person
) -> None:
    organiser = await small_event(stage)
    fatima = await guest(stage, "Fatima")
    assert await counted(stage, fatima, MORNING) == [1]
    seen = await stage.tap(fatima, "reminder-done")
    assert stage.words(fatima, "reminder-state-done") in seen.text
    await edit(stage, organiser, "starts_at", "10 May 2027, 15:00")
    assert "15:00" in stage.last(fatima).text  # was and is, whatever was done
    assert await counted(stage, fatima, STARTS, STARTS + 4 * HOUR) == [0, 0]  # what there was is that card now
    await edit(stage, organiser, "starts_at", "14 May 2027, 10:00")
    assert "14 May 2027" in stage.last(fatima).text
    assert await counted(stage, fatima, MORNING + timedelta(days=4), STARTS + timedelta(days=4, hours=-2)) == [1, 2]


async def test_what_was_put_off_beyond_an_earlier_start_comes_in_time_and_a_move_is_said_once(
    stage: Stage, admin: Person
) -> None:
    organiser = await small_event(stage, 2)
    fatima = await guest(stage, "Fatima")
    await stage.press(fatima, "reminder:3d:event:1")
    await edit(stage, organiser, "starts_at", "17 January 2027, 10:00")
    morning = NOW + 23 * HOUR
    assert await counted(stage, fatima, NOW + HOUR, morning, NOW + timedelta(days=1, hours=18)) == [0, 1, 2]
    boris = await guest(stage, "Boris")
    said = len(stage.texts(boris))
    await edit(stage, organiser, "starts_at", "17 January 2027, 14:00")
    assert len(stage.texts(boris)) == said + 1
    assert await counted(stage, boris, NOW + timedelta(days=1, hours=19), NOW + timedelta(days=1, hours=22)) == [0, 1]


async def test_more_than_three_in_an_hour_become_one_letter_with_a_button_for_each(stage: Stage, admin: Person) -> None:
    await small_event(stage)
    fatima = await guest(stage, "Fatima")
    await sessions(stage, 4, fatima)
    said = len(stage.texts(fatima))
    await stage.go_to(MORNING)
    await stage.go_to(MORNING + HOUR)
    assert len(stage.texts(fatima)) == said + 1
    letter = stage.last(fatima)
    assert "5 things wait for you" in letter.text
    for title in ("AgroTech Expo", "Session 0", "Session 3"):
        assert title in letter.text
        assert stage.words(fatima, "reminder-one", title=title) in labels(letter)
    seen = await stage.tap(fatima, "reminder-one", title="Session 2")
    assert "A talk" in seen.text


async def test_broadcasts_of_many_events_leave_the_rest_of_a_flood_to_the_next_hour(
    stage: Stage, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signup_letters, "ALONE", 1)
    await small_event(stage, 2)
    both = [await guest(stage, "Fatima"), await guest(stage, "Boris")]
    await sessions(stage, 4, *both)
    for moment, count in ((0, 3), (1, 3), (59, 3), (60, 4), (61, 5), (62, 5)):
        await stage.go_to(MORNING + moment * MINUTE)
        had = [sum("Coming up" in text for text in stage.texts(person)) for person in both]
        assert had in ([count] * 2, [5, 3]), moment
    for person in both:
        titles = {text.split("\n")[0] for text in stage.texts(person) if "Coming up" in text}
        assert len(titles) == 5


async def test_a_reminder_to_many_that_was_stopped_comes_by_no_other_way(
    stage: Stage, admin: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signup_letters, "ALONE", 1)
    await small_event(stage, 2)
    fatima, boris = await guest(stage, "Fatima"), await guest(stage, "Boris")
    await remind(stage.app.office, MORNING)
    async with stage.app.database.writing(MORNING) as tx:
        (filling,) = await broadcasts.unfinished(tx)
        assert await broadcasts.stop(tx, filling.batch)
    for person in (fatima, boris):
        assert await counted(stage, person, MORNING, MORNING + MINUTE) == [0, 0]


async def test_what_began_while_the_bot_was_away_is_not_sent_and_counts_as_missed(stage: Stage, admin: Person) -> None:
    await small_event(stage)
    fatima = await guest(stage, "Fatima")
    await stage.restart()
    assert await counted(stage, fatima, STARTS + HOUR, STARTS + 2 * HOUR) == [0, 0]
    assert stage.words(admin, "reminder-missed", count=1).strip() in (await stage.act(admin, "/reminders")).text


async def test_after_an_outage_an_event_is_reminded_of_in_waking_hours_and_with_the_reason(
    stage: Stage, admin: Person
) -> None:
    organiser = await small_event(stage)
    fatima = await guest(stage, "Fatima")
    await edit(stage, organiser, "starts_at", "10 May 2027, 20:00")
    await stage.restart()
    night = STARTS - 5 * HOUR
    assert await counted(stage, fatima, night) == [0]
    assert "Next reminder: 10 May 2027, 08:00" in (await stage.act(fatima, "/reminders")).text.replace(" at ", ", ")
    at = (night + 8 * HOUR - MINUTE, night + 8 * HOUR, STARTS + 9 * HOUR)
    assert await counted(stage, fatima, *at) == [0, 1, 2]
    assert "because the bot was away from" in stage.last(fatima).text


async def test_who_has_not_taken_the_place_or_finished_signing_up_is_reminded_in_time(
    stage: Stage, admin: Person
) -> None:
    await small_event(stage)
    fatima, boris = await guest(stage, "Fatima"), await guest_waits(stage, "Boris")
    carol = stage.person("Carol")
    await stage.start(carol)
    async with stage.app.database.writing(NOW) as tx:
        await signed_up(tx, 1, await known_as(stage, carol), status=Standing.DRAFT)
    await stage.press(fatima, "event:leave:1")
    kept = "to take the place that is kept for you"
    assert "Take the place" in (await stage.press(boris, "reminder:show:signup:1")).text + str(
        labels(stage.last(boris))
    )
    await stage.go_to(NOW + 21 * HOUR - MINUTE)
    assert not [text for text in stage.texts(boris) if kept in text]
    await stage.go_to(NOW + 21 * HOUR)
    (said,) = [text for text in stage.texts(boris) if kept in text]
    assert "3 h" in said or "3 hours" in said
    await stage.tap(boris, "signup-accept")
    await stage.go_to(NOW + 22 * HOUR)
    assert not [text for text in stage.texts(boris) if kept in text]  # it is the card now
    await stage.go_to(MORNING)
    assert "your sign-up is not finished" in stage.last(carol).text
    assert stage.words(carol, "signup-send") in labels(stage.last(carol))
