"""The organiser's desk of a competition: the list of applications, one application, what can be decided."""

from bot.domain.application_steps import RETURN_DAYS
from bot.domain.applications import DECIDED, IN_CHECK, Application, ApplicationStatus, Sheet, status_of
from bot.domain.events import Event
from bot.domain.notices import Args, Button, Listing, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.registry import OrganisationKind
from bot.domain.sides import side_name
from bot.screens.application_questions import back_to_event
from bot.screens.applications import NOTHING, receipt, stages
from bot.screens.layout import DASH, HOME, Rows, columns, page_turns, short

HANDED_IN = tuple(status for status in ApplicationStatus if status is not ApplicationStatus.DRAFT)


def listing(
    event: Event,
    counts: dict[ApplicationStatus, int],
    page: Page[tuple[Application, str]],
    status: ApplicationStatus | None,
) -> Screen:
    """List what was submitted to a competition; drafts are counted only."""
    items = [(_line(one, name),) for one, name in page.items]
    filters = [
        press(
            "application-filter-chosen" if one is status else "application-filter",
            "competition",
            "list",
            f"{event.id}.{'' if one is status else one}.0",
            status=Term(key=f"application-status-{one}"),
            number=counts[one],
        )
        for one in HANDED_IN
        if counts.get(one)
    ]
    turns = page_turns(page, "competition", "list", f"{event.id}.{status or ''}.")
    rows: Rows = (*columns(filters), *items, turns, *columns(_desk(event, counts)), (back_to_event(event), HOME))
    args: Args = {
        "title": event.words("title"),
        "total": sum(counts.get(one, 0) for one in HANDED_IN),
        "drafts": counts.get(ApplicationStatus.DRAFT, 0),
    }
    return Screen(key="application-desk", args=args, rows=rows)


def _line(one: Application, name: str) -> Button:
    label = f"application-handed-in-{one.status}"
    return press(label, "application", "show", one.id, number=f"{one.number or 0:03}", name=short(name))


def _desk(event: Event, counts: dict[ApplicationStatus, int]) -> list[Button]:
    desk = [
        press("application-form-open", "competition", "form", event.id),
        press("application-codes-open", "competition", "codes", f"{event.id}.0"),
    ]
    if any(counts.get(one) for one in HANDED_IN):
        desk.append(press("application-xlsx", "competition", "xlsx", event.id))
        desk.append(press("application-zip", "competition", "zip", f"{event.id}.0"))
        desk.append(press("application-letter", "competition", "letter", event.id))
    return desk


def card(sheet: Sheet) -> Screen:
    """Show a submitted application to the organiser, with what can be decided."""
    application = sheet.application
    number = application.id
    rows: list[tuple[Button, ...]] = []
    if application.status in IN_CHECK:
        rows.append((press("application-eligible", "application", "eligible", number),))
        rows.append((press("application-ineligible", "application", "ineligible", number),))
        rows.append((press("application-return", "application", "ask-return", number),))
    if application.status in DECIDED:
        rows.append((press("application-reopen", "application", "reopen", number),))
    rows.append((press("application-answers", "application", "answers", f"{number}.0"),))
    rows.append(
        (
            press("application-history", "application", "history", f"{number}.0"),
            press("application-versions", "application", "versions", f"{number}.0"),
        )
    )
    back = press("button-back", "competition", "list", f"{sheet.call.event.id}..0")
    return Screen(key="application-review", args=_args(sheet), rows=(*rows, (back, HOME)))


def _args(sheet: Sheet) -> Args:
    one, application = sheet.organisation, sheet.application
    remark = NOTHING
    if application.remark is not None:
        remark = Term(key=f"application-remark-{application.status}", args={"remark": application.remark})
    sectors = Listing(rows=tuple(Term(key=f"sector-{sector}") for sector in one.sectors), between=", ")
    return {
        "title": sheet.call.event.words("title"),
        "name": one.name or "",
        "kind": Term(key=f"organisation-kind-{OrganisationKind(one.kind)}"),
        "side": side_name(one.side) if one.side else DASH,
        "sectors": sectors,
        "status": status_of(application),
        "receipt": receipt(sheet),
        "stages": stages(application),
        "remark": remark,
    }


def returning(sheet: Sheet) -> Screen:
    """Ask how long the applicant has for the reply; what is asked comes next."""
    days = [
        press("application-return-days", "application", f"return-{count}", sheet.application.id, count=count)
        for count in RETURN_DAYS
    ]
    back = press("button-back", "application", "show", sheet.application.id)
    args: Args = {"name": sheet.organisation.name or "", "number": sheet.receipt}
    return Screen(key="application-returning", args=args, rows=(tuple(days), (back, HOME)))
