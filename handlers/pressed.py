"""Recognises presses of our buttons: `thing:verb:id`, as bot.domain.notices.Button packs them."""

from aiogram.filters import Filter
from aiogram.types import CallbackQuery

from bot.domain.errors import DomainError

DIGITS = 18
"""Of a row's number at most: what both databases can hold."""

PAGE_DIGITS = 9


def row_number(text: str) -> int:
    """Read a row's number where it is a part of a button's id.

    Raises:
        DomainError: `button-unknown`.
    """
    if not text.isdecimal() or len(text) > DIGITS:
        raise DomainError("button-unknown")
    return int(text)


def page_number(text: str) -> int:
    """Read the number of a page, which counts from 0; what is not one is the first page."""
    return int(text) if text.isdecimal() and len(text) <= PAGE_DIGITS else 0


class Pressed(Filter):
    """Lets a press of one kind of button through, with its id as `ident`."""

    def __init__(self, thing: str, *verbs: str) -> None:
        self.thing = thing
        self.verbs = verbs

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, str]:
        """Match the data of a press."""
        thing, _, rest = (query.data or "").partition(":")
        verb, _, ident = rest.partition(":")
        if thing != self.thing or verb not in self.verbs:
            return False
        return {"verb": verb, "ident": ident}


class PressedOne(Pressed):
    """The same for buttons that act on one row: `ident` is its number."""

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, object]:  # type: ignore[override]
        """Match the data of a press whose id is a number; anything else is not a button of ours."""
        found = await super().__call__(query)
        if not isinstance(found, dict) or not found["ident"].isdecimal() or len(found["ident"]) > DIGITS:
            return False
        return {**found, "ident": int(found["ident"])}
