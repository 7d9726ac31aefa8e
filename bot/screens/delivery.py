"""The delivery desk: one card that is edited in place, lists of what did not arrive, and a card for each letter."""

from datetime import datetime

from bot.domain.delivery import Desk, Reason, Running, Undelivered, reason_of
from bot.domain.notices import Arg, Button, Listing, Moment, Screen, Span, Term, press
from bot.domain.pages import Page
from bot.screens.layout import ADMIN, DASH, HOME, paged, short

DESK = press("delivery-desk", "delivery", "show")


def desk(found: Desk, now: datetime) -> Screen:
    """Show how delivery stands."""
    failures = tuple(
        Term(key="delivery-failure", args={"reason": _name(one.reason), "letters": one.letters})
        for one in found.failures
    )
    running = tuple(Term(key="delivery-running", args=_progress(one)) for one in found.running)
    queue: dict[str, Arg] = {
        "waiting": _waiting(found, now),
        "minute": found.last_minute,
        "hour": found.last_hour,
        "unreachable": found.unreachable,
        "unknown": found.unknown,
    }
    args: dict[str, Arg] = {
        "queue": Term(key="delivery-queue", args=queue),
        "failures": Listing(rows=failures, empty="delivery-none"),
        "running": Listing(rows=running, empty="delivery-none"),
    }
    stops = [
        press("delivery-stop", "delivery", "stop", one.batch, title=_title(one, 25))
        for one in found.running
        if len(f"delivery:stop:{one.batch}".encode()) <= DATA
    ]
    lists = [_of_reason(one.reason) for one in found.failures]
    if found.unknown:
        lists.append(press("delivery-unknown-open", "delivery", "unknown", "0"))
    again = press("delivery-look-again", "delivery", "show")
    rows = (*((one,) for one in stops), *((one,) for one in lists), (again,), (ADMIN, HOME))
    return Screen(key="delivery-card", args=args, rows=rows)


DATA = 64
"""Bytes that a button can carry (Bot API, callback_data)."""


def _waiting(found: Desk, now: datetime) -> Term:
    """Say how much waits, and since when."""
    if found.oldest is None:
        return Term(key="delivery-empty")
    oldest = Span(seconds=int((now - found.oldest).total_seconds()))
    return Term(key="delivery-waiting", args={"waiting": found.waiting, "oldest": oldest})


def _name(reason: Reason) -> Term:
    return Term(key=f"delivery-reason-{reason}")


def _title(running: Running, limit: int) -> Arg:
    if running.title is None:
        return Term(key="delivery-broadcast")
    texts = {language: short(title, limit) for language, title in running.title.texts.items()}
    return running.title.model_copy(update={"texts": texts})


def _progress(running: Running) -> dict[str, Arg]:
    return {"title": _title(running, 80), "sent": running.done.sent, "waiting": running.done.waiting}


def _of_reason(reason: Reason) -> Button:
    return press("delivery-of-reason", "delivery", "failed", f"{reason}.0", reason=_name(reason))


def failed(reason: Reason, page: Page[Undelivered]) -> Screen:
    """List what failed for one reason."""
    retry = press("delivery-retry-all", "delivery", "retry-all", str(reason))
    extra = (retry, DESK) if page.items else (DESK,)
    items = _lines(page)
    return paged("delivery-failed", items, "delivery", "failed", *extra, of=f"{reason}.", reason=_name(reason))


def unknown(page: Page[Undelivered]) -> Screen:
    """List the posts of which nobody knows."""
    return paged("delivery-unknown", _lines(page), "delivery", "unknown", DESK)


def _lines(page: Page[Undelivered]) -> Page[Button]:
    items = [
        press("delivery-line", "delivery", "letter", one.id, number=str(one.id), to=_recipient(one, 30))
        for one in page.items
    ]
    return Page(items, page.number, page.more)


def _recipient(letter: Undelivered, limit: int) -> Arg:
    return short(letter.chat, limit) if letter.chat else Term(key="delivery-to-person")


def letter(one: Undelivered, zone: str) -> Screen:
    """Show one, with what can be done; a post that may stand there is asked about before it is sent again."""
    args: dict[str, Arg] = {
        "number": str(one.id),
        "to": _recipient(one, 100),
        "at": Moment(at=one.settled_at, zone=zone) if one.settled_at is not None else DASH,
        "attempts": one.attempts,
        "words": short(one.words, 500),
    }
    drop = press("delivery-drop", "delivery", "drop", one.id)
    if one.state == "unknown":
        back = press("delivery-unknown-open", "delivery", "unknown", "0")
        again = press("delivery-again", "delivery", "ask", one.id)
        return Screen(key="delivery-post", args=args, rows=((again, drop), (back, HOME)))
    reason = reason_of(one.words)
    retry = press("delivery-retry", "delivery", "retry", one.id)
    args["reason"] = _name(reason)
    return Screen(key="delivery-letter", args=args, rows=((retry, drop), (_of_reason(reason), HOME)))


def ask(one: Undelivered) -> Screen:
    """Ask whether a post is really not there."""
    yes = press("delivery-not-there", "delivery", "again", one.id)
    no = press("button-back", "delivery", "letter", one.id)
    return Screen(key="delivery-ask", args={"to": _recipient(one, 100)}, rows=((yes,), (no, HOME)))
