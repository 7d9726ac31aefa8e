"""The form of a competition: typed questions in three languages, their order, copies, and when it is locked."""

import pytest

from bot.playground import Person
from tests.conversation import Stage
from tests.handlers.application_scenes import applicant, ask, competition, fill_in, submit
from tests.handlers.scenes import answer, draft_event

pytestmark = pytest.mark.only("sqlite")


@pytest.fixture
async def organiser(stage: Stage, admin: Person) -> Person:
    return await competition(stage)


async def test_a_missing_language_falls_back_and_is_marked(stage: Stage, organiser: Person) -> None:
    await stage.press(organiser, "form:one:application-question.1.words_ru")
    await stage.act(organiser, "Что вы делаете?")
    fatima = await applicant(stage, language="ru")
    seen = await stage.press(fatima, "application:apply:1")
    assert "Что вы делаете?" in seen.text
    assert "на английском" not in seen.text
    seen = await stage.act(fatima, "Дроны")
    assert "How many people work for you? (на английском)" in seen.text


async def test_every_kind_of_question_is_asked_and_shown(stage: Stage, admin: Person) -> None:
    kinds = ("long", "yes-no", "file", "link", "day")
    questions = (*((kind, f"Your {kind}?", ()) for kind in kinds), ("many", "Which?", ("Soil\nWater\nAir",)))
    organiser = await competition(stage, questions=questions)
    await stage.press(organiser, "form:one:application-question.1.length")
    await stage.act(organiser, "2500")
    fatima = await applicant(stage)
    await stage.press(fatima, "application:apply:1")
    await stage.act(fatima, "слово 🌾 " * 250)
    await stage.tap(fatima, "form-yes")
    await stage.watch(fatima, lambda: fatima.send_file("план.pdf", b"%PDF-1.7 plan"))
    assert stage.words(fatima, "error-field-url") in (await stage.act(fatima, "not a link")).text
    await answer(stage, fatima, ("agrodrone.kz", "9 May 2027", "Soil", "Air", "button-next"))
    await stage.press(fatima, "application:show:1")
    await stage.tap(fatima, "application-submit")
    text = "\n".join([(await stage.press(organiser, f"application:answers:1.{page}")).text for page in range(3)])
    for words in ("слово 🌾 слово", "yes", "план.pdf", "https://agrodrone.kz", "9 May 2027", "Soil, Air"):
        assert words in text
    await stage.press(organiser, "application:answers:1.0")
    await stage.press(organiser, "application:file:1.q3")
    file = stage.last(organiser).file
    assert file is not None
    assert (file.name, file.content) == ("план.pdf", b"%PDF-1.7 plan")


async def test_a_form_is_edited_until_the_first_application_is_submitted(stage: Stage, organiser: Person) -> None:
    fatima = await applicant(stage)
    await fill_in(stage, fatima)
    await ask(stage, organiser, "short", "And why?")
    assert "And why?" in (await stage.press(fatima, "application:submit:1")).text
    seen = await stage.press(organiser, "application-question:up:4")
    assert seen.labels[2] == "And why?"
    await stage.press(organiser, "application-question:remove:4")
    await stage.press(fatima, "application:submit:1")
    locked = stage.words(organiser, "error-application-form-locked", count=1)
    before = await stage.tables()
    buttons = ("competition:add:1", "application-question:up:2", "application-question:remove:1")
    for data in (*buttons, "form:one:application-question.1.words_en"):
        assert locked in (await stage.press(organiser, data)).text
    assert await stage.tables() == before
    seen = await stage.press(organiser, "competition:form:1")
    assert stage.words(organiser, "application-form-is-locked", count=1).strip() in seen.text
    assert stage.words(organiser, "application-question-begin") not in seen.labels


async def test_the_form_of_an_earlier_competition_is_taken_over(stage: Stage, organiser: Person) -> None:
    await draft_event(stage, organiser, "grant")
    await stage.press(organiser, "competition:form:2")
    await stage.tap(organiser, "application-question-copy")
    seen = await stage.tap(organiser, "application-question-from", title="AgroTech Expo")
    assert seen.alerts == [stage.words(organiser, "application-form-copied", count=3)]
    assert seen.labels[:3] == ["What do you make?", "How many people work for you?", "Money or places?"]


async def test_a_question_that_lacks_something_is_marked_and_not_asked(stage: Stage, organiser: Person) -> None:
    await stage.press(organiser, "competition:add:1")
    await stage.tap(organiser, "application-question-kind-choice")
    await answer(stage, organiser, ("button-skip", "button-skip", "Which one?", "button-skip", "button-skip"))
    assert (
        stage.words(organiser, "error-application-options", most=10, limit=50)
        in (await stage.act(organiser, "Only one")).text
    )
    assert "⚠ Which one?" in (await stage.press(organiser, "competition:form:1")).labels
    fatima = await applicant(stage)
    assert "2027-G1-001" in (await submit(stage, fatima)).text


async def test_a_form_has_twenty_questions_at_most(stage: Stage, organiser: Person) -> None:
    for _ in range(17):
        await stage.press(organiser, "competition:add:1")
    seen = await stage.press(organiser, "competition:add:1")
    assert stage.words(organiser, "error-application-questions-full", limit=20) in seen.text


async def test_limits_of_a_number_must_make_sense(stage: Stage, organiser: Person) -> None:
    await stage.press(organiser, "form:one:application-question.2.least")
    seen = await stage.act(organiser, "900")
    assert stage.words(organiser, "error-application-number-limits") in seen.text
