"""What a wizard asks: fields as data, so that a new field is one line here, one column, and one text a language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from urllib.parse import urlsplit

from bot.domain.errors import DomainError
from bot.domain.notices import Listing, Term, Value

HOST = re.compile(r"[\w-]+(\.[\w-]+)+\.?")


class Document(Value):
    """A file that somebody sent: Telegram keeps it under `file_id`, and it is sent on by that id."""

    file_id: str
    name: str


FieldValue = str | date | datetime | Document | None


class Kind(StrEnum):
    """How a field is asked and checked."""

    TEXT = "text"
    CHOICE = "choice"
    URL = "url"
    DAY = "day"
    MOMENT = "moment"
    """A wall-clock date and time, in the zone of the thing."""
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form. `limit` counts UTF-16 units; `choices` are codes, `labels` prefixes their text keys."""

    name: str
    kind: Kind = Kind.TEXT
    required: bool = True
    limit: int = 200
    choices: tuple[str, ...] = ()
    labels: str = ""

    def label_of(self, choice: str) -> Term:
        """Name a choice in the reader's language."""
        return Term(key=f"{self.labels}-{choice}".replace("/", "-"))


def check_field(field: Field, value: FieldValue) -> FieldValue:
    """Return the value as it is kept.

    Raises:
        DomainError: `field-required`, `field-too-long`, `field-choice`, `field-url`, `field-file`.
    """
    if isinstance(value, str):
        value = value.strip()
    if value is None or value == "":
        if field.required:
            raise DomainError("field-required")
        return None
    if field.kind is Kind.FILE and not isinstance(value, Document):
        raise DomainError("field-file")
    if isinstance(value, str):
        check_length(value, field.limit)
        if field.kind is Kind.CHOICE and value not in field.choices:
            raise DomainError("field-choice")
        if field.kind is Kind.URL:
            value = web_address(value)
    return value


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
    """Give the text key of a field's name: `startup-field-one-line`."""
    return f"{form}-field-{name.replace('_', '-')}"


def require_complete(form: str, fields: Sequence[Field], thing: object) -> None:
    """See that no required field is empty.

    Raises:
        DomainError: `form-incomplete`, naming the fields in the order of the form.
    """
    empty = [field.name for field in fields if field.required and getattr(thing, field.name) in (None, "")]
    if empty:
        rows = tuple(Term(key=field_key(form, name)) for name in empty)
        raise DomainError("form-incomplete", fields=Listing(rows=rows, between=", "))
