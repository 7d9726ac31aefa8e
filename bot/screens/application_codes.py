"""Codes of late entry: made by the organiser, shown once, and used for one organisation."""

from collections.abc import Sequence

from bot.domain.application_codes import CODE_DAYS, PREFIX, LateCode
from bot.domain.events import Event
from bot.domain.notices import Args, Button, Listing, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.registry import Organisation
from bot.screens.layout import HOME, columns, page_turns, short


def codes(event: Event, page: Page[LateCode]) -> Screen:
    """List the codes of a competition, and offer to make one."""
    rows = tuple(_line(event, code) for code in page.items)
    new = [
        press("application-code-make", "competition", "code", f"{event.id}.{days}", count=days) for days in CODE_DAYS
    ]
    turns = page_turns(page, "competition", "codes", f"{event.id}.")
    args: Args = {"title": event.words("title"), "lines": Listing(rows=rows, empty="application-codes-none")}
    return Screen(key="application-codes", args=args, rows=(tuple(new), turns, (_back(event), HOME)))


def _line(event: Event, code: LateCode) -> Term:
    zone = event.zone or "UTC"
    args: Args = {"number": code.id, "until": Moment(at=code.expires_at, zone=zone)}
    if code.used_at is None:
        return Term(key="application-code-free", args=args)
    return Term(key="application-code-taken", args=args | {"at": Moment(at=code.used_at, zone=zone)})


def _back(event: Event) -> Button:
    return press("button-back", "competition", "list", f"{event.id}..0")


def made(event: Event, code: LateCode, secret: str) -> Screen:
    """Hand out the link, the only time that it is shown."""
    link = Button(label="button-invitation", start=PREFIX + secret)
    args: Args = {"title": event.words("title"), "until": Moment(at=code.expires_at, zone=event.zone or "UTC")}
    return Screen(key="application-code-made", args=args, rows=((link,), (_back(event), HOME)))


def using(event: Event, code: LateCode, secret: str, found: Sequence[Organisation]) -> Screen:
    """Ask for which organisation a code is used: it works once."""
    buttons = [
        press("application-for", "application", "late", f"{secret}.{one.id}", name=short(one.name)) for one in found
    ]
    args: Args = {"title": event.words("title"), "until": Moment(at=code.expires_at, zone=event.zone or "UTC")}
    return Screen(key="application-code-using", args=args, rows=(*columns(buttons, 1), (HOME,)))


def used(event: Event, organisation: Organisation, code: LateCode) -> Notice:
    """Tell the organiser for which organisation a code was used."""
    return Notice(
        key="application-code-used",
        args={"title": event.words("title"), "name": organisation.name or "", "number": code.id},
        rows=((press("application-codes-open", "competition", "codes", f"{event.id}.0"),),),
        person_id=event.organiser_id,
        dedupe=f"application-code:{code.id}:used",
    )
