"""A side on its way into the table, or a change of one: drafted field by field, then put in force at once."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.domain.calendar import known_zone
from bot.domain.errors import DomainError, StaleError
from bot.domain.forms import Field, FieldValue, Kind, check_field, field_named, require_complete
from bot.domain.notices import Value
from bot.domain.sides import Side

WEEK = tuple(str(day) for day in range(7))
"""Monday is 0."""
CODE = re.compile(r"[A-Z]{2}")
NAME_LIMIT = 80
LANGUAGES = ("ru", "zh", "en")

SIDE_FIELDS = (
    Field("code", limit=2),
    Field("name_ru", limit=NAME_LIMIT),
    Field("name_zh", limit=NAME_LIMIT),
    Field("name_en", limit=NAME_LIMIT),
    Field("zone", limit=40),
    Field("weekend", Kind.MANY, choices=WEEK, labels="weekday"),
)


class SideDraft(Value):
    """A side as it is being entered; `existing`: it is there already, and keeps its code. `done_at` is UTC."""

    id: int
    code: str | None = None
    existing: bool = False
    name_ru: str | None = None
    name_zh: str | None = None
    name_en: str | None = None
    zone: str | None = None
    weekend: tuple[str, ...] = ()
    author_id: int
    done_at: datetime | None = None
    version: int = 1

    @property
    def names(self) -> dict[str, str]:
        """Give its names by language."""
        return {language: getattr(self, f"name_{language}") or "" for language in LANGUAGES}


def fields_for(draft: SideDraft) -> tuple[Field, ...]:
    """Give the fields of a draft: a side that is called as locales/ do may stay so, as long as no name is entered."""
    if not draft.existing or any(draft.names.values()):
        return SIDE_FIELDS
    return tuple(replace(field, required=not field.name.startswith("name_")) for field in SIDE_FIELDS)


def set_field(draft: SideDraft, name: str, value: FieldValue, taken: Collection[str]) -> SideDraft:
    """Set a field. `taken`: the codes of the sides there are.

    Raises:
        DomainError: `side-code`, `side-taken`, `zone-unknown`, what `check_field` raises;
            StaleError: `side-done`, `side-code-stays`.
    """
    if draft.done_at is not None:
        raise StaleError("side-draft", draft.id, "side-done")
    kept = check_field(field_named(SIDE_FIELDS, name), value)
    if name == "code":
        kept = _code(draft, str(kept), taken)
    if name == "zone":
        kept = known_zone(str(kept))
    return draft.model_copy(update={name: kept})


def _code(draft: SideDraft, text: str, taken: Collection[str]) -> str:
    code = text.upper()
    if draft.existing and code != draft.code:
        raise StaleError("side-draft", draft.id, "side-code-stays")
    if not CODE.fullmatch(code):
        raise DomainError("side-code")
    if not draft.existing and code in taken:
        raise DomainError("side-taken", code=code)
    return code


def put_in_force(draft: SideDraft, taken: Collection[str], now: datetime) -> tuple[SideDraft, Side]:
    """Make a side of a draft.

    Raises:
        DomainError: `form-incomplete`, `side-taken`; StaleError: `side-done`.
    """
    if draft.done_at is not None:
        raise StaleError("side-draft", draft.id, "side-done")
    require_complete("side-draft", fields_for(draft), draft)
    code, zone = draft.code or "", draft.zone or ""
    if not draft.existing and code in taken:
        raise DomainError("side-taken", code=code)
    names = draft.names if any(draft.names.values()) else None
    side = Side(code=code, zone=zone, weekend=tuple(int(day) for day in draft.weekend), names=names)
    return draft.model_copy(update={"done_at": now}), side
