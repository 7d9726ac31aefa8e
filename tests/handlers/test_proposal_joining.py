"""A side finds that another has filed much the same, and joins it when that side agrees."""

import pytest

from bot.playground import Person
from tests.conversation import Seen, Stage
from tests.handlers.proposal_scenes import TEXT, file, two_seats
from tests.handlers.scenes import member

pytestmark = pytest.mark.only("sqlite")


async def asked(stage: Stage, chair: Person, rustam: Person) -> Seen:
    await file(stage, rustam)
    await stage.act(chair, "Our accelerator, a joint one\nWe want to open and share it, too")
    seen = await stage.tap(chair, "proposal-similar")
    assert "2027-UZ-01" in seen.text
    await stage.tap(chair, "join-ask", number="2027-UZ-01")
    return Seen([stage.last(rustam)], [])


async def test_on_consent_the_side_is_a_co_executor_and_both_are_told(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    told = await asked(stage, chair, rustam)
    assert "Our accelerator, a joint one" in told.text
    assert stage.words(chair, "side-KZ") in told.text
    seen = await stage.tap(rustam, "join-agree")
    assert f"Co-executing sides: {stage.words(rustam, 'side-KZ')}" in seen.text
    assert stage.words(rustam, "proposal-versions", count=2) in seen.labels
    assert stage.words(chair, "join-put-away") in [b["text"] for row in stage.last(chair).keyboard or [] for b in row]
    seen = await stage.tap(chair, "join-put-away")
    assert seen.text == stage.words(chair, "proposal-deleted")


async def test_a_refusal_leaves_the_draft_and_tells_the_side(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    await asked(stage, chair, rustam)
    await stage.tap(rustam, "join-decline")
    assert "2027-UZ-01" in stage.last(chair).text
    assert stage.words(chair, "proposal-file") in (await stage.tap(chair, "join-draft")).labels


async def test_it_is_asked_once_by_who_may_file_and_answered_once_by_the_other_side(
    stage: Stage, admin: Person
) -> None:
    chair, rustam = await two_seats(stage)
    dana = await member(stage, "Dana", "expert", "KZ")
    await asked(stage, chair, rustam)
    before = await stage.tables()
    assert (await stage.press(chair, "join:ask:2.1")).alerts == [stage.words(chair, "error-join-asked")]
    assert (await stage.press(dana, "join:ask:2.1")).alerts
    assert (await stage.press(chair, "join:agree:1")).alerts
    assert await stage.tables() == before
    await stage.press(rustam, "join:agree:1")
    status = stage.words(rustam, "join-status-agreed")
    seen = await stage.press(rustam, "join:decline:1")
    assert stage.words(rustam, "error-join-answered", status=status) in seen.text


async def test_nothing_alike_is_said_to_be_so(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    await file(stage, rustam, "Glacier monitoring\nSensors on rivers in the mountains")
    await stage.act(chair, TEXT)
    assert stage.words(chair, "proposal-like-none") in (await stage.tap(chair, "proposal-similar")).text
