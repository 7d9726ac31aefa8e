"""What the table and the archive of a competition say: headings, cells, the words of each application."""

from bot.domain.applications import Sheet, status_of
from bot.domain.events import Event
from bot.domain.forms import Document, field_name
from bot.domain.notices import Arg, Args, Listing, Moment, Screen, Term, press
from bot.domain.sides import side_name
from bot.screens.applications import NOTHING
from bot.screens.layout import HOME, shown

COLUMNS = ("number", "status", "submitted", "late", "organisation", "kind", "side", "sectors", "remark")


def headings(sheet: Sheet) -> list[Arg]:
    """Name the columns: what is known of each application, and the questions."""
    known: list[Arg] = [Term(key=f"application-column-{name}") for name in COLUMNS]
    return [*known, *(field_name("application", field) for field in sheet.call.fields)]


def cells(sheet: Sheet) -> list[Arg]:
    """Give the cells of an application."""
    application, one = sheet.application, sheet.organisation
    at, zone = application.submitted_at, sheet.call.zone
    known: list[Arg] = [
        sheet.receipt,
        status_of(application),
        Moment(at=at, zone=zone) if at is not None else NOTHING,
        Term(key="form-yes" if sheet.late else "form-no"),
        one.name or "",
        Term(key=f"organisation-kind-{one.kind}"),
        side_name(one.side) if one.side else NOTHING,
        Listing(rows=tuple(Term(key=f"sector-{sector}") for sector in one.sectors), between=", "),
        application.remark or "",
    ]
    return [*known, *(shown(field, getattr(sheet.thing, field.name), zone) for field in sheet.call.fields)]


def folder(sheet: Sheet) -> str:
    """Name the folder of an application."""
    return f"{sheet.receipt} {sheet.organisation.name or ''}"


def files(sheet: Sheet) -> list[tuple[str, Document]]:
    """List the files of an application, each with its name in the archive."""
    found = []
    for at, field in enumerate(sheet.call.fields, 1):
        value = getattr(sheet.thing, field.name)
        if isinstance(value, Document):
            found.append((f"{at:02} {value.name}", value))
    return found


def words(sheet: Sheet) -> Listing:
    """Give all that an application says, as plain words."""
    pairs = zip(headings(sheet), cells(sheet), strict=True)
    rows = tuple(Term(key="application-text-line", args={"name": name, "value": value}) for name, value in pairs)
    return Listing(rows=rows, between="\n\n")


def packed(event: Event, done: int, total: int, following: int) -> Screen:
    """Offer the next part of an archive."""
    args: Args = {"title": event.words("title"), "last": done, "total": total}
    more = press("application-zip-next", "competition", "zip", f"{event.id}.{following}")
    back = press("button-back", "competition", "list", f"{event.id}..0")
    return Screen(key="application-zip-more", args=args, rows=((more,), (back, HOME)))
