"""What the bot keeps of a person: the consent before they register, the profile, the export, and the erasure."""

import json
from datetime import timedelta
from typing import Any

import pytest

from bot.domain import own_data as rules
from bot.playground import Person
from bot.playground.model import Message
from tests.conversation import Seen, Stage
from tests.handlers.scenes import appoint, draft_organisation, member, publish_event, submit_organisation

DAY = timedelta(days=1)


async def begin(stage: Stage, person: Person) -> Seen:
    await stage.act(person, "/organisations")
    await stage.tap(person, "organisation-new")
    return await stage.tap(person, "organisation-kind-startup")


async def ask_to_erase(stage: Stage, person: Person) -> Seen:
    await stage.act(person, "/profile")
    return await stage.tap(person, "own-data-erase")


async def leave(stage: Stage, person: Person) -> Seen:
    """Let a person ask for their data to be erased, and say so twice."""
    await ask_to_erase(stage, person)
    return await stage.tap(person, "own-data-confirm")


async def row(stage: Stage, name: str) -> tuple[Any, ...]:
    return next(person for person in (await stage.tables())["people"] if name in person)


def exported(message: Message) -> dict[str, list[dict[str, Any]]]:
    assert message.file is not None
    whole = json.loads(message.file.content)
    tables: dict[str, list[dict[str, Any]]] = whole["tables"]
    return tables


async def test_before_the_first_registration_one_reads_what_is_kept_agrees_once_and_is_asked_on(stage: Stage) -> None:
    person = stage.person("Fatima")
    seen = await begin(stage, person)
    assert stage.words(person, "own-data-asked") in seen.text
    assert (await stage.tables())["organisations"] == []
    seen = await stage.tap(person, "own-data-agree")
    assert stage.words(person, "organisation-ask-name") in seen.text
    assert stage.words(person, "organisation-ask-name") in (await begin(stage, person)).text


async def test_whoever_does_not_agree_now_registers_nothing_and_is_asked_again(stage: Stage) -> None:
    person = stage.person("Fatima")
    await begin(stage, person)
    seen = await stage.tap(person, "own-data-later")
    assert stage.words(person, "menu-organisations") in seen.labels
    assert stage.words(person, "own-data-agree") in (await begin(stage, person)).labels


async def test_a_newer_text_is_asked_about_again_and_the_button_of_the_older_is_stale(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = stage.person("Fatima")
    await begin(stage, person)
    await stage.tap(person, "own-data-agree")
    monkeypatch.setattr(rules, "PRIVACY_VERSION", 2)
    assert stage.words(person, "own-data-asked") in (await begin(stage, person)).text
    for old in ("consent:agree:1", "organisation:begin:startup.1"):
        seen = await stage.press(person, old)
        assert seen.alerts == [stage.words(person, "error-consent-changed")]


async def test_an_event_is_joined_without_a_consent(stage: Stage, admin: Person) -> None:
    await publish_event(stage, await member(stage, "Oleg", "organiser"))
    person = stage.person("Boris")
    await stage.start(person)
    await stage.press(person, "event:join:1")
    assert len((await stage.tables())["participations"]) == 1


async def test_the_profile_says_what_is_kept(stage: Stage) -> None:
    person = stage.person("Fatima")
    await submit_organisation(stage, person)
    await draft_organisation(stage, person, ("Second",))
    await stage.act(person, "/settings")
    seen = await stage.tap(person, "own-data-profile")
    assert {"Fatima", str(person.id), stage.words(person, "role-guest")} <= set(
        seen.text.replace(": ", "\n").split("\n")
    )
    for kind, count in (("registrations", 1), ("drafts", 1), ("events", 0), ("topics", 0)):
        assert stage.words(person, f"own-data-{kind}", count=count) in seen.text
    seen = await stage.tap(person, "own-data-read")
    assert stage.words(person, "own-data-agree") not in seen.labels


async def test_the_export_is_a_file_with_ones_own_words_and_nobody_elses(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    person = stage.person("Fatima")
    await submit_organisation(stage, person)
    await stage.act(aigul, "/propose Their proposal")
    await stage.act(person, "/profile")
    seen = await stage.tap(person, "own-data-export")
    tables = exported(seen[-1])
    assert tables["people"][0]["name"] == "Fatima"
    assert tables["organisations"][0]["name"] == "AgroDrone"
    assert "Their proposal" not in json.dumps(tables)
    await stage.act(aigul, "/profile")
    tables = exported((await stage.tap(aigul, "own-data-export"))[-1])
    assert tables["grants"][0]["role"] == "representative"
    assert "code_hash" not in json.dumps(tables)


async def test_an_erasure_is_asked_for_twice_and_taken_back_by_one_tap(stage: Stage) -> None:
    person = stage.person("Fatima")
    before = len((await ask_to_erase(stage, person)).alerts)
    assert before == 0
    assert (await row(stage, "Fatima"))[-3] is None
    seen = await stage.tap(person, "own-data-confirm")
    assert stage.words(person, "own-data-keep") in seen.labels
    assert (await stage.press(person, "profile:confirm:")).alerts
    seen = await stage.tap(person, "own-data-keep")
    assert seen.alerts == [stage.words(person, "own-data-kept")]
    await stage.go_to(stage.clock.now() + 31 * DAY)
    assert (await row(stage, "Fatima"))[-3] is None
    assert (await stage.press(person, "profile:keep:")).alerts == [stage.words(person, "error-erasure-not-planned")]


async def test_start_offers_to_take_it_back_and_a_reminder_comes_once(stage: Stage) -> None:
    person = stage.person("Fatima")
    await leave(stage, person)
    at = stage.clock.now() + rules.GRACE
    assert stage.words(person, "own-data-keep") in (await stage.start(person)).labels
    said = len(stage.texts(person))
    await stage.go_to(at - 4 * DAY)
    assert len(stage.texts(person)) == said
    for before in (3 * DAY, 2 * DAY, 1 * DAY):
        await stage.go_to(at - before)
        assert len(stage.texts(person)) == said + 1
    await stage.tap(person, "own-data-keep")
    seen = await stage.start(person)
    assert stage.words(person, "own-data-keep") not in seen.labels


async def test_after_the_time_of_grace_nothing_names_the_person_and_they_come_back_as_new(
    stage: Stage, admin: Person
) -> None:
    person = stage.person("Fatima")
    await submit_organisation(stage, person)
    await draft_organisation(stage, person, ("Second",))
    await stage.act(person, "/topics")
    await stage.tap(person, "topic-off", kind=stage.words(person, "event-kinds-forum"))
    await leave(stage, person)
    await stage.go_to(stage.clock.now() + rules.GRACE)
    tables = await stage.tables()
    assert "Fatima" not in str(tables["people"])
    assert (tables["subscriptions"], tables["consents"]) == ([], [])
    assert len(tables["organisations"]) == 1
    seen = await stage.start(person)
    assert stage.words(person, "own-data-keep") not in seen.labels
    assert len((await stage.tables())["people"]) == len(tables["people"]) + 1
    assert stage.words(person, "own-data-agree") in (await begin(stage, person)).labels


async def test_a_seat_is_handed_over_first_and_its_history_stays_under_the_role(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    seen = await ask_to_erase(stage, aigul)
    assert seen.alerts == [stage.words(aigul, "error-erasure-seat", side=stage.words(aigul, "side-KZ"))]
    successor = await member(stage, "Daniyar", "representative", "KZ")
    await leave(stage, aigul)
    await stage.go_to(stage.clock.now() + rules.GRACE)
    await stage.act(successor, "/seat")
    seen = await stage.tap(successor, "seat-history")
    assert stage.words(successor, "name-erased") in seen.text
    assert "Aigul" not in seen.text


async def test_other_roles_end_and_the_seats_holder_is_told(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    expert = await member(stage, "Marat", "expert", "KZ")
    await leave(stage, expert)
    await stage.go_to(stage.clock.now() + rules.GRACE)
    told = stage.last(aigul).text
    assert stage.words(aigul, "mandate-event-ended") in told
    assert stage.words(aigul, "name-erased") in told
    assert "Marat" not in told
    assert stage.words(aigul, "role-expert") not in (await stage.act(aigul, "/seat")).text


async def test_whoever_takes_a_seat_meanwhile_is_kept_and_told_why(stage: Stage, admin: Person) -> None:
    person = stage.person("Aigul")
    await leave(stage, person)
    await appoint(stage, person, "representative", "KZ")
    await stage.go_to(stage.clock.now() + rules.GRACE)
    assert stage.last(person).text == stage.words(person, "own-data-called-off-seat")
    assert (await row(stage, "Aigul"))[-3] is None


async def test_the_only_administrator_stays_until_there_is_another(stage: Stage, admin: Person) -> None:
    assert (await ask_to_erase(stage, admin)).alerts == [stage.words(admin, "error-last-administrator")]
    await member(stage, "Olga", "administrator")
    assert stage.words(admin, "own-data-keep") in (await leave(stage, admin)).labels
