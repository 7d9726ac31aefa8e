"""Signing up: two taps from a channel, places and the waiting list, a time to accept, guests, who may."""

from datetime import timedelta

import pytest

from bot.domain.notices import Listing, Term
from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.event_scenes import edit, guest, organiser_of
from tests.handlers.scenes import answer, publish_event, submit_organisation
from tests.handlers.test_events import STARTS

DAY = timedelta(days=1)


async def small_event(stage: Stage, capacity: int = 1) -> Person:
    """Let an organiser announce a forum with so many places."""
    organiser = await organiser_of(stage)
    await publish_event(stage, organiser)
    await edit(stage, organiser, "capacity", str(capacity))
    return organiser


async def come_again(stage: Stage, person: Person) -> Seen:
    """Let a person look at the first event again."""
    return await stage.press(person, "event:show:1")


async def test_who_comes_when_all_places_are_taken_waits_and_sees_their_place(stage: Stage, admin: Person) -> None:
    await small_event(stage)
    await guest(stage, "Fatima")
    boris = stage.person("Boris")
    seen = await stage.start(boris, "e-1")
    assert stage.words(boris, "signup-wait") in seen.labels
    seen = await stage.tap(boris, "signup-wait")
    assert seen.alerts == [stage.words(boris, "signup-in-line-note")]
    assert stage.words(boris, "signup-in-line", place=1).strip() in seen.text
    carol = await guest_waits(stage, "Carol")
    assert stage.words(carol, "signup-in-line", place=2).strip() in stage.last(carol).text


async def guest_waits(stage: Stage, name: str, language: str = "en") -> Person:
    person = stage.person(name, language)
    await stage.start(person, "e-1")
    await stage.tap(person, "signup-wait")
    return person


async def test_a_place_that_becomes_free_is_offered_to_the_first_in_line(stage: Stage, admin: Person) -> None:
    await small_event(stage)
    fatima = await guest(stage, "Fatima")
    boris, carol = await guest_waits(stage, "李", "zh-hans"), await guest_waits(stage, "Carol")
    told = len(stage.texts(carol))
    await come_again(stage, fatima)
    await stage.tap(fatima, "event-leave")
    assert stage.last(boris).text.startswith(
        stage.words(boris, "signup-offered", title="", starts="", until="").split("\n")[0]
    )
    assert len(stage.texts(carol)) == told
    seen = await stage.tap(boris, "signup-accept")
    assert stage.words(boris, "signup-joined", guest="").strip() in seen.text
    # The offer is over for whoever presses it again, and nobody else got anything.
    await stage.press(boris, "signup:accept:1")
    assert [row[3] for row in (await stage.tables())["participations"]] == ["joined", "waiting"]


async def test_an_offer_that_is_not_taken_in_time_goes_to_the_next(stage: Stage, admin: Person) -> None:
    await small_event(stage)
    fatima = await guest(stage, "Fatima")
    boris, carol = await guest_waits(stage, "Boris"), await guest_waits(stage, "Carol")
    await come_again(stage, fatima)
    await stage.tap(fatima, "event-leave")
    offer = stage.last(boris)
    await stage.go_to(stage.clock.now() + DAY)
    assert "Carol" not in stage.last(carol).text
    await stage.go_to(stage.clock.now() + timedelta(seconds=1))
    assert (
        stage.words(boris, "signup-lapsed", title="AgroTech Expo", starts="").split("\n")[0] in stage.last(boris).text
    )
    assert stage.words(carol, "signup-accept") in [b["text"] for row in stage.last(carol).keyboard or [] for b in row]
    seen = await stage.press(boris, "signup:accept:1", offer)
    assert stage.words(boris, "error-signup-no-offer") in seen.text
    assert [row[3] for row in (await stage.tables())["participations"]] == ["offered"]


async def test_more_places_are_offered_to_those_who_wait(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage)
    await guest(stage, "Fatima")
    boris = await guest_waits(stage, "Boris")
    await edit(stage, organiser, "capacity", "3")
    await stage.go_to(stage.clock.now() + timedelta(minutes=1))
    seen = await stage.tap(boris, "signup-decline")
    assert seen.alerts == [stage.words(boris, "signup-left-note")]
    assert len((await stage.tables())["participations"]) == 1


async def test_an_offer_never_outlasts_the_start(stage: Stage, admin: Person) -> None:
    await small_event(stage)
    fatima, boris = await guest(stage, "Fatima"), await guest_waits(stage, "Boris")
    await stage.go_to(STARTS - timedelta(hours=2))
    await stage.press(fatima, "event:leave:1")
    await stage.go_to(STARTS)
    seen = await stage.press(boris, "signup:accept:1")
    assert stage.words(boris, "error-signup-begun", at="…").split("…")[0] in seen.text


async def test_nobody_withdraws_once_it_has_begun(stage: Stage, admin: Person) -> None:
    await small_event(stage)
    fatima = await guest(stage, "Fatima")
    await stage.go_to(STARTS)
    seen = await stage.press(fatima, "event:leave:1")
    assert stage.words(fatima, "error-signup-begun", at="…").split("…")[0] in seen.text
    assert len((await stage.tables())["participations"]) == 1


async def test_a_guest_takes_a_place_and_is_brought_only_where_that_is_allowed(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage, 2)
    fatima = await guest(stage, "Fatima")
    seen = await stage.press(fatima, "signup:guest:1")
    assert seen.alerts == [stage.words(fatima, "error-signup-no-guests")]
    await stage.press(organiser, "form:change:signup-settings.1.plus_one.yes")
    await come_again(stage, fatima)
    await stage.tap(fatima, "signup-guest")
    seen = await stage.act(fatima, "Dana <b>Lee</b>")
    assert stage.words(fatima, "signup-with-guest", guest="Dana <b>Lee</b>").strip() in seen.text
    assert stage.words(fatima, "signup-counted-of", joined=2, capacity=2, waiting="") in seen.text
    carol = await guest_waits(stage, "Carol")
    await stage.press(fatima, "form:empty:signup-guest.1.guest")
    assert stage.words(carol, "signup-offered", title="AgroTech Expo", starts="…", until="…").split("\n")[0] in (
        stage.last(carol).text
    )


async def test_there_is_no_place_for_a_guest_where_none_is_free(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage)
    fatima = await guest(stage, "Fatima")
    await stage.press(organiser, "form:change:signup-settings.1.plus_one.yes")
    assert stage.words(fatima, "signup-guest") not in (await come_again(stage, fatima)).labels
    await stage.press(fatima, "signup:guest:1")
    seen = await stage.act(fatima, "Dana")
    assert stage.words(fatima, "error-signup-no-place-for-guest") in seen.text


async def test_who_is_not_meant_is_told_why_and_how_to_change_it(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage, 5)
    for field, choice in (("sides", "+KZ"), ("organisation_kinds", "+startup"), ("sectors", "+agro")):
        await stage.press(organiser, f"form:change:event.1.{field}.{choice}")
    fatima = stage.person("Fatima")
    await stage.start(fatima, "e-1")
    seen = await stage.tap(fatima, "event-join")
    rows = [("sides", "side-KZ"), ("kinds", "organisation-kind-startup"), ("sectors", "sector-agro")]
    reasons = [Term(key=f"signup-only-{what}", args={"names": Term(key=name)}) for what, name in rows]
    assert stage.words(fatima, "error-signup-not-eligible", reasons=Listing(rows=tuple(reasons))) in seen.text
    assert (await stage.tables())["participations"] == []
    await submit_organisation(stage, fatima)
    await come_again(stage, fatima)
    seen = await stage.tap(fatima, "event-join")
    assert stage.words(fatima, "signup-joined", guest="").strip() in seen.text


async def test_age_is_asked_and_whoever_is_older_is_refused(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage)
    await stage.press(organiser, "form:change:event.1.youth.yes")
    fatima = stage.person("Fatima")
    await stage.start(fatima, "e-1")
    seen = await stage.tap(fatima, "event-join")
    assert stage.words(fatima, "signup-ask-youth") in seen.text
    seen = await stage.tap(fatima, "form-no")
    seen = await stage.tap(fatima, "signup-send")
    assert stage.words(fatima, "error-signup-not-young") in seen.text
    await stage.press(fatima, "form:change:signup.1.youth.yes")
    seen = await stage.tap(fatima, "signup-send")
    assert seen.alerts == [stage.words(fatima, "signup-joined-note")]


@pytest.mark.only("sqlite")
async def test_a_draft_holds_no_place_and_can_be_thrown_away(stage: Stage, admin: Person) -> None:
    organiser = await small_event(stage)
    await stage.press(organiser, "form:change:event.1.youth.yes")
    fatima = stage.person("Fatima")
    await stage.start(fatima, "e-1")
    await stage.tap(fatima, "event-join")
    seen = await stage.tap(fatima, "button-cancel")
    assert stage.words(fatima, "signup-draft").strip() in seen.text
    assert stage.words(fatima, "signup-counted-of", joined=0, capacity=1, waiting="") in seen.text
    await stage.restart()
    seen = await stage.tap(fatima, "signup-send")
    assert stage.words(fatima, "signup-ask-youth") in seen.text
    await answer(stage, fatima, ("button-cancel", "signup-drop"))
    assert (await stage.tables())["participations"] == []
