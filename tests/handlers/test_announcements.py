"""The organiser's desk: making by kinds and languages, preview, a time, review, edits of every copy, cancellation."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from bot.playground import Person
from bot.texts import Reader
from tests.conversation import Stage
from tests.handlers.event_scenes import draft_of, edit, guest, organiser_of, say_in, set_channel
from tests.handlers.scenes import channel, draft_event, member, preside, publish_event, utc

OWN = {
    "exhibition": ("sections", "stand-terms"),
    "forum": ("themes",),
    "grant": ("submit-until", "award", "fund", "criteria"),
    "pitch": ("submit-until", "criteria", "prize"),
    "training": ("level", "certificate"),
    "landing": ("hosting", "stay"),
    "research": ("submit-until", "fund", "criteria", "subject"),
}
"""What each kind is asked beside what all are."""


@pytest.mark.parametrize("kind", OWN)
@pytest.mark.only("sqlite")
async def test_each_kind_has_questions_of_its_own(stage: Stage, admin: Person, kind: str) -> None:
    organiser = await organiser_of(stage)
    seen = await draft_of(stage, organiser, kind)
    asked = []
    while ways := [way for way in ("button-skip", "button-next") if stage.words(organiser, way) in seen.labels]:
        asked.append(seen.text)
        seen = await stage.tap(organiser, ways[0])
    own = [name for names in OWN.values() for name in names]
    found = {name for name in own if any(stage.words(organiser, f"event-ask-{name}") in text for text in asked)}
    assert found == set(OWN[kind])
    assert stage.words(organiser, f"event-kind-{kind}") in seen.text


@pytest.mark.only("sqlite")
async def test_a_date_is_said_back_with_its_weekday_and_the_city_of_its_clock(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    seen = await draft_of(stage, organiser, "forum")
    assert "Monday" in seen.text
    assert stage.words(organiser, "zone-Asia-Tashkent") in seen.text


async def test_words_in_three_languages_go_where_they_belong_and_what_is_missing_falls_back_and_says_so(
    stage: Stage, admin: Person
) -> None:
    organiser = await organiser_of(stage)
    russian, chinese = await channel(stage, "ru", "Новости"), await channel(stage, "zh", "新闻")
    seen = await draft_event(stage, organiser)
    none = stage.words(organiser, "event-written-none", language="中文")
    assert none in seen.text
    seen = await say_in(stage, organiser, "zh", "农业科技展", "田间机械")
    assert none not in seen.text
    await stage.tap(organiser, "event-publish")
    assert "农业科技展" in stage.last(chinese).text
    assert stage.words(Reader("ru"), "written-in-zh") in stage.last(russian).text
    assert stage.words(Reader("zh"), "written-in-zh") not in stage.last(chinese).text
    await say_in(stage, organiser, "ru", "Выставка агротехники", "Машины для полей")
    assert "Машины для полей" in stage.last(russian).text
    assert stage.words(Reader("ru"), "written-in-zh") not in stage.last(russian).text
    assert [len(stage.texts(chat)) for chat in (russian, chinese)] == [1, 1]


@pytest.mark.only("sqlite")
async def test_a_preview_in_each_language_is_what_each_channel_will_have(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = {code: await channel(stage, code, code) for code in ("ru", "zh", "en")}
    await draft_event(stage, organiser)
    previews = {}
    await stage.tap(organiser, "event-preview")
    for code in news:
        previews[code] = (await stage.tap(organiser, f"language-{code}"))[0].text
    await stage.tap(organiser, "button-back")
    await stage.tap(organiser, "event-publish")
    assert {code: stage.last(chat).text for code, chat in news.items()} == previews


@pytest.mark.only("sqlite")
async def test_what_is_missing_is_named_before_it_is_announced(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await draft_event(stage, organiser)
    await stage.press(organiser, "form:empty:event.1.place")
    seen = await stage.press(organiser, "event:publish:1")
    assert stage.words(organiser, "error-event-place-needed") in seen.text
    await stage.press(organiser, "form:empty:event.1.summary_en")
    seen = await stage.press(organiser, "event:publish:1")
    assert stage.words(organiser, "error-event-words-needed", fields="…").split("…")[0] in seen.text
    assert (await stage.tables())["posts"] == []


async def test_it_comes_out_at_its_moment_and_not_before(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = await channel(stage)
    await draft_event(stage, organiser)
    await stage.tap(organiser, "event-time")
    await stage.act(organiser, "1 March 2027, 09:00")
    seen = await stage.tap(organiser, "event-publish")
    assert "1 March 2027" in seen.text
    await stage.go_to(utc("2027-03-01T03:59:59Z"))
    assert stage.texts(news) == []
    await stage.go_to(utc("2027-03-01T04:00:00Z"))
    await stage.go_to(utc("2027-03-01T04:01:00Z"))
    assert len(stage.texts(news)) == 1
    assert stage.words(organiser, "event-published", title="AgroTech Expo", reach="…").split("…")[0] in (
        stage.last(organiser).text
    )


@pytest.mark.only("sqlite")
async def test_what_waits_for_a_moment_at_which_it_cannot_be_any_more_is_a_draft_again(
    stage: Stage, admin: Person
) -> None:
    organiser = await organiser_of(stage)
    news = await channel(stage)
    await draft_event(stage, organiser)
    await stage.tap(organiser, "event-time")
    await stage.act(organiser, "1 March 2027, 09:00")
    await stage.tap(organiser, "event-publish")
    await stage.go_to(utc("2027-06-01T00:00:00Z"))  # the bot slept until the event was over
    assert stage.texts(news) == []
    assert "2027" in stage.last(organiser).text
    assert [row[3] for row in (await stage.tables())["events"]] == ["draft"]


@pytest.mark.only("sqlite")
async def test_channels_have_what_is_of_their_topics(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    forums, agro = await channel(stage, title="Forums"), await channel(stage, title="Agro")
    grants = await channel(stage, title="Grants")
    await set_channel(stage, 1, "topics", "+forum")
    await set_channel(stage, 2, "topics", "+sector-agro")
    await set_channel(stage, 3, "topics", "+grant")
    await draft_event(stage, organiser)
    await stage.press(organiser, "form:change:event.1.sectors.+agro")
    seen = await stage.press(organiser, "event:publish:1")
    assert "2 channels" in seen.text
    assert [len(stage.texts(chat)) for chat in (forums, agro, grants)] == [1, 1, 0]


async def test_a_post_waits_until_quiet_hours_are_over(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = await channel(stage)
    await set_channel(stage, 1, "quiet", "22-07")
    await set_channel(stage, 1, "zone", "Asia/Tashkent")
    await draft_event(stage, organiser)
    await stage.go_to(utc("2027-02-01T18:00:00Z"))  # 23:00 in Tashkent
    await stage.tap(organiser, "event-publish")
    await stage.go_to(utc("2027-02-02T01:59:00Z"))
    assert stage.texts(news) == []
    await stage.go_to(utc("2027-02-02T02:00:00Z"))
    assert len(stage.texts(news)) == 1
    await edit(stage, organiser, "place", "Samarkand", "button-done")
    assert "Samarkand" in stage.last(news).text


@pytest.mark.only("sqlite")
async def test_a_test_is_posted_where_announcements_will_go(stage: Stage, admin: Person) -> None:
    news = await channel(stage, "zh")
    await stage.act(admin, "/channels")
    await stage.tap(admin, "Pool news")
    await stage.tap(admin, "channel-test-button")
    assert stage.words(Reader("zh"), "channel-test", topics="…").split("\n")[0] in stage.last(news).text


async def test_one_edit_changes_every_copy_and_tells_each_who_signed_up_once(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = [await channel(stage, code, code) for code in ("ru", "zh")]
    await publish_event(stage, organiser)
    guests = [await guest(stage, "Fatima"), await guest(stage, "李", "zh-hans")]
    said = [len(stage.texts(person)) for person in guests]
    await edit(stage, organiser, "starts_at", "12 May 2027, 11:30")
    for chat in news:
        assert len(stage.texts(chat)) == 1
        assert "11:30" in stage.last(chat).text
        assert "10:00" not in stage.last(chat).text
    for person, before in zip(guests, said, strict=True):
        assert len(stage.texts(person)) == before + 1
        assert "10:00" in stage.last(person).text
        assert "11:30" in stage.last(person).text
    seen = await stage.tap(guests[0], "event-calendar")
    assert seen[-1].file is not None
    entry = Calendar.from_ical(seen[-1].file.content).walk("VEVENT")[0]
    assert entry.decoded("sequence") == 1
    assert entry.decoded("dtstart") == datetime(2027, 5, 12, 6, 30, tzinfo=UTC)


@pytest.mark.only("sqlite")
async def test_a_new_summary_changes_the_copies_and_disturbs_nobody(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = await channel(stage, "en")
    await publish_event(stage, organiser)
    person = await guest(stage, "Fatima")
    said = len(stage.texts(person))
    await edit(stage, organiser, "summary_en", "Machines for gardens")
    assert "Machines for gardens" in stage.last(news).text
    assert len(stage.texts(person)) == said


async def test_a_cancellation_says_why_everywhere_and_ends_signing_up(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = await channel(stage)
    await publish_event(stage, organiser)
    person, other = await guest(stage, "Fatima"), stage.person("Boris")
    await stage.press(organiser, "event:cancel:1")
    seen = await stage.act(organiser, "The hall is flooded")
    assert stage.words(organiser, "event-status-cancelled") in seen.text
    assert len(stage.texts(news)) == 1
    for where in (news, person):
        assert "The hall is flooded" in stage.last(where).text
    assert not stage.last(news).keyboard
    seen = await stage.start(other, "e-1")
    assert stage.words(other, "event-join") not in seen.labels
    assert "The hall is flooded" in seen.text
    seen = await stage.press(organiser, "form:one:event.1.place")
    seen = await stage.act(organiser, "Samarkand")
    assert stage.words(organiser, "event-status-cancelled") in seen.text


@pytest.mark.only("sqlite")
async def test_posts_say_how_many_places_are_taken_and_how_many_wait_after_a_while(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    news = [await channel(stage, code, code) for code in ("ru", "zh", "en")]
    await draft_event(stage, organiser)
    await edit(stage, organiser, "capacity", "2")
    await stage.press(organiser, "event:publish:1")
    for name in ("Fatima", "Boris"):
        await guest(stage, name)
    waits = stage.person("Li")
    await stage.start(waits, "e-1")
    seen = await stage.tap(waits, "signup-wait")
    said = [
        "👥 Занято 2 из 2 мест, 1 в листе ожидания",
        "👥 名额 2 个，已占 2 个，候补 1 人",
        "👥 2 of 2 places taken, 1 waiting",
    ]
    assert said[2] in seen.text
    assert not [chat for chat in news if "👥" in stage.last(chat).text]
    await stage.go_to(stage.clock.now() + timedelta(minutes=3))
    for chat, words in zip(news, said, strict=True):
        (text,) = stage.texts(chat)
        assert words in text
        assert "🪑" not in text


@pytest.mark.only("sqlite")
async def test_a_copy_says_the_same_but_for_the_dates(stage: Stage, admin: Person) -> None:
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    seen = await stage.press(organiser, "event:copy:1")
    assert "AgroTech Expo" in seen.text
    assert "10 May" not in seen.text
    assert stage.words(organiser, "button-continue") in seen.labels
    seen = await stage.tap(organiser, "button-continue")
    assert stage.words(organiser, "event-ask-starts-at") in seen.text


@pytest.mark.only("sqlite")
async def test_the_fields_of_what_somebody_else_organises_are_not_ones_own(stage: Stage, admin: Person) -> None:
    organiser, other = await organiser_of(stage), await organiser_of(stage, "Olga")
    await publish_event(stage, organiser)
    before = await stage.tables()
    for data in ("event:cancel:1", "event:copy:1", "event:stop:1", "event:files:1", "event:publish:1"):
        seen = await stage.press(other, data)
        assert stage.words(other, "error-not-yours") in seen.text
    assert await stage.tables() == before


@pytest.mark.parametrize("reviewer", ["administrator", "chair"])
@pytest.mark.only("sqlite")
async def test_where_it_is_set_somebody_looks_at_it_first(stage: Stage, admin: Person, reviewer: str) -> None:
    stage.set_event_review(reviewer)
    chair = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage)
    organiser, news = await organiser_of(stage), await channel(stage)
    looks, other = (admin, chair) if reviewer == "administrator" else (chair, admin)
    await draft_event(stage, organiser)
    seen = await stage.tap(organiser, "event-publish")
    assert stage.words(organiser, "event-handed-in", title="AgroTech Expo", reach="…").split("…")[0] in seen.text
    assert stage.words(looks, "event-to-review", kind="Forum", title="AgroTech Expo") in stage.last(looks).text
    refused = await stage.press(other, "event:approve:1")
    assert stage.words(other, f"role-{reviewer}") in refused.text
    await stage.tap(looks, "event-open")
    await stage.tap(looks, "event-return")
    await stage.act(looks, "Name the hall")
    assert "Name the hall" in stage.last(organiser).text
    await stage.tap(organiser, "event-open")
    await stage.tap(organiser, "event-publish")
    await stage.press(looks, "event:review:1")
    await stage.tap(looks, "event-approve")
    assert len(stage.texts(news)) == 1
    assert stage.words(organiser, "event-approved", title="AgroTech Expo") == stage.last(organiser).text
