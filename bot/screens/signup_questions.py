"""What an organiser asks of whoever signs up: the list, and one question."""

from collections.abc import Sequence

from bot.domain.events import Event
from bot.domain.languages import LANGUAGES
from bot.domain.notices import Button, Listing, Localised, Screen, Term, press
from bot.domain.signup_questions import KINDS, MOST, QUESTION_FIELDS, Question
from bot.screens.forms import edit_buttons
from bot.screens.layout import HOME, columns, lines, short


def listing(event: Event, questions: Sequence[Question]) -> Screen:
    """List what is asked, and offer to ask more."""
    new = [press(f"question-new-{kind}", "question", "begin", f"{event.id}.{kind}") for kind in KINDS]
    more = columns(new) if len(questions) < MOST else ()
    back = (press("button-back", "signup", "desk", event.id), HOME)
    args = {"title": event.words("title"), "count": "some" if questions else "none", "limit": MOST}
    return Screen(key="question-list", args=args, rows=(*((_line(one),) for one in questions), *more, back))


def _line(question: Question) -> Button:
    texts = {language: short(words) for language, words in question.words.texts.items()} or {LANGUAGES[0]: "…"}
    return press("question-line", "question", "show", question.id, words=Localised(texts=texts))


def card(question: Question) -> Screen:
    """Show one to its organiser."""
    asked = Term(key="question-asked" if question.ready else "question-not-ready")
    shown = Listing(rows=lines("question", QUESTION_FIELDS, question).rows)
    rows = (
        edit_buttons("question", question.id, QUESTION_FIELDS, question),
        (press("question-delete", "question", "delete", question.id),),
        (press("button-back", "question", "list", question.event_id), HOME),
    )
    kind = Term(key=f"question-kind-{question.kind}")
    return Screen(
        key="question-card",
        args={"kind": kind, "fields": shown, "asked": asked},
        rows=rows,
    )
