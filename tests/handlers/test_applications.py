"""Applications to competitions: the form, the draft, the last second, returns, decisions, and who is told."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.application_scenes import (
    ANSWERS,
    LAST_SECOND,
    ONE_LATER,
    applicant,
    competition,
    fill_in,
    submit,
)
from tests.handlers.scenes import utc


@pytest.fixture
async def organiser(stage: Stage, admin: Person) -> Person:
    return await competition(stage)


@pytest.fixture
async def fatima(stage: Stage, organiser: Person) -> Person:
    return await applicant(stage)


async def test_drafted_restarted_and_submitted_on_the_last_second_in_another_zone(stage: Stage, fatima: Person) -> None:
    await stage.act(fatima, "/timezone Europe/Moscow")
    await stage.press(fatima, "application:apply:1")
    await stage.act(fatima, ANSWERS[0])
    await stage.restart(crash=True)
    await stage.act(fatima, ANSWERS[1])
    await stage.tap(fatima, ANSWERS[2])
    await stage.go_to(utc(LAST_SECOND))
    seen = await stage.tap(fatima, "application-submit")
    assert "2027-G1-001" in seen.text
    assert "23:59" in seen.text
    assert "21:59" in seen.text
    assert stage.words(fatima, "application-status-submitted") in seen.text


async def test_one_second_later_it_is_refused_with_the_moment(stage: Stage, fatima: Person) -> None:
    await fill_in(stage, fatima)
    await stage.go_to(utc(ONE_LATER))
    seen = await stage.press(fatima, "application:submit:1")
    assert "23:59" in seen.text
    assert "Tashkent" in seen.text
    assert (await stage.tables())["applications"][0][4] == "draft"


async def test_submitted(stage: Stage, organiser: Person, fatima: Person) -> None:
    seen = await submit(stage, fatima)
    print(seen.text, seen.labels)
    for data in ("competition:list:1..0", "competition:form:1", "application:show:1", "application:answers:1.0"):
        seen = await stage.press(organiser, data)
        print(seen.text, seen.labels)
    assert 0
