"""The card of an event as it stands for one person; the organiser's sign-up desk; what is told of places."""

from datetime import datetime

from bot.domain.events import Event, EventStatus, is_open
from bot.domain.forms import is_empty
from bot.domain.notices import Arg, Args, Button, Moment, Notice, Screen, Term, press
from bot.domain.reminder_ladders import LADDERS, Kind, Rung
from bot.domain.reminders import Watch
from bot.domain.signup import Counts, Participation, Settings, Standing, View, may_leave
from bot.screens.applications import applying
from bot.screens.events import NOTHING, announcement, counted, share
from bot.screens.layout import HOME, Rows, left


def card(view: View, now: datetime) -> Screen:
    """Show an announced event to anybody: how they stand with it, how full it is, and what they can do."""
    event = view.event
    args = announcement(event, view.counts) | {"standing": _standing(view)}
    files = (press("event-files", "event", "papers", event.id),) if not is_empty(event.files) else ()
    rest = ((*files, share(event)), (press("menu-events", "event", "list"), HOME))
    return Screen(key="signup-card", args=args, rows=(*applying(event, now), *_ways(view, now), *rest))


def _standing(view: View) -> Term:
    found = view.participation
    if found is None or view.event.status is EventStatus.CANCELLED:
        return NOTHING
    match found.status:
        case Standing.DRAFT:
            return Term(key="signup-draft")
        case Standing.WAITING:
            return Term(key="signup-in-line", args={"place": view.place or 1})
        case Standing.OFFERED:
            return Term(key="signup-kept", args={"until": _until(view.event, found)})
    guest = Term(key="signup-with-guest", args={"guest": found.guest}) if found.guest else NOTHING
    return Term(key="signup-joined", args={"guest": guest})


def _until(event: Event, participation: Participation) -> Arg:
    at = participation.offer_until
    moment = event.model_copy(update={"starts_at": at}).moment("starts_at")
    return moment if moment is not None else NOTHING


def _ways(view: View, now: datetime) -> Rows:
    event = view.event
    calendar = press("event-calendar", "event", "calendar", event.id)
    if not may_leave(event, now):
        ticket = view.status is Standing.JOINED and event.status is not EventStatus.CANCELLED
        return ((_ticket(event), calendar),) if ticket else ((calendar,),)
    leave = press("event-leave", "event", "leave", event.id)
    match view.status:
        case Standing.JOINED:
            own = (*_guest(view), *_answers(view))
            return ((_ticket(event), calendar), *((own,) if own else ()), (leave,))
        case Standing.WAITING:
            return (calendar, *_answers(view)), (press("signup-leave-line", "event", "leave", event.id),)
        case Standing.OFFERED:
            accept = press("signup-accept", "signup", "accept", event.id)
            return (accept, press("signup-decline", "event", "leave", event.id)), (calendar,)
        case Standing.DRAFT if is_open(event, now):
            drop = press("signup-drop", "event", "leave", event.id)
            return (press("signup-send", "event", "join", event.id),), (*_answers(view), drop), (calendar,)
    if not is_open(event, now):
        return ((calendar,),)
    label = "event-join" if view.counts.open else "signup-wait"
    return ((press(label, "event", "join", event.id), calendar),)


def _ticket(event: Event) -> Button:
    return press("signup-ticket", "signup", "ticket", event.id)


def _guest(view: View) -> tuple[Button, ...]:
    found = view.participation
    if not view.plus_one or found is None or (found.guest is None and not view.counts.open):
        return ()
    label = "signup-guest-change" if found.guest else "signup-guest"
    return (press(label, "signup", "guest", view.event.id),)


def _answers(view: View) -> tuple[Button, ...]:
    return (press("signup-answers", "form", "fields", f"signup.{view.event.id}"),) if view.asked else ()


def offered(event: Event, participation: Participation) -> Notice:
    """Tell somebody who waited that a place is kept for them, and until when."""
    accept = press("signup-accept", "signup", "accept", event.id)
    return Notice(
        key="signup-offered",
        args=_about(event) | {"until": _until(event, participation)},
        rows=((accept, press("signup-decline", "event", "leave", event.id)),),
        person_id=participation.person_id,
        dedupe=f"signup:{event.id}:{participation.person_id}:offer:{participation.offer_until:%Y%m%dT%H%M%S}",
        expires_at=participation.offer_until,
    )


def watch(event: Event, found: Participation, at: datetime) -> Watch:
    """Give what is reminded of: to take the place that is kept, or to finish what was begun, in time."""
    due, title = Moment(at=at, zone=event.zone or "UTC"), event.words("title")
    offered = found.status is Standing.OFFERED
    label, verb = ("signup-accept", ("signup", "accept")) if offered else ("signup-send", ("event", "join"))
    leave = press("signup-decline" if offered else "signup-drop", "event", "leave", event.id)

    def says(now: datetime) -> Term:
        key = "signup-reminder-kept" if offered else "signup-reminder-begun"
        return Term(key=key, args={"title": title, "due": due, "left": left(due, now)})

    since = (found.offered_at or at - LADDERS[Kind.SIGNUP].longest) if offered else found.joined_at
    thing, opens, ways = (
        f"signup:{event.id}",
        press("event-open", "event", "show", event.id),
        (press(label, *verb, event.id), leave),
    )
    return Watch(thing, Kind.SIGNUP, found.person_id, Rung.JOINING, due, since, title, opens, says, ways)


def lapsed(event: Event, participation: Participation) -> Notice:
    """Tell somebody that the place goes to another, and how to come back."""
    return Notice(
        key="signup-lapsed",
        args=_about(event),
        rows=((press("event-open", "event", "show", event.id),),),
        person_id=participation.person_id,
        dedupe=f"signup:{event.id}:{participation.person_id}:lapse:{participation.offer_until:%Y%m%dT%H%M%S}",
    )


def _about(event: Event) -> Args:
    starts: Arg = event.moment("starts_at") or NOTHING
    return {"title": event.words("title"), "starts": starts}


def desk(event: Event, counts: Counts, settings: Settings, asked: int) -> Screen:
    """Show an organiser how sign-up stands, and what they can do with it."""
    number = event.id
    rows = (
        (
            press("signup-people", "attendance", "list", f"{number}.0"),
            press("signup-sheet", "attendance", "sheet", number),
        ),
        (
            press("signup-check-in", "attendance", "desk", number),
            press("signup-write", "letter", "list", f"{number}.0"),
        ),
        (
            press("signup-questions", "question", "list", number, number=asked),
            press("signup-settings", "form", "fields", f"signup-settings.{number}"),
        ),
        (press("button-back", "event", "manage", number), HOME),
    )
    args: Args = {
        "title": event.words("title"),
        "counted": counted(counts),
        "offered": counts.offered,
        "hours": settings.offer_hours,
        "guests": Term(key="form-yes" if settings.plus_one else "form-no"),
    }
    return Screen(key="signup-desk", args=args, rows=rows)
