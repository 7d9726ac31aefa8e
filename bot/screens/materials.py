"""The files beside an event, as its organiser puts them there."""

from bot.domain.events import Event
from bot.domain.materials import MOST
from bot.domain.notices import Listing, Screen, Term, press
from bot.screens.layout import HOME, short


def desk(event: Event) -> Screen:
    """List the files, each to be taken away, and say how more are added."""
    rows = tuple(Term(key="materials-line", args={"name": paper.name}) for paper in event.files)
    lines = Listing(rows=rows, empty="materials-none")
    gone = tuple(
        (press("materials-remove", "event", "unfile", f"{event.id}.{number}", name=short(paper.name)),)
        for number, paper in enumerate(event.files)
    )
    done = press("button-done", "event", "filed", event.id)
    args = {"title": event.words("title"), "lines": lines, "limit": MOST}
    return Screen(key="materials-desk", args=args, rows=(*gone, (done, HOME)))
