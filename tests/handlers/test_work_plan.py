"""The chair begins the plan, compiles it from what was filed, orders, words, leaves out, carries over; adopts it."""

import pytest

from bot.domain.notices import Term
from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import adopted, circulated, compiled, file_proposal
from tests.handlers.scenes import member, propose_meeting, utc


async def test_the_chair_makes_items_of_what_was_filed_and_each_leads_to_the_other(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await compiled(stage)
    seen = await stage.tap(chair, "plan-items", count=2)
    assert [label for label in seen.labels if "N4" in label] == [
        "N4 · 1. A joint accelerator #Н4",
        "N4 · 2. A forum of young founders #Н4",
    ]
    seen = await stage.press(chair, "item:show:1")
    assert "2027-UZ-01" in seen.text
    assert "It opens in Tashkent." in seen.text
    seen = await stage.tap(chair, "item-source", number="2027-UZ-01")
    assert "A joint accelerator" in seen.text
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-make")
    await stage.tap(chair, "paper-circulate")
    seen = await stage.press(rustam, "proposal:show:1")
    assert "In the plan: item 1. Work plan for 2027, version 1" in seen.text
    assert "It opens in Tashkent." in (await stage.tap(rustam, "proposal-in-plan-open")).text


@pytest.mark.only("sqlite")
async def test_what_comes_later_or_late_is_taken_in_when_it_may_be(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await compiled(stage)
    await stage.go_to(utc("2027-03-16T09:00:00+00:00"))
    await file_proposal(stage, rustam, "A late one\nSeven hours late.")
    seen = await stage.press(chair, "plan:outside:1.0")
    assert "2027-UZ-02" in seen.text
    assert stage.words(chair, "item-take-in", number="2027-UZ-02") not in seen.labels
    seen = await stage.press(chair, "item:take-in:1.3")
    assert stage.words(chair, "error-plan-proposal-not-ready", number="2027-UZ-02") in seen.text
    await stage.press(chair, "proposal:accept:3")
    await stage.act(chair, "The post was late")
    await stage.press(chair, "plan:outside:1.0")
    seen = await stage.tap(chair, "item-take-in", number="2027-UZ-02")
    assert "A late one" in seen.text
    assert "No. 3" in seen.text
    assert stage.words(chair, "plan-outside-none") in (await stage.press(chair, "plan:outside:1.0")).text


@pytest.mark.only("sqlite")
async def test_items_change_places_and_are_worded_jointly_while_the_proposal_stays(stage: Stage, admin: Person) -> None:
    chair, _rustam, _wei = await compiled(stage)
    seen = await stage.press(chair, "item:up:2")
    assert "No. 1 A forum of young founders" in seen.text
    await stage.press(chair, "item:up:2")
    assert stage.words(chair, "error-item-at-the-edge") in stage.alert(chair)
    await stage.press(chair, "form:one:item.2.title_ru")
    seen = await stage.act(chair, "Форум молодых основателей")
    half = {"language": Term(key="language-ru")}
    assert stage.words(chair, "proposal-language-part", **half) in seen.text
    assert "Форум" not in (await stage.press(chair, "proposal:show:2")).text


@pytest.mark.only("sqlite")
async def test_what_is_left_out_is_deferred_with_the_reason_and_stays_visible(stage: Stage, admin: Person) -> None:
    chair, _rustam, wei = await compiled(stage)
    await stage.press(chair, "item:leave-out:2")
    await stage.act(chair, "It was held last year")
    told = stage.last(wei).text
    assert "It was held last year" in told
    assert "2027-CN-01" in told
    seen = await stage.press(chair, "plan:outside:1.0")
    assert "It was held last year" in seen.text
    assert "Items: 1" in str((await stage.press(chair, "plan:show:1")).labels)
    await stage.press(chair, "item:up:2")
    assert stage.words(chair, "error-item-left-out") in stage.alert(chair)


async def test_the_plan_is_adopted_by_its_protocol_and_every_side_gets_the_final_text(
    stage: Stage, admin: Person
) -> None:
    chair, rustam, wei = await circulated(stage)
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-adopt")
    await stage.act(chair, "7")
    seen = await stage.act(chair, "16 January 2027")
    assert "16 January 2027" in seen.text
    assert stage.words(chair, "plan-status-adopted") not in seen.text
    seen = await stage.act(chair, "15 January 2027")
    assert stage.words(chair, "plan-status-adopted") in seen.text
    assert stage.words(chair, "plan-report-due") in seen.text
    for person in (rustam, wei):
        assert "No. 7 of 15 January 2027" in stage.last(person).text
    seen = await stage.tap(rustam, "paper-open")
    assert "version 2" in seen.text
    await stage.press(chair, "item:up:1")
    assert "Adopted" in stage.alert(chair)


@pytest.mark.only("sqlite")
async def test_unfinished_items_go_on_in_the_plan_of_the_next_year(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await adopted(stage)
    await stage.press(rustam, "form:change:item-progress.1.status.done")
    await stage.go_to(utc("2027-06-16T09:00:00+00:00"))
    await stage.press(admin, "meeting:hold:1")
    await propose_meeting(stage, admin, "15 June 2028")
    await stage.tap(admin, "meeting-announce")
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-begin")
    await file_proposal(stage, rustam, "Another year\nAnother text.")
    await stage.act(chair, "/plan")
    await stage.tap(chair, "plan-compile", count=1)
    seen = await stage.tap(chair, "plan-carry", count=1)
    assert "Items in the draft: 2" in seen.text
    seen = await stage.press(chair, "item:show:4")
    assert "A forum of young founders" in seen.text
    assert stage.words(chair, "item-carried-from") in seen.text
    assert stage.words(chair, "item-status-carried") in (await stage.press(chair, "item:show:2")).text
    assert stage.words(chair, "error-plan-nothing-to-carry") in (await stage.press(chair, "plan:carry:2")).text


@pytest.mark.only("sqlite")
async def test_a_seat_sees_the_plan_and_may_not_change_it(stage: Stage, admin: Person) -> None:
    _chair, rustam, _wei = await compiled(stage)
    seen = await stage.act(rustam, "/plan")
    assert stage.words(rustam, "plan-status-compiled") in seen.text
    assert seen.labels == [stage.words(rustam, label) for label in ("plan-papers", "plan-others", "button-menu")]
    before = await stage.tables()
    for data in (
        "plan:compile:1",
        "plan:adopt:1",
        "plan:archive:1",
        "item:up:1",
        "item:leave-out:1",
        "item:take-in:1.1",
    ):
        await stage.press(rustam, data)
        assert stage.words(rustam, "role-chair") in stage.alert(rustam), data
    assert stage.words(rustam, "error-plan-not-adopted") in (await stage.press(rustam, "plan:items:1.0")).text
    assert await stage.tables() == before


@pytest.mark.only("sqlite")
async def test_without_a_meeting_there_is_no_plan_and_a_guest_sees_none(stage: Stage, admin: Person) -> None:
    chair = await member(stage, "Aigul", "representative", "KZ")
    assert stage.words(chair, "plan-none") in (await stage.act(chair, "/plan")).text
    guest = stage.person("Boris")
    await stage.start(guest)
    assert stage.words(guest, "role-representative") in (await stage.act(guest, "/plan")).text


@pytest.mark.only("sqlite")
async def test_a_second_compile_takes_nothing_and_adopting_waits_for_the_circulation(
    stage: Stage, admin: Person
) -> None:
    chair, _rustam, _wei = await compiled(stage)
    assert stage.words(chair, "error-plan-nothing-to-take") in (await stage.press(chair, "plan:compile:1")).text
    await stage.press(chair, "plan:adopt:1")
    assert "Compiled" in stage.alert(chair)


@pytest.mark.only("sqlite")
async def test_a_plan_that_was_reported_on_goes_into_the_archive(stage: Stage, admin: Person) -> None:
    chair, _rustam, _wei = await adopted(stage)
    await stage.press(chair, "plan:archive:1")
    assert "Adopted" in stage.alert(chair)
    await stage.press(chair, "paper:make:1.report")
    await stage.tap(chair, "paper-submit")
    await stage.act(chair, "/plan")
    seen = await stage.tap(chair, "plan-archive")
    assert stage.words(chair, "plan-status-archived") in seen.text
    assert "2027" in (await stage.tap(chair, "plan-others")).labels[0]
