"""A side confirms its organisations, returns, suspends, resumes and removes them; their people are told."""

import pytest

from bot.playground import Person
from tests.conversation import Seen, Stage, labels
from tests.handlers.scenes import FUND, draft_organisation, member, submit_organisation

WHY = "Name the city & the <street>"


async def confirmed(stage: Stage, side: str = "KZ") -> tuple[Person, Person]:
    """Let a startup be registered and confirmed; give its founder and the representative."""
    aigul = await member(stage, "Aigul", "representative", side)
    founder = stage.person("Fatima")
    await submit_organisation(stage, founder)
    await stage.tap(aigul, "organisation-confirm")
    return founder, aigul


def told(stage: Stage, person: Person, ruling: str, remark: str = "") -> str:
    side = stage.words(person, "side-KZ")
    return stage.words(person, f"organisation-told-{ruling}", name="AgroDrone", side=side, remark=remark)


async def change(stage: Stage, person: Person, field: str, words: str) -> Seen:
    """Let somebody edit one field."""
    await stage.press(person, f"form:one:organisation.1.{field}")
    return await stage.act(person, words)


async def test_the_representative_confirms_and_the_founder_is_told(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Айгуль", "representative", "KZ", language="ru")
    stranger = await member(stage, "Rustam", "representative", "UZ")
    founder = stage.person("李", "zh-hans")
    asked = len(stage.texts(stranger))
    await submit_organisation(stage, founder)
    card = stage.last(aigul)
    assert "AgroDrone" in card.text
    assert stage.words(aigul, "sector-agro") in card.text
    assert len(stage.texts(stranger)) == asked
    seen = await stage.tap(aigul, "organisation-confirm")
    assert stage.words(aigul, "organisation-status-confirmed") in seen.text
    assert stage.last(founder).text == told(stage, founder, "confirm")


async def test_a_returned_one_comes_back_with_its_reason_and_can_be_handed_in_again(
    stage: Stage, admin: Person
) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    founder = stage.person("Fatima")
    await submit_organisation(stage, founder)
    seen = await stage.tap(aigul, "organisation-return")
    assert stage.words(aigul, "organisation-return-ask-reason") in seen.text
    seen = await stage.act(aigul, WHY)
    assert stage.words(aigul, "organisation-status-returned") in seen.text
    assert stage.last(founder).text == told(stage, founder, "return", WHY)
    seen = await stage.tap(founder, "button-edit")
    assert WHY in seen.text
    await stage.tap(founder, "organisation-submit")
    assert stage.words(aigul, "organisation-confirm") in labels(stage.last(aigul))


async def test_a_reason_is_needed_and_has_a_length(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await submit_organisation(stage, stage.person("Fatima"))
    await stage.tap(aigul, "organisation-return")
    seen = await stage.act(aigul, "x" * 501)
    assert seen.text == stage.words(aigul, "error-field-too-long", limit=500, length=501)
    seen = await stage.tap(aigul, "button-cancel")
    assert stage.words(aigul, "organisation-confirm") in seen.labels


async def test_a_decision_is_taken_once(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    founder = stage.person("Fatima")
    await submit_organisation(stage, founder)
    card = stage.last(aigul)
    await stage.press(founder, "form:one:organisation.1.city")
    before = await stage.tables()
    await stage.act(founder, "Elsewhere")
    assert await stage.tables() == before
    await stage.tap(aigul, "organisation-confirm")
    before = await stage.tables()
    status = stage.words(aigul, "organisation-status-confirmed")
    for verb in ("confirm", "return", "resume"):
        seen = await stage.press(aigul, f"organisation:{verb}:1", card)
        assert seen.alerts == [stage.words(aigul, "error-organisation-moved-on", status=status)]
    assert await stage.tables() == before


async def test_administrators_hear_of_a_side_without_a_representative(stage: Stage, admin: Person) -> None:
    founder = stage.person("Fatima")
    await submit_organisation(stage, founder)
    words = stage.words(admin, "organisation-without-seat", name="AgroDrone", side=stage.words(admin, "side-KZ"))
    assert stage.last(admin).text == words
    seen = await stage.tap(admin, "menu-invitations")
    assert stage.words(admin, "side-KZ") in seen.text
    aigul = stage.person("Aigul")
    await stage.start(aigul, str((seen[-1].keyboard or [])[0][0]["url"]).partition("?start=")[2])
    await stage.act(aigul, "/review")
    assert "AgroDrone" in (await stage.tap(aigul, "organisation-line-submitted", name="AgroDrone")).text


async def test_it_is_suspended_with_a_reason_locked_and_resumed(stage: Stage, admin: Person) -> None:
    founder, aigul = await confirmed(stage)
    seen = await stage.tap(aigul, "organisation-suspend")
    assert stage.words(aigul, "organisation-suspend-ask-reason") in seen.text
    await stage.act(aigul, WHY)
    assert stage.last(founder).text == told(stage, founder, "suspend", WHY)
    seen = await stage.tap(founder, "organisation-show")
    assert WHY in seen.text
    assert stage.words(founder, "button-edit") not in seen.labels
    await change(stage, founder, "city", "Elsewhere")
    status = stage.words(founder, "organisation-status-suspended")
    assert stage.words(founder, "error-organisation-locked", status=status) in stage.texts(founder)
    await stage.tap(aigul, "organisation-resume")
    assert stage.last(founder).text == told(stage, founder, "resume")


async def test_it_is_removed_with_a_reason_and_stays_so(stage: Stage, admin: Person) -> None:
    founder, aigul = await confirmed(stage)
    await stage.tap(aigul, "organisation-remove")
    seen = await stage.act(aigul, WHY)
    assert stage.last(founder).text == told(stage, founder, "remove", WHY)
    offered = {stage.words(aigul, f"organisation-{ruling}") for ruling in ("confirm", "suspend", "resume", "remove")}
    assert offered.isdisjoint(seen.labels)
    seen = await stage.press(founder, "organisation:submit:1")
    status = stage.words(founder, "organisation-status-removed")
    assert seen.alerts == [stage.words(founder, "error-organisation-locked", status=status)]


async def test_other_changes_apply_at_once_and_a_new_name_is_confirmed_again(stage: Stage, admin: Person) -> None:
    founder, aigul = await confirmed(stage)
    seen = await stage.press(founder, "organisation:show:1")
    assert stage.words(founder, "organisation-note-confirmed") in seen.text
    seen = await change(stage, founder, "one_line", "Drones that count cows")
    assert stage.words(founder, "organisation-status-confirmed") in seen.text
    seen = await change(stage, founder, "name", "AeroDrone")
    assert stage.words(founder, "organisation-note-changed") in seen.text
    await stage.tap(founder, "organisation-submit")
    assert "AeroDrone" in stage.last(aigul).text
    await stage.tap(aigul, "organisation-confirm")
    seen = await stage.press(founder, "organisation:history:1.0")
    line = stage.words(founder, "organisation-change-field", field=stage.words(founder, "organisation-field-name"))
    assert line in seen.text
    changed, waits = (stage.words(founder, f"organisation-status-{one}") for one in ("changed", "submitted"))
    assert stage.words(founder, "organisation-change-status", before=changed, after=waits) in seen.text
    assert "Aigul" in seen.text


@pytest.mark.parametrize(("role", "side"), [("representative", "UZ"), ("expert", "KZ"), ("organiser", None)])
async def test_nobody_but_the_sides_representative_decides(
    stage: Stage, admin: Person, role: str, side: str | None
) -> None:
    await member(stage, "Aigul", "representative", "KZ")
    await submit_organisation(stage, stage.person("Fatima"))
    other = await member(stage, "Olga", role, side)
    before = await stage.tables()
    for verb in ("confirm", "return", "suspend", "resume", "remove", "show", "history"):
        seen = await stage.press(other, f"organisation:{verb}:1" + (".0" if verb == "history" else ""))
        assert seen.alerts
        assert "AgroDrone" not in seen.text
    assert await stage.tables() == before


async def test_a_draft_is_not_shown_to_its_side(stage: Stage, admin: Person) -> None:
    aigul = await member(stage, "Aigul", "representative", "KZ")
    await draft_organisation(stage, stage.person("Fatima"), FUND, "investor")
    seen = await stage.press(aigul, "organisation:show:1")
    assert seen.alerts == [stage.words(aigul, "error-organisation-unknown")]
