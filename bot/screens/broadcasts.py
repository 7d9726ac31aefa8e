"""How far a broadcast is: one message of the organiser's, edited in place, with a stop."""

from bot.domain.broadcasts import Progress
from bot.domain.events import Event
from bot.domain.notices import Args, Screen, press
from bot.domain.posts import Post
from bot.screens.layout import HOME, Rows

REPORTED = "broadcast"


def _args(event: Event, done: Progress) -> Args:
    return {
        "title": event.words("title"),
        "sent": done.sent,
        "waiting": done.waiting,
        "unreachable": done.unreachable,
        "stopped": done.stopped,
        "failed": done.failed + done.expired,
    }


def _rows(event: Event, done: Progress) -> Rows:
    stop = (press("broadcast-stop", "event", "stop", event.id),) if not done.settled else ()
    return (stop,) if stop else ()


def report(event: Event, done: Progress) -> Post:
    """Give the organiser's standing message about a broadcast."""
    return Post(
        thing=REPORTED,
        thing_id=event.id,
        key="broadcast-progress",
        args=_args(event, done),
        rows=_rows(event, done),
        person_id=event.organiser_id,
        silent=True,
        watched=not done.settled,
    )


def progress(event: Event, done: Progress) -> Screen:
    """Show the same when it is asked for."""
    back = press("button-back", "event", "manage", event.id)
    again = press("broadcast-look-again", "event", "progress", event.id)
    return Screen(key="broadcast-progress", args=_args(event, done), rows=(*_rows(event, done), (again,), (back, HOME)))
