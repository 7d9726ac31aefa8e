"""A move of a meeting: the whole chain "was → is", before it is confirmed and as every seat gets it."""

from datetime import datetime

from bot.domain.meetings import Link, Meeting
from bot.domain.moves import Move, Sheet, changes
from bot.domain.notices import Arg, Args, Button, Day, Listing, Notice, Screen, Term, press
from bot.domain.sides import side_name
from bot.screens.exceptions import exception_buttons, notes
from bot.screens.layout import HOME
from bot.screens.meetings import note_of
from bot.screens.sessions import chg_line


def preview(move: Move, was: Sheet, would_be: Sheet, now: datetime) -> Screen:
    """Show what was and what would be; what departs from the rules is asked about first."""
    meeting = would_be.meeting
    different = changes(was.meeting, move)
    args: Args = {
        "changes": _changes(was.meeting, was.links, would_be),
        "session": chg_line(would_be),
        "notes": notes(meeting, now),
    }
    edits = tuple(_edit(move, name) for name in ("day", "city", "host_side" if meeting.regular else "venue"))
    reasons = exception_buttons("move-exception", move.id, meeting, now)
    confirm = (press("move-confirm", "move", "confirm", move.id),) if different else ()
    drop = press("move-drop", "move", "drop", move.id)
    key = "move-preview" if different else "move-begun"
    return Screen(key=key, args=args, rows=(*reasons, confirm, edits, (drop, HOME)))


def _edit(move: Move, name: str) -> Button:
    return press(f"move-edit-{name.replace('_', '-')}", "form", "one", f"move.{move.id}.{name}")


def moved(before: Meeting, was: tuple[Link, ...], sheet: Sheet, person_id: int) -> Notice:
    """Tell a seat, once, what has moved from when to when."""
    meeting = sheet.meeting
    return Notice(
        key="move-told" if meeting.regular else "move-told-extra",
        args={"changes": _changes(before, was, sheet), "session": chg_line(sheet), "notes": notes(meeting)},
        rows=(
            (
                press("meeting-calendar", "meeting", "calendar", meeting.id),
                press("meeting-open", "meeting", "show", meeting.id),
            ),
        ),
        person_id=person_id,
        dedupe=f"meeting:{meeting.id}:{meeting.version}:moved:{person_id}",
    )


def _changes(before: Meeting, was: tuple[Link, ...], sheet: Sheet) -> Listing:
    """List what has changed as "was → is": every deadline, the city, the host; what stays is said once."""
    meeting = sheet.meeting
    rows = []
    for old, new in zip(was, sheet.links, strict=True):
        args: Args = {"was": Day(day=old.day), "due": new.due, "note": note_of(new)}
        kept = "kept" if old.due == new.due else "moved"
        rows.append(Term(key=f"move-{kept}-{new.deadline}", args={**args, "day": Day(day=new.day, weekday=True)}))
    places = (
        ("city", before.city or "", meeting.city or ""),
        ("host", side_name(before.venue or before.chair_side), meeting.host),
    )
    rows += [_place(name, old, new) for name, old, new in places]
    return Listing(rows=tuple(rows), between="\n\n")


def _place(name: str, old: Arg, new: Arg) -> Term:
    kept = "kept" if old == new else "moved"
    return Term(key=f"move-place-{kept}-{name}", args={"was": old, "now": new})
