"""The form of a competition as its organiser makes it: the list of its questions, one question, earlier forms."""

from bot.domain.application_questions import MOST_QUESTIONS, QUESTION_FIELDS, Question
from bot.domain.applications import Call
from bot.domain.events import Event
from bot.domain.forms import YES_NO
from bot.domain.notices import Args, Button, Listing, Localised, Screen, Term, press
from bot.domain.pages import Page
from bot.screens.applications import NOTHING, brief_title, moments
from bot.screens.layout import DASH, HOME, Rows, columns, lines, paged, short


def form(call: Call, submitted: int) -> Screen:
    """Show the questions of a form; it can be changed until the first application is submitted."""
    event, locked = call.event, submitted > 0
    buttons = [_line(question) for question in call.questions]
    ways: list[Button] = []
    if not locked and len(call.questions) < MOST_QUESTIONS:
        ways.append(press("application-question-begin", "competition", "add", event.id))
        ways.append(press("application-question-copy", "competition", "earlier", f"{event.id}.0"))
    until = press("application-edit-until", "form", "one", f"competition.{event.id}.edit_until")
    rows: Rows = (*columns(buttons, 1), *columns(ways), (until,), (back_to_event(event), HOME))
    return Screen(key="application-form", args=_args(call, submitted), rows=rows)


def _args(call: Call, submitted: int) -> Args:
    return {
        "title": call.event.words("title"),
        "number": len(call.questions),
        "most": MOST_QUESTIONS,
        "due": Listing(rows=tuple(moments(call))),
        "locked": Term(key="application-form-is-locked", args={"count": submitted}) if submitted else NOTHING,
    }


def back_to_event(event: Event) -> Button:
    """Lead back to the event at the organiser's desk."""
    return press("button-back", "event", "manage", event.id)


def _line(question: Question) -> Button:
    texts = {code: short(text) for code, text in question.words.texts.items() if text}
    words = Localised(texts=texts) if texts else DASH
    key = "application-question-line" if question.complete else "application-question-line-incomplete"
    return press(key, "application-question", "show", question.id, words=words)


def question(one: Question, submitted: int) -> Screen:
    """Show a question: what it says in each language, what answer it wants, and who will see that."""
    incomplete = NOTHING if one.complete else Term(key="application-question-incomplete")
    args: Args = {
        "lines": lines("application-question", QUESTION_FIELDS, one),
        "incomplete": incomplete,
        "needed": Term(key="application-question-needed" if one.needed == YES_NO[0] else "application-question-free"),
    }
    rows: list[tuple[Button, ...]] = []
    if not submitted:
        target = f"application-question.{one.id}"
        rows.append((press("button-edit", "form", "fields", target),))
        up = press("application-question-up", "application-question", "up", one.id)
        rows.append((up, press("application-question-remove", "application-question", "remove", one.id)))
    back = press("button-back", "competition", "form", one.event_id)
    return Screen(key="application-question-card", args=args, rows=(*rows, (back, HOME)))


def earlier(event_id: int, page: Page[Event]) -> Screen:
    """List the competitions whose form can be taken over."""
    items = [
        press("application-question-from", "competition", "copy", f"{event_id}.{one.id}", title=brief_title(one))
        for one in page.items
    ]
    back = press("button-back", "competition", "form", event_id)
    pages = Page(items, page.number, page.more)
    return paged("application-earlier", pages, "competition", "earlier", back, of=f"{event_id}.")
