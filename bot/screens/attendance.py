"""A ticket, the list of who comes, the door, and the rows of the table that an organiser takes away."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.attendance import HELPER_PREFIX, Attendee, Door
from bot.domain.calendar import local
from bot.domain.events import Event
from bot.domain.forms import field_name
from bot.domain.notices import Arg, Args, Button, Listing, Localised, Screen, Span, Term, press
from bot.domain.pages import Page
from bot.domain.signup import Counts, Participation
from bot.domain.signup_questions import Question, fields_for
from bot.screens.events import NOTHING, counted
from bot.screens.layout import DASH, HOME, columns, named, page_turns, short, shown

Cell = Arg | datetime | None
COLUMNS = ("name", "username", "organisation", "status", "guest", "joined-at", "code", "attended-at")


def ticket(event: Event, participation: Participation) -> Args:
    """Give what stands beside the QR code of a ticket."""
    code = participation.code or ""
    return {
        "title": event.words("title"),
        "starts": event.moment("starts_at") or DASH,
        "place": event.place or event.link or DASH,
        "code": f"{code[:5]} {code[5:]}",
        "guest": Term(key="signup-with-guest", args={"guest": participation.guest}) if participation.guest else NOTHING,
    }


def listing(event: Event, counts: Counts, page: Page[Attendee], size: int) -> Screen:
    """List who is on the list, one a line."""
    first = page.number * size + 1
    rows = tuple(_line(at, attendee) for at, attendee in enumerate(page.items, first))
    turns = page_turns(page, "attendance", "list", f"{event.id}.")
    args: Args = {
        "title": event.words("title"),
        "counted": counted(counts),
        "lines": Listing(rows=rows, empty="attendance-nobody"),
    }
    sheet = press("signup-sheet", "attendance", "sheet", event.id)
    back = press("button-back", "signup", "desk", event.id)
    return Screen(key="attendance-list", args=args, rows=(turns, (sheet,), (back, HOME)))


def _line(number: int, attendee: Attendee) -> Term:
    args: Args = {
        "number": number,
        "name": short(attendee.name) if attendee.name else named(""),
        "username": f" @{attendee.username}" if attendee.username else "",
        "guest": f" + {short(attendee.guest)}" if attendee.guest else "",
    }
    if attendee.attended_at is not None:
        return Term(key="attendance-line-came", args=args)
    return Term(key=f"attendance-line-{attendee.status}", args=args)


def door(standing: Door) -> Screen:
    """Show how it stands at the door."""
    number = standing.event.id
    last = _came(standing.last) if standing.last is not None else NOTHING
    helpers = tuple(Term(key="attendance-helper", args={"name": named(name)}) for _, name in standing.helpers)
    args: Args = {
        "title": standing.event.words("title"),
        "joined": standing.joined,
        "present": standing.present,
        "last": last,
        "helpers": Listing(rows=helpers, between=", ", empty="form-dash"),
    }
    own: list[Button] = []
    if standing.own:
        own = [
            press("attendance-dismiss", "attendance", "dismiss", f"{number}.{person}", name=short(name))
            for person, name in standing.helpers
        ]
        own.append(press("attendance-invite", "attendance", "invite", number))
        own.append(press("button-back", "signup", "desk", number))
    type_ = press("attendance-type", "form", "one", f"attendance.{number}.code")
    return Screen(key="attendance-door", args=args, rows=((type_,), *columns(own, 1), (HOME,)))


def _came(attendee: Attendee) -> Term:
    return Term(key="attendance-last", args={"name": named(attendee.name)})


def let_in(event: Event, attendee: Attendee, fresh: bool, now: datetime) -> Screen:
    """Say who was let in, or that they had come already."""
    ago = Span(seconds=int((now - (attendee.attended_at or now)).total_seconds()))
    args: Args = {
        "title": event.words("title"),
        "name": named(attendee.name),
        "guest": Term(key="attendance-guest", args={"guest": attendee.guest}) if attendee.guest else NOTHING,
        "organisation": attendee.organisation or NOTHING,
    }
    back = press("attendance-door-open", "attendance", "desk", event.id)
    if fresh:
        return Screen(key="attendance-let-in", args=args, rows=((back, HOME),))
    return Screen(key="attendance-came-already", args=args | {"ago": ago}, rows=((back, HOME),))


def doors(events: Sequence[Event]) -> Screen:
    """Offer the doors at which somebody lets people in."""
    texts = [(event, event.words("title").texts) for event in events]
    rows = tuple(
        (press("attendance-at", "attendance", "desk", event.id, title=Localised(texts=_short(words))),)
        for event, words in texts
    )
    count = "some" if rows else "none"
    return Screen(key="attendance-doors", args={"count": count}, rows=(*rows, (HOME,)))


def _short(words: dict[str, str]) -> dict[str, str]:
    return {language: short(text) for language, text in words.items()}


def helper_link(event: Event, code: str) -> Screen:
    """Give the organiser the link for helpers."""
    payload = f"{HELPER_PREFIX}{code}"
    share = Button(label="attendance-pass-on", share=payload)
    opens = Button(label="attendance-link", start=payload)
    back = press("button-back", "attendance", "desk", event.id)
    return Screen(
        key="attendance-helper-link", args={"title": event.words("title")}, rows=((share,), (opens,), (back,))
    )


def heads(event: Event, questions: Sequence[Question]) -> list[Term]:
    """Name the columns of the table: what is known of everybody, then what they were asked."""
    asked = [field_name("signup", field) for field in fields_for(event, questions)]
    return [Term(key=f"attendance-column-{name}") for name in COLUMNS] + asked


def cells(event: Event, questions: Sequence[Question], attendee: Attendee) -> list[Cell]:
    """Fill one row of the table; moments are by the clock of the event."""
    zone = event.zone or "UTC"
    fixed: list[Cell] = [
        attendee.name or named(""),
        f"@{attendee.username}" if attendee.username else None,
        attendee.organisation,
        Term(key=f"attendance-status-{attendee.status}"),
        attendee.guest,
        local(attendee.joined_at, zone).replace(tzinfo=None),
        attendee.code,
        local(attendee.attended_at, zone).replace(tzinfo=None) if attendee.attended_at is not None else None,
    ]
    said = [(field, attendee.answers.get(field.name)) for field in fields_for(event, questions)]
    return fixed + [shown(field, value) if value is not None else None for field, value in said]
