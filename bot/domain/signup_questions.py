"""What an organiser asks of whoever signs up, and how the wizard asks it: fields made of rows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bot.domain.errors import DomainError
from bot.domain.events import Event
from bot.domain.forms import Field, FieldValue, Kind, check_field, field_name, field_named, is_empty
from bot.domain.languages import LANGUAGES, in_languages
from bot.domain.notices import Listing, Localised, Value
from bot.domain.signup import Participation

MOST = 8
"""Questions of one event; whoever signs up answers them in a few minutes."""
OPTIONS_MOST, OPTION_LIMIT, ANSWER_LIMIT = 10, 40, 300
LARGEST = 999_999_999
YOUTH = "youth"
"""The question that is asked of everybody where an event is for people under 35: nobody's age is known."""
YES_NO = ("yes", "no")
KINDS = ("text", "number", "choice", "yes-no")

QUESTION_FIELDS = (
    *(Field(f"words_{language}", required=False, limit=200, part=language) for language in LANGUAGES),
    Field("options", limit=OPTIONS_MOST * (OPTION_LIMIT + 1), kinds=("choice",)),
    Field("needed", Kind.CHOICE, choices=YES_NO, labels="form", part="more"),
)


class Question(Value):
    """One question, in the languages in which it is written. `options`: what can be chosen, one a line."""

    id: int
    event_id: int
    kind: str
    words_ru: str | None = None
    words_zh: str | None = None
    words_en: str | None = None
    options: str | None = None
    needed: bool = False

    @property
    def name(self) -> str:
        """The name under which it is asked and its answer is kept."""
        return f"q{self.id}"

    @property
    def words(self) -> Localised:
        """What is asked; where it is not in the reader's language, it is said in which."""
        return Localised(texts=in_languages(self, "words"), marked=True)

    @property
    def chosen_from(self) -> tuple[str, ...]:
        """What can be chosen."""
        return tuple((self.options or "").splitlines())

    @property
    def ready(self) -> bool:
        """Whether it can be asked: it says something, and a choice has something to choose from."""
        return bool(self.words.texts) and (self.kind != "choice" or len(self.chosen_from) > 1)

    @property
    def field(self) -> Field:
        """The question as the wizard asks it."""
        return replace(self._bare(), required=self.needed, words=self.words)

    def _bare(self) -> Field:
        if self.kind == "choice":
            options = tuple(Localised(texts={LANGUAGES[0]: text}) for text in self.chosen_from)
            choices = tuple(str(number) for number in range(len(options)))
            return Field(self.name, Kind.CHOICE, choices=choices, options=options)
        if self.kind == "yes-no":
            return Field(self.name, Kind.CHOICE, choices=YES_NO, labels="form")
        if self.kind == "number":
            return Field(self.name, Kind.NUMBER, limit=LARGEST, least=0)
        return Field(self.name, limit=ANSWER_LIMIT)


def edit(question: Question, name: str, value: FieldValue) -> Question:
    """Answer what the organiser is asked about a question.

    Raises:
        DomainError: what `check_field` raises; `question-options`.
    """
    kept = check_field(field_named(QUESTION_FIELDS, name), value)
    if name == "needed":
        kept = kept == "yes"
    if name == "options" and isinstance(kept, str):
        kept = "\n".join(check_options(kept))
    return question.model_copy(update={name: kept})


def check_kind(kind: str) -> str:
    """Accept a kind of question that there is.

    Raises:
        DomainError: `button-unknown`.
    """
    if kind not in KINDS:
        raise DomainError("button-unknown")
    return kind


def check_options(text: str) -> list[str]:
    """Read what can be chosen, one a line.

    Raises:
        DomainError: `question-options`.
    """
    options = list(dict.fromkeys(" ".join(line.split()) for line in text.splitlines() if line.strip()))
    if not 1 < len(options) <= OPTIONS_MOST or any(len(option) > OPTION_LIMIT for option in options):
        raise DomainError("question-options", most=OPTIONS_MOST, limit=OPTION_LIMIT)
    return options


def check_room(count: int) -> None:
    """See that one more question can be asked.

    Raises:
        DomainError: `questions-full`.
    """
    if count >= MOST:
        raise DomainError("questions-full", limit=MOST)


def fields_for(event: Event, questions: Iterable[Question]) -> tuple[Field, ...]:
    """Give what is asked of whoever signs up for an event."""
    youth = (Field(YOUTH, Kind.CHOICE, choices=YES_NO, labels="form"),) if event.youth else ()
    return (*youth, *(question.field for question in questions if question.ready))


def answer(participation: Participation, fields: Sequence[Field], name: str, value: FieldValue) -> Participation:
    """Keep one answer; none takes it away.

    Raises:
        DomainError: `field-unknown`, what `check_field` raises.
    """
    kept = check_field(field_named(fields, name), value)
    answers = {key: said for key, said in participation.answers.items() if key != name}
    if isinstance(kept, (str, int)):
        answers[name] = kept
    return participation.model_copy(update={"answers": answers})


def lacks(answers: Mapping[str, object], fields: Iterable[Field]) -> list[Field]:
    """List what is asked, has to be answered, and is not."""
    return [field for field in fields if field.required and is_empty(answers.get(field.name))]


def check_answers(answers: Mapping[str, object], fields: Iterable[Field]) -> None:
    """See that all is answered that has to be, and that whoever signs up is young enough.

    Raises:
        DomainError: `form-incomplete`, `signup-not-young`.
    """
    missing = lacks(answers, fields)
    if missing:
        rows = tuple(field_name("signup", field) for field in missing)
        raise DomainError("form-incomplete", fields=Listing(rows=rows, between=", "))
    if answers.get(YOUTH) == "no":
        raise DomainError("signup-not-young")
