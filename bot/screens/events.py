"""Events: the organiser's desk and preview, the announcement, the card everybody sees."""

from bot.domain.calendar import local
from bot.domain.channels import Channel
from bot.domain.events import EVENT_FIELDS, Event, EventKind, EventStatus
from bot.domain.notices import Args, Button, Day, Localised, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.screens.forms import edit_buttons
from bot.screens.layout import DASH, HOME, columns, lines, paged, short

PREFIX = "e-"
"""Of the deep link that opens an event: `?start=e-5`."""


def desk(page: Page[Event]) -> Screen:
    """List an organiser's own events, and offer to make one of each kind."""
    items = [press(f"event-line-{e.status}", "event", "manage", e.id, title=short(e.title)) for e in page.items]
    new = [press(f"event-begin-{kind}", "event", "begin", kind) for kind in EventKind]
    return paged("event-desk", Page(items, page.number, page.more), "event", "desk", *new)


def draft_card(event: Event, audience: int, channels: int) -> Screen:
    """Show a draft to its organiser: its fields, and whom it will reach."""
    args: Args = {
        "kind": Term(key=f"event-kind-{event.kind}"),
        "fields": lines("event", EVENT_FIELDS, event, event.language),
        "people": audience,
        "channels": channels,
    }
    preview = press("event-preview", "event", "preview", event.id)
    publish = press("event-publish", "event", "publish", event.id)
    edits = edit_buttons("event", event.id, EVENT_FIELDS, event)
    return Screen(
        key="event-draft", args=args, rows=((preview, publish), edits, (press("menu-desk", "event", "desk"), HOME))
    )


def preview(event: Event) -> Screen:
    """Show it exactly as it will be posted, with a way back."""
    back = press("button-back", "event", "manage", event.id)
    return Screen(key="announcement", args=announcement(event), rows=((back,),))


def announcement(event: Event) -> Args:
    """Give what an announcement says."""
    ends, deadline = event.moment("ends_at"), event.moment("apply_until")
    return {
        "kind": Term(key=f"event-kind-{event.kind}"),
        "title": _words(event, event.title),
        "summary": _words(event, event.summary),
        "place": _words(event, event.place),
        "starts": event.moment("starts_at") or DASH,
        "ends": Term(key="event-ends", args={"at": ends}) if ends else Term(key="nothing"),
        "deadline": Term(key="event-deadline", args={"at": deadline}) if deadline else Term(key="nothing"),
        "link": Term(key="event-link", args={"link": event.link}) if event.link else Term(key="nothing"),
    }


def _words(event: Event, text: str | None) -> Localised:
    return Localised(texts={event.language: text or ""})


def post(event: Event, channel: Channel) -> Notice:
    """Announce it in a channel, in the channel's language."""
    join = Button(label="event-join", start=f"{PREFIX}{event.id}")
    return Notice(
        key="announcement",
        args=announcement(event),
        rows=((join,),),
        chat_id=channel.chat_id,
        language=channel.language,
        dedupe=f"event:{event.id}:post:{channel.id}",
        expires_at=event.closes_at,
    )


def news(event: Event) -> Notice:
    """Announce it to those who want to know; the outbox makes one of each person."""
    return Notice(
        key="announcement",
        args=announcement(event),
        rows=(
            (press("event-join", "event", "join", event.id), press("event-calendar", "event", "calendar", event.id)),
        ),
        dedupe=f"event:{event.id}:news",
        expires_at=event.closes_at,
    )


def card(event: Event, joined: bool, participants: int, open_: bool) -> Screen:
    """Show a published event to anybody; `open_`: one can still sign up."""
    cancelled = event.status is EventStatus.CANCELLED
    state = "event-cancelled" if cancelled else "event-joined" if joined else "nothing"
    act = press("event-leave", "event", "leave", event.id) if joined else press("event-join", "event", "join", event.id)
    calendar = press("event-calendar", "event", "calendar", event.id)
    first = (act, calendar) if (open_ or joined) and not cancelled else (calendar,)
    args = announcement(event) | {"participants": participants, "state": Term(key=state)}
    return Screen(key="event-card", args=args, rows=(first, (press("menu-events", "event", "list"), HOME)))


def listing(page: Page[Event]) -> Screen:
    """List what is ahead, the nearest first."""
    items = [_line(event) for event in page.items]
    return paged(
        "event-list", Page(items, page.number, page.more), "event", "list", press("menu-topics", "event", "topics")
    )


def _line(event: Event) -> Button:
    when = Day(day=local(event.starts_at, event.zone or "UTC").date(), short=True) if event.starts_at else DASH
    return press(f"event-line-{event.kind}", "event", "show", event.id, title=short(event.title), day=when)


def topics(chosen: set[EventKind]) -> Screen:
    """Let a person choose of which kinds they want to know."""
    buttons = []
    for kind in EventKind:
        on = kind in chosen
        label = "topic-on" if on else "topic-off"
        buttons.append(
            press(label, "event", "unfollow" if on else "follow", kind, kind=Term(key=f"event-kinds-{kind}"))
        )
    return Screen(key="topics", rows=(*columns(buttons, 1), (HOME,)))


def published(event: Event, people: int, channels: int) -> Screen:
    """Tell the organiser where it went."""
    args: Args = {"title": _words(event, event.title), "people": people, "channels": channels}
    show = press("event-open", "event", "show", event.id)
    return Screen(key="event-published", args=args, rows=((show,), (press("menu-desk", "event", "desk"), HOME)))


def manage_card(event: Event, participants: int) -> Screen:
    """Show a published event to its organiser, with who takes part so far as a count."""
    args = announcement(event) | {"participants": participants}
    args["status"] = Term(key=f"event-status-{event.status}")
    return Screen(key="event-managed", args=args, rows=((press("menu-desk", "event", "desk"), HOME),))
