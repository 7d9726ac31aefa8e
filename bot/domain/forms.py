"""What a wizard asks: fields as data, so that a new field is one line here, one column, and one text a language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from itertools import groupby
from urllib.parse import urlsplit

from bot.domain.errors import DomainError
from bot.domain.notices import Listing, Localised, Term, Value

YES_NO = ("yes", "no")
NUMBER = re.compile(r"[0-9]{1,9}")
HOST = re.compile(r"[\w-]+(\.[\w-]+)+\.?")


class Document(Value):
    """A file that somebody sent: Telegram keeps it under `file_id`, and it is sent on by that id."""

    file_id: str
    name: str


FieldValue = str | int | date | datetime | Document | bool | tuple[str, ...] | None


class Kind(StrEnum):
    """How a field is asked and checked."""

    TEXT = "text"
    CHOICE = "choice"
    URL = "url"
    DAY = "day"
    MOMENT = "moment"
    """A wall-clock date and time, in the zone of the thing."""
    FILE = "file"
    PICTURE = "picture"
    """A photo; a picture that was sent as a file is made one."""
    NUMBER = "number"
    """A whole number from the field's `least` to its `limit`."""
    MANY = "many"
    """Any number of the choices."""
    FLAG = "flag"
    """Yes or no; nothing said is no."""


TYPED = frozenset({Kind.TEXT, Kind.URL, Kind.DAY, Kind.MOMENT, Kind.NUMBER})
"""What is answered in words."""
MARKED = frozenset({Kind.MANY, Kind.FLAG})
"""What is answered by several presses, until one goes on."""


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form. `limit` counts UTF-16 units; `choices` are codes, `labels` prefixes their text keys.

    Fields of one `step` stand next to each other and are asked on one card; `kinds`: asked only of things whose own
    `kind` is one of these. A form may have parts, each gone through by itself.
    """

    name: str
    kind: Kind = Kind.TEXT
    required: bool = True
    limit: int = 200
    choices: Sequence[str] = ()
    labels: str = ""
    step: str = ""
    kinds: tuple[str, ...] = ()
    part: str = ""
    words: Localised | None = None
    """What is asked, where somebody has written the question: no text of locales/ does."""
    options: tuple[Localised, ...] = ()
    """The choices in the same person's words."""
    least: int = 1
    """Of a number."""

    def label_of(self, choice: str) -> Term:
        """Name a choice in the reader's language."""
        if self.options:
            words = dict(zip(self.choices, self.options, strict=True)).get(choice, choice)
            return Term(key="form-own", args={"words": words})
        return Term(key=f"{self.labels}-{choice}".replace("/", "-"))


Step = tuple[Field, ...]
"""What is asked on one card."""


def fields_of(fields: Sequence[Field], thing: object) -> Step:
    """Give the fields that are asked of a thing of its kind."""
    kind = getattr(thing, "kind", None)
    return tuple(field for field in fields if not field.kinds or kind in field.kinds)


def steps_of(fields: Sequence[Field], thing: object) -> list[Step]:
    """Divide the fields that are asked of a thing into what is asked on one card."""
    asked = fields_of(fields, thing)
    return [tuple(step) for _, step in groupby(asked, key=lambda field: field.step or field.name)]


def step_with(fields: Sequence[Field], thing: object, name: str) -> Step:
    """Find the step in which a field is asked.

    Raises:
        DomainError: `field-unknown`.
    """
    for step in steps_of(fields, thing):
        if any(field.name == name for field in step):
            return step
    raise DomainError("field-unknown")


def part_of(fields: Sequence[Field], thing: object, part: str) -> list[Step]:
    """Give the steps of one part of a form: what is gone through at one go."""
    return [step for step in steps_of(fields, thing) if step[0].part == part]


def step_after(fields: Sequence[Field], thing: object, name: str) -> Step | None:
    """Give the step to ask after the one with this field: the next of its part, and at the end of the part the first
    of another in which something required is missing."""
    step = step_with(fields, thing, name)
    steps = part_of(fields, thing, step[0].part)
    at = steps.index(step) + 1
    if at < len(steps):
        return steps[at]
    others = [field for field in fields_of(fields, thing) if field.part != step[0].part]
    lacking = next((f for f in others if f.required and is_empty(getattr(thing, f.name))), None)
    return part_of(fields, thing, lacking.part)[0] if lacking is not None else None


def is_empty(value: object) -> bool:
    """Tell whether a field holds nothing; no is an answer."""
    return value in (None, "", ())


def lingers(step: Step, thing: object, field: Field, value: FieldValue) -> bool:
    """Tell whether a step stays open after an answer to one of its fields: until all is said, or one goes on."""
    if any(one.kind in MARKED for one in step):
        return True
    return any(is_empty(value if one is field else getattr(thing, one.name)) for one in step if len(step) > 1)


def with_choice(field: Field, held: FieldValue, choice: str) -> FieldValue:
    """Give what a field holds after a button: of several choices `+ai` marks one and `-ai` takes the mark away.

    Raises:
        DomainError: `field-choice`.
    """
    if field.kind is Kind.FLAG and choice in YES_NO:
        return choice == YES_NO[0]
    if field.kind is Kind.MANY and choice[1:] in field.choices and choice[0] in "+-":
        marked = set(held) if isinstance(held, tuple) else set()
        marked = marked | {choice[1:]} if choice[0] == "+" else marked - {choice[1:]}
        return tuple(one for one in field.choices if one in marked)
    if field.kind is not Kind.CHOICE or not choice:
        raise DomainError("field-choice")
    return choice


def check_field(field: Field, value: FieldValue) -> FieldValue:
    """Return the value as it is kept; whether several choices are required is seen only at the end.

    Raises:
        DomainError: `field-required`, `field-too-long`, `field-choice`, `field-url`, `field-file`, `field-picture`,
            `field-number`.
    """
    if field.kind in MARKED:
        return _marked(field, value)
    if isinstance(value, str):
        value = value.strip()
    if is_empty(value):
        if field.required:
            raise DomainError("field-required")
        return None
    if field.kind in (Kind.FILE, Kind.PICTURE) and not isinstance(value, Document):
        raise DomainError(f"field-{field.kind}")
    if field.kind is Kind.NUMBER:
        return _number(field, value)
    if isinstance(value, str):
        check_length(value, field.limit)
        if field.kind is Kind.CHOICE and value not in field.choices:
            raise DomainError("field-choice")
        if field.kind is Kind.URL:
            value = web_address(value)
    return value


def _number(field: Field, value: FieldValue) -> int:
    text = str(value).replace(" ", "").replace("\u00a0", "")
    if not NUMBER.fullmatch(text) or not field.least <= int(text) <= field.limit:
        raise DomainError("field-number", least=field.least, limit=field.limit)
    return int(text)


def _marked(field: Field, value: FieldValue) -> FieldValue:
    if field.kind is Kind.FLAG and isinstance(value, bool):
        return value
    if field.kind is Kind.MANY and isinstance(value, tuple) and set(value) <= set(field.choices):
        return value
    raise DomainError("field-choice")


def check_length(text: str, limit: int) -> None:
    """See that a text is not longer than so many UTF-16 units.

    Raises:
        DomainError: `field-too-long`.
    """
    length = length_of(text)
    if length > limit:
        raise DomainError("field-too-long", limit=limit, length=length)


def length_of(text: str) -> int:
    """Count as Telegram does, in UTF-16 units: an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def web_address(text: str) -> str:
    """Accept an http(s) address, with or without its scheme; Telegram refuses a whole message for one bad button.

    Raises:
        DomainError: `field-url`.
    """
    address = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise DomainError("field-url") from error
    # A name before the host (https://sco.int@elsewhere.example) is there only to mislead.
    misleading = parts.username is not None or port == 0 or any(c.isspace() for c in address)
    if parts.scheme not in ("http", "https") or not HOST.fullmatch(host) or misleading:
        raise DomainError("field-url")
    return address


def field_named(fields: Sequence[Field], name: str) -> Field:
    """Find a field of a form; an unknown name is a stale button, so it is refused rather than a fault."""
    for field in fields:
        if field.name == name:
            return field
    raise DomainError("field-unknown")


def field_key(form: str, name: str) -> str:
    """Give the text key of a field's name: `organisation-field-one-line`."""
    return f"{form}-field-{name.replace('_', '-')}"


def field_name(form: str, field: Field) -> Term:
    """Name a field: by a text of locales/, or in the words of whoever wrote the question."""
    if field.words is not None:
        return Term(key="form-own", args={"words": field.words})
    return _named(form, field.name)


@cache
def _named(form: str, name: str) -> Term:
    return Term(key=field_key(form, name))


def require_complete(form: str, fields: Sequence[Field], thing: object) -> None:
    """See that no required field is empty.

    Raises:
        DomainError: `form-incomplete`, naming the fields in the order of the form.
    """
    asked = fields_of(fields, thing)
    rows = tuple(field_name(form, f) for f in asked if f.required and is_empty(getattr(thing, f.name)))
    if rows:
        raise DomainError("form-incomplete", fields=Listing(rows=rows, between=", "))
