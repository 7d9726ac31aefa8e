"""The meeting and the chain of deadlines counted backwards from it (Concept, §5)."""

from bot.domain.meetings import MEETING_FIELDS, Link, Meeting, MeetingStatus, close_to_chg
from bot.domain.notices import Args, Button, Day, Listing, Notice, Screen, Term, press
from bot.domain.people import Action, Actor, may
from bot.domain.sides import side_name
from bot.screens.forms import edit_buttons
from bot.screens.layout import DASH, HOME, lines


def none_yet(actor: Actor) -> Screen:
    """Say that no date is set, and let those who may set one."""
    return Screen(key="meeting-none", rows=(_set_one(actor), (HOME,)))


def draft_card(meeting: Meeting, links: tuple[Link, ...]) -> Screen:
    """Show a draft with the chain that follows from it, before the sides are told."""
    args: Args = {
        "fields": lines("meeting", MEETING_FIELDS, meeting),
        "chain": chain_lines(links),
        "notes": _notes(meeting, links),
    }
    announce = press("meeting-announce", "meeting", "announce", meeting.id)
    edits = edit_buttons("meeting", meeting.id, MEETING_FIELDS, meeting)
    return Screen(key="meeting-draft", args=args, rows=((announce,), edits, (HOME,)))


def card(meeting: Meeting, links: tuple[Link, ...], actor: Actor) -> Screen:
    """Show the meeting that is being prepared."""
    return Screen(key="meeting-card", args=_args(meeting, links), rows=(_set_one(actor), (HOME,)))


def announced(meeting: Meeting, links: tuple[Link, ...], person_id: int) -> Notice:
    """Tell a seat of the date and of what is due when."""
    return Notice(
        key="meeting-announced",
        args=_args(meeting, links),
        rows=((press("proposal-how", "proposal", "mine"),),),
        person_id=person_id,
        dedupe=f"meeting:{meeting.id}:{meeting.version}:announced:{person_id}",
    )


def _set_one(actor: Actor) -> tuple[Button, ...]:
    return (press("meeting-begin", "meeting", "begin"),) if may(actor, Action.SET_MEETING) else ()


def _args(meeting: Meeting, links: tuple[Link, ...]) -> Args:
    return {
        "day": Day(day=meeting.day) if meeting.day else DASH,
        "city": meeting.city or "",
        "host": side_name(meeting.host_side or meeting.chair_side),
        "chair": side_name(meeting.chair_side),
        "chain": chain_lines(links),
        "notes": _notes(meeting, links),
    }


def chain_lines(links: tuple[Link, ...]) -> Listing:
    """List the deadlines with their legal clock; a day off of the host and a moment gone by are noted."""
    rows = []
    for link in links:
        note = "past" if link.past else "weekend" if link.weekend else "plain"
        args: Args = {"due": link.due, "day": Day(day=link.day), "note": Term(key=f"chain-note-{note}")}
        rows.append(Term(key=f"chain-{link.deadline}", args=args))
    return Listing(rows=tuple(rows), empty="chain-empty", between="\n\n")


def _notes(meeting: Meeting, links: tuple[Link, ...]) -> Listing:
    rows = []
    if meeting.host_side not in (None, meeting.chair_side):
        rows.append(Term(key="meeting-host-differs", args={"chair": side_name(meeting.chair_side)}))
    if close_to_chg(meeting):
        rows.append(Term(key="meeting-close-to-chg"))
    if meeting.status is MeetingStatus.DRAFT and any(link.past for link in links[:1]):
        rows.append(Term(key="meeting-proposals-past"))
    return Listing(rows=tuple(rows), empty="nothing", between="")
