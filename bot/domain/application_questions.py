"""The form of a competition: typed questions that its organiser writes, and answers as they are kept (З7, Н3д)."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import SimpleNamespace
from typing import Any

from bot.domain.errors import DomainError
from bot.domain.event_fields import SUBMITTED_TO
from bot.domain.events import Event
from bot.domain.forms import YES_NO, Document, Field, FieldValue, Kind, check_field, field_named, is_empty, length_of
from bot.domain.languages import LANGUAGES, in_languages
from bot.domain.notices import Localised, Value

MOST_QUESTIONS = 20
WORDS_LIMIT = 200
SHORT_LIMIT, LONG_LIMIT = 200, 2500
LONG_DEFAULT = 1000
LARGEST = 999_999_999
OPTION_LIMIT, MOST_OPTIONS = 50, 10
OPTIONS_LIMIT = (OPTION_LIMIT + 1) * MOST_OPTIONS


class Asked(StrEnum):
    """What kind of answer a question wants."""

    SHORT = "short"
    LONG = "long"
    NUMBER = "number"
    CHOICE = "choice"
    MANY = "many"
    YES_NO = "yes-no"
    FILE = "file"
    LINK = "link"
    DAY = "day"


CHOSEN = (Asked.CHOICE.value, Asked.MANY.value)
SHOWN_TO = ("jury", "organiser")
"""To whom an answer is shown: the jury and the organiser, or the organiser alone."""

QUESTION_FIELDS = (
    Field("kind", Kind.CHOICE, choices=tuple(Asked), labels="application-question-kind"),
    *(Field(f"words_{language}", required=False, limit=WORDS_LIMIT) for language in LANGUAGES),
    *(Field(f"options_{language}", required=False, limit=OPTIONS_LIMIT, kinds=CHOSEN) for language in LANGUAGES),
    Field("length", Kind.NUMBER, required=False, limit=LONG_LIMIT, kinds=(Asked.SHORT.value, Asked.LONG.value)),
    Field("least", Kind.NUMBER, required=False, limit=LARGEST, least=0, kinds=(Asked.NUMBER.value,)),
    Field("most", Kind.NUMBER, required=False, limit=LARGEST, least=0, kinds=(Asked.NUMBER.value,)),
    Field("needed", Kind.CHOICE, choices=YES_NO, labels="form"),
    Field("shown_to", Kind.CHOICE, choices=SHOWN_TO, labels="application-question-shown-to"),
)


class Question(Value):
    """One question of a form; it is asked once it is complete. `length`: UTF-16 units; `least`, `most`: of a number."""

    id: int
    event_id: int
    position: int
    version: int
    kind: Asked | None = None
    words_ru: str | None = None
    words_zh: str | None = None
    words_en: str | None = None
    options_ru: str | None = None
    options_zh: str | None = None
    options_en: str | None = None
    length: int | None = None
    least: int | None = None
    most: int | None = None
    needed: str = "yes"
    shown_to: str = "jury"

    @property
    def name(self) -> str:
        """The name of its field: answers are kept by it."""
        return f"q{self.id}"

    @property
    def words(self) -> Localised:
        """What is asked, in the reader's language; where it falls back, that is said."""
        return Localised(texts=in_languages(self, "words"), marked=True)

    def options_in(self, language: str) -> tuple[str, ...]:
        """The choices in a language, one a line as they were typed."""
        lines = (getattr(self, f"options_{language}") or "").splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    @property
    def options(self) -> tuple[Localised, ...]:
        """The choices, each in the languages that have them."""
        by_language = {language: self.options_in(language) for language in LANGUAGES}
        count = max(len(options) for options in by_language.values())
        whole = {language: options for language, options in by_language.items() if len(options) == count}
        return tuple(Localised(texts={code: options[at] for code, options in whole.items()}) for at in range(count))

    @property
    def complete(self) -> bool:
        """Whether it can be asked: it has a kind, words, and what one chooses between."""
        worded = bool(in_languages(self, "words"))
        return self.kind is not None and worded and (self.kind not in CHOSEN or len(self.options) > 1)


def check_takes_applications(event: Event) -> None:
    """See that works are handed in to an event of its kind.

    Raises:
        DomainError: `application-no-competition`.
    """
    if event.kind not in SUBMITTED_TO:
        raise DomainError("application-no-competition")


def check_room(count: int) -> None:
    """See that one more question is not too many.

    Raises:
        DomainError: `application-questions-full`.
    """
    if count >= MOST_QUESTIONS:
        raise DomainError("application-questions-full", limit=MOST_QUESTIONS)


def check_unlocked(submitted: int) -> None:
    """Let a form be changed until the first application has been submitted: all answer the same questions.

    Raises:
        DomainError: `application-form-locked`.
    """
    if submitted:
        raise DomainError("application-form-locked", count=submitted)


def edit_question(question: Question, name: str, value: FieldValue) -> Question:
    """Change what a question says or wants.

    Raises:
        DomainError: what `check_field` raises; `application-options`, `application-options-differ`,
            `application-number-limits`.
    """
    kept = check_field(field_named(QUESTION_FIELDS, name), value)
    edited = Question.model_validate(question.model_dump() | {name: kept})
    if name.startswith("options_"):
        _check_options(edited, name.removeprefix("options_"))
    if edited.least is not None and edited.most is not None and edited.least > edited.most:
        raise DomainError("application-number-limits")
    return edited


def _check_options(question: Question, language: str) -> None:
    options = question.options_in(language)
    if not options:
        return
    short = all(length_of(option) <= OPTION_LIMIT for option in options)
    if not 2 <= len(options) <= MOST_OPTIONS or not short or len(set(options)) < len(options):
        raise DomainError("application-options", most=MOST_OPTIONS, limit=OPTION_LIMIT)
    others = {len(question.options_in(other)) for other in LANGUAGES} - {0}
    if len(others) > 1:
        raise DomainError("application-options-differ")


def field_of(question: Question) -> Field:
    """Give the field by which the wizard asks it."""
    kinds = {Asked.NUMBER: Kind.NUMBER, Asked.CHOICE: Kind.CHOICE, Asked.MANY: Kind.MANY, Asked.YES_NO: Kind.CHOICE}
    kinds |= {Asked.FILE: Kind.FILE, Asked.LINK: Kind.URL, Asked.DAY: Kind.DAY}
    kind = question.kind or Asked.SHORT
    options = question.options if kind in CHOSEN else ()
    return Field(
        question.name,
        kinds.get(kind, Kind.TEXT),
        required=question.needed == YES_NO[0],
        limit=_limit(question),
        least=question.least or 0,
        choices=YES_NO if kind is Asked.YES_NO else tuple(str(at + 1) for at in range(len(options))),
        labels="form" if kind is Asked.YES_NO else "",
        words=question.words,
        options=options,
    )


def _limit(question: Question) -> int:
    match question.kind:
        case Asked.NUMBER:
            return question.most if question.most is not None else LARGEST
        case Asked.LONG:
            return question.length or LONG_DEFAULT
    return min(question.length or SHORT_LIMIT, SHORT_LIMIT)


def fields_asked(questions: Sequence[Question]) -> tuple[Field, ...]:
    """Give the fields of a form: of its complete questions, in their order."""
    return tuple(field_of(question) for question in questions if question.complete)


def as_kept(value: FieldValue) -> Any:
    """Give an answer as JSON keeps it."""
    if isinstance(value, Document):
        return value.model_dump()
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def answer_to(field: Field, kept: Any) -> FieldValue:
    """Read an answer; one that does not fit the question any more, because it was changed since, is none."""
    value: FieldValue
    try:
        match field.kind:
            case Kind.FILE:
                value = Document.model_validate(kept) if kept is not None else None
            case Kind.DAY:
                value = date.fromisoformat(kept) if kept is not None else None
            case Kind.MANY:
                value = tuple(str(one) for one in kept or ())
            case Kind.NUMBER:
                value = kept if isinstance(kept, int) else None
            case _:
                value = kept if isinstance(kept, str) else None
        return check_field(field, value) if not is_empty(value) else value
    except (DomainError, ValueError, TypeError):
        return () if field.kind is Kind.MANY else None


def filled(fields: Sequence[Field], answers: Mapping[str, Any], zone: str | None) -> SimpleNamespace:
    """Give the answers as a thing that the wizard asks about: one attribute a question."""
    values = {field.name: answer_to(field, answers.get(field.name)) for field in fields}
    return SimpleNamespace(zone=zone, **values)
