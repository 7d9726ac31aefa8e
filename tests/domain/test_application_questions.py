"""Questions of a form and their answers: what comes back as it was given, what fits no more, choices by language."""

from datetime import date
from typing import Any

import pytest

from bot.domain import application_questions as forms
from bot.domain.application_questions import Asked, Question
from bot.domain.forms import Document
from tests.domain.refusals import refused


def question(number: int, kind: Asked, **values: Any) -> Question:
    given = {"id": number, "event_id": 3, "position": number, "version": 1, "kind": kind, "words_en": "What?"}
    return Question(**given | values)


def test_an_answer_that_does_not_fit_the_question_any_more_is_none() -> None:
    choice = forms.field_of(question(1, Asked.CHOICE, options_en="A\nB"))
    assert forms.answer_to(choice, "2") == "2"
    assert forms.answer_to(choice, "3") is None
    assert forms.answer_to(choice, ["1"]) is None
    assert forms.answer_to(forms.field_of(question(1, Asked.DAY)), "not a day") is None
    assert forms.answer_to(forms.field_of(question(1, Asked.FILE)), "words") is None
    assert forms.answer_to(forms.field_of(question(1, Asked.MANY, options_en="A\nB")), 5) == ()


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Asked.SHORT, "слово"),
        (Asked.NUMBER, 0),
        (Asked.YES_NO, "no"),
        (Asked.DAY, date(2027, 5, 9)),
        (Asked.FILE, Document(file_id="x", name="план.pdf")),
        (Asked.LINK, "https://sco.int"),
        (Asked.MANY, ("1", "2")),
    ],
)
def test_an_answer_comes_back_as_it_was_given(kind: Asked, value: Any) -> None:
    field = forms.field_of(question(1, kind, options_en="A\nB"))
    assert forms.answer_to(field, forms.as_kept(value)) == value


def test_choices_of_a_language_that_has_fewer_are_left_out() -> None:
    asked = question(1, Asked.CHOICE, options_en="A\n\n B ", options_ru="А")
    assert [one.texts for one in asked.options] == [{"en": "A"}, {"en": "B"}]
    assert refused(forms.edit_question, asked, "options_zh", "甲\n乙\n丙") == "application-options-differ"
    assert refused(forms.edit_question, asked, "options_en", "A\nA") == "application-options"
