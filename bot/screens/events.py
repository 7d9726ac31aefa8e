"""Events: the organiser's desk, what a card says of an event, the card everybody sees."""

from datetime import datetime

from bot.domain.broadcasts import Reach
from bot.domain.event_fields import ELIGIBILITY, EVENT_FIELDS, OWN_QUESTIONS, SUBMITTED_TO
from bot.domain.events import Event, EventKind, EventStatus, standing, status_name
from bot.domain.forms import Field, field_key, fields_of
from bot.domain.languages import LANGUAGES
from bot.domain.notices import Args, Button, Listing, Moment, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.sides import side_name
from bot.domain.signup import Counts
from bot.screens.forms import edit_buttons
from bot.screens.layout import HOME, Rows, paged, short, shown

PREFIX = "e-"
"""Of the deep link that opens an event: `?start=e-5`."""
SUMMARY_BESIDE_PICTURE = 280
"""UTF-16 units of a summary beside a picture: the words there have 1024 in all (Bot API, sendPhoto)."""
NOTHING = Term(key="nothing")


def desk(page: Page[Event], now: datetime) -> Screen:
    """List an organiser's own events, and offer to make one of each kind."""
    items = [press(f"event-line-{standing(e, now)}", "event", "manage", e.id, title=short(e.name)) for e in page.items]
    new = [press(f"event-begin-{kind}", "event", "begin", kind) for kind in EventKind]
    return paged("event-desk", Page(items, page.number, page.more), "event", "desk", *new)


def announcement(event: Event, counts: Counts | None = None) -> Args:
    """Give what an announcement says; `counts` where it also says how full the event is, in place of how large."""
    full: Args = {"counted": counted(counts)} if counts is not None else {}
    return full | {
        "kind": Term(key=f"event-kind-{event.kind}"),
        "title": event.words("title"),
        "summary": event.words("summary", marked=True),
        "facts": facts(event, with_capacity=counts is None),
        "state": called_off(event),
    }


def called_off(event: Event) -> Term:
    """Say that it was called off, and why; of any other nothing."""
    if event.status is not EventStatus.CANCELLED:
        return NOTHING
    return Term(key="event-cancelled", args={"reason": event.reason or ""})


def facts(event: Event, *, with_capacity: bool = True) -> Listing:
    """List where and when it is, what is asked of its kind, and whom it is for."""
    rows = [_place(event)] if event.place or event.host_side else []
    rows += [
        _when(name, at)
        for name in ("starts_at", "ends_at", "apply_until", "submit_until")
        if (at := event.moment(name)) is not None
    ]
    if event.link:
        rows.append(Term(key="event-link", args={"link": event.link}))
    rows += [_own(event, field) for field in fields_of(OWN_QUESTIONS, event) if getattr(event, field.name)]
    rows += [_for_whom(event, field) for field in ELIGIBILITY[:4] if getattr(event, field.name)]
    if with_capacity and event.capacity is not None:
        rows.append(capacity_of(event.capacity))
    return Listing(rows=tuple(rows))


def capacity_of(places: int) -> Term:
    """Say how many places there are."""
    return Term(key="event-capacity", args={"count": places})


def _place(event: Event) -> Term:
    side = side_name(event.host_side) if event.host_side else None
    if event.place and side is not None:
        return Term(key="event-place-of-side", args={"place": event.place, "side": side})
    return Term(key="event-place", args={"place": side if side is not None else event.place or ""})


def _when(name: str, at: Moment) -> Term:
    return Term(key=f"event-{name.replace('_', '-')}", args={"at": at})


def _own(event: Event, field: Field) -> Term:
    value = shown(field, getattr(event, field.name))
    return Term(key="event-own", args={"name": Term(key=field_key("event", field.name)), "value": value})


def _for_whom(event: Event, field: Field) -> Term:
    value = getattr(event, field.name)
    if value is True:
        return Term(key="event-for-youth")
    return Term(key=f"event-for-{field.name.replace('_', '-')}", args={"value": shown(field, value)})


def draft_card(event: Event, reach: Reach, now: datetime) -> Screen:
    """Show to its organiser what is not announced yet: how complete it is, and whom it will reach."""
    args = announcement(event) | {
        "status": status_name(event, now),
        "languages": languages(event),
        "reach": reach_of(reach),
        "at": _at(event),
        "reason": Term(key="event-returned", args={"reason": event.reason}) if event.reason else NOTHING,
    }
    return Screen(key="event-draft", args=args, rows=(*_ways(event), (press("menu-desk", "event", "desk"), HOME)))


def _at(event: Event) -> Term:
    at = event.moment("publish_at")
    return Term(key="event-publish-at", args={"at": at}) if at is not None else NOTHING


def _ways(event: Event) -> Rows:
    preview = press("event-preview", "event", "preview", event.id)
    if event.status is not EventStatus.DRAFT:
        edits = edits_of(event) if event.status is EventStatus.SCHEDULED else ()
        return (preview, press("event-take-back", "event", "takeback", event.id)), *edits, _signup(event)
    publish = press("event-publish", "event", "publish", event.id)
    time = press("event-time", "event", "time", event.id)
    gone = press("event-delete", "event", "delete", event.id)
    return (preview, publish), *edits_of(event), _signup(event), (time, gone)


def edits_of(event: Event) -> Rows:
    """Offer to edit it: what is missing, another language, whom it is for, the picture, the files."""
    target = f"event.{event.id}"
    words = tuple(press(f"event-words-{code}", "form", "ask", f"{target}.title_{code}") for code in LANGUAGES)
    more = (
        press("event-who", "form", "ask", f"{target}.sides"),
        press("event-picture", "form", "one", f"{target}.picture"),
        press("event-files", "event", "files", event.id),
    )
    return edit_buttons("event", event.id, EVENT_FIELDS, event), words, more


def languages(event: Event) -> Listing:
    """Say how complete its words are in each language."""
    rows = [
        Term(key=f"event-written-{event.written(code)}", args={"language": Term(key=f"language-{code}")})
        for code in LANGUAGES
    ]
    return Listing(rows=tuple(rows), between=" · ")


def reach_of(reach: Reach) -> Term:
    """Say whom it will reach."""
    return Term(key="event-reach", args={"people": reach.people, "channels": reach.channels})


def manage_card(event: Event, counts: Counts, now: datetime) -> Screen:
    """Show an announced event to its organiser, with who takes part so far as a count."""
    args = announcement(event, counts) | {
        "status": status_name(event, now),
        "languages": languages(event),
    }
    open_ = standing(event, now) in (EventStatus.PUBLISHED, EventStatus.CLOSED)
    cancel = (press("event-cancel", "event", "cancel", event.id),) if open_ else ()
    rows: Rows = (
        *(edits_of(event) if open_ else ()),
        _signup(event),
        (press("event-copies", "event", "copies", event.id), press("event-progress", "event", "progress", event.id)),
        (press("event-copy", "event", "copy", event.id), *cancel),
        (press("menu-desk", "event", "desk"), HOME),
    )
    return Screen(key="event-managed", args=args, rows=rows)


def _signup(event: Event) -> tuple[Button, ...]:
    signup = press("signup-open", "signup", "desk", event.id)
    if event.kind not in SUBMITTED_TO:
        return (signup,)
    return signup, press("application-open-desk", "competition", "list", f"{event.id}..0")


def counted(counts: Counts) -> Term:
    """Say how many take part, of how many, and how many wait."""
    waiting = Term(key="signup-waiting", args={"count": counts.waiting}) if counts.waiting else NOTHING
    if counts.capacity is None:
        return Term(key="signup-counted", args={"joined": counts.joined, "waiting": waiting})
    of: Args = {"joined": counts.joined + counts.offered, "capacity": counts.capacity, "waiting": waiting}
    return Term(key="signup-counted-of", args=of)


def share(event: Event) -> Button:
    """Offer to pass it on."""
    return Button(label="event-share", share=f"{PREFIX}{event.id}")
