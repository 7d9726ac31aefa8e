"""What an application says, in pages that fit a message; its history and its versions."""

from bot.domain.applications import Change, Sheet, Version, differing
from bot.domain.forms import Document, Field, FieldValue, field_name, length_of
from bot.domain.lengths import beginning
from bot.domain.notices import Args, Listing, Moment, Screen, Term, press
from bot.domain.pages import Page
from bot.screens.applications import NOTHING, back
from bot.screens.layout import HOME, Rows, columns, page_turns, short, shown

ROOM = 3000
"""UTF-16 units of answers on one page of a message."""
PIECE = 2000
"""UTF-16 units of one answer on a page; what is longer goes on on the next."""


def pages_of(sheet: Sheet) -> list[list[tuple[Field, Term]]]:
    """Divide the answers into pages that fit a message."""
    pages: list[list[tuple[Field, Term]]] = [[]]
    room = ROOM
    for field in sheet.call.fields:
        for line, length in _lines(field, getattr(sheet.thing, field.name), sheet.call.zone):
            if length > room and pages[-1]:
                pages.append([])
                room = ROOM
            pages[-1].append((field, line))
            room -= length
    return pages


def _lines(field: Field, value: FieldValue, zone: str) -> list[tuple[Term, int]]:
    name = field_name("application", field)
    words = field.words.texts.values() if field.words is not None else ()
    asked = max((length_of(text) for text in words), default=0) + 24
    if isinstance(value, str) and not field.choices:
        pieces = pieces_of(value)
        first = (_line(name, pieces[0]), asked + length_of(pieces[0]))
        return [first, *((Term(key="application-goes-on", args={"value": p}), length_of(p)) for p in pieces[1:])]
    chosen = sum(max(length_of(text) for text in one.texts.values()) for one in field.options)
    return [(Term(key="form-line", args={"name": name, "value": shown(field, value, zone)}), asked + chosen + 150)]


def _line(name: Term, value: str) -> Term:
    return Term(key="form-line", args={"name": name, "value": value})


def pieces_of(text: str) -> list[str]:
    """Cut a long answer into pieces, so that no page outgrows a message."""
    pieces = []
    while length_of(text) > PIECE:
        piece = beginning(text, PIECE)
        pieces.append(piece)
        text = text[len(piece) :]
    return [*pieces, text]


def answers(sheet: Sheet, number: int) -> Screen:
    """Show a page of the answers; the files on it are sent on request."""
    pages = pages_of(sheet)
    number = min(number, len(pages) - 1)
    here = pages[number]
    files = [
        press("application-file", "application", "file", f"{sheet.application.id}.{field.name}", name=short(value.name))
        for field, _line_ in here
        if isinstance(value := getattr(sheet.thing, field.name), Document)
    ]
    page = Page(here, number, number + 1 < len(pages))
    turns = page_turns(page, "application", "answers", f"{sheet.application.id}.")
    rows: Rows = (*columns(files, 1), turns, (back(sheet), HOME))
    args: Args = {
        "title": sheet.call.event.words("title"),
        "name": sheet.organisation.name or "",
        "lines": Listing(rows=tuple(line for _field, line in here), between="\n\n", empty="application-no-answers"),
    }
    return Screen(key="application-answers-page", args=args, rows=rows)


def history(sheet: Sheet, page: Page[Change]) -> Screen:
    """Show what became of an application: when, from where to where, and why."""
    rows = tuple(_change(sheet, change) for change in page.items)
    turns = page_turns(page, "application", "history", f"{sheet.application.id}.")
    args: Args = {"name": sheet.organisation.name or "", "lines": Listing(rows=rows, between="\n\n")}
    return Screen(key="application-history-card", args=args, rows=(turns, (back(sheet), HOME)))


def _change(sheet: Sheet, change: Change) -> Term:
    reason = Term(key="application-why", args={"reason": change.reason}) if change.reason else NOTHING
    args: Args = {
        "at": Moment(at=change.at, zone=sheet.call.zone),
        "status": Term(key=f"application-status-{change.after}"),
        "person": change.person,
        "why": reason,
    }
    return Term(key="application-change", args=args)


def versions(sheet: Sheet, page: Page[Version]) -> Screen:
    """List the versions of what was submitted: when, by whom, and how many answers differ from the one before."""
    rows = []
    for version, before in zip(page.items, [*page.items[1:], None], strict=True):
        changed = len(differing(sheet.call, before, version)) if before is not None else 0
        args: Args = {"number": version.number, "person": version.person, "count": changed}
        rows.append(Term(key="application-version", args=args | {"at": Moment(at=version.at, zone=sheet.call.zone)}))
    turns = page_turns(page, "application", "versions", f"{sheet.application.id}.")
    args = {"name": sheet.organisation.name or "", "lines": Listing(rows=tuple(rows))}
    return Screen(key="application-versions-card", args=args, rows=(turns, (back(sheet), HOME)))
