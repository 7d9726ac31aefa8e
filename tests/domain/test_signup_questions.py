"""The organiser's questions: what they must say, how they are asked, what is lacking."""

from typing import Any

from bot.domain.forms import Kind
from bot.domain.signup_questions import (
    MOST,
    Question,
    answer,
    check_answers,
    check_kind,
    check_options,
    check_room,
    edit,
    fields_for,
    lacks,
)
from tests.domain.refusals import refused
from tests.domain.test_events import event
from tests.domain.test_signup import participation


def question(**values: Any) -> Question:
    return Question.model_validate(
        {"id": 5, "event_id": 3, "kind": "text", "words_en": "Why?", "needed": True} | values
    )


def test_a_question_is_asked_as_soon_as_it_says_something() -> None:
    assert question().ready
    assert not question(words_en=None).ready
    assert not question(kind="choice", options="One").ready
    asked = fields_for(event(), [question(), question(id=6, words_en=None)])
    assert [(field.name, field.kind, field.required) for field in asked] == [("q5", Kind.TEXT, True)]
    assert fields_for(event(youth=True), [])[0].name == "youth"


def test_a_choice_offers_what_the_organiser_wrote_in_their_words() -> None:
    field = question(kind="choice", options="Meat\nNone").field
    assert field.choices == ("0", "1")
    assert field.label_of("1").args["words"].texts == {"ru": "None"}  # type: ignore[union-attr]
    assert question(kind="yes-no").field.choices == ("yes", "no")
    assert question(kind="number").field.kind is Kind.NUMBER


def test_options_are_two_to_ten_short_lines_each_once() -> None:
    assert check_options(" A \n\nB\nA") == ["A", "B"]
    for wrong in ("A", "A\nA", "\n".join("ABCDEFGHIJK"), f"A\n{'x' * 41}"):
        assert refused(check_options, wrong) == "question-options"
    assert edit(question(kind="choice"), "options", "A\nB").chosen_from == ("A", "B")
    assert edit(question(), "needed", "no").needed is False


def test_eight_questions_are_enough_and_of_kinds_that_there_are() -> None:
    check_room(MOST - 1)
    assert refused(check_room, MOST) == "questions-full"
    assert refused(check_kind, "essay") == "button-unknown"


def test_what_has_to_be_answered_is_asked_for_by_its_words() -> None:
    fields = fields_for(event(), [question(), question(id=6, needed=False)])
    answered = answer(participation(status="draft"), fields, "q6", "later")
    assert [field.name for field in lacks(answered.answers, fields)] == ["q5"]
    assert refused(check_answers, answered.answers, fields) == "form-incomplete"
    whole = answer(answered, fields, "q5", "because")
    check_answers(whole.answers, fields)
    assert answer(whole, fields, "q6", None).answers == {"q5": "because"}


def test_whoever_says_they_are_older_is_not_taken() -> None:
    assert refused(check_answers, {"youth": "no"}, fields_for(event(youth=True), [])) == "signup-not-young"
