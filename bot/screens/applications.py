"""Applications: the card of the team, the organiser's card, answers in pages, and the notices of what became of one."""

from datetime import datetime

from bot.domain.application_steps import is_editable, missing
from bot.domain.applications import (
    REACHED,
    WITHDRAWABLE,
    Application,
    ApplicationStatus,
    Call,
    Sheet,
    Stage,
    status_of,
    submit_by,
)
from bot.domain.event_fields import SUBMITTED_TO
from bot.domain.events import Event, EventStatus
from bot.domain.notices import Args, Button, Listing, Localised, Moment, Notice, Screen, Term, press
from bot.domain.pages import Page
from bot.domain.registry import Organisation
from bot.domain.reminder_ladders import Kind, Rung
from bot.domain.reminders import Watch
from bot.screens.layout import HOME, Rows, columns, left, paged, short

NOTHING = Term(key="nothing")


def choices(event: Event, found: list[tuple[Organisation, Application | None]]) -> Screen:
    """Ask for which organisation to apply."""
    buttons = [
        press("application-show", "application", "show", applied.id, name=short(one.name))
        if applied is not None
        else press("application-for", "application", "begin", f"{event.id}.{one.id}", name=short(one.name))
        for one, applied in found
    ]
    back = press("button-back", "event", "show", event.id)
    return Screen(
        key="application-choice", args={"title": event.words("title")}, rows=(*columns(buttons, 1), (back, HOME))
    )


def applying(event: Event, now: datetime) -> Rows:
    """Offer to apply, at the card of a competition that still takes applications."""
    due = submit_by(event)
    if event.kind not in SUBMITTED_TO or event.status is not EventStatus.PUBLISHED or due is None or now > due:
        return ()
    return ((press("application-apply", "application", "apply", event.id),),)


def mine(page: Page[Sheet]) -> Screen:
    """List the applications of a person's teams."""
    items = [
        press(
            f"application-line-{one.application.status}",
            "application",
            "show",
            one.application.id,
            name=short(one.call.event.name),
        )
        for one in page.items
    ]
    return paged("application-list", Page(items, page.number, page.more), "application", "mine")


def card(sheet: Sheet, now: datetime) -> Screen:
    """Show an application to its team, with what can be done with it now."""
    application, status = sheet.application, sheet.application.status
    rows: list[tuple[Button, ...]] = []
    editable = is_editable(sheet, now)
    if status is ApplicationStatus.DRAFT and editable:
        rows.append((press("application-submit", "application", "submit", application.id),))
    if status is ApplicationStatus.RETURNED and editable:
        rows.append((press("application-reply", "application", "reply", application.id),))
    if editable:
        rows.append(_edits(sheet))
    if sheet.call.fields:
        rows.append((press("application-answers", "application", "answers", f"{application.id}.0"),))
    if status is not ApplicationStatus.DRAFT:
        rows.append(_past(sheet))
    if status is ApplicationStatus.DRAFT:
        rows.append((press("application-discard", "application", "discard", application.id),))
    elif status in WITHDRAWABLE:
        rows.append((press("application-withdraw", "application", "ask-withdraw", application.id),))
    event = press("application-event", "event", "show", sheet.call.event.id)
    return Screen(key="application-card", args=_args(sheet, now), rows=(*rows, (event, HOME)))


def _edits(sheet: Sheet) -> tuple[Button, ...]:
    form = f"application.{sheet.application.id}"
    edit = press("button-edit", "form", "fields", form)
    lacking = missing(sheet)
    return (press("button-continue", "form", "ask", f"{form}.{lacking[0].name}"), edit) if lacking else (edit,)


def _past(sheet: Sheet) -> tuple[Button, ...]:
    number = sheet.application.id
    return (
        press("application-history", "application", "history", f"{number}.0"),
        press("application-versions", "application", "versions", f"{number}.0"),
    )


def _args(sheet: Sheet, now: datetime) -> Args:
    application = sheet.application
    return {
        "title": sheet.call.event.words("title"),
        "name": sheet.organisation.name or "",
        "status": status_of(application),
        "receipt": receipt(sheet),
        "stages": stages(application),
        "filled": Term(key="application-filled", args=_filled(sheet)),
        "due": _due(sheet, now),
        "remark": _remark(sheet),
    }


def _filled(sheet: Sheet) -> Args:
    lacking = {field.name for field in missing(sheet)}
    return {"done": len(sheet.call.fields) - len(lacking), "total": len(sheet.call.fields)}


def receipt(sheet: Sheet) -> Term:
    """Say the number of the receipt and the server's time; of a draft nothing."""
    at = sheet.application.submitted_at
    if at is None:
        return NOTHING
    late = Term(key="application-late") if sheet.late else NOTHING
    moment = Moment(at=at, zone=sheet.call.zone)
    return Term(key="application-receipt", args={"number": sheet.receipt, "at": moment, "late": late})


def stages(application: Application) -> Listing:
    """Show the stages of an application, and in which it is."""
    order, reached = list(Stage), REACHED[application.status]
    at = order.index(reached)
    rows = [
        Term(key=_mark(place, at), args={"stage": Term(key=f"application-stage-{stage}")})
        for place, stage in enumerate(order)
    ]
    return Listing(rows=tuple(rows), between=" → ")


def _mark(place: int, at: int) -> str:
    if place < at:
        return "application-stage-done"
    return "application-stage-here" if place == at else "application-stage-ahead"


def _due(sheet: Sheet, now: datetime) -> Listing:
    """Say the moments that count: of submitting, of editing, of the reply; by the legal clock."""
    call, application = sheet.call, sheet.application
    rows = moments(call)
    if application.late_until is not None:
        rows.append(Term(key="application-late-until", args={"at": Moment(at=application.late_until, zone=call.zone)}))
    if application.answer_until is not None:
        at = Moment(at=application.answer_until, zone=call.zone)
        rows.append(Term(key="application-answer-until", args={"at": at}))
    if application.status is ApplicationStatus.DRAFT and sheet.due is not None and now > sheet.due:
        rows.append(Term(key="application-closed"))
    return Listing(rows=tuple(rows))


def moments(call: Call) -> list[Term]:
    """Say until when one can submit, and edit what was submitted."""
    rows = []
    if call.submit_by is not None:
        rows.append(Term(key="application-submit-by", args={"at": Moment(at=call.submit_by, zone=call.zone)}))
    if call.edit_by is not None:
        rows.append(Term(key="application-edit-by", args={"at": Moment(at=call.edit_by, zone=call.zone)}))
    return rows


def _remark(sheet: Sheet) -> Term:
    if sheet.application.remark is None:
        return NOTHING
    key = f"application-remark-{sheet.application.status}"
    return Term(key=key, args={"remark": sheet.application.remark})


def back(sheet: Sheet) -> Button:
    """Lead back to the application."""
    return press("button-back", "application", "show", sheet.application.id)


def withdrawing(sheet: Sheet) -> Screen:
    """Ask once more before an application is withdrawn."""
    yes = press("application-withdraw-yes", "application", "withdraw", sheet.application.id)
    args: Args = {"title": sheet.call.event.words("title"), "number": sheet.receipt}
    return Screen(key="application-withdrawing", args=args, rows=((yes,), (back(sheet), HOME)))


def told_team(sheet: Sheet, reason: str | None, person_id: int) -> Notice:
    """Tell somebody of the team where their application stands now."""
    rows, dedupe = _opening(sheet), _once(sheet, person_id)
    return Notice(key="application-told", args=_told(sheet, reason), rows=rows, person_id=person_id, dedupe=dedupe)


def told_organiser(sheet: Sheet, reason: str | None) -> Notice:
    """Tell the organiser of an application that came in, was answered or withdrawn."""
    organiser = sheet.call.event.organiser_id
    return Notice(
        key="application-told-organiser",
        args=_told(sheet, reason),
        rows=_opening(sheet),
        person_id=organiser,
        dedupe=_once(sheet, organiser),
        silent=True,
    )


def _opening(sheet: Sheet) -> Rows:
    return ((press("application-open", "application", "show", sheet.application.id),),)


def _once(sheet: Sheet, person_id: int) -> str:
    return f"application:{sheet.application.id}:{sheet.application.version}:{person_id}"


def _told(sheet: Sheet, reason: str | None) -> Args:
    until = sheet.application.answer_until
    at = Moment(at=until, zone=sheet.call.zone) if until is not None else None
    return {
        "title": sheet.call.event.words("title"),
        "name": sheet.organisation.name or "",
        "number": sheet.receipt,
        "status": status_of(sheet.application),
        "why": Term(key="application-why", args={"reason": reason}) if reason else NOTHING,
        "until": Term(key="application-answer-until", args={"at": at}) if at is not None else NOTHING,
    }


def watch(sheet: Sheet, due_at: datetime, since: datetime, person_id: int) -> Watch:
    """Give what a team is reminded of: a draft that was not submitted, or questions that were not answered."""
    due, title = Moment(at=due_at, zone=sheet.call.zone), sheet.call.event.words("title")
    opens = press("application-open", "application", "show", sheet.application.id)
    draft = sheet.application.status is ApplicationStatus.DRAFT

    def says(now: datetime) -> Term:
        key = "application-draft-waits" if draft else "application-return-waits"
        filled = {"filled": Term(key="application-filled", args=_filled(sheet))} if draft else {}
        args: Args = {"title": title, "name": sheet.organisation.name or "", "due": due, "left": left(due, now)}
        return Term(key=key, args=args | filled)

    thing = f"application:{sheet.application.id}"
    return Watch(thing, Kind.APPLICATION, person_id, Rung.TEAM, due, since, title, opens, says, (opens,))


def brief_title(event: Event) -> Localised:
    """Give a competition's title, cut to what fits a button."""
    return Localised(texts={code: short(text) for code, text in event.words("title").texts.items() if text})
