"""Sessions of the Council of Heads of Government: their list, a card, and the line on a meeting's card."""

from bot.domain.meetings import Meeting
from bot.domain.moves import Sheet
from bot.domain.notices import Args, Button, Day, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.people import Action, Actor, may
from bot.domain.sessions import SESSION_FIELDS, Session, SessionStatus
from bot.screens.forms import edit_buttons
from bot.screens.layout import DASH, HOME, Rows, lines, paged

LIST = press("session-list-button", "session", "list")


def chg_line(sheet: Sheet) -> Term:
    """Say which session of the CHG a meeting precedes; nothing where it is not known."""
    meeting, session = sheet.meeting, sheet.session
    if not meeting.regular or meeting.chg_day is None:
        return Term(key="nothing")
    if session is None:
        return Term(key="session-after-day", args={"day": Day(day=meeting.chg_day)})
    return Term(key="session-after", args=_args(session))


def _args(session: Session) -> Args:
    days = {"since": Day(day=session.since) if session.since else DASH}
    if session.until in (None, session.since):
        term = Term(key="session-on", args=days)
    else:
        term = Term(key="session-from-to", args={**days, "until": Day(day=session.until) if session.until else DASH})
    return {"ordinal": session.ordinal or 0, "city": session.city or "", "days": term}


def card(session: Session, actor: Actor) -> Screen:
    """Show a session; whoever sets meetings keeps it up to date."""
    args: Args = {
        "status": Term(key=f"session-status-{session.status}"),
        "fields": lines("session", SESSION_FIELDS, session),
    }
    return Screen(key="session-card", args=args, rows=(*_changes(session, actor), (LIST, HOME)))


def _changes(session: Session, actor: Actor) -> Rows:
    if not may(actor, Action.SET_MEETING) or session.status in (SessionStatus.HELD, SessionStatus.CANCELLED):
        return ()
    edits = edit_buttons("session", session.id, SESSION_FIELDS, session)
    if session.status is SessionStatus.DRAFT:
        return ((press("session-enter", "session", "enter", session.id),), edits)
    ends = (
        press("session-held", "session", "held", session.id),
        press("session-cancelled", "session", "cancelled", session.id),
    )
    return (edits, ends)


def listing(page: Page[Session], actor: Actor) -> Screen:
    """List the sessions."""
    begin = (press("session-begin", "session", "begin"),) if may(actor, Action.SET_MEETING) else ()
    items = [_line(session) for session in page.items]
    meetings = press("menu-meeting", "meeting", "current")
    return paged("session-list", Page(items, page.number, page.more), "session", "list", *begin, meetings)


def _line(session: Session) -> Button:
    day = Day(day=session.since) if session.since else DASH
    label = f"session-line-{session.status}"
    return press(label, "session", "show", session.id, ordinal=session.ordinal or 0, day=day)


def changed(session: Session, meeting: Meeting, person_id: int) -> Notice:
    """Tell the chair that the session after an announced meeting was moved or cancelled."""
    key = "session-was-cancelled" if session.status is SessionStatus.CANCELLED else "session-was-moved"
    return Notice(
        key=key,
        args={**_args(session), "meeting": Day(day=meeting.day) if meeting.day else DASH},
        rows=((press("meeting-open", "meeting", "show", meeting.id),),),
        person_id=person_id,
        dedupe=f"session:{session.id}:{session.version}:{meeting.id}:{person_id}",
    )
