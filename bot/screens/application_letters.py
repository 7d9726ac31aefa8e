"""Letters to those who applied: to whom, how it will be read, how far it is."""

from bot.domain.application_letters import ADDRESSED, ALL, ApplicationLetter
from bot.domain.applications import ApplicationStatus
from bot.domain.broadcasts import Progress
from bot.domain.events import Event
from bot.domain.notices import Args, Button, Notice, Screen, Term, press
from bot.screens.layout import HOME, columns


def audiences(event: Event, counts: dict[ApplicationStatus, int]) -> Screen:
    """Ask to whom to write; how many applications there are of each status."""
    total = sum(counts.get(status, 0) for status in ADDRESSED)
    buttons = [_to(event, ALL, Term(key="application-letter-all"), total)]
    named = [(status, Term(key=f"application-status-{status}")) for status in ADDRESSED if counts.get(status)]
    buttons += [_to(event, status, name, counts[status]) for status, name in named]
    args: Args = {"title": event.words("title")}
    return Screen(key="application-letter-to", args=args, rows=(*columns(buttons, 1), (_back(event), HOME)))


def _to(event: Event, audience: str, name: Term, number: int) -> Button:
    target = f"{event.id}.{audience}"
    return press("application-letter-for", "competition", "write", target, status=name, number=number)


def _back(event: Event) -> Button:
    return press("button-back", "competition", "list", f"{event.id}..0")


def card(event: Event, letter: ApplicationLetter, count: int, progress: Progress) -> Screen:
    """Show a letter as it will be read, or how far it is."""
    audience = "application-letter-all" if letter.audience == ALL else f"application-status-{letter.audience}"
    args: Args = {"title": event.words("title"), "status": Term(key=audience)}
    if letter.sent_at is not None:
        lost = progress.unreachable + progress.failed + progress.expired + progress.stopped
        args |= {"sent": progress.sent, "waiting": progress.waiting, "lost": lost}
        again = press("application-letter-refresh", "application-letter", "show", letter.id)
        return Screen(key="application-letter-sent", args=args, rows=((again,), (_back(event), HOME)))
    args |= {"count": count, "words": letter.words or ""}
    edit = press("button-edit", "form", "one", f"application-letter.{letter.id}.words")
    send = press("application-letter-send", "application-letter", "send", letter.id)
    return Screen(key="application-letter-card", args=args, rows=((send,), (edit,), (_back(event), HOME)))


def text(event: Event, letter: ApplicationLetter) -> Notice:
    """Give what each recipient reads; the outbox makes one of each person."""
    return Notice(
        key="application-letter-text",
        args={"title": event.words("title"), "words": letter.words or ""},
        rows=((press("application-event", "event", "show", event.id),),),
        dedupe=letter.batch,
        batch=letter.batch,
    )
