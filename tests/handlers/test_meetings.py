"""The date of the meeting is entered by the administrator or the chair; the chain follows from it, and is announced."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.scenes import member, preside, propose_meeting, set_meeting

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven elsewhere


async def test_nobody_sets_a_date_before_a_side_presides(stage: Stage, admin: Person) -> None:
    await stage.act(admin, "/meeting")
    seen = await stage.tap(admin, "meeting-begin")
    assert seen.alerts == [stage.words(admin, "error-no-presidency")]


async def test_the_chain_stands_in_the_preview_by_the_legal_clock(stage: Stage, admin: Person) -> None:
    await stage.act(admin, "/timezone Europe/Moscow")
    await preside(stage)
    seen = await propose_meeting(stage, admin)
    for day in ("15 March 2027", "15 April 2027", "15 June 2027"):
        assert day in seen.text
    assert "23:59" in seen.text
    assert "21:59" in seen.text  # the same moment in Moscow
    dates = [entity["unix_time"] for entity in seen[-1].entities if entity["type"] == "date_time"]
    assert dates[0] == 1805137199  # 2027-03-15T18:59:59Z
    assert stage.words(admin, "meeting-announce") in seen.labels


async def test_every_seat_is_told_in_its_own_language_and_nobody_else(stage: Stage, admin: Person) -> None:
    seats = [
        await member(stage, "Aigul", "representative", "KZ"),
        await member(stage, "李", "representative", "CN", language="zh-hans"),
        await member(stage, "Борис", "expert", "RU", language="ru"),
    ]
    guest = stage.person("Fatima")
    await stage.start(guest)
    said = len(stage.texts(guest))
    await set_meeting(stage)
    for seat in seats:
        host = stage.words(seat, "side-KZ")
        assert stage.last(seat).text.count(host) >= 2
    assert "2027年3月15日" in stage.last(seats[1]).text
    assert "15 марта 2027" in stage.last(seats[2]).text
    assert len(stage.texts(guest)) == said


async def test_the_chair_enters_it_and_no_other_representative_may(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await preside(stage)
    await propose_meeting(stage, aigul)
    seen = await stage.tap(aigul, "meeting-announce")
    assert "15 March 2027" in stage.last(rustam).text
    assert stage.words(aigul, "chain-note-past").strip() not in seen.text
    seen = await stage.act(rustam, "/meeting")
    assert stage.words(rustam, "meeting-begin") not in seen.labels
    seen = await stage.press(rustam, "meeting:begin:")
    assert stage.words(rustam, "role-chair") in seen.alerts[0]
    seen = await stage.act(stage.person("Fatima"), "/meeting")
    assert "15 March 2027" in seen.text


@pytest.mark.parametrize(
    ("day", "key"), [("1 June 2020", "error-meeting-in-the-past"), ("soon enough", "error-date-unclear")]
)
async def test_a_day_that_cannot_be_is_refused(stage: Stage, admin: Person, day: str, key: str) -> None:
    await preside(stage)
    await stage.act(admin, "/meeting")
    await stage.tap(admin, "meeting-begin")
    seen = await stage.act(admin, day)
    assert stage.words(admin, key, at="…").split("…")[0].strip() in seen.text
    seen = await stage.act(admin, "15.06.2027")
    assert stage.words(admin, "meeting-ask-city") in seen.text


@pytest.mark.parametrize("chg", ["15 June 2027", "1 June 2027"])
async def test_a_meeting_not_before_the_heads_of_government_is_refused(stage: Stage, admin: Person, chg: str) -> None:
    await preside(stage)
    seen = await propose_meeting(stage, admin, chg=chg)
    assert seen.text == stage.words(admin, "error-meeting-after-chg", day="15 June 2027", chg=chg)
    seen = await stage.act(admin, "29 June 2027")
    assert stage.words(admin, "meeting-announce") in seen.labels


@pytest.mark.parametrize(("chg", "close"), [("28 June 2027", True), ("29 June 2027", False)])
async def test_closer_than_fourteen_days_to_the_heads_of_government_is_a_warning(
    stage: Stage, admin: Person, chg: str, close: bool
) -> None:
    await preside(stage)
    seen = await propose_meeting(stage, admin, chg=chg)
    assert (stage.words(admin, "meeting-close-to-chg").strip() in seen.text) is close


async def test_three_months_that_are_already_past_are_said_outright(stage: Stage, admin: Person) -> None:
    await preside(stage)
    seen = await propose_meeting(stage, admin, "1 April 2027")
    assert stage.words(admin, "meeting-proposals-past").strip() in seen.text
    assert stage.words(admin, "chain-note-past").strip() in seen.text
    assert "1 January 2027" in seen.text


async def test_the_thirty_first_is_clamped_and_a_day_off_is_noted_but_not_moved(stage: Stage, admin: Person) -> None:
    await preside(stage)
    seen = await propose_meeting(stage, admin, "31 May 2027")
    assert "28 February 2027" in seen.text  # a Sunday in Astana
    assert "31 March 2027" in seen.text
    assert seen.text.count(stage.words(admin, "chain-note-weekend").strip()) == 1


async def test_the_weekend_is_the_hosts_own(stage: Stage, admin: Person) -> None:
    await preside(stage)
    friday = await propose_meeting(stage, admin, "18 June 2027", host="IR")
    note = stage.words(admin, "chain-note-weekend").strip()
    assert friday.text.count(note) == 2  # M and M − 3 (Thursday, 18 March); M − 2 is a Sunday, and worked
    assert stage.words(admin, "zone-Asia-Tehran") in friday.text


async def test_a_host_that_does_not_preside_is_pointed_out(stage: Stage, admin: Person) -> None:
    await preside(stage)
    seen = await propose_meeting(stage, admin, host="UZ")
    note = stage.words(admin, "meeting-host-differs", chair=stage.words(admin, "side-KZ")).strip()
    assert note in seen.text
    assert stage.words(admin, "zone-Asia-Tashkent") in seen.text
    seen = await stage.tap(admin, "meeting-announce")
    assert note in seen.text


async def test_an_announced_date_is_not_edited(stage: Stage, admin: Person) -> None:
    await set_meeting(stage)
    before = (await stage.tables())["meetings"]
    await stage.press(admin, "form:one:meeting.1.city")
    seen = await stage.act(admin, "Astana")
    assert stage.words(admin, "error-meeting-locked") in seen.text
    seen = await stage.press(admin, "meeting:announce:1")
    assert seen.alerts == [stage.words(admin, "error-meeting-locked")]
    assert (await stage.tables())["meetings"] == before
