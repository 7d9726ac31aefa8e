"""A broadcast: its progress in one message, its stop, rights that come back, a thousand people, files and pictures."""

from datetime import timedelta

import pytest

from bot.playground import Person
from bot.texts import Reader
from storage import posts
from tests.conversation import Stage
from tests.handlers.event_scenes import edit, guest, organiser_of
from tests.handlers.scenes import channel, draft_event, publish_event, tell_many, utc
from tests.storage.newcomers import newcomer, signed_up

GIF = bytes.fromhex("47494638396164006400f00000ffffff00000021f90400000000002c000000006400640000025e848fa9cbed0fa39c3b")


async def follower(stage: Stage, name: str, topic: str = "forum") -> Person:
    """Let somebody come who wants to know of a topic."""
    person = stage.person(name)
    await stage.act(person, "/topics")
    await stage.press(person, f"event:follow:{topic}")
    return person


def progress(stage: Stage, organiser: Person, **counts: int) -> str:
    """Say how far a broadcast is."""
    none = dict.fromkeys(("sent", "waiting", "unreachable", "stopped", "failed"), 0)
    return stage.words(organiser, "broadcast-progress", title="AgroTech Expo", **(none | counts))


async def test_progress_is_one_message_that_is_edited(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    for name in ("Fatima", "Boris"):
        await follower(stage, name)
    gone = await follower(stage, "Gone", "sector-agro")
    gone.block()
    await stage.pump()
    await draft_event(stage, organiser)
    await stage.press(organiser, "form:change:event.1.sectors.+agro")
    await stage.press(organiser, "event:publish:1")
    assert stage.last(organiser).text == progress(stage, organiser, waiting=2, unreachable=1)
    said = len(stage.texts(organiser))
    await stage.go_to(stage.clock.now() + timedelta(minutes=1))
    assert stage.last(organiser).text == progress(stage, organiser, sent=2, unreachable=1)
    assert len(stage.texts(organiser)) == said


@pytest.mark.only("sqlite")
async def test_a_stop_keeps_back_what_has_not_gone_out(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    gone = await follower(stage, "Gone")
    gone.block()
    await stage.pump()
    await publish_event(stage, organiser)
    seen = await stage.tap(organiser, "broadcast-stop")
    assert progress(stage, organiser, stopped=1) in seen.text
    gone.unblock()
    await stage.pump()
    assert not [text for text in stage.texts(gone) if "AgroTech" in text]
    seen = await stage.press(organiser, "event:stop:1")
    assert stage.words(organiser, "error-broadcast-over") in seen.text


@pytest.mark.only("sqlite")
async def test_while_the_rights_are_gone_a_post_waits_and_then_says_what_is_so_by_then(
    stage: Stage, admin: Person
) -> None:
    organiser = await organiser_of(stage)
    news = await channel(stage, "en")
    await publish_event(stage, organiser)
    admin.promote_bot(news, can_post_messages=False, can_edit_messages=False)
    await stage.pump()
    assert stage.words(admin, "channel-no-rights") in stage.last(admin).text
    await edit(stage, organiser, "place", "Samarkand", "button-done")
    assert "Samarkand" not in stage.last(news).text
    seen = await stage.press(organiser, "event:copies:1")
    assert stage.words(organiser, "post-state-changing", title="Pool news", reason="") in seen.text
    admin.promote_bot(news)
    await stage.pump()
    await stage.go_to(stage.clock.now() + timedelta(minutes=10))
    assert "Samarkand" in stage.last(news).text
    assert len(stage.texts(news)) == 1


@pytest.mark.only("sqlite")
async def _put(stage: Stage, what: str) -> int:
    """Count the letters that tell of something that happened to the event."""
    keys = [str(row[1]) for row in (await stage.tables())["outbox"]]
    return sum(key.startswith("event:1:") and what in key for key in keys)


async def test_a_thousand_people_are_a_number_and_each_is_told_of_a_move(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = await channel(stage, "en")
    await publish_event(stage, organiser)
    person = await guest(stage, "Fatima")
    async with stage.app.database.writing(stage.clock.now()) as tx:
        for number in range(2000, 2999):
            await signed_up(tx, 1, (await newcomer(tx, number, unreachable_since=utc("2027-01-01T00:00:00Z"))).id)
    await stage.go_to(stage.clock.now() + timedelta(minutes=5))
    assert stage.words(Reader("en"), "signup-counted", joined=1000, waiting="") in stage.last(news).text
    assert "1,000" in (await stage.press(organiser, "event:manage:1")).text
    await edit(stage, organiser, "starts_at", "12 May 2027, 11:30")
    await tell_many(stage)
    assert "11:30" in stage.last(person).text
    assert await _put(stage, "changed") == 1000
    await stage.press(organiser, "event:cancel:1")
    await stage.act(organiser, "The hall burnt down")
    await tell_many(stage)
    assert "The hall burnt down" in stage.last(person).text
    assert await _put(stage, "cancelled") == 1000


@pytest.mark.only("sqlite")
async def test_files_are_put_beside_an_event_one_by_one_and_given_to_whoever_asks(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    await stage.press(organiser, "event:files:1")
    for name in ("programme.pdf", "map.pdf"):
        seen = await stage.watch(organiser, lambda name=name: organiser.send_file(name, b"%PDF-1.4"))  # type: ignore[misc]
    assert "programme.pdf" in seen.text
    assert "map.pdf" in seen.text
    seen = await stage.act(organiser, "no file")
    assert stage.words(organiser, "error-field-file") in seen.text
    await stage.press(organiser, "event:unfile:1.0")
    await stage.press(organiser, "event:filed:1")
    person = await guest(stage, "Fatima")
    seen = await stage.tap(person, "event-files")
    assert [message.file.name for message in seen if message.file] == ["map.pdf"]


@pytest.mark.parametrize("kind", ["photo", "document"])
@pytest.mark.only("sqlite")
async def test_a_picture_stands_beside_the_post_however_it_was_sent(stage: Stage, admin: Person, kind: str) -> None:
    organiser = await organiser_of(stage)
    news = await channel(stage, "en")
    await draft_event(stage, organiser)
    await stage.press(organiser, "form:one:event.1.picture")
    mime = "image/gif" if kind == "document" else ""
    await stage.watch(organiser, lambda: organiser.send_file("poster.gif", GIF, mime, kind=kind))
    seen = await stage.tap(organiser, "event-preview")
    assert seen[0].file is not None
    await stage.press(organiser, "event:publish:1")
    assert stage.last(news).file is not None
    assert "AgroTech Expo" in stage.last(news).text
    await edit(stage, organiser, "place", "Samarkand", "button-done")
    assert "Samarkand" in stage.last(news).text


@pytest.mark.only("sqlite")
async def test_letters_that_wait_say_what_is_so_when_they_go_out_and_nobody_is_told_twice(
    stage: Stage, admin: Person
) -> None:
    organiser = await organiser_of(stage)
    people = [await follower(stage, name) for name in ("Fatima", "Boris")]
    away = await follower(stage, "Away")
    away.block()
    await stage.go_to(utc("2027-02-01T23:30:00Z"))  # the quiet hours of both
    await publish_event(stage, organiser)
    said = [len(stage.texts(person)) for person in people]
    await edit(stage, organiser, "title_en", "AgroTech Forum")
    await edit(stage, organiser, "starts_at", "12 May 2027, 11:30")
    assert [len(stage.texts(person)) for person in people] == said
    await stage.go_to(utc("2027-02-02T08:00:00Z"))
    away.unblock()
    await stage.pump()
    for person in (*people, away):
        (text,) = [text for text in stage.texts(person) if "AgroTech" in text]
        assert "AgroTech Forum" in text
        assert "12 May 2027" in text


@pytest.mark.only("sqlite")
async def test_a_reminder_that_waits_for_the_morning_is_not_of_a_moment_that_is_no_more(
    stage: Stage, admin: Person
) -> None:
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    person = await guest(stage, "Fatima")
    await edit(stage, organiser, "starts_at", "11 May 2027, 04:00")
    await stage.go_to(utc("2027-05-09T23:01:00Z"))  # a day before, in her quiet hours
    await edit(stage, organiser, "starts_at", "14 May 2027, 10:00")
    said = len(stage.texts(person))
    await stage.go_to(utc("2027-05-10T09:00:00Z"))
    assert len(stage.texts(person)) == said
    await stage.go_to(utc("2027-05-13T09:00:00Z"))
    assert len(stage.texts(person)) == said + 1
    assert "14 May 2027" in stage.last(person).text


@pytest.mark.only("sqlite")
async def test_a_broadcast_is_counted_until_it_is_settled_whatever_the_time_between(
    stage: Stage, admin: Person
) -> None:
    organiser = await organiser_of(stage)
    away = await follower(stage, "Away")
    await follower(stage, "Fatima")
    away.block()
    await stage.pump()
    await publish_event(stage, organiser)
    await stage.go_to(stage.clock.now() + timedelta(minutes=1))
    assert stage.last(organiser).text == progress(stage, organiser, sent=1, unreachable=1)
    await stage.go_to(stage.clock.now() + timedelta(days=30))
    away.unblock()
    await stage.pump()
    await stage.go_to(stage.clock.now() + timedelta(minutes=1))
    assert stage.last(organiser).text == progress(stage, organiser, sent=2)
    async with stage.app.database.reading() as tx:
        assert await posts.watched(tx, "broadcast") == []
