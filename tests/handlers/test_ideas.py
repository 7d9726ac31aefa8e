"""An idea goes from a confirmed organisation to its side's seat, and its author hears what becomes of it."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.scenes import member, set_meeting
from tests.handlers.test_confirmation import confirmed

pytestmark = pytest.mark.only("sqlite")
IDEA = "A school of drones\nFor farmers of all sides"


async def test_the_seat_takes_an_idea_over_and_its_author_is_told_when_it_is_filed(stage: Stage, admin: Person) -> None:
    fatima, aigul = await confirmed(stage)
    await set_meeting(stage)
    await stage.act(fatima, f"/idea {IDEA}")
    assert "A school of drones" in stage.last(aigul).text
    await stage.tap(aigul, "idea-open")
    seen = await stage.tap(aigul, "idea-take")
    assert stage.words(aigul, "proposal-file") in seen.labels
    assert "For farmers of all sides" in seen.text
    assert stage.words(fatima, "idea-taken", side="", text="").split("\n")[0] in stage.last(fatima).text
    await stage.tap(aigul, "proposal-file")
    assert "2027-KZ-01" in stage.last(fatima).text
    await stage.press(aigul, "proposal:acknowledge:1")
    assert stage.words(fatima, "proposal-status-acknowledged") in stage.last(fatima).text


async def test_the_seat_declines_with_a_reason(stage: Stage, admin: Person) -> None:
    fatima, aigul = await confirmed(stage)
    await stage.act(fatima, "/idea")
    await stage.tap(fatima, "idea-begin")
    await stage.act(fatima, IDEA)
    await stage.tap(aigul, "idea-open")
    await stage.tap(aigul, "idea-decline")
    await stage.act(aigul, "There is one already")
    assert "There is one already" in stage.last(fatima).text


async def test_an_idea_whose_draft_is_put_away_waits_again(stage: Stage, admin: Person) -> None:
    fatima, aigul = await confirmed(stage)
    await stage.act(fatima, f"/idea {IDEA}")
    await stage.press(aigul, "idea:take:1")
    await stage.press(aigul, "proposal:delete:1")
    await stage.act(aigul, "/ideas")
    seen = await stage.tap(aigul, "idea-line-new", title="A school of drones For farmers of all s…")
    assert stage.words(aigul, "idea-take") in seen.labels


async def test_only_a_confirmed_organisation_sends_and_only_its_own_side_decides(stage: Stage, admin: Person) -> None:
    fatima, _ = await confirmed(stage)
    rustam = await member(stage, "Rustam", "representative", "UZ")
    boris = stage.person("Boris")
    assert (await stage.act(boris, f"/idea {IDEA}")).text == stage.words(boris, "error-idea-organisation-needed")
    await stage.act(fatima, f"/idea {IDEA}")
    before = await stage.tables()
    for verb in ("show", "take", "decline"):
        assert (await stage.press(rustam, f"idea:{verb}:1")).alerts
        assert verb == "show" or (await stage.press(fatima, f"idea:{verb}:1")).alerts
    assert await stage.tables() == before
