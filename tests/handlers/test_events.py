"""Events: made by an organiser, announced to channels and to those who want to know, joined, put into calendars."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from bot.playground import Person
from bot.playground.model import Message
from bot.texts import Reader
from tests.conversation import Stage
from tests.handlers.event_scenes import organiser_of
from tests.handlers.scenes import EVENT, answer, channel, draft_event, member, publish_event

STARTS = datetime(2027, 5, 10, 5, 0, tzinfo=UTC)
"""10:00 in Tashkent, as scenes.EVENT says."""


def link_of(message: Message) -> str:
    """Give the payload of a post's link."""
    return str((message.keyboard or [])[0][0]["url"]).partition("?start=")[2]


def published(stage: Stage, organiser: Person, people: int, channels: int) -> str:
    """Say what an organiser is told when their event is out."""
    reach = stage.words(organiser, "event-reach", people=people, channels=channels)
    return stage.words(organiser, "event-published", title="AgroTech Expo", reach=reach)


async def subscriber(stage: Stage, name: str, language: str, kind: str) -> Person:
    """Let somebody come who wants to know of a kind of event."""
    person = stage.person(name, language)
    await stage.act(person, "/topics")
    await stage.tap(person, "topic-off", kind=stage.words(person, f"topic-of-{kind}"))
    return person


@pytest.mark.parametrize("kind", ["exhibition", "forum", "grant"])
async def test_each_kind_goes_to_its_subscribers_in_their_own_language(stage: Stage, admin: Person, kind: str) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    wanted = await subscriber(stage, "李", "zh-hans", kind)
    other = await subscriber(stage, "Борис", "ru", "forum" if kind != "forum" else "grant")
    said = len(stage.texts(other))
    seen = await publish_event(stage, organiser, kind)
    assert seen[0].text == published(stage, organiser, people=1, channels=0)
    assert stage.last(wanted).text.startswith(stage.words(wanted, f"event-kind-{kind}"))
    assert len(stage.texts(other)) == said


async def test_a_reader_elsewhere_sees_their_own_clock_beside_the_legal_one(stage: Stage, admin: Person) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    person = await subscriber(stage, "Boris", "en", "forum")
    await stage.act(person, "/timezone Europe/Moscow")
    await publish_event(stage, organiser)
    assert "10:00" in stage.last(person).text
    assert "08:00" in stage.last(person).text
    dates = [entity for entity in stage.last(person).entities if entity["type"] == "date_time"]
    assert [entity["unix_time"] for entity in dates] == [int(STARTS.timestamp())]


async def test_a_preview_shows_it_as_it_will_be_posted(stage: Stage, admin: Person) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    await stage.act(organiser, "/timezone Asia/Tashkent")
    news = await channel(stage, language="en")
    await draft_event(stage, organiser)
    preview = (await stage.tap(organiser, "event-preview"))[0].text
    await stage.tap(organiser, "button-back")
    seen = await stage.tap(organiser, "event-publish")
    assert seen[0].text == published(stage, organiser, people=0, channels=1)
    assert stage.last(news).text == preview


async def test_a_channel_has_posts_once_its_language_is_set(stage: Stage, admin: Person) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    unset = await channel(stage, language=None, title="Unset")
    assert "Unset" in stage.last(admin).text
    assert stage.words(admin, "channel-waiting") in stage.last(admin).text
    news = await channel(stage, language="zh")
    await publish_event(stage, organiser)
    assert stage.texts(unset) == []
    assert stage.texts(news)[0].startswith(stage.words(Reader("zh"), "event-kind-forum"))


async def test_posts_wait_while_the_bot_has_no_right_to_post(stage: Stage, admin: Person) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    news = await channel(stage)
    await draft_event(stage, organiser)
    # The rights go between the claim of a post and Telegram's answer: the update has not come yet.
    admin.promote_bot(news, can_post_messages=False)
    held = stage.world.take_updates()
    await stage.tap(organiser, "event-publish")
    for update in held:
        await stage.feed(update)
    await stage.pump()
    assert stage.texts(news) == []
    assert stage.words(admin, "channel-no-rights") in "\n".join(stage.texts(admin))
    admin.promote_bot(news)
    await stage.pump()
    await stage.go_to(stage.clock.now() + timedelta(hours=1))
    assert len(stage.texts(news)) == 1


async def test_a_post_leads_into_the_bot_where_one_takes_part(stage: Stage, admin: Person) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    news = await channel(stage)
    await publish_event(stage, organiser)
    person = stage.person("Fatima")
    seen = await stage.start(person, link_of(stage.last(news)))
    assert "AgroTech Expo" in seen.text
    seen = await stage.tap(person, "event-join")
    assert seen.alerts == [stage.words(person, "signup-joined-note")]
    assert stage.words(person, "signup-joined", guest="").strip() in seen.text
    assert stage.words(person, "event-leave") in seen.labels
    await stage.press(person, "event:join:1")
    assert len((await stage.tables())["participations"]) == 1
    seen = await stage.tap(person, "event-leave")
    assert stage.words(person, "event-join") in seen.labels


async def test_the_list_holds_what_is_ahead_and_signing_up_ends(stage: Stage, admin: Person) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    await publish_event(stage, organiser)
    await draft_event(stage, organiser)
    person = stage.person("Fatima")
    seen = await stage.act(person, "/events")
    assert len([label for label in seen.labels if "AgroTech" in label]) == 1
    seen = await stage.press(person, "event:show:1")
    assert stage.words(person, "event-join") in seen.labels
    await stage.go_to(STARTS + timedelta(seconds=1))
    seen = await stage.press(person, "event:join:1")
    assert seen.alerts
    assert stage.words(person, "event-join") not in seen.labels
    assert (await stage.tables())["participations"] == []
    await stage.go_to(STARTS + timedelta(days=30))
    assert not [label for label in (await stage.act(person, "/events")).labels if "AgroTech" in label]


async def test_the_calendar_file_keeps_the_zone_and_has_an_identity(stage: Stage, admin: Person) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    await publish_event(stage, organiser)
    person = stage.person("Fatima")
    await stage.act(person, "/events")
    await stage.press(person, "event:show:1")
    seen = await stage.tap(person, "event-calendar")
    file = seen[-1].file
    assert file is not None
    assert file.name.endswith(".ics")
    calendar = Calendar.from_ical(file.content)
    entry = next(part for part in calendar.walk("VEVENT") if isinstance(part, Event))
    starts = entry.decoded("dtstart")
    assert starts == STARTS
    assert entry["dtstart"].params["TZID"] == "Asia/Tashkent"
    assert [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")] == ["Asia/Tashkent"]
    assert entry.decoded("sequence") == 0
    assert "@" in str(entry["uid"])
    assert str(entry["summary"]) == "AgroTech Expo"
    again = await stage.tap(person, "event-calendar")
    assert again[-1].file is not None
    twin = next(part for part in Calendar.from_ical(again[-1].file.content).walk("VEVENT"))
    assert twin["uid"] == entry["uid"]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("10 May 2020, 10:00", "error-event-in-the-past"),
        ("10 May 2027", "error-time-needed"),
        ("the day after never", "error-date-unclear"),
        ("99", "error-date-unclear"),
    ],
)
async def test_a_start_that_cannot_be_is_refused_and_asked_again(
    stage: Stage, admin: Person, typed: str, key: str
) -> None:
    organiser = await member(stage, "Oleg", "organiser")
    await stage.act(organiser, "/desk")
    await stage.tap(organiser, "event-begin-forum")
    await answer(stage, organiser, EVENT[:-1])
    seen = await stage.act(organiser, typed)
    assert stage.words(organiser, key, starts="…").split("…")[0].strip() in seen.text
    seen = await stage.act(organiser, "10.05.2027 10:00")
    assert stage.words(organiser, "event-ask-ends-at") in seen.text


@pytest.mark.only("sqlite")
async def test_a_skip_that_comes_after_the_answer_takes_nothing_away(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await stage.act(organiser, "/desk")
    await stage.tap(organiser, "event-begin-forum")
    await answer(stage, organiser, ("AgroTech Expo", "Machines for fields", "Tashkent", "button-next"))
    asked = stage.last(organiser)
    skip = next(b["callback_data"] for row in asked.keyboard or [] for b in row if b["text"] == "Skip ▶")
    following = await stage.act(organiser, "agrotech.uz")
    seen = await stage.press(organiser, skip, asked)
    assert seen.text == following.text
    assert "agrotech.uz" in (await stage.press(organiser, "event:manage:1")).text
