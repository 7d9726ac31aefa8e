"""The chair makes the agenda of the plan and of free items, and the protocol's skeleton of the agenda."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.plan_scenes import compiled
from tests.handlers.scenes import answer


async def test_the_agenda_takes_items_from_the_plan_and_free_ones_and_the_protocol_follows_it(
    stage: Stage, admin: Person
) -> None:
    chair, _rustam, _wei = await compiled(stage)
    await stage.tap(chair, "plan-agenda")
    seen = await stage.tap(chair, "agenda-fill")
    assert "1. Annual work plan for 2027" in seen.labels
    await stage.tap(chair, "agenda-begin")
    steps = ("Другое", "其他", "Any other business", "The chair", "15", "button-skip", "button-skip", "Noted")
    seen = await answer(stage, chair, steps)
    assert "Any other business" in seen.text
    assert "Noted" in seen.text
    seen = await stage.press(chair, "agenda:up:3")
    assert "2. Any other business" in seen.labels
    assert "15 minutes" in seen.text
    seen = await stage.tap(chair, "protocol-make")
    assert "Protocol 2027, version 1" in seen.text
    seen = await stage.press(chair, "comment:part:1.2.0")
    assert "Rapporteur: The chair" in seen.text
    assert "Decided: Noted" in seen.text
    assert stage.words(chair, "protocol-blank") in (await stage.press(chair, "comment:part:1.1.0")).text


@pytest.mark.only("sqlite")
async def test_an_item_is_struck_off_and_an_empty_agenda_is_not_made(stage: Stage, admin: Person) -> None:
    chair, rustam, _wei = await compiled(stage)
    await stage.press(chair, "paper:make:1.agenda")
    assert stage.words(chair, "error-agenda-empty") in stage.alert(chair)
    await stage.press(chair, "agenda:fill:1")
    await stage.press(chair, "agenda:fill:1")
    assert stage.words(chair, "error-agenda-nothing-new") in stage.alert(chair)
    seen = await stage.press(chair, "agenda:strike-off:1")
    assert "1. Items of the plan: Direction 4 · Promotion of start-up culture" in seen.labels
    await stage.press(chair, "agenda:show:1")
    assert stage.words(chair, "error-agenda-unknown") in stage.alert(chair)
    before = await stage.tables()
    for data in ("agenda:list:1", "agenda:fill:1", "agenda:begin:1", "agenda:strike-off:2", "agenda:up:2"):
        await stage.press(rustam, data)
        assert stage.words(rustam, "role-chair") in stage.alert(rustam), data
    assert await stage.tables() == before
