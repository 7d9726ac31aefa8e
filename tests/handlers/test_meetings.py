"""The date of the meeting is entered by the administrator or the chair; the chain follows from it, and is announced."""

from typing import Any

import pytest
from icalendar import Calendar
from sqlalchemy import select

from bot.playground import Person
from storage.tables import audit
from tests.conversation import Seen, Stage
from tests.handlers.scenes import explain, member, preside, propose_meeting, set_meeting, utc


async def said_in_audit(stage: Stage, action: str) -> dict[str, Any]:
    """Give what the audit keeps of the last act of this name on a meeting."""
    query = select(audit.c.detail).where(audit.c.action == action, audit.c.thing == "meeting")
    async with stage.app.database.reading() as tx:
        return dict((await tx.execute(query.order_by(audit.c.id.desc()).limit(1))).scalar_one())


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
    assert ("less than 14 days" in seen.text) is close
    assert (stage.words(admin, "exception-ask-chg-reason") in seen.labels) is close
    if not close:
        return
    seen = await stage.tap(admin, "meeting-announce")
    assert seen.alerts == [stage.words(admin, "error-meeting-chg-reason-needed")]
    seen = await explain(stage, admin, "chg-reason", "The hosts have no other week")
    seen = await stage.tap(admin, "meeting-announce")
    assert "Reason: The hosts have no other week" in seen.text
    assert (await said_in_audit(stage, "announce"))["chg_reason"] == "The hosts have no other week"


async def test_three_months_that_are_already_past_are_said_outright(stage: Stage, admin: Person) -> None:
    await preside(stage)
    seen = await propose_meeting(stage, admin, "1 April 2027")
    assert stage.words(admin, "exception-proposals").strip() in seen.text
    assert stage.words(admin, "chain-note-past").strip() in seen.text
    assert "1 January 2027" in seen.text
    seen = await stage.tap(admin, "meeting-announce")
    assert seen.alerts == [stage.words(admin, "error-meeting-proposals-day-needed")]


async def test_the_chair_proposes_another_day_for_proposals_and_it_is_the_deadline(stage: Stage, admin: Person) -> None:
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await preside(stage)
    await propose_meeting(stage, admin, "1 April 2027")
    await stage.tap(admin, "exception-ask-proposals-day")
    for day, key in (("10 January 2027", "past"), ("1 April 2027", "late")):
        seen = await stage.act(admin, day)
        assert seen.text == stage.words(admin, f"error-meeting-proposals-day-{key}", day=day)
    await stage.act(admin, "20 February 2027")
    await stage.tap(admin, "meeting-announce")
    note = stage.words(rustam, "chain-note-proposed").strip()
    assert "20 February 2027" in stage.last(rustam).text
    assert note in stage.last(rustam).text
    assert (await said_in_audit(stage, "announce"))["proposals_day"] == "2027-02-20"
    await stage.go_to(utc("2027-02-20T18:59:59Z"))
    await stage.act(rustam, "/propose In time")
    seen = await stage.tap(rustam, "proposal-file")
    assert stage.words(rustam, "proposal-on-time") in seen.text
    await stage.go_to(utc("2027-02-20T19:00:02Z"))
    await stage.act(rustam, "/propose Late")
    seen = await stage.tap(rustam, "proposal-file")
    assert stage.words(rustam, "proposal-on-time") not in seen.text


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
    assert "The host is not the presiding side (Republic of Kazakhstan" in seen.text
    assert stage.words(admin, "zone-Asia-Tashkent") in seen.text
    seen = await stage.tap(admin, "meeting-announce")
    assert seen.alerts == [stage.words(admin, "error-meeting-host-reason-needed")]
    await explain(stage, admin, "host-reason", "As in Almaty in 2024")
    seen = await stage.tap(admin, "meeting-announce")
    assert "Reason: As in Almaty in 2024" in seen.text
    assert (await said_in_audit(stage, "announce"))["host_reason"] == "As in Almaty in 2024"


async def test_an_announced_date_is_not_edited(stage: Stage, admin: Person) -> None:
    await set_meeting(stage)
    before = (await stage.tables())["meetings"]
    await stage.press(admin, "form:one:meeting.1.city")
    seen = await stage.act(admin, "Astana")
    assert stage.words(admin, "error-meeting-locked") in seen.text
    seen = await stage.press(admin, "meeting:announce:1")
    assert seen.alerts == [stage.words(admin, "error-meeting-locked")]
    assert (await stage.tables())["meetings"] == before


async def extraordinary(stage: Stage, person: Person, day: str, venue: str) -> Seen:
    """Let somebody call an extraordinary meeting, up to its card."""
    await stage.act(person, "/meeting")
    await stage.tap(person, "meeting-begin-extraordinary")
    await stage.act(person, day)
    await stage.act(person, "Beijing")
    await stage.tap(person, venue)
    return await stage.act(person, "A common stand at the exhibition")


async def test_an_extraordinary_meeting_has_no_deadlines_is_hosted_anywhere_and_leaves_the_regular_one_alone(
    stage: Stage, admin: Person
) -> None:
    rustam = await member(stage, "Rustam", "representative", "UZ")
    await set_meeting(stage)
    seen = await extraordinary(stage, admin, "1 February 2027", "side-secretariat")
    assert stage.words(admin, "side-secretariat") in seen.text
    assert "§5, par. 9–10" not in seen.text  # no deadlines of three and two months
    assert stage.words(admin, "exception-proposals").strip() not in seen.text
    await stage.tap(admin, "meeting-announce")
    told = stage.last(rustam).text
    assert "An extraordinary meeting of the Commission is called: Monday, 1 February 2027" in told
    assert "A common stand at the exhibition" in told
    await extraordinary(stage, admin, "1 March 2027", "side-IN")
    await stage.tap(admin, "meeting-announce")
    seen = await stage.act(rustam, "/meeting")
    assert "15 June 2027" in seen.text
    seen = await stage.tap(rustam, "meeting-list-button")
    assert [label for label in seen.labels if "2027" in label] == [
        "🗓 15 June 2027",
        "⚡ 1 March 2027",
        "⚡ 1 February 2027",
    ]
    seen = await stage.tap(rustam, "⚡ 1 February 2027")
    seen = await stage.tap(rustam, "meeting-calendar")
    assert seen[-1].file is not None
    [entry] = Calendar.from_ical(seen[-1].file.content).walk("VEVENT")
    assert entry.decoded("dtstart").isoformat() == "2027-02-01"


async def test_one_regular_meeting_is_ahead_at_a_time_and_the_next_begins_when_its_day_is_over(
    stage: Stage, admin: Person
) -> None:
    await set_meeting(stage)
    await stage.act(admin, "/menu")
    seen = await stage.press(admin, "meeting:begin:")
    assert seen.alerts == [stage.words(admin, "error-meeting-one-ahead")]
    assert "15 June 2027" in seen.text
    await stage.go_to(utc("2027-06-15T20:00:00Z"))
    await propose_meeting(stage, admin, "20 June 2028")
    await stage.tap(admin, "meeting-announce")
    statuses = [row[3] for row in (await stage.tables())["meetings"]]
    assert statuses == ["held", "set"]


async def test_a_meeting_is_held_from_its_day_on_and_a_cancelled_one_is_told_with_its_reason(
    stage: Stage, admin: Person
) -> None:
    boris = await member(stage, "Борис", "representative", "RU", language="ru")
    await set_meeting(stage)
    seen = await stage.press(admin, "meeting:hold:1")
    assert seen.alerts == [stage.words(admin, "error-meeting-not-yet", day="15 June 2027")]
    await stage.act(admin, "/meeting")
    await stage.tap(admin, "meeting-cancel")
    seen = await stage.act(admin, "The hall is flooded")
    assert "cancelled\nReason: The hall is flooded" in seen.text
    assert "отменено: вторник, 15 июня 2027" in stage.last(boris).text
    assert "The hall is flooded" in stage.last(boris).text
    seen = await stage.press(admin, "meeting:hold:1")
    assert stage.words(admin, "error-meeting-ended", status=stage.words(admin, "meeting-status-cancelled")) in seen.text
    seen = await stage.tap(admin, "meeting-calendar")
    assert seen[-1].file is not None
    file = Calendar.from_ical(seen[-1].file.content)
    assert file["method"] == "CANCEL"
    assert {str(entry["status"]) for entry in file.walk("VEVENT")} == {"CANCELLED"}


async def test_the_picture_of_the_cycle_is_a_photo_with_a_caption(stage: Stage, admin: Person) -> None:
    await set_meeting(stage)
    seen = await stage.tap(admin, "meeting-timeline")
    picture = seen[-1].file
    assert picture is not None
    assert picture.content.startswith(b"\x89PNG")
    assert "Tuesday, 15 June 2027, Almaty" in seen[-1].text


async def test_whoever_takes_the_seat_on_the_day_of_the_deadline_is_reminded_and_files(
    stage: Stage, admin: Person
) -> None:
    boris = await member(stage, "Борис", "representative", "RU", language="ru")
    await set_meeting(stage)
    await stage.go_to(utc("2027-03-15T12:00:00Z"))
    await stage.act(boris, "/propose Начатое прежним представителем")
    olga = await member(stage, "Ольга", "representative", "RU", language="ru")
    seen = await stage.act(boris, "/propose Уже не могу")
    assert stage.words(boris, "proposal-file") not in seen.labels
    await stage.go_to(utc("2027-03-15T16:00:00Z"))
    assert "Российская Федерация: к плану работы пока ничего не подано" in stage.last(olga).text
    await stage.press(olga, "proposal:show:1")
    seen = await stage.tap(olga, "proposal-file")
    assert "2027-RU-01" in seen.text
    assert stage.words(olga, "proposal-on-time") in seen.text
