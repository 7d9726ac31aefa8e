"""Applications to competitions: the draft, the last second, edits and versions, withdrawal, refusals, reminders."""

from datetime import timedelta

import pytest

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.application_scenes import (
    ANSWERS,
    LAST_SECOND,
    ONE_LATER,
    applicant,
    ask,
    competition,
    fill_in,
    join_team,
    said,
    seat,
    submit,
)
from tests.handlers.scenes import FUND, STARTUP, answer, draft_event, member, submit_organisation, utc


@pytest.fixture
async def organiser(stage: Stage, admin: Person) -> Person:
    return await competition(stage)


@pytest.fixture
async def fatima(stage: Stage, organiser: Person) -> Person:
    return await applicant(stage)


async def test_drafted_restarted_and_submitted_on_the_last_second_in_another_zone(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await stage.act(fatima, "/timezone Europe/Moscow")
    await stage.act(fatima, "/events")
    await stage.press(fatima, "event:show:1")
    seen = await stage.tap(fatima, "application-apply")
    assert "What do you make? (in English)" not in seen.text
    await stage.act(fatima, ANSWERS[0])
    await stage.restart(crash=True)
    await stage.act(fatima, ANSWERS[1])
    await stage.tap(fatima, ANSWERS[2])
    await stage.go_to(utc(LAST_SECOND))
    seen = await stage.tap(fatima, "application-submit")
    assert seen.alerts == [stage.words(fatima, "application-submitted")]
    for words in ("2027-G1-001", "23:59 (Tashkent", "21:59", stage.words(fatima, "application-status-submitted")):
        assert words in seen.text
    assert "2027-G1-001" in said(stage, organiser)
    assert "AgroDrone" in said(stage, organiser)


@pytest.mark.only("sqlite")
async def test_one_second_later_it_is_refused_with_the_moment_and_the_draft_stays(stage: Stage, fatima: Person) -> None:
    await fill_in(stage, fatima)
    await stage.go_to(utc(ONE_LATER))
    seen = await stage.press(fatima, "application:submit:1")
    assert "10 April 2027, 23:59 (Tashkent" in seen.text
    assert stage.words(fatima, "application-closed") in seen.text
    assert stage.words(fatima, "application-submit") not in seen.labels
    seen = await stage.press(fatima, "form:one:application.1.q1")
    assert "23:59 (Tashkent" in seen.text
    other = await applicant(stage, "Boris", await seat(stage))
    seen = await stage.press(other, "application:apply:1")
    assert "23:59 (Tashkent" in seen.text


@pytest.mark.only("sqlite")
async def test_all_of_a_team_edit_one_draft_and_nobody_else_sees_it(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    timur = await join_team(stage, fatima, "Timur")
    await stage.press(fatima, "application:apply:1")
    await stage.act(fatima, "Drones")
    seen = await stage.press(timur, "application:apply:1")
    assert stage.words(timur, "application-filled", done=1, total=3) in seen.text
    await stage.tap(timur, "button-continue")
    await answer(stage, timur, ANSWERS[1:])
    seen = await stage.press(fatima, "application:answers:1.0")
    assert "12" in seen.text
    assert len((await stage.tables())["applications"]) == 1
    guest = stage.person("Guest")
    await stage.start(guest)
    for person in (organiser, guest, stage.admin):
        seen = await stage.press(person, "application:show:1")
        assert stage.words(person, "error-application-unknown") in seen.text
    seen = await stage.press(organiser, "competition:list:1..0")
    assert "drafts: 1" in seen.text
    assert "AgroDrone" not in seen.text
    await stage.tap(timur, "application-submit")
    assert "2027-G1-001" in said(stage, fatima)
    assert len((await stage.act(fatima, "/applications")).labels) == 2


@pytest.mark.only("sqlite")
async def test_what_is_missing_is_named_and_numbers_have_limits(stage: Stage, fatima: Person) -> None:
    await stage.press(fatima, "application:apply:1")
    await stage.act(fatima, "Drones")
    seen = await stage.act(fatima, "501")
    assert stage.words(fatima, "error-field-number", least=0, limit=500) in seen.text
    await stage.tap(fatima, "button-cancel")
    seen = await stage.press(fatima, "application:submit:1")
    assert "How many people work for you?" in seen.text
    assert "Money or places?" in seen.text
    assert (await stage.tables())["applications"][0][6] is None


@pytest.mark.only("sqlite")
async def test_who_is_not_eligible_is_told_why_at_the_start_and_again_at_submitting(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await fill_in(stage, fatima)
    await stage.press(organiser, "form:one:event.1.sides")
    await stage.tap(organiser, "side-UZ")
    await stage.press(organiser, "form:one:event.1.organisation_kinds")
    await stage.tap(organiser, "organisation-kind-sme")
    await stage.press(organiser, "form:one:event.1.sectors")
    await stage.tap(organiser, "sector-space")
    await stage.press(organiser, "form:change:event.1.youth.yes")
    names = ("side-UZ", "organisation-kind-sme", "sector-space", "application-only-youth")
    seen = await stage.press(fatima, "application:submit:1")
    for name in names:
        assert stage.words(fatima, name) in seen.text
    await stage.press(fatima, "application:discard:1")
    seen = await stage.press(fatima, "application:apply:1")
    for name in names:
        assert stage.words(fatima, name) in seen.text
    assert (await stage.tables())["applications"] == []


@pytest.mark.only("sqlite")
async def test_only_a_confirmed_organisation_applies(stage: Stage, organiser: Person) -> None:
    guest = stage.person("Boris")
    await stage.start(guest)
    refusal = stage.words(guest, "error-application-organisation-needed")
    assert refusal in (await stage.press(guest, "application:apply:1")).text
    await submit_organisation(stage, guest, STARTUP)
    assert refusal in (await stage.press(guest, "application:apply:1")).text
    seen = await stage.press(guest, "application:begin:1.1")
    assert "AgroDrone" in seen.text
    assert (
        stage.words(guest, "error-organisation-unknown")
        in (await stage.press(stage.admin, "application:begin:1.1")).text
    )


@pytest.mark.only("sqlite")
async def test_who_has_several_organisations_chooses(stage: Stage, fatima: Person) -> None:
    await submit_organisation(stage, fatima, FUND, "fund")
    await stage.press(await seat(stage), "organisation:confirm:2")
    seen = await stage.press(fatima, "application:apply:1")
    seen = await stage.tap(fatima, "application-for", name="Steppe Capital")
    assert "What do you make?" in seen.text
    await stage.act(fatima, "Rounds")
    seen = await stage.press(fatima, "application:apply:1")
    seen = await stage.tap(fatima, "application-show", name="Steppe Capital")
    assert stage.words(fatima, "application-filled", done=1, total=3) in seen.text


@pytest.mark.only("sqlite")
async def test_what_was_submitted_is_edited_until_its_moment_and_every_version_stays(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await submit(stage, fatima)
    await stage.press(organiser, "form:one:competition.1.edit_until")
    seen = await stage.act(organiser, "12 April 2027, 12:00")
    assert "12 April 2027, 12:00 (Tashkent" in seen.text
    await stage.go_to(utc(ONE_LATER))
    await stage.press(fatima, "form:one:application.1.q1")
    seen = await stage.act(fatima, "Bigger drones")
    assert stage.words(fatima, "application-status-submitted") in seen.text
    assert (
        stage.words(fatima, "error-field-required") in (await stage.press(fatima, "form:empty:application.1.q1")).text
    )
    seen = await stage.press(organiser, "application:versions:1.0")
    assert "2. " in seen.text
    assert "1 answer changed" in seen.text
    await stage.go_to(utc("2027-04-12T07:01:00Z"))
    seen = await stage.press(fatima, "form:one:application.1.q1")
    assert "12 April 2027, 12:00 (Tashkent" in seen.text


@pytest.mark.only("sqlite")
async def test_an_application_is_withdrawn_after_a_second_question_and_another_may_follow(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    await submit(stage, fatima)
    seen = await stage.tap(fatima, "application-withdraw")
    assert "2027-G1-001" in seen.text
    seen = await stage.tap(fatima, "application-withdraw-yes")
    assert stage.words(fatima, "application-status-withdrawn") in seen.text
    assert stage.words(organiser, "application-status-withdrawn") in stage.last(organiser).text
    locked = stage.words(fatima, "error-application-locked", status=stage.words(fatima, "application-status-withdrawn"))
    for verb in ("submit", "ask-withdraw", "withdraw", "discard"):
        assert locked in (await stage.press(fatima, f"application:{verb}:1")).text
    seen = await submit(stage, fatima)
    assert "2027-G1-002" in seen.text


@pytest.mark.only("sqlite")
async def test_drafts_are_reminded_of_and_what_was_submitted_is_not(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    boris = await applicant(stage, "Boris", await seat(stage))
    await fill_in(stage, fatima)
    await submit(stage, boris)
    quiet = len(stage.texts(boris))
    for before in (timedelta(days=7), timedelta(days=3), timedelta(hours=3)):
        await stage.go_to(utc(LAST_SECOND) - before)
        await stage.go_to(stage.clock.now() + timedelta(minutes=1))
    reminders = [text for text in stage.texts(fatima) if text.startswith("⏰ AgroTech Expo")]
    assert len(reminders) == 3
    assert "23:59 (Tashkent" in reminders[0]
    assert not [text for text in stage.texts(boris)[quiet:] if text.startswith("⏰ AgroTech Expo")]


@pytest.mark.only("sqlite")
async def test_a_moved_deadline_is_told_to_holders_of_drafts_and_not_who_they_are_to_the_organiser(
    stage: Stage, organiser: Person, fatima: Person
) -> None:
    timur = await join_team(stage, fatima, "Timur")
    await fill_in(stage, fatima)
    before = len(stage.texts(organiser))
    await stage.press(organiser, "form:one:event.1.submit_until")
    await stage.act(organiser, "20 April 2027, 18:00")
    for person in (fatima, timur):
        assert "20 April 2027, 18:00" in stage.last(person).text
    new = "\n".join(stage.texts(organiser)[before:])
    assert not any(name in new for name in ("Fatima", "Timur", "AgroDrone"))
    await stage.go_to(utc("2027-04-20T13:00:59Z"))
    assert (
        stage.words(fatima, "application-status-submitted") in (await stage.press(fatima, "application:submit:1")).text
    )


@pytest.mark.only("sqlite")
async def test_a_competition_without_a_form_or_called_off_takes_no_applications(stage: Stage, admin: Person) -> None:
    organiser = await competition(stage, questions=())
    fatima = await applicant(stage)
    assert stage.words(fatima, "error-application-no-form") in (await stage.press(fatima, "application:apply:1")).text
    await ask(stage, organiser, "short", "What do you make?")
    await stage.press(fatima, "application:apply:1")
    await stage.act(fatima, "Drones")
    await stage.press(organiser, "event:cancel:1")
    await stage.act(organiser, "No money")
    assert "No money" in said(stage, fatima)
    status = stage.words(fatima, "event-status-cancelled")
    seen: Seen = await stage.press(fatima, "application:submit:1")
    assert stage.words(fatima, "error-event-not-open", status=status) in seen.text
    forum = await member(stage, "Olga", "organiser")
    await draft_event(stage, forum)
    await stage.tap(forum, "event-publish")
    assert (
        stage.words(fatima, "error-application-no-competition")
        in (await stage.press(fatima, "application:apply:2")).text
    )


@pytest.mark.only("sqlite")
async def test_a_draft_is_thrown_away(stage: Stage, fatima: Person) -> None:
    await fill_in(stage, fatima)
    seen = await stage.tap(fatima, "application-discard")
    assert seen.alerts == [stage.words(fatima, "application-discarded")]
    assert (await stage.tables())["applications"] == []
