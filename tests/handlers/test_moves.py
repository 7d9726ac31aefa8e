"""An announced meeting is moved: preview, one message a seat, the same meeting with all that was filed for it."""

from datetime import timedelta
from typing import Any

import pytest
from icalendar import Calendar

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import circulate, compiled
from tests.handlers.scenes import (
    begin_move,
    explain,
    member,
    move_meeting,
    preside,
    propose_meeting,
    set_meeting,
    utc,
)
from tests.handlers.test_meetings import said_in_audit
from tests.handlers.test_reminders import reminded

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven elsewhere


async def entries(stage: Stage, person: Person) -> dict[str, Any]:
    """Download the calendar of the meeting shown last; give its entries by UID."""
    seen = await stage.tap(person, "meeting-calendar")
    file = seen[-1].file
    assert file is not None
    return {str(entry["uid"]): entry for entry in Calendar.from_ical(file.content).walk("VEVENT")}


async def three_seats(stage: Stage) -> list[Person]:
    names = (("Aigul", "KZ", "en"), ("Борис", "RU", "ru"), ("李", "CN", "zh-hans"))
    seats = [await member(stage, name, "representative", side, language) for name, side, language in names]
    await set_meeting(stage)
    return seats


async def test_after_two_filings_nothing_is_lost_numbers_go_on_and_each_seat_gets_one_message(
    stage: Stage, admin: Person
) -> None:
    seats = await three_seats(stage)
    aigul, boris, li = seats
    for person in (aigul, boris):
        await stage.act(person, "/propose A joint accelerator")
        await stage.tap(person, "proposal-file")
    said = [len(stage.texts(person)) for person in seats]
    seen = await begin_move(stage, admin, "22 July 2027")
    for was, now in (("15 March 2027", "22 April 2027"), ("15 April 2027", "22 May 2027"), ("15 June 2027", "22 July")):
        assert was in seen.text
        assert now in seen.text
    assert [len(stage.texts(person)) for person in seats] == said  # so far it is a preview
    await stage.tap(admin, "move-confirm")
    assert [len(stage.texts(person)) for person in seats] == [count + 1 for count in said]
    assert "15 марта 2027\u202fг. → до " in stage.last(boris).text
    assert "2027年3月15日" in stage.last(li).text
    assert "2027年4月22日" in stage.last(li).text
    await stage.act(aigul, "/propose Another one")
    seen = await stage.tap(aigul, "proposal-file")
    assert "2027-KZ-02" in seen.text
    assert len((await stage.tables())["meetings"]) == 1
    seen = await stage.act(aigul, "/board")
    assert "Filed: 2 of 10" in seen.text
    audited = await said_in_audit(stage, "move")
    assert audited["day"] == ["2027-06-15", "2027-07-22"]


async def test_calendars_keep_their_entries_and_the_sequence_grows(stage: Stage, admin: Person) -> None:
    await three_seats(stage)
    before = await entries(stage, admin)
    await move_meeting(stage, admin, "22 July 2027")
    after = await entries(stage, admin)
    assert list(after) == list(before)
    assert {int(entry["sequence"]) for entry in before.values()} == {0}
    assert {int(entry["sequence"]) for entry in after.values()} == {1}
    starts = [entry.decoded("dtstart") for entry in after.values()]
    assert starts[0] == utc("2027-04-22T18:59:59Z")
    assert starts[0].tzinfo.key == "Asia/Almaty"
    assert starts[2].isoformat() == "2027-07-22"


async def test_reminders_follow_the_new_date_and_what_had_passed_is_not_made_up_for(
    stage: Stage, admin: Person
) -> None:
    _aigul, boris, _li = await three_seats(stage)
    due = utc("2027-03-15T18:59:59Z")
    await stage.go_to(utc("2027-02-15T05:00:00Z"))  # thirty days before is a Saturday
    assert len(reminded(stage, boris)) == 1
    await move_meeting(stage, admin, "22 July 2027")
    await stage.go_to(due - timedelta(days=14))
    assert len(reminded(stage, boris)) == 1  # the old ladder is gone
    moved = utc("2027-04-22T18:59:59Z")
    await stage.go_to(moved - timedelta(days=30))
    assert len(reminded(stage, boris)) == 2
    await stage.go_to(moved - timedelta(days=10))
    told = len(reminded(stage, boris))
    await move_meeting(stage, admin, "18 July 2027")  # six days are left: a week had passed before anybody knew
    assert len(reminded(stage, boris)) == told
    await stage.go_to(utc("2027-04-18T18:59:59Z") - timedelta(days=3))
    assert len(reminded(stage, boris)) == told + 1


async def test_a_move_to_another_host_asks_why_and_changes_the_legal_clock(stage: Stage, admin: Person) -> None:
    seats = await three_seats(stage)
    await begin_move(stage, admin, "15 June 2027")
    await stage.tap(admin, "move-edit-host-side")
    seen = await stage.tap(admin, "side-IR")
    assert "Tehran" in seen.text
    seen = await stage.tap(admin, "move-confirm")
    assert seen.alerts == [stage.words(admin, "error-meeting-host-reason-needed")]
    await explain(stage, admin, "host-reason", "The hall is being rebuilt")
    seen = await stage.tap(admin, "move-confirm")
    assert "Reason: The hall is being rebuilt" in seen.text
    assert stage.words(admin, "zone-Asia-Tehran") in seen.text
    assert "Reason: The hall is being rebuilt" in stage.last(seats[0]).text
    assert (await said_in_audit(stage, "move"))["host_reason"] == "The hall is being rebuilt"


async def test_the_plan_follows_the_clock_of_the_new_host(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await compiled(stage)
    await begin_move(stage, admin, "15 June 2027")
    await stage.tap(admin, "move-edit-host-side")
    await stage.tap(admin, "side-IR")
    await explain(stage, admin, "host-reason", "The hall is being rebuilt")
    await stage.tap(admin, "move-confirm")
    await circulate(stage, chair)
    seen = await stage.tap(rustam, "paper-open")
    assert "12:30 (Tehran" in seen.text  # 09:00 UTC
    assert "(Astana" not in seen.text


async def test_a_move_past_the_heads_of_government_is_refused(stage: Stage, admin: Person) -> None:
    await preside(stage)
    await propose_meeting(stage, admin, chg="15 July 2027")
    await stage.tap(admin, "meeting-announce")
    seen = await begin_move(stage, admin, "16 July 2027")
    assert seen.text.startswith(stage.words(admin, "error-meeting-after-chg", day="", chg="")[:40])
    seen = await stage.act(admin, "10 July 2027")
    assert "less than 14 days" in seen.text
    seen = await stage.tap(admin, "move-confirm")
    assert seen.alerts == [stage.words(admin, "error-meeting-chg-reason-needed")]


async def test_moved_so_near_that_three_months_are_past_another_day_is_proposed_unless_proposals_are_in(
    stage: Stage, admin: Person
) -> None:
    await three_seats(stage)
    await stage.go_to(utc("2027-03-10T09:00:00Z"))
    await begin_move(stage, admin, "1 June 2027")
    seen = await stage.tap(admin, "move-confirm")
    assert seen.alerts == [stage.words(admin, "error-meeting-proposals-day-needed")]
    await explain(stage, admin, "proposals-day", "12 March 2027")
    seen = await stage.tap(admin, "move-confirm")
    assert "12 March 2027" in seen.text
    await stage.go_to(utc("2027-03-20T09:00:00Z"))
    seen = await move_meeting(stage, admin, "8 June 2027")  # proposals are in: nothing has to be opened again
    assert "8 June 2027" in seen.text
    assert seen.alerts == [stage.words(admin, "meeting-seats-told")]


async def test_nothing_changed_is_nothing_to_confirm_and_a_move_can_be_put_away(stage: Stage, admin: Person) -> None:
    seats = await three_seats(stage)
    before = (await stage.tables())["meetings"]
    seen = await begin_move(stage, admin, "15 June 2027")
    assert stage.words(admin, "move-confirm") not in seen.labels
    seen = await stage.press(admin, "move:confirm:1")
    assert seen.alerts == [stage.words(admin, "error-move-changes-nothing")]
    seen = await stage.tap(admin, "move-drop")
    assert "15 June 2027" in seen.text
    seen = await stage.press(admin, "move:confirm:1")
    assert stage.words(admin, "error-move-over") in seen.alerts[0]
    assert (await stage.tables())["meetings"] == before
    assert "was → is" not in stage.last(seats[0]).text


async def test_a_move_begun_later_puts_away_the_earlier_one_and_the_same_press_twice_moves_once(
    stage: Stage, admin: Person
) -> None:
    aigul, *_ = await three_seats(stage)
    await begin_move(stage, aigul, "1 July 2027")
    await begin_move(stage, admin, "8 July 2027")
    seen = await stage.press(aigul, "move:confirm:1")
    assert stage.words(aigul, "error-move-over") in seen.alerts[0]
    card = stage.last(admin)
    await stage.tap(admin, "move-confirm")
    said = len(stage.texts(aigul))
    await stage.press(admin, "move:confirm:2", card)
    assert len(stage.texts(aigul)) == said
    assert "8 July 2027" in stage.last(aigul).text


async def test_who_may_not_set_a_date_may_not_move_it(stage: Stage, admin: Person) -> None:
    _aigul, boris, _li = await three_seats(stage)
    seen = await stage.act(boris, "/meeting")
    assert stage.words(boris, "meeting-move") not in seen.labels
    for data in ("move:begin:1", "meeting:cancel:1", "meeting:hold:1", "form:one:move.1.day"):
        seen = await stage.press(boris, data)
        assert stage.words(boris, "role-chair") in seen.text, data
