"""An organiser's letter: the list, its preview, what people get, how far it is; the reminder of an event."""

from datetime import datetime

from bot.domain.broadcasts import Progress
from bot.domain.events import Event
from bot.domain.notices import Arg, Args, Button, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.posts import Post
from bot.domain.reminder_ladders import Kind, Rung, Step
from bot.domain.reminders import Absence, Turn, Watch, why_late
from bot.domain.signup_letters import BEGINNING, LETTER_FIELDS, Letter, LetterStatus
from bot.screens import reminders
from bot.screens.forms import edit_buttons
from bot.screens.layout import DASH, HOME, Rows, left, page_turns, short

REPORTED = "letter"


def listing(event: Event, page: Page[Letter]) -> Screen:
    """List an event's letters, and offer to write one."""
    rows = tuple((_line(letter),) for letter in page.items)
    new = (press("letter-new", "letter", "begin", event.id),)
    turns = page_turns(page, "letter", "list", f"{event.id}.")
    back = (press("button-back", "signup", "desk", event.id), HOME)
    return Screen(key="letter-list", args={"title": event.words("title")}, rows=(*rows, turns, new, back))


def _line(letter: Letter) -> Button:
    return press(f"letter-line-{letter.status}", "letter", "show", letter.id, words=short(letter.words))


def card(letter: Letter, event: Event, readers: int, done: Progress) -> Screen:
    """Show a letter as it will be read, to its organiser."""
    back = (press("button-back", "letter", "list", f"{event.id}.0"), HOME)
    if letter.status is LetterStatus.SENT:
        return Screen(key="letter-progress", args=_progress(letter, event, done), rows=(*_stop(letter, done), back))
    args = _said(letter, event) | {"readers": readers, "to": Term(key=f"letter-to-{letter.audience}")}
    send = (press("letter-send", "letter", "send", letter.id),) if letter.words else ()
    return Screen(
        key="letter-draft", args=args, rows=(send, edit_buttons("letter", letter.id, LETTER_FIELDS, letter), back)
    )


def _said(letter: Letter, event: Event) -> Args:
    return {"title": event.words("title"), "words": letter.words or DASH}


def notice(letter: Letter, event: Event) -> Notice:
    """Give what each reader gets."""
    return Notice(
        key="letter",
        args=_said(letter, event),
        rows=((press("event-open", "event", "show", event.id),),),
        dedupe=f"letter:{letter.id}",
        batch=letter.batch,
        can_wait=True,
        expires_at=event.over_at,
    )


def report(letter: Letter, event: Event, done: Progress) -> Post:
    """Give the organiser's standing message about a letter."""
    return Post(
        thing=REPORTED,
        thing_id=letter.id,
        key="letter-progress",
        args=_progress(letter, event, done),
        rows=_stop(letter, done),
        person_id=letter.person_id,
        silent=True,
        watched=not done.settled,
    )


def _progress(letter: Letter, event: Event, done: Progress) -> Args:
    return _said(letter, event) | {
        "sent": done.sent,
        "waiting": done.waiting,
        "unreachable": done.unreachable,
        "stopped": done.stopped,
        "failed": done.failed + done.expired,
    }


def _stop(letter: Letter, done: Progress) -> Rows:
    return ((press("broadcast-stop", "letter", "stop", letter.id),),) if not done.settled else ()


def turn(event: Event, step: Step) -> Turn:
    """Give a step before an event, of nobody in particular."""
    starts_at = event.starts_at or event.created_at
    planned = starts_at - step.offset
    return Turn(watch(event, starts_at, 0, planned), step.stage, planned, planned, urgent=step.urgent)


def reminder(turn: Turn, now: datetime, away: Absence | None = None) -> Notice:
    """Remind those who have a place of an event, with their ticket; a broadcast makes one of each person."""
    key = turn.batch or turn.key
    notice = reminders.letter(turn, key, why_late(turn, away, now), now, silent=False)
    return notice.model_copy(update={"person_id": None, "can_wait": not turn.urgent})


def watch(event: Event, starts_at: datetime, person_id: int, since: datetime) -> Watch:
    """Give what somebody with a place is reminded of: that an event begins soon."""
    due = Moment(at=starts_at, zone=event.zone or "UTC")
    opens = press("event-open", "event", "show", event.id)
    ways = (press("signup-ticket", "signup", "ticket", event.id), opens)
    title = event.words("title")

    def says(now: datetime) -> Term:
        where: Arg = event.place or event.link or DASH
        return Term(key="letter-reminder", args={"title": title, "starts": due, "place": where, "left": left(due, now)})

    thing, rung, moved = f"{BEGINNING}{event.id}", Rung.PARTICIPANT, event.moved_at
    batch = f"{thing}:{starts_at:%Y%m%dT%H%M}:before"
    return Watch(thing, Kind.EVENT, person_id, rung, due, since, title, opens, says, ways, moved, batch)
