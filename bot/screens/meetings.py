"""A meeting and the chain of deadlines counted backwards from it (Concept, §5); the list of meetings."""

from datetime import datetime

from bot.domain.calendar import start_of_day
from bot.domain.forms import fields_of
from bot.domain.meetings import MEETING_FIELDS, Link, Meeting, MeetingKind, MeetingStatus
from bot.domain.moves import Move, Sheet
from bot.domain.notices import Args, Button, Day, Listing, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.people import Action, Actor, may
from bot.domain.sides import side_name
from bot.screens.exceptions import exception_buttons, notes
from bot.screens.forms import edit_buttons
from bot.screens.layout import DASH, HOME, Rows, lines, paged
from bot.screens.sessions import chg_line

LIST = press("meeting-list-button", "meeting", "list")
NOTHING = Term(key="nothing")


def none_yet(actor: Actor) -> Screen:
    """Say that no date is set, and let those who may set one."""
    return Screen(key="meeting-none", rows=(*_begin(actor), (press("session-list-button", "session", "list"), HOME)))


def draft_card(sheet: Sheet, now: datetime) -> Screen:
    """Show a draft with the chain that follows from it, and what departs from the rules, before it is announced."""
    meeting = sheet.meeting
    args: Args = {
        "kind": Term(key=f"meeting-kind-{meeting.kind}"),
        "fields": lines("meeting", MEETING_FIELDS, meeting),
        "session": chg_line(sheet),
        "chain": chain_lines(sheet.links),
        "notes": notes(meeting, now),
    }
    announce = press("meeting-announce", "meeting", "announce", meeting.id)
    edits = edit_buttons("meeting", meeting.id, fields_of(MEETING_FIELDS, meeting), meeting)
    reasons = exception_buttons("meeting-exception", meeting.id, meeting, now)
    return Screen(key="meeting-draft", args=args, rows=(*reasons, (announce,), edits, (HOME,)))


def card(sheet: Sheet, actor: Actor, now: datetime) -> Screen:
    """Show a meeting that was announced, with what this person may do."""
    meeting = sheet.meeting
    key = "meeting-card" if meeting.regular else "meeting-extra-card"
    args = _args(sheet) | {"status": _status(meeting), "moves": _moves(sheet.moves)}
    files = [press("meeting-calendar", "meeting", "calendar", meeting.id)]
    if meeting.regular:
        files.append(press("meeting-timeline", "meeting", "timeline", meeting.id))
    board = (press("menu-board", "board", "show"),) if meeting.regular and may(actor, Action.SEE_BOARD) else ()
    return Screen(key=key, args=args, rows=(*_changes(meeting, actor, now), tuple(files), board, (LIST, HOME)))


def _changes(meeting: Meeting, actor: Actor, now: datetime) -> Rows:
    if meeting.status is not MeetingStatus.SET:
        return _begin(actor)
    if not may(actor, Action.SET_MEETING):
        return ()
    ways = [
        press("meeting-move", "move", "begin", meeting.id),
        press("meeting-cancel", "meeting", "cancel", meeting.id),
    ]
    begun = meeting.day is not None and meeting.zone is not None and now >= start_of_day(meeting.day, meeting.zone)
    held = (press("meeting-hold", "meeting", "hold", meeting.id),) if begun else ()
    return (held, tuple(ways), *(_begin(actor) if begun else (_extraordinary(),)))


def _begin(actor: Actor) -> Rows:
    if not may(actor, Action.SET_MEETING):
        return ()
    return ((press("meeting-begin", "meeting", "begin"),), _extraordinary())


def _extraordinary() -> tuple[Button, ...]:
    return (press("meeting-begin-extraordinary", "meeting", "begin", MeetingKind.EXTRAORDINARY),)


def announced(sheet: Sheet, person_id: int) -> Notice:
    """Tell a seat of the date and of what is due when; who pays for what is said with it (Concept, §5, par. 7)."""
    meeting = sheet.meeting
    regular = meeting.regular
    return Notice(
        key="meeting-announced" if regular else "meeting-extra-announced",
        args=_args(sheet),
        rows=((press("proposal-how", "proposal", "mine"),) if regular else (), _open(meeting)),
        person_id=person_id,
        dedupe=f"meeting:{meeting.id}:{meeting.version}:announced:{person_id}",
    )


def cancelled(sheet: Sheet, person_id: int) -> Notice:
    """Tell a seat that there will be no meeting, and why."""
    meeting = sheet.meeting
    return Notice(
        key="meeting-cancelled",
        args={"kind": Term(key=f"meeting-kind-{meeting.kind}"), **when(meeting), "reason": meeting.reason or ""},
        rows=(_open(meeting),),
        person_id=person_id,
        dedupe=f"meeting:{meeting.id}:{meeting.version}:cancelled:{person_id}",
    )


def _open(meeting: Meeting) -> tuple[Button, ...]:
    return (press("meeting-open", "meeting", "show", meeting.id),)


def when(meeting: Meeting) -> Args:
    """Say when and where."""
    return {"day": Day(day=meeting.day, weekday=True) if meeting.day else DASH, "city": meeting.city or ""}


def _args(sheet: Sheet) -> Args:
    meeting = sheet.meeting
    return {
        **when(meeting),
        "host": meeting.host,
        "chair": side_name(meeting.chair_side),
        "session": chg_line(sheet),
        "purpose": meeting.purpose or "",
        "chain": chain_lines(sheet.links),
        "notes": notes(meeting),
    }


def _status(meeting: Meeting) -> Term:
    if meeting.status is MeetingStatus.CANCELLED:
        return Term(key="meeting-state-cancelled", args={"reason": meeting.reason or ""})
    return Term(key="meeting-state-held") if meeting.status is MeetingStatus.HELD else NOTHING


def _moves(moves: tuple[Move, ...]) -> Listing:
    """Say from which days it was moved; the latest three will do."""
    rows = [
        Term(key="meeting-moved-from", args={"day": Day(day=move.was_day), "city": move.was_city}) for move in moves
    ]
    return Listing(rows=tuple(rows[-3:]), empty="nothing", between="")


def chain_lines(links: tuple[Link, ...]) -> Listing:
    """List the deadlines with their legal clock; a day off of the host and a moment gone by are noted."""
    rows = []
    for link in links:
        args: Args = {"due": link.due, "day": Day(day=link.day), "note": note_of(link)}
        rows.append(Term(key=f"chain-{link.deadline}", args=args))
    return Listing(rows=tuple(rows), empty="chain-empty", between="\n\n")


def note_of(link: Link) -> Listing:
    """Say what has to be said about a deadline."""
    said = {"proposed": link.proposed, "past": link.past, "weekend": link.weekend and not link.past}
    rows = tuple(Term(key=f"chain-note-{note}") for note, true in said.items() if true)
    return Listing(rows=rows, empty="nothing", between="")


def listing(page: Page[Meeting], actor: Actor) -> Screen:
    """List the meetings that were announced, of both kinds."""
    items = [_line(meeting) for meeting in page.items]
    extra = [*(row[0] for row in _begin(actor)), press("session-list-button", "session", "list")]
    return paged("meeting-list", Page(items, page.number, page.more), "meeting", "list", *extra)


def _line(meeting: Meeting) -> Button:
    day = Day(day=meeting.day) if meeting.day else DASH
    label = f"meeting-line-{meeting.status}" if meeting.regular else f"meeting-line-extra-{meeting.status}"
    return press(label, "meeting", "show", meeting.id, day=day)


def file_words(sheet: Sheet) -> Args:
    """Say what the caption of a meeting's files says."""
    return {"kind": Term(key=f"meeting-kind-{sheet.meeting.kind}"), **when(sheet.meeting)}
