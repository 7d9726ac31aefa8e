"""How cards are laid out: buttons in columns, lists in pages, the lines of a form."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.domain.directory import PREFIXES
from bot.domain.forms import Document, Field, FieldValue, Kind, field_name, fields_of, is_empty, length_of
from bot.domain.lengths import beginning
from bot.domain.notices import Arg, Button, Day, Listing, Localised, Moment, Screen, Span, Term, press
from bot.domain.pages import Item, Page
from bot.domain.people import Action, Actor, may

LABEL_LIMIT = 40
SIDES_ABREAST = 1  # cut to half a row, the Islamic Republics of Iran and of Pakistan read the same
DASH = Term(key="form-dash")
HOME = press("button-menu", "person", "menu")
ADMIN = press("menu-admin", "admin", "show")
"""Back to the administrator's desk."""

Rows = tuple[tuple[Button, ...], ...]


def homeward(actor: Actor) -> tuple[Button, ...]:
    """Give the ways back from a page that stands on the administrator's desk, and on others' menus too."""
    return (ADMIN, HOME) if may(actor, Action.OPERATE) else (HOME,)


def named(name: str) -> Arg:
    """Give a person's name, or say that it was erased: their role, which stands beside it, is what stays."""
    return name or Term(key="name-erased")


def share(thing: str, thing_id: int) -> Button:
    """Offer to post a card into any chat, by inline mode."""
    return Button(label="search-share", inline=f"{PREFIXES[thing]}{thing_id}")


def left(due: Moment, now: datetime) -> Span:
    """Say how much time is left."""
    return Span(seconds=max(0, int((due.at - now).total_seconds())))


def columns(buttons: Sequence[Button], width: int = 2) -> Rows:
    """Put buttons into rows of a width."""
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))


def short(text: str | None, limit: int = LABEL_LIMIT) -> str:
    """Cut words of people's own to what fits a button, in UTF-16 units."""
    text = " ".join((text or "—").split())
    return text if length_of(text) <= limit else beginning(text, limit - 1).rstrip() + "…"


def paged(key: str, page: Page[Button], thing: str, verb: str, *extra: Button, of: str = "", **args: Arg) -> Screen:
    """Make a list whose items are buttons, with the ways to the neighbouring pages below.

    `of` stands before the page's number in their ids, where the list is of something in particular: `KZ.`.
    """
    turns = page_turns(page, thing, verb, of)
    rows = tuple((button,) for button in page.items)
    count = "some" if page.items else "none"
    return Screen(key=key, args={"count": count, **args}, rows=(*rows, turns, *((b,) for b in extra), (HOME,)))


def page_turns(page: Page[Item], thing: str, verb: str, of: str = "") -> tuple[Button, ...]:
    """Offer the neighbouring pages of a list."""
    turns = []
    if page.number > 0:
        turns.append(press("button-previous-page", thing, verb, f"{of}{page.number - 1}"))
    if page.more:
        turns.append(press("button-next-page", thing, verb, f"{of}{page.number + 1}"))
    return tuple(turns)


def shown(field: Field, value: FieldValue, zone: str | None = None, *, weekday: bool = False) -> Arg:
    """Give a field's value as it is shown: a choice by its name, a moment by the legal clock of its zone.

    `weekday`: dates say which day of the week they are, so that a slip of the finger shows.
    """
    if is_empty(value):
        return DASH
    if isinstance(value, bool):
        return Term(key="form-yes" if value else "form-no")
    if isinstance(value, tuple):
        return Listing(rows=tuple(field.label_of(choice) for choice in value), between=", ")
    if isinstance(value, datetime):
        return Moment(at=value, zone=zone or "UTC", weekday=weekday)
    if isinstance(value, date):
        return Day(day=value, weekday=weekday)
    if isinstance(value, Document):
        return value.name
    if field.kind is Kind.CHOICE and isinstance(value, str):
        return field.label_of(value)
    return value if value is not None else DASH


def lines(form: str, fields: Sequence[Field], thing: object, language: str | None = None) -> Listing:
    """List a thing's fields with their names, one a line; `language` is that of the words that people wrote."""
    rows = []
    zone = getattr(thing, "zone", None)
    for field in fields_of(fields, thing):
        value = shown(field, getattr(thing, field.name), zone)
        if language is not None and isinstance(value, str):
            value = Localised(texts={language: value})
        rows.append(Term(key="form-line", args={"name": field_name(form, field), "value": value}))
    return Listing(rows=tuple(rows))
