"""The chair acknowledges, returns, accepts late or defers; the seat is told of each, answers, and sees the history."""

from datetime import timedelta

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.proposal_scenes import DUE, file, two_seats
from tests.handlers.scenes import member

pytestmark = pytest.mark.only("sqlite")


async def test_the_chair_acknowledges_and_the_seat_is_told(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    await file(stage, rustam)
    await stage.tap(chair, "proposal-open")
    seen = await stage.tap(chair, "proposal-acknowledge")
    assert stage.words(chair, "proposal-status-acknowledged") in seen.text
    assert "2027-UZ-01" in stage.last(rustam).text
    seen = await stage.press(rustam, "proposal:show:1")
    assert stage.words(rustam, "proposal-status-acknowledged") in seen.text


async def test_a_question_is_answered_and_edits_are_open_until_then_though_the_deadline_passed(
    stage: Stage, admin: Person
) -> None:
    chair, rustam = await two_seats(stage)
    await file(stage, rustam)
    await stage.go_to(DUE + timedelta(days=1))
    await stage.press(chair, "proposal:return:1")
    await stage.act(chair, "Who pays & for what?")
    assert "Who pays & for what?" in stage.last(rustam).text
    seen = await stage.press(rustam, "proposal:show:1")
    assert "Who pays & for what?" in seen.text
    await stage.press(rustam, "form:one:proposal.1.financing")
    await stage.act(rustam, "Each side for itself")
    seen = await stage.press(rustam, "proposal:compare:1.2")
    assert stage.words(rustam, "proposal-difference-overdue").strip() in seen.text
    await stage.press(rustam, "proposal:answer:1")
    seen = await stage.act(rustam, "See the financing")
    assert stage.words(rustam, "proposal-status-filed") in seen.text
    assert "See the financing" in stage.last(chair).text
    assert (await stage.press(rustam, "form:one:proposal.1.financing")).text.count("23:59")
    seen = await stage.tap(chair, "proposal-open")
    seen = await stage.tap(chair, "proposal-history")
    assert seen.text.index("See the financing") < seen.text.index("Who pays & for what?")


@pytest.mark.parametrize(("verb", "status"), [("accept", "acknowledged"), ("defer", "deferred")])
async def test_a_late_one_is_accepted_or_deferred_with_a_reason(
    stage: Stage, admin: Person, verb: str, status: str
) -> None:
    chair, rustam = await two_seats(stage)
    await stage.go_to(DUE + timedelta(minutes=7))
    await file(stage, rustam)
    seen = await stage.tap(chair, "proposal-open")
    assert stage.words(chair, "proposal-acknowledge") not in seen.labels
    await stage.tap(chair, f"proposal-{verb}")
    seen = await stage.act(chair, "The post was slow")
    assert stage.words(chair, f"proposal-status-{status}") in seen.text
    assert "The post was slow" in stage.last(rustam).text


async def test_nobody_but_the_chair_decides_and_nobody_but_the_side_answers(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    secretariat = await member(stage, "Sun", "secretariat")
    await file(stage, rustam)
    before = await stage.tables()
    for person in (rustam, secretariat, admin):
        for verb in ("acknowledge", "return", "defer", "accept"):
            assert (await stage.press(person, f"proposal:{verb}:1")).alerts
    assert (await stage.press(chair, "proposal:answer:1")).alerts
    assert await stage.tables() == before


async def test_an_old_button_shows_where_it_stands(stage: Stage, admin: Person) -> None:
    chair, rustam = await two_seats(stage)
    await file(stage, rustam)
    await stage.press(chair, "proposal:acknowledge:1")
    status = stage.words(chair, "proposal-status-acknowledged")
    seen = await stage.press(chair, "proposal:acknowledge:1")
    assert stage.words(chair, "error-proposal-moved-on", status=status) in seen.text
