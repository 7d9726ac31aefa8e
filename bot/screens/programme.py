"""The programme: what is ahead, by kind and side, and a calendar month as a list by day."""

from datetime import date

from bot.domain.calendar import local
from bot.domain.events import Event, EventKind
from bot.domain.notices import Args, Button, Day, Listing, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.programme import Search, neighbours
from bot.domain.sides import SIDE_CODES
from bot.screens.layout import DASH, HOME, columns, page_turns, paged, short

BESIDE_DAY = 34
"""UTF-16 units of a title on a button that begins with a day."""


def listing(page: Page[Event], search: Search) -> Screen:
    """List what is ahead, the nearest first; say what was looked for."""
    items = [line(event) for event in page.items]
    args: Args = {
        "kind": Term(key=f"event-kinds-{search.kind}") if search.kind else Term(key="programme-any-kind"),
        "where": Term(key=f"side-{search.side}") if search.side else Term(key="programme-anywhere"),
        "whose": Term(key="programme-mine") if search.mine else Term(key="nothing"),
    }
    screen = paged("event-list", Page(items, page.number, page.more), "event", "list", of=f"{search.code}.", **args)
    return screen.model_copy(update={"rows": (*screen.rows[:-1], *_filters(search), (HOME,))})


def _filters(search: Search) -> tuple[tuple[Button, ...], ...]:
    whose = search.model_copy(update={"mine": not search.mine})
    mine = press("programme-all" if search.mine else "programme-mine-button", "event", "list", f"{whose.code}.0")
    kinds = press("programme-kinds", "event", "kinds", search.code)
    sides = press("programme-sides", "event", "sides", search.code)
    return (
        (kinds, sides),
        (mine, press("programme-month", "event", "month")),
        (press("menu-topics", "event", "topics"),),
    )


def line(event: Event) -> Button:
    """Make the button that opens an event: its day, by its own clock, and its title."""
    when = Day(day=local(event.starts_at, event.zone or "UTC").date(), short=True) if event.starts_at else DASH
    title = event.words("title")
    cut = title.model_copy(
        update={"texts": {code: short(text, BESIDE_DAY) for code, text in title.texts.items() if text}}
    )
    return press(f"event-line-{event.kind}", "event", "show", event.id, title=cut, day=when)


def kinds(search: Search) -> Screen:
    """Ask which kind is looked for."""
    buttons = [_choice(f"event-kinds-{kind}", search, kind=kind) for kind in EventKind]
    return Screen(
        key="programme-ask-kind", rows=(*columns(buttons), (_choice("programme-any-kind", search, kind=None),))
    )


def sides(search: Search) -> Screen:
    """Ask where it is held."""
    buttons = [_choice(f"side-{side}", search, side=side) for side in SIDE_CODES]
    anywhere = _choice("programme-anywhere", search, side=None)
    return Screen(key="programme-ask-side", rows=(*columns(buttons, 1), (anywhere,)))


def _choice(label: str, search: Search, **chosen: EventKind | str | None) -> Button:
    return press("form-choice", "event", "list", f"{search.model_copy(update=chosen).code}.0", choice=Term(key=label))


def month(page: Page[Event], first: date) -> Screen:
    """List a month by day, with the ways to its neighbours."""
    before, after = neighbours(first)
    code = f"{first:%Y-%m}."
    ways = (
        press("button-previous-page", "event", "month", f"{before:%Y-%m}.0"),
        press("button-next-page", "event", "month", f"{after:%Y-%m}.0"),
    )
    rows = tuple((line(event),) for event in page.items)
    turns = page_turns(page, "event", "month", code)
    lines = Listing(rows=tuple(_day(event) for event in page.items), empty="programme-month-empty")
    args: Args = {"month": Day(day=first, month=True), "lines": lines}
    return Screen(
        key="programme-month-list", args=args, rows=(*rows, turns, ways, (press("menu-events", "event", "list"), HOME))
    )


def _day(event: Event) -> Term:
    zone = event.zone or "UTC"
    starts, ends = event.starts_at, event.ends_at
    day = Day(day=local(starts, zone).date(), short=True) if starts else DASH
    args: Args = {"day": day, "title": event.words("title"), "kind": Term(key=f"event-kind-{event.kind}")}
    if starts and ends and local(ends, zone).date() != local(starts, zone).date():
        return Term(key="programme-days", args=args | {"until": Day(day=local(ends, zone).date(), short=True)})
    return Term(key="programme-day", args=args)
