"""Sessions of the CHG are entered by the chair or an administrator; the regular meeting is tied to the next one."""

import pytest

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.scenes import member, preside

pytestmark = pytest.mark.only("sqlite")  # what the databases do differently is proven elsewhere


async def enter(stage: Stage, person: Person, number: str = "26", since: str = "8 July 2027") -> Seen:
    """Let somebody enter a session of one day."""
    await stage.act(person, "/sessions")
    await stage.tap(person, "session-begin")
    await stage.act(person, number)
    await stage.tap(person, "side-TJ")
    await stage.act(person, "Dushanbe")
    await stage.act(person, since)
    await stage.tap(person, "button-skip")
    await stage.tap(person, "session-format-in-person")
    return await stage.tap(person, "session-enter")


async def draft_meeting(stage: Stage, person: Person, day: str) -> Seen:
    """Let somebody enter a meeting, keeping what is proposed."""
    await stage.act(person, "/meeting")
    await stage.tap(person, "meeting-begin")
    await stage.act(person, day)
    await stage.act(person, "Astana")
    seen = await stage.tap(person, "button-keep")
    if stage.words(person, "button-keep") in seen.labels:
        return await stage.tap(person, "button-keep")
    return await stage.tap(person, "button-skip")


async def test_the_chair_enters_one_and_the_meeting_is_measured_by_the_next_after_its_day(
    stage: Stage, admin: Person
) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage)
    seen = await enter(stage, aigul)
    assert stage.words(aigul, "session-status-planned") in seen.text
    await enter(stage, aigul, "27", "6 July 2028")
    seen = await draft_meeting(stage, aigul, "15 June 2027")
    assert "Before CHG meeting No. 26: Dushanbe, 8 July 2027" in seen.text
    seen = await draft_meeting(stage, aigul, "8 July 2027")  # not before that one: so before the next
    assert "Before CHG meeting No. 27" in seen.text
    seen = await stage.act(aigul, "/sessions")
    assert [label for label in seen.labels if "No." in label] == ["🗓 No. 27 · 6 July 2028", "🗓 No. 26 · 8 July 2027"]


async def test_a_session_that_is_moved_or_cancelled_is_told_to_the_chair_and_stands_on_the_card(
    stage: Stage, admin: Person
) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await preside(stage)
    await enter(stage, admin)
    await draft_meeting(stage, aigul, "15 June 2027")
    await stage.tap(aigul, "meeting-announce")
    await stage.press(admin, "form:one:session.1.since")
    await stage.act(admin, "10 June 2027")
    assert "CHG meeting No. 26 has a new date: 10 June 2027" in stage.last(aigul).text
    assert "15 June 2027" in stage.last(aigul).text
    seen = await stage.act(aigul, "/meeting")
    assert stage.words(aigul, "exception-after-chg", chg="10 June 2027").strip() in seen.text
    await stage.press(admin, "session:cancelled:1")
    assert "CHG meeting No. 26 is cancelled" in stage.last(aigul).text
    seen = await stage.act(aigul, "/meeting")
    assert "CHG meeting No. 26" not in seen.text
    seen = await stage.press(admin, "session:held:1")
    assert stage.words(admin, "error-session-over") in seen.text


async def test_days_that_cannot_be_are_refused(stage: Stage, admin: Person) -> None:
    await enter(stage, admin)
    await stage.press(admin, "form:one:session.1.until")
    seen = await stage.act(admin, "7 July 2027")
    assert seen.text == stage.words(admin, "error-session-ends-before-start", since="8 July 2027")
    seen = await stage.press(admin, "session:held:1")
    assert seen.alerts == [stage.words(admin, "error-session-not-yet", day="8 July 2027")]


async def test_others_read_the_list_and_enter_nothing(stage: Stage, admin: Person) -> None:
    await enter(stage, admin)
    rustam = await member(stage, "Rustam", "representative", "UZ")
    seen = await stage.act(rustam, "/sessions")
    assert "🗓 No. 26 · 8 July 2027" in seen.labels
    assert stage.words(rustam, "session-begin") not in seen.labels
    before = (await stage.tables())["sessions"]
    for data in (
        "session:begin:",
        "session:enter:1",
        "session:held:1",
        "session:cancelled:1",
        "form:one:session.1.city",
    ):
        seen = await stage.press(rustam, data)
        assert stage.words(rustam, "role-chair") in seen.text, data
    assert (await stage.tables())["sessions"] == before
