"""Every six months those who run a park are asked whether it is still right: one tap, never twice, then the side."""

from datetime import datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.park_scenes import NAME, admit, manager
from tests.handlers.scenes import member

WEEKS = timedelta(weeks=1)


@pytest.fixture
async def aigul(stage: Stage, admin: Person) -> Person:
    return await member(stage, "Aigul", "representative", "KZ")


async def asked(stage: Stage, person: Person, moment: datetime) -> int:
    """Go to a moment; count the questions that the person has had by then."""
    await stage.go_to(moment)
    await stage.go_to(moment + timedelta(minutes=1))
    right = stage.words(person, "freshness-right")
    found = stage.world.messages(person)
    return sum(any(button["text"] == right for row in m.keyboard or [] for button in row) for m in found)


async def test_a_manager_is_asked_twice_and_then_the_side_is_told(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    dana = await manager(stage, aigul, "Dana")
    due = stage.clock.now() + relativedelta(months=6, minutes=1)
    assert await asked(stage, dana, due - timedelta(days=1)) == 0
    assert await asked(stage, dana, due) == 1
    assert await asked(stage, dana, due + WEEKS) == 1
    assert await asked(stage, dana, due + 2 * WEEKS) == 2
    assert await asked(stage, aigul, due + 3 * WEEKS) == 0
    assert await asked(stage, aigul, due + 4 * WEEKS) == 1
    assert NAME in stage.last(aigul).text
    assert await asked(stage, dana, due + 20 * WEEKS) == 2
    assert await asked(stage, aigul, due + 20 * WEEKS) == 1


async def test_one_tap_answers_for_six_months(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    dana = await manager(stage, aigul, "Dana")
    await stage.go_to(stage.clock.now() + relativedelta(months=6, minutes=1))
    seen = await stage.tap(dana, "freshness-right")
    assert stage.words(dana, "park-kept-right") in seen.alerts
    assert NAME in seen.text
    answered = stage.clock.now()
    assert await asked(stage, dana, answered + 20 * WEEKS) == 0
    assert await asked(stage, dana, answered + relativedelta(months=6, days=2)) == 1  # a Saturday: on Monday
    assert await asked(stage, aigul, answered + relativedelta(months=6, days=2)) == 0


async def test_an_edit_is_an_answer_too(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    dana = await manager(stage, aigul, "Dana")
    due = stage.clock.now() + relativedelta(months=6, minutes=1)
    await stage.go_to(due)
    await stage.tap(dana, "button-edit")
    await stage.tap(dana, "park-field-city")
    await stage.act(dana, "Astana")
    before = len(stage.texts(dana))
    await stage.go_to(due + 6 * WEEKS)
    assert len(stage.texts(dana)) == before


async def test_the_representative_is_asked_where_nobody_runs_the_park(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    due = stage.clock.now() + relativedelta(months=6, minutes=1)
    assert await asked(stage, aigul, due) == 1
    assert await asked(stage, aigul, due + 10 * WEEKS) == 2


async def test_nobody_is_asked_about_what_is_suspended_and_others_do_not_answer(stage: Stage, aigul: Person) -> None:
    await admit(stage, aigul)
    rustam = await member(stage, "Rustam", "representative", "UZ")
    refusal = stage.words(rustam, "error-role-of-side-needed", roles="…", side="…").split("…")[0]
    assert refusal in (await stage.press(rustam, "park:right:1")).text
    await stage.press(aigul, "park:suspend:1")
    await stage.act(aigul, "No report")
    due = stage.clock.now() + relativedelta(months=6, minutes=1)
    assert await asked(stage, aigul, due) == 0
    assert stage.words(aigul, "error-park-not-member") in (await stage.press(aigul, "park:right:1")).text
