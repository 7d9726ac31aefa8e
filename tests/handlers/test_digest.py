"""The weekly digest, quiet hours, and wanting more or fewer of what is announced."""

from datetime import timedelta

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.event_scenes import organiser_of
from tests.handlers.scenes import draft_event, publish_event, utc

MONDAY = utc("2027-01-18T10:00:00Z")
"""Three days after the clock of the tests begins, at the hour that is usual."""


async def reader(stage: Stage, name: str = "Fatima", *topics: str) -> Person:
    """Let somebody come who lives by UTC, follows topics, and wants a digest."""
    person = stage.person(name)
    await stage.start(person)
    for topic in topics:
        await stage.press(person, f"event:follow:{topic}")
    await stage.press(person, "digest:on:")
    return person


def digests(stage: Stage, person: Person) -> list[str]:
    """Give the digests that somebody got."""
    return [text for text in stage.texts(person) if text.startswith("📰")]


async def test_the_digest_comes_once_at_the_hour_chosen_with_what_fits(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    every, other = await reader(stage, "Fatima"), await reader(stage, "Boris", "training")
    await stage.go_to(MONDAY - timedelta(seconds=1))
    assert digests(stage, every) == []
    await stage.go_to(MONDAY)
    assert len(digests(stage, every)) == 1
    assert "AgroTech Expo" in digests(stage, every)[0]
    await stage.restart()
    await stage.go_to(MONDAY + timedelta(hours=3))
    assert len(digests(stage, every)) == 1
    await stage.go_to(MONDAY + timedelta(days=7))
    assert len(digests(stage, every)) == 2
    assert digests(stage, other) == []


async def test_the_day_and_the_hour_are_ones_own_and_it_can_be_left(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    person = await reader(stage)
    await stage.act(person, "/timezone Asia/Tashkent")
    await stage.press(person, "digest:day:2")
    seen = await stage.press(person, "digest:hour:18")
    assert stage.words(person, "form-chosen", choice="Wed") in seen.labels
    wednesday = utc("2027-01-20T13:00:00Z")
    await stage.go_to(wednesday - timedelta(seconds=1))
    assert digests(stage, person) == []
    await stage.go_to(wednesday)
    assert len(digests(stage, person)) == 1
    await stage.act(person, "/settings")
    await stage.press(person, "digest:off:")
    await stage.go_to(wednesday + timedelta(days=7))
    assert len(digests(stage, person)) == 1


@pytest.mark.only("sqlite")
async def test_a_digest_that_an_outage_delayed_still_comes_within_a_day(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    person = await reader(stage)
    await stage.go_to(MONDAY + timedelta(hours=23))
    assert len(digests(stage, person)) == 1
    await stage.go_to(MONDAY + timedelta(days=8, hours=1))
    assert len(digests(stage, person)) == 1


async def test_what_can_wait_waits_for_the_morning_of_its_reader(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    sleeper, awake = await reader(stage, "Fatima", "forum"), await reader(stage, "Boris", "forum")
    await stage.press(awake, "quiet:set:off")
    await draft_event(stage, organiser)
    await stage.go_to(utc("2027-01-15T22:00:00Z"))
    await stage.press(organiser, "event:publish:1")
    assert "AgroTech Expo" in stage.last(awake).text
    assert not any("AgroTech Expo" in text for text in stage.texts(sleeper))
    await stage.go_to(utc("2027-01-16T07:59:59Z"))
    assert not any("AgroTech Expo" in text for text in stage.texts(sleeper))
    await stage.go_to(utc("2027-01-16T08:00:00Z"))
    assert "AgroTech Expo" in stage.last(sleeper).text


async def test_under_an_announcement_one_asks_for_fewer_or_more_of_its_like(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    person = await reader(stage, "Fatima", "forum")
    await publish_event(stage, organiser)
    seen = await stage.tap(person, "event-less")
    assert stage.words(person, "topic-off", kind="Forums") in seen.labels
    assert (await stage.tables())["subscriptions"] == []
    announced = next(m for m in stage.world.messages(person) if stage.words(person, "event-more") in str(m.keyboard))
    await stage.press(person, "event:more:1", announced)
    assert len((await stage.tables())["subscriptions"]) == 1


@pytest.mark.only("sqlite")
async def test_one_can_follow_the_events_of_a_state(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    person = stage.person("Fatima")
    await stage.act(person, "/topics")
    await stage.tap(person, "topics-sides", number=0)
    seen = await stage.tap(person, "topic-off", kind="Republic of Uzbekistan")
    assert stage.words(person, "topic-on", kind="Republic of Uzbekistan") in seen.labels
    await draft_event(stage, organiser)
    await stage.press(organiser, "form:change:event.1.host_side.UZ")
    await stage.press(organiser, "event:publish:1")
    assert "AgroTech Expo" in stage.last(person).text
