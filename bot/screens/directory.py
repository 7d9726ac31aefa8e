"""The directory: what was found, what it can be narrowed to, and the card that is shared in any chat."""

from collections.abc import Sequence

from bot.domain.directory import CHOICES, FACETS, PREFIXES, Found, Search
from bot.domain.forms import field_named
from bot.domain.notices import Arg, Button, Listing, Localised, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.parks import KINDS
from bot.domain.registry import ORGANISATION_FIELDS
from bot.domain.sides import side_name
from bot.screens.layout import HOME, SIDES_ABREAST, Rows, columns, page_turns, short
from bot.screens.parks import flag_of

SEARCH_LINK = "search"
LINE_LIMIT = 120
NEW = press("search-new", "search", "begin")
NOTHING = Term(key="nothing")


def ask() -> Screen:
    """Ask what is looked for."""
    return Screen(key="search-ask", rows=((press("search-everything", "search", "everything"),), (HOME,)))


def results(search: Search, page: Page[Found], instead: str | None) -> Screen:
    """Show a page of what was found; each hit opens its card, each facet narrows or is taken away."""
    hits = tuple((_hit(found),) for found in page.items)
    taken = [_taken(search, facet, value) for facet, value in search.narrowed.items()]
    facets = [_facet(search, facet) for facet in FACETS if facet not in search.narrowed]
    narrowing: Rows = columns(facets) if page.items else ()
    turns = page_turns(page, "search", "page", f"{search.id}.")
    rows = (*hits, turns, *columns(taken, 1), *narrowing, (NEW, HOME))
    return Screen(key="search-results", args=_args(search, page, instead), rows=rows)


def _args(search: Search, page: Page[Found], instead: str | None) -> dict[str, Arg]:
    lines = tuple(_line(found) for found in page.items)
    empty = "search-none-narrowed" if search.narrowed else "search-none"
    return {
        "words": Term(key="search-words", args={"words": search.words}) if search.words else Term(key="search-all"),
        "instead": Term(key="search-instead", args={"words": instead}) if instead and page.items else NOTHING,
        "hits": Listing(rows=lines, between="\n\n", empty=empty),
    }


def _line(found: Found) -> Term:
    line: Arg = Term(key="search-hit-line", args={"line": _cut(found.line)}) if found.line else NOTHING
    return Term(key="search-hit", args={"flag": _flag(found), "title": found.title, "kind": _kind(found), "line": line})


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LINE_LIMIT else text[: LINE_LIMIT - 1].rstrip() + "…"


def _flag(found: Found) -> str:
    return flag_of(found.side) if found.side else ""


def _kind(found: Found) -> Term:
    return kind_name(found.kind) if found.kind else NOTHING


def kind_name(kind: str) -> Term:
    """Name a kind of parks or of organisations."""
    return Term(key=f"park-kind-{kind}" if kind in KINDS else f"organisation-kind-{kind}")


def _hit(found: Found) -> Button:
    title = Localised(texts={language: short(name) for language, name in found.titles.items()})
    verb = "show" if found.thing == "park" else "open"
    return press("search-open", found.thing, verb, found.thing_id, flag=_flag(found), title=title)


def _taken(search: Search, facet: str, value: str) -> Button:
    return press("search-taken", "search", "widen", f"{search.id}.{facet}", value=value_name(facet, value))


def _facet(search: Search, facet: str) -> Button:
    return press(f"search-by-{facet}", "search", "by", f"{search.id}.{facet}")


def value_name(facet: str, value: str) -> Arg:
    """Name a value of a facet; a city by its own name."""
    match facet:
        case "side":
            return side_name(value)
        case "sector":
            return field_named(ORGANISATION_FIELDS, "sectors").label_of(value)
        case "kind":
            return kind_name(value)
        case "seeks":
            return field_named(ORGANISATION_FIELDS, "seeks").label_of(value)
    return short(value)


def choices(search: Search, facet: str, cities: Sequence[tuple[int, str]]) -> Screen:
    """Offer the values that a search can be narrowed to."""
    values = [(str(row), city) for row, city in cities] if facet == "city" else [(v, v) for v in CHOICES[facet]]
    buttons = [
        press("search-only", "search", "only", f"{search.id}.{facet}.{ident}", value=value_name(facet, value))
        for ident, value in values
    ]
    back = press("button-back", "search", "page", f"{search.id}.0")
    rows = columns(buttons, SIDES_ABREAST if facet == "side" else 2)
    return Screen(key="search-choice", args={"facet": Term(key=f"search-by-{facet}")}, rows=(*rows, (back, HOME)))


def link(found: Found) -> str:
    """Give the payload of the deep link to a card."""
    return f"{PREFIXES[found.thing]}{found.thing_id}"


def shared(found: Found) -> Screen:
    """Make the card that is posted into a chat, with the way to the whole one."""
    side: Arg = side_name(found.side) if found.side else NOTHING
    place: Arg = Term(key="search-shared-city", args={"city": found.city}) if found.city else NOTHING
    line: Arg = Term(key="search-shared-line", args={"line": found.line}) if found.line else NOTHING
    args: dict[str, Arg] = {
        "flag": _flag(found),
        "title": found.title,
        "kind": _kind(found),
        "side": side,
        "city": place,
        "line": line,
    }
    return Screen(key="search-shared", args=args, rows=((Button(label="button-open-bot", start=link(found)),),))
