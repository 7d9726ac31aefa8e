"""The organiser's desk: returned and answered after the deadline, eligible or not, late codes, letters."""

from datetime import timedelta

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.application_scenes import (
    ONE_LATER,
    applicant,
    competition,
    fill_in,
    join_team,
    said,
    seat,
    submit,
)
from tests.handlers.scenes import member, tell_many, utc

pytestmark = pytest.mark.only("sqlite")


@pytest.fixture
async def organiser(stage: Stage, admin: Person) -> Person:
    return await competition(stage)


@pytest.fixture
async def fatima(stage: Stage, organiser: Person) -> Person:
    return await applicant(stage)


async def send_back(stage: Stage, organiser: Person) -> None:
    await stage.press(organiser, "application:show:1")
    await stage.tap(organiser, "application-return")
    await stage.tap(organiser, "application-return-days", count=3)
    await stage.act(organiser, "Who flies them?")


async def test_it_is_returned_after_the_deadline_and_answered_in_time(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    timur = await join_team(stage, fatima, "Timur")
    await submit(stage, fatima)
    await stage.go_to(utc(ONE_LATER))
    await send_back(stage, organiser)
    for person in (fatima, timur):
        assert "Who flies them?" in stage.last(person).text
        assert "14 April 2027, 23:59 (Tashkent" in stage.last(person).text
    await stage.tap(fatima, "application-open")
    await stage.press(fatima, "form:one:application.1.q1")
    await stage.act(fatima, "Drones with pilots")
    await stage.press(fatima, "application:show:1")
    await stage.tap(fatima, "application-reply")
    seen = await stage.act(fatima, "Our own pilots")
    assert stage.words(fatima, "application-status-submitted") in seen.text
    assert "Our own pilots" in stage.last(organiser).text
    seen = await stage.press(fatima, "application:history:1.0")
    for words in ("Our own pilots", "Who flies them?"):
        assert words in seen.text
    assert "Drones with pilots" in (await stage.press(organiser, "application:answers:1.0")).text
    assert (
        stage.words(fatima, "error-application-not-returned") in (await stage.press(fatima, "application:reply:1")).text
    )


async def test_who_has_not_answered_is_reminded_before_the_time_for_it_is_over(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await submit(stage, fatima)
    await send_back(stage, organiser)
    waits = "have not been answered"
    now = stage.clock.now()
    for days in (1, 2, 3, 3.2):
        await stage.go_to(now + timedelta(days=days))
    assert len(told := [text for text in stage.texts(fatima) if waits in text]) in (1, 2)
    assert stage.words(fatima, "reminder-as-team") in told[0]


async def test_a_reply_that_comes_too_late_is_refused_with_the_moment(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await submit(stage, fatima)
    await send_back(stage, organiser)
    await stage.go_to(utc("2027-01-18T19:00:00Z"))
    seen = await stage.press(fatima, "application:reply:1")
    assert "18 January 2027, 23:59 (Tashkent" in seen.text
    assert "18 January 2027, 23:59 (Tashkent" in (await stage.press(fatima, "form:one:application.1.q1")).text
    seen = await stage.press(organiser, "application:eligible:1")
    assert stage.words(organiser, "application-status-eligible") in seen.text


async def test_the_team_is_told_whether_it_is_eligible_and_why_not(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await submit(stage, fatima)
    await stage.press(organiser, "application:ineligible:1")
    seen = await stage.act(organiser, "No drones, please")
    assert stage.words(organiser, "application-status-ineligible") in seen.text
    assert "No drones, please" in stage.last(fatima).text
    seen = await stage.tap(fatima, "application-open")
    assert "No drones, please" in seen.text
    assert stage.words(fatima, "button-edit") not in seen.labels
    await stage.press(organiser, "application:reopen:1")
    seen = await stage.press(organiser, "application:eligible:1")
    assert stage.words(fatima, "application-status-eligible") in stage.last(fatima).text
    status = stage.words(organiser, "application-status-eligible")
    locked = stage.words(organiser, "error-application-locked", status=status)
    for verb in ("eligible", "ineligible", "ask-return", "return-3"):
        assert locked in (await stage.press(organiser, f"application:{verb}:1")).text
    seen = await stage.press(organiser, "competition:list:1.eligible.0")
    assert "✅ 001 AgroDrone" in seen.labels
    assert "✅ 001 AgroDrone" not in (await stage.press(organiser, "competition:list:1.returned.0")).labels


async def test_nobody_but_the_organiser_sees_the_desk_or_decides(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await submit(stage, fatima)
    rival = await member(stage, "Olga", "organiser")
    before = await stage.tables()
    desk = ("list:1..0", "form:1", "codes:1.0", "code:1.3", "xlsx:1", "zip:1.0", "letter:1", "write:1.all", "add:1")
    for verb in desk:
        for person in (rival, fatima, stage.admin):
            seen = await stage.press(person, f"competition:{verb}")
            assert "AgroDrone" not in seen.text, verb
    for verb in ("eligible", "ineligible", "reopen", "ask-return", "return-7"):
        assert stage.words(fatima, "error-not-yours") in (await stage.press(fatima, f"application:{verb}:1")).text
        refusal = stage.words(rival, "error-application-unknown")
        assert refusal in (await stage.press(rival, f"application:{verb}:1")).text
    for verb in ("submit", "withdraw", "discard", "reply"):
        refusal = stage.words(organiser, "error-not-of-team")
        assert refusal in (await stage.press(organiser, f"application:{verb}:1")).text
    assert await stage.tables() == before


async def late_link(stage: Stage, organiser: Person) -> str:
    await stage.press(organiser, "competition:codes:1.0")
    seen = await stage.tap(organiser, "application-code-make", count=1)
    return str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2]


async def test_a_personal_code_lets_one_organisation_in_after_the_deadline_once(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    boris = await applicant(stage, "Boris", await seat(stage))
    await fill_in(stage, fatima)
    await stage.go_to(utc(ONE_LATER))
    link = await late_link(stage, organiser)
    assert link.removeprefix("l-") not in str((await stage.tables())["application_codes"])
    await stage.start(fatima, link)
    seen = await stage.tap(fatima, "application-for", name="AgroDrone")
    assert stage.words(fatima, "application-submit") in seen.labels
    assert "Fatima" not in stage.last(organiser).text
    assert "AgroDrone" in stage.last(organiser).text
    await stage.start(boris, link)
    assert "12 April 2027, 00:00" not in stage.last(boris).text
    assert "10 April 2027, 19:00" in stage.last(boris).text
    seen = await stage.press(boris, f"application:late:{link.removeprefix('l-')}.2")
    assert "10 April 2027, 19:00" in seen.text
    seen = await stage.press(fatima, "application:submit:1")
    assert stage.words(fatima, "application-late").strip() in seen.text
    assert len((await stage.tables())["applications"]) == 1


async def test_a_code_expires_and_one_that_nobody_made_opens_nothing(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await stage.go_to(utc(ONE_LATER))
    link = await late_link(stage, organiser)
    await stage.start(fatima, link)
    await stage.tap(fatima, "application-for", name="AgroDrone")
    other = await late_link(stage, organiser)
    await stage.go_to(utc("2027-04-11T19:00:01Z"))
    seen = await stage.press(fatima, "application:submit:1")
    assert "12 April 2027, 00:00 (Tashkent" in seen.text
    boris = await applicant(stage, "Boris", await seat(stage))
    await stage.start(boris, other)
    assert "11 April 2027, 19:00" in stage.last(boris).text
    await stage.start(boris, "l-nonsense")
    assert stage.words(boris, "error-application-code-unknown") in stage.last(boris).text


async def test_a_letter_goes_to_the_teams_of_one_status_and_not_to_holders_of_drafts(
    stage: Stage, organiser: Person, fatima: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    boris = await applicant(stage, "Boris", await seat(stage))
    await submit(stage, fatima)
    await fill_in(stage, boris)
    await stage.press(organiser, "competition:letter:1")
    everyone = stage.words(organiser, "application-letter-all")
    await stage.tap(organiser, "application-letter-for", status=everyone, number=1)
    seen = await stage.act(organiser, "Bring your drones")
    assert "1 recipient" in seen.text
    monkeypatch.setattr("storage.broadcasts.AT_ONCE", 0)
    await stage.tap(organiser, "application-letter-send")
    await tell_many(stage)
    assert "Bring your drones" in stage.last(fatima).text
    assert "Bring your drones" not in said(stage, boris)
    seen = await stage.tap(organiser, "application-letter-refresh")
    assert (
        stage.words(
            organiser, "application-letter-sent", title="AgroTech Expo", status=everyone, sent=1, waiting=0, lost=0
        )
        in seen.text
    )
    locked = stage.words(organiser, "error-application-letter-locked")
    assert locked in (await stage.press(organiser, "application-letter:send:1")).text
    assert locked in (await stage.press(organiser, "form:one:application-letter.1.words")).text
