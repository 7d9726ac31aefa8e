"""What the Concept leaves open: chosen with a reason, at once in force, said to those concerned."""

import pytest

from bot.playground import Person
from storage import left_open
from tests.conversation import Stage
from tests.handlers.park_scenes import admit, manager, nominate
from tests.handlers.plan_scenes import adopt, adopted, circulate, circulated, compiled, file_proposal
from tests.handlers.scenes import member, set_meeting, settle, submit_organisation, utc


async def choose(stage: Stage, admin: Person, name: str, choice: str, reason: str) -> str:
    await stage.act(admin, "/admin")
    await stage.tap(admin, "menu-left-open")
    await stage.tap(admin, f"left-open-{name}")
    await stage.tap(
        admin, stage.words(admin, "left-open-choose", choice=stage.words(admin, f"left-open-{name}-{choice}"))
    )
    return (await stage.act(admin, reason)).text


async def test_a_choice_holds_at_once_and_is_said_with_its_reason(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ", language="ru")
    seen = await choose(stage, admin, "park-consent", "seats", "Protocol No. 3")
    assert "every seat is asked" in seen
    assert "Protocol No. 3" in seen
    assert "Концепцией не установлено" in stage.last(aigul).text
    assert "Protocol No. 3" in stage.last(aigul).text
    async with stage.app.database.reading() as tx:
        assert (await left_open.every(tx))["park_consent"].choice == "seats"
    await nominate(stage, aigul)
    await stage.restart()
    await stage.act(admin, "/admin")
    await stage.tap(admin, "menu-left-open")
    assert "every seat is asked" in stage.last(admin).text


@pytest.mark.only("sqlite")
async def test_what_holds_already_and_a_choice_without_a_reason_are_refused(stage: Stage, admin: Person) -> None:
    await stage.act(admin, "/admin")
    await stage.press(admin, "left-open:choose:1.off")
    assert "already" in stage.alert(admin)
    await stage.press(admin, "left-open:choose:1.seats")
    assert "Too long" in (await stage.act(admin, "x" * 301)).text
    await stage.press(admin, "left-open:choose:1.nobody")
    assert stage.alert(admin)
    aigul = await member(stage, "Aigul", "representative", "KZ")
    before = await stage.tables()
    await stage.press(aigul, "left-open:choose:1.seats")
    assert "administrator" in stage.alert(aigul)
    assert await stage.tables() == before


@pytest.mark.only("sqlite")
async def test_what_nothing_depends_on_is_named_and_has_no_switch(stage: Stage, admin: Person) -> None:
    await stage.act(admin, "/admin")
    seen = await stage.tap(admin, "menu-left-open")
    assert "voting: decisions are taken by consensus" in seen.text
    assert not any("voting" in label for label in seen.labels)


@pytest.mark.only("sqlite")
async def test_late_proposals_are_the_chairs_to_decide_until_it_is_decided_for_all(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await set_meeting(stage)
    await stage.go_to(utc("2027-03-16T12:00:00+00:00"))
    seen = await file_proposal(stage, aigul, "An accelerator\nIt opens in Astana.")
    assert "the chair decides whether to accept it" in seen.text
    await settle(stage, "lateness", "accept")
    assert "accepted like the others" in stage.last(aigul).text
    seen = await file_proposal(stage, aigul, "A forum\nIt is held in Almaty.")
    assert "Late by" in seen.text
    assert "the chair decides" not in seen.text
    assert "proposal-accept" not in str(seen[-1].keyboard)
    await settle(stage, "lateness", "refuse")
    seen = await file_proposal(stage, aigul, "A school\nIt is held in Aktau.")
    assert "Your draft is kept" in seen.text
    seen = await stage.act(aigul, "/proposals")
    assert any("A school" in label for label in seen.labels)


@pytest.mark.only("sqlite")
async def test_both_official_languages_are_asked_for_once_it_was_decided(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ", language="ru")
    await set_meeting(stage)
    await settle(stage, "languages", "official")
    seen = await file_proposal(stage, aigul, "Акселератор\nОткроется в Астане.")
    assert stage.words(aigul, "proposal-field-title-zh") in seen.text
    for field, words in (("title_zh", "加速器"), ("text_zh", "在阿斯塔纳启动。")):
        await stage.press(aigul, f"form:one:proposal.1.{field}")
        await stage.act(aigul, words)
    assert "2027-KZ-01" in (await stage.press(aigul, "proposal:file:1")).text


@pytest.mark.only("sqlite")
async def test_a_number_is_pressed_or_typed_and_what_is_none_is_asked_again(stage: Stage, admin: Person) -> None:
    rustam = await member(stage, "Rustam", "representative", "UZ", language="zh")
    await stage.act(admin, "/admin")
    await stage.tap(admin, "menu-left-open")
    await stage.tap(admin, "left-open-comments")
    seen = await stage.tap(admin, "left-open-comments-count-before")
    assert "30" in seen.labels
    for wrong in ("soon", "0", "91", "14 days"):
        assert "from 1 to 90" in (await stage.act(admin, wrong)).text
    await stage.act(admin, "12")
    seen = await stage.act(admin, "Protocol No. 3")
    assert "Now: 12 days before the meeting" in seen.text
    assert "会议前 12 天" in stage.last(rustam).text
    await stage.tap(admin, "left-open-comments-count-after")
    seen = await stage.tap(admin, "button-cancel")
    assert "Now: 12 days before the meeting" in seen.text
    assert "do not understand" not in (await stage.act(admin, "/menu")).text


@pytest.mark.only("sqlite")
async def test_comments_are_taken_until_the_day_that_was_decided_and_who_has_not_answered_is_reminded(
    stage: Stage, admin: Person
) -> None:
    chair, rustam, wei = await compiled(stage)
    await settle(stage, "comments", "after-7")
    await circulate(stage, chair)
    assert "Comments are taken until 22 January 2027, 23:59" in stage.last(rustam).text
    await stage.press(wei, "paper:acknowledge:1")
    await stage.go_to(utc("2027-01-22T05:00:00+00:00"))
    assert any("left for comments" in text for text in stage.texts(rustam))
    assert not any("left for comments" in text for text in stage.texts(wei))
    await stage.go_to(utc("2027-01-22T19:00:00+00:00"))
    await stage.press(rustam, "comment:begin:1.1")
    assert "The time for comments is over" in stage.alert(rustam)
    assert stage.words(rustam, "comment-begin") not in (await stage.press(rustam, "comment:part:1.1.0")).labels
    await settle(stage, "comments", "off")
    assert stage.words(rustam, "comment-begin") in (await stage.press(rustam, "comment:part:1.1.0")).labels


@pytest.mark.only("sqlite")
async def test_the_report_is_due_once_a_date_was_decided(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await adopted(stage)
    assert stage.words(chair, "plan-report-due") in (await stage.act(chair, "/plan")).text
    await settle(stage, "report", "adoption-30")
    assert "Report: due by 14 February 2027, 23:59" in (await stage.press(rustam, "plan:show:1")).text
    await stage.go_to(utc("2027-02-12T06:00:00+00:00"))
    assert any("left for the report" in text for text in stage.texts(chair))
    assert not any("left for the report" in text for text in stage.texts(rustam))
    await stage.go_to(utc("2027-02-15T18:59:59+00:00"))
    await stage.press(chair, "paper:make:1.report")
    assert "after the date that was set" in (await stage.tap(chair, "paper-submit")).text


@pytest.mark.only("sqlite")
async def test_the_adopted_plan_is_read_by_others_only_where_it_was_decided(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await circulated(stage)
    guest = stage.person("Guest")
    await stage.start(guest)
    await admit(stage, rustam)
    runs = await manager(stage, rustam, "Olim")
    for person in (guest, runs):
        assert "representative" in (await stage.act(person, "/plan")).text
    await settle(stage, "observers", "managers")
    assert stage.words(runs, "plan-none").splitlines()[0] in (await stage.act(runs, "/plan")).text
    await adopt(stage, chair)
    seen = await stage.act(runs, "/plan")
    assert stage.words(runs, "plan-status-adopted") in seen.text
    assert stage.words(runs, "plan-papers") not in seen.labels
    seen = await stage.tap(runs, "plan-items", count=2)
    assert any("A joint accelerator" in label for label in seen.labels)
    assert "representative" in (await stage.act(guest, "/plan")).text
    await settle(stage, "observers", "public")
    assert stage.words(guest, "plan-status-adopted") in (await stage.act(guest, "/plan")).text
    assert stage.words(guest, "menu-plan") in (await stage.act(guest, "/menu")).labels


@pytest.mark.only("sqlite")
async def test_those_who_run_a_sides_parks_confirm_its_organisations_where_it_was_decided(
    stage: Stage, admin: Person
) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await admit(stage, aigul)
    runs = await manager(stage, aigul, "Olim")
    founder = stage.person("Fatima")
    await submit_organisation(stage, founder)
    told = len(stage.texts(runs))
    await stage.press(runs, "organisation:confirm:1")
    assert "representative" in stage.alert(runs)
    await settle(stage, "confirming", "managers")
    assert len(stage.texts(runs)) == told + 1
    seen = await stage.act(runs, "/review")
    assert any("AgroDrone" in label for label in seen.labels)
    await stage.press(runs, "organisation:confirm:1")
    seen = await stage.act(founder, "/organisations")
    assert stage.words(founder, "organisation-line-confirmed", name="AgroDrone") in seen.labels


@pytest.mark.only("sqlite")
async def test_a_quorum_asks_who_was_present_before_the_plan_is_adopted(stage: Stage, admin: Person) -> None:
    chair, _rustam, _wei = await circulated(stage)
    await settle(stage, "quorum", "sides-2")
    await stage.act(chair, "/plan")
    seen = await stage.tap(chair, "plan-adopt")
    assert "Which sides were at the meeting?" in seen.text
    await stage.press(chair, "form:pick:plan-adoption.1.present.+KZ")
    await stage.tap(chair, "button-next")
    await stage.act(chair, "7")
    seen = await stage.act(chair, "15 January 2027")
    assert "Sides marked as present: 1; the quorum is 2" in seen.text
    await stage.press(chair, "form:pick:plan-adoption.1.present.+UZ")
    await stage.press(chair, "form:one:plan-adoption.1.protocol_day")
    seen = await stage.act(chair, "15 January 2027")
    assert "Present (2): Republic of Kazakhstan, Republic of Uzbekistan" in seen.text
